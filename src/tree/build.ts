import type { Tree } from './tree';

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes that would be code: no tree of ours has them, and none that was tampered with gets them. */
const isCode = (name: string): boolean => /^(?:on|style$|srcdoc$)/i.test(name);

/** Makes the elements of a tree. */
export const build = (page: Document, tree: Tree, parent: Element | null = null): Node => {
  if (typeof tree === 'string') return page.createTextNode(tree);
  const { tag, attributes, children } = tree;
  const isDrawing = tag === 'svg' || parent?.namespaceURI === SVG;
  const element = isDrawing ? page.createElementNS(SVG, tag) : page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (!isCode(name)) element.setAttribute(name, value);
  }
  element.append(...children.map((child) => build(page, child, element)));
  return element;
};
