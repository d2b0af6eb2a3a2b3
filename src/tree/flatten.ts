import {
  type ComponentChild,
  type ComponentChildren,
  Fragment,
  isValidElement,
  type VNode,
} from 'preact';
import { KEY, type Tree, type TreeElement } from './tree';

/** What Preact writes otherwise than HTML does. */
const NAMES: Record<string, string> = { className: 'class', tabIndex: 'tabindex', htmlFor: 'for' };

/** Props that are no attributes. */
const NO_ATTRIBUTES = new Set(['children', 'key', 'ref']);

/** `true` is an attribute without a value, but `aria-…` and `data-…` are words for whoever reads them. */
const wordsOf = (name: string, value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value === 'boolean') {
    if (/^(?:aria|data)-/.test(name)) return String(value);
    return value ? '' : null;
  }
  throw new Error(`The attribute ${name} holds a ${typeof value}, which no tree can carry.`);
};

const attributesOf = ({ props, key }: VNode): TreeElement['attributes'] => {
  const given = Object.entries(props).filter(([name]) => !NO_ATTRIBUTES.has(name));
  const attributes: TreeElement['attributes'] = {};
  for (const [prop, value] of given) {
    const name = NAMES[prop] ?? prop;
    const text = wordsOf(name, value);
    if (text !== null) attributes[name] = text;
  }
  if (key !== null && key !== undefined) attributes[KEY] = String(key);
  return attributes;
};

const flattenOne = (child: ComponentChild): Tree[] => {
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (Array.isArray(child)) return flatten(child);
  if (!isValidElement(child)) return [String(child)];
  const { type, props, key } = child as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'string') {
    return [{ tag: type, attributes: attributesOf(child), children: flatten(props.children) }];
  }
  if (type === Fragment) return flatten(props.children);
  // A class would hold a state, and there is nobody to keep it: what moves is the page's to move.
  const drawn = flatten((type as (props: object) => ComponentChildren)(props));
  const [only] = drawn;
  // A component's key is that of its one element: nothing else of it is left.
  if (key !== null && key !== undefined && drawn.length === 1 && typeof only === 'object') {
    only.attributes[KEY] ??= String(key);
  }
  return drawn;
};

/**
 * The elements that Preact's function components give, as plain data.
 *
 * @throws where an attribute is no text, number or boolean: a press is named, not handled.
 */
export const flatten = (children: ComponentChildren): Tree[] =>
  (Array.isArray(children) ? (children as ComponentChild[]) : [children as ComponentChild]).flatMap(
    flattenOne,
  );
