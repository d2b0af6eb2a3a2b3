import { firstIn, nextOf } from './kin';

/** A copy of a page that may be taken apart, and the way back from its text to the live text. */
export interface Copy {
  document: Document;
  /** From each text node of the copy to the live one. */
  live: Map<Node, Text>;
}

/** Elements with no words of the article in them. `noscript` repeats what scripts have already put there. */
export const DROPPED = new Set(
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

/** Elements that may be a block of links. */
const BLOCKS = new Set('div section ul ol dl table nav aside footer'.split(' '));
/** Elements that hold menus, margins and imprints, unless the article itself stands in one. */
export const MARGINS = new Set('nav aside footer'.split(' '));
const TEXT = 'h1, main, [itemprop~="articleBody"], article p + p';
/** So many links that make up most of the words lead elsewhere. */
const LINKS = 5;
const LINKED = 0.6;

/** Attributes that no copy has: the look, and the names by which an element hides a property of its form. */
const UNCOPIED = ['style', 'name'];
/** Elements that do the latter by their id too, beside those that are dropped. */
const NAMED_BY_ID = new Set('fieldset output img'.split(' '));

/** What was copied of an element: characters in all and in links, and the number of links. */
interface Amount {
  all: number;
  linked: number;
  links: number;
}

/**
 * Copies what can be read of a page into a document of its own, where nothing loads and no custom element
 * wakes. `apart` stays behind, and so do menus and lists of links: half of many pages, that would only cost
 * time. A walk of its own instead of one deep `cloneNode`, since it has to know which live text each copied
 * text is.
 */
export function copyOf(page: Document, apart: ReadonlySet<Element>): Copy {
  const document = page.implementation.createHTMLDocument(page.title);
  const live = new Map<Node, Text>();
  const fill = (from: Element, to: Element): Amount => {
    const amount = { all: 0, linked: 0, links: from.localName === 'a' ? 1 : 0 };
    for (let child = firstIn(from); child; child = nextOf(child)) {
      if (child.nodeType === 3) {
        const { data } = child as Text;
        const text = document.createTextNode(data);
        live.set(text, child as Text);
        to.appendChild(text);
        amount.all += data.trim().length;
      } else if (child.nodeType === 1) {
        const element = child as Element;
        if (DROPPED.has(element.localName) || apart.has(element) || isHidden(element)) continue;
        const copied = document.importNode(element, false);
        for (const name of UNCOPIED) copied.removeAttribute(name);
        if (NAMED_BY_ID.has(element.localName)) copied.removeAttribute('id');
        const inner = fill(element, copied);
        if (isElsewhere(element, inner)) continue;
        to.appendChild(copied);
        amount.all += inner.all;
        amount.linked += inner.linked;
        amount.links += inner.links;
      }
    }
    if (from.localName === 'a') amount.linked = amount.all;
    return amount;
  };
  if (page.body) fill(page.body, document.body);
  return { document, live };
}

function isElsewhere(element: Element, { all, linked, links }: Amount): boolean {
  if (!BLOCKS.has(element.localName)) return false;
  const leads = links >= LINKS && linked > all * LINKED;
  return (leads || MARGINS.has(element.localName)) && element.querySelector(TEXT) === null;
}
