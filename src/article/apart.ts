import type { Block } from './blocks';
import { parentOf } from './kin';
import { MARKED } from './marked-text';

/** Elements whose words stand beside an article, not in it. A `header` holds title, deck, byline and dates. */
const APART_ELEMENTS = new Set(
  'aside details dialog fieldset figcaption figure footer form header menu nav'.split(' '),
);
/** ARIA's landmarks and states for the same. */
const APART_ROLES = new Set(
  'banner complementary contentinfo dialog form menu navigation note search toolbar tooltip'.split(
    ' ',
  ),
);
/** Whole words in class names and ids that say what a part is for, whatever the site. */
const APART_WORDS = new Set(
  [
    // of a picture or a player
    'credit credits gallery galleries lightbox slider photographer player playlist',
    // of the author and the day
    'author authors bio meta metadata date dates datetime published updated posted contributor',
    // deck and summary: they repeat the article's figures outside its text
    'deck dek subtitle summary kicker eyebrow excerpt strapline',
    // to other articles
    'related readmore popular teaser teasers recommended headlines rail upnext',
    // to act
    'ad ads advert cta donate login menu modal nav navbar pagination poll popup promo promos promoted promotion respond share sharing social toolbar tools tag tags tooltip',
    // of the outlet
    'banner consent cookie cookies footer gdpr legal sponsor sponsored',
  ].flatMap((line) => line.split(' ')),
);
/** The same for words that say it as a part of a longer one too: `imagecaption`, `sharebyline`, `commentlist`. */
const APART_STEMS =
  /caption|cutline|slideshow|carousel|byline|dateline|timestamp|pubdate|standfirst|pullquote|recirc|recommendation|trending|mostread|outbrain|taboola|newsletter|signup|subscri|sharebar|breadcrumb|^comment|disqus|copyright|disclaimer|disclosure|masthead|sidebar|rightrail|advertis/;
/** Class names that style sheets everywhere hide by; beside one that shows it again on some screens they say nothing. */
const UNSEEN =
  /(?:^|\s)(?:d-none|hidden|hide|is-hidden|u-hidden|sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;
const SEEN_AGAIN =
  /(?:^|\s)(?:d-)?(?:xs|sm|md|lg|xl|xxl|2xl)[-:](?:block|flex|grid|inline\S*|table\S*)(?:\s|$)/i;
/** One word of a class name or id: `photoCaption`, `photo-caption` and `PHOTO_CAPTION` have two. */
const NAME_WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
/** So little text, in UTF-16 units, in one element with a picture is what the picture shows. */
const CAPTION = 350;
/** So much text around it makes it a picture in a text; in a post of a live blog there is less. */
const TEXT = 3 * CAPTION;
const PICTURE = 'img, picture, video, iframe, amp-img';
/** Elements in which a picture stands in the text. */
const TEXTUAL = new Set('p li blockquote td dd h2 h3 h4'.split(' '));
/** A part, or all parts of one kind, that hold more of the text than this stand in it, whatever they are called. */
const MOST = 0.4;

/** The blocks that stand in the article, not beside it. */
export function withoutApart(blocks: Block[], root: Element): Block[] {
  const length = new Map<Element, number>();
  let total = 0;
  for (const { element, text } of blocks) {
    total += text.length;
    for (const at of upTo(root, element)) length.set(at, (length.get(at) ?? 0) + text.length);
  }
  const most = MOST * total;
  const byElement = new Map<Element, string[]>();
  for (const [element, held] of length) {
    const kinds = held > most ? [] : kindsOf(element);
    if (held <= CAPTION && isPicture(element) && around(element, length) > TEXT) {
      kinds.push('picture');
    }
    byElement.set(element, kinds);
  }

  const isMarked = root.querySelector(MARKED) !== null;
  const kinds = blocks.map(({ element }) => {
    const own = upTo(root, element).flatMap((at) => byElement.get(at) ?? []);
    if (isMarked && !element.closest(MARKED)) own.push('unmarked');
    return new Set(own);
  });
  const weights = new Map<string, number>();
  blocks.forEach(({ text }, index) => {
    for (const kind of kinds[index] ?? []) {
      weights.set(kind, (weights.get(kind) ?? 0) + text.length);
    }
  });
  return blocks.filter((_, index) => {
    for (const kind of kinds[index] ?? []) if ((weights.get(kind) ?? 0) <= most) return false;
    return true;
  });
}

/** An element and what it stands in, below `root`. */
function upTo(root: Element, element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at && at !== root; at = parentOf(at)) chain.push(at);
  return chain;
}

/** How much text stands in the first element around this one that holds any beside it. */
function around(element: Element, length: Map<Element, number>): number {
  const held = length.get(element) ?? 0;
  let at = parentOf(element);
  while (at && (length.get(at) ?? 0) === held) at = parentOf(at);
  return (at && length.get(at)) ?? 0;
}

/** Whether an element holds a picture beside its words, not in a line of them; posts of a live blog do that too. */
function isPicture(element: Element): boolean {
  if (TEXTUAL.has(element.localName) || element.querySelector('h2, h3, h4, time')) return false;
  return [...element.querySelectorAll(PICTURE)].some(
    (picture) => !picture.closest('p')?.textContent?.trim(),
  );
}

function kindsOf(element: Element): string[] {
  const kinds = new Set<string>();
  if (APART_ELEMENTS.has(element.localName)) kinds.add(`<${element.localName}>`);
  const role = element.getAttribute('role') ?? '';
  if (APART_ROLES.has(role)) kinds.add(`role ${role}`);
  const classes = element.getAttribute('class') ?? '';
  if (UNSEEN.test(classes) && !SEEN_AGAIN.test(classes)) kinds.add('unseen');
  for (const [name] of `${classes} ${element.getAttribute('id') ?? ''}`.matchAll(NAME_WORD)) {
    const word = name.toLowerCase();
    const kind = APART_WORDS.has(word) ? word : APART_STEMS.exec(word)?.[0];
    if (kind) kinds.add(kind);
  }
  return [...kinds];
}
