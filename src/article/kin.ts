/**
 * The relatives of a node as the tree has them. `<input name="parentElement">` makes that property of its
 * form the input instead, for extensions in Chromium too, and a way up through it would never end: the
 * getter of the prototype is what no page can put itself before.
 * https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem
 */
const relative = <T>(node: Node, name: keyof Node): T =>
  Reflect.get(Object.getPrototypeOf(node) as Node, name, node) as T;

export const parentOf = (node: Node): Element | null => relative(node, 'parentElement');
export const firstIn = (node: Node): ChildNode | null => relative(node, 'firstChild');
export const nextOf = (node: Node): ChildNode | null => relative(node, 'nextSibling');
