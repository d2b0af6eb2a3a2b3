import { KEY } from '../../tree/tree';

/** Where an element stands among its sisters: by its key where it has one, so that others may come and go. */
const stepOf = (element: Element): string => {
  const key = element.getAttribute(KEY);
  if (key !== null) return `key ${key}`;
  const sisters = [...(element.parentNode?.children ?? [])].filter((one) => !one.hasAttribute(KEY));
  return String(sisters.indexOf(element));
};

/** The way to an element from the root, which leads to its like in a tree that was drawn anew. */
const wayTo = (element: Element): string => {
  const parent = element.parentElement;
  return parent ? `${wayTo(parent)}/${stepOf(element)}` : stepOf(element);
};

/** Draws anew and leaves the reader where they were: the scrolling, what is unfolded, and the focus. */
export const keepingPlace = (root: ShadowRoot, draw: () => void): void => {
  const scrolled = root.querySelector('.body')?.scrollTop ?? 0;
  const unfolded = new Set([...root.querySelectorAll('details[open]')].map(wayTo));
  const focused = root.activeElement && wayTo(root.activeElement);
  draw();
  for (const details of root.querySelectorAll('details')) {
    if (unfolded.has(wayTo(details))) details.open = true;
  }
  const body = root.querySelector('.body');
  if (body) body.scrollTop = scrolled;
  const again = [...root.querySelectorAll<HTMLElement>('*')].find((one) => wayTo(one) === focused);
  again?.focus({ preventScroll: true });
  // What was in focus is gone, or folded away: the keyboard stays with the panel.
  if (focused && !root.activeElement) {
    root.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }
};
