/** A copy of a page that may be taken apart, and the way back from its text to the live text. */
export interface Copy {
  document: Document;
  /** From each text node of the copy to the live one. */
  live: Map<Node, Text>;
}

/** Elements with no words of the article in them. `noscript` repeats what scripts have already put there. */
const DROPPED = new Set(
  'script style noscript template svg math canvas iframe object embed audio video select textarea input button'.split(
    ' ',
  ),
);

/**
 * Whether an element says itself that it is not to be seen. Style sheets are not asked: that would cost
 * a layout. A dialog hides the page behind it from screen readers; readers still see it, or soon will.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    element.querySelector('h1, main, article') === null
  );
}

/**
 * Copies what can be read of a page into a document of its own, where nothing loads and no custom element
 * wakes; `apart` stays behind. A walk of its own instead of one deep `cloneNode`, since it has to know
 * which live text each copied text is.
 */
export function copyOf(page: Document, apart: ReadonlySet<Element>): Copy {
  const document = page.implementation.createHTMLDocument(page.title);
  const live = new Map<Node, Text>();
  const fill = (from: Element, to: Element) => {
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = document.createTextNode((child as Text).data);
        live.set(text, child as Text);
        to.appendChild(text);
      } else if (child.nodeType === 1) {
        const element = child as Element;
        if (DROPPED.has(element.localName) || apart.has(element) || isHidden(element)) continue;
        const copied = document.importNode(element, false);
        copied.removeAttribute('style');
        fill(element, to.appendChild(copied));
      }
    }
  };
  if (page.body) fill(page.body, document.body);
  return { document, live };
}
