/**
 * An element as plain data: drawn in the worker, which knows the words, and built in the page, which
 * needs to know nothing but how to make elements.
 */
export interface TreeElement {
  tag: string;
  attributes: Record<string, string>;
  children: Tree[];
}

/** Text is only ever text: nothing in a tree is read as markup. */
export type Tree = TreeElement | string;

/** The attribute that tells an element from its sisters when a tree is drawn anew. */
export const KEY = 'data-key';

/** The attribute that names what a press on an element does, with its arguments after blanks. */
export const DO = 'data-do';
