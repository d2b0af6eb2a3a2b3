import { type ComponentChildren, Fragment, isValidElement, type VNode } from 'preact';
import { KEY, type Tree, type TreeElement } from './tree';

/** What Preact writes otherwise than HTML does. */
const NAMES = new Map([
  ['className', 'class'],
  ['tabIndex', 'tabindex'],
  ['htmlFor', 'for'],
]);

/** Props that are no attributes. */
const NO_ATTRIBUTES = new Set(['children', 'key', 'ref']);

/** `true` is an attribute without a value, but `aria-…` and `data-…` are words for whoever reads them. */
const wordsOf = (name: string, value: unknown): string | null => {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') {
    if (/^(?:aria|data)-/.test(name)) return String(value);
    return value ? '' : null;
  }
  throw new Error(`The attribute ${name} holds a ${typeof value}, which no tree can carry.`);
};

const attributesOf = ({ props, key }: VNode): TreeElement['attributes'] => {
  const attributes: TreeElement['attributes'] = {};
  for (const [prop, value] of Object.entries(props)) {
    if (NO_ATTRIBUTES.has(prop)) continue;
    const text = wordsOf(prop, value);
    if (text !== null) attributes[NAMES.get(prop) ?? prop] = text;
  }
  if (key !== null && key !== undefined) attributes[KEY] = String(key);
  return attributes;
};

// Into one list for each element: a panel has some two thousand, and a list for each child of theirs
// takes as long as all the rest of drawing it.
const flattenInto = (trees: Tree[], child: ComponentChildren): void => {
  if (child === null || child === undefined || typeof child === 'boolean') return;
  if (Array.isArray(child)) {
    for (const one of child) flattenInto(trees, one);
    return;
  }
  if (!isValidElement(child)) {
    trees.push(String(child));
    return;
  }
  const { type, props, key } = child as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'string') {
    const children = flatten(props.children);
    trees.push({ tag: type, attributes: attributesOf(child), children });
    return;
  }
  if (type === Fragment) {
    flattenInto(trees, props.children);
    return;
  }
  const before = trees.length;
  // A class would hold a state, and there is nobody to keep it: what moves is the page's to move.
  flattenInto(trees, (type as (props: object) => ComponentChildren)(props));
  const only = trees[before];
  // A component's key is that of its one element: nothing else of it is left.
  if (
    key !== null &&
    key !== undefined &&
    trees.length === before + 1 &&
    typeof only === 'object'
  ) {
    only.attributes[KEY] ??= String(key);
  }
};

/**
 * The elements that Preact's function components give, as plain data.
 *
 * @throws where an attribute is no text, number or boolean: a press is named, not handled.
 */
export const flatten = (children: ComponentChildren): Tree[] => {
  const trees: Tree[] = [];
  flattenInto(trees, children);
  return trees;
};
