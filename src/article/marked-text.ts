import { firstIn, nextOf, parentOf } from './kin';

/** How a page marks its article's text in microdata: https://schema.org/articleBody. */
export const MARKED = '[itemprop~="articleBody"]';

/** All text nodes under the elements that a selector finds, except in those that stand apart. */
export function textsUnder(
  root: ParentNode,
  selector: string,
  apart: ReadonlySet<Element>,
): Set<Text> {
  const found = new Set<Text>();
  const collect = (node: Node) => {
    for (let child = firstIn(node); child; child = nextOf(child)) {
      if (child.nodeType === 3) found.add(child as Text);
      else if (!apart.has(child as Element)) collect(child);
    }
  };
  const stands = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = parentOf(at)) if (apart.has(at)) return false;
    return true;
  };
  for (const element of root.querySelectorAll(selector)) if (stands(element)) collect(element);
  return found;
}
