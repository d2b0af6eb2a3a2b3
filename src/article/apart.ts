import type { Block } from './blocks';

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
/**
 * Words in class names and ids that tell what a part is for, whatever the site: taken as whole words of
 * the name (`photoCaption`, `photo-caption`, `photo_caption`).
 */
const APART_WORDS = new Set(
  [
    // of a picture
    'caption captions cutline credit credits imagecaption photocaption figcaption gallery slideshow carousel slider lightbox',
    // of the author and the day
    'author authors bio byline bylines dateline timestamp dates datetime pubdate published updated',
    // deck and summary: they repeat the article's figures outside its text
    'deck dek standfirst subtitle kicker eyebrow excerpt',
    // to other articles
    'related recirc recirculation readmore trending popular mostread teaser teasers recommended recommendations outbrain taboola',
    // to act
    'newsletter newsletters signup subscribe subscription subscriptions cta promo promos promotion share sharing sharebar social toolbar tools breadcrumb breadcrumbs tags tag pagination comments disqus',
    // of the outlet
    'copyright copyrights disclaimer disclosure legal masthead footer sidebar rightrail advert advertisement sponsor sponsored',
  ].flatMap((line) => line.split(' ')),
);
/** A part that holds more of the text than this is no part beside it, whatever it is called. */
const MOST = 0.4;

/** The blocks that stand in the article, not beside it. */
export function withoutApart(blocks: Block[], root: Element): Block[] {
  const weight = new Map<Element, number>();
  let total = 0;
  for (const { element, text } of blocks) {
    total += text.length;
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      weight.set(at, (weight.get(at) ?? 0) + text.length);
    }
  }
  const known = new Map<Element, boolean>();
  const apart = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      const parent = element.parentElement;
      answer =
        ((weight.get(element) ?? 0) <= MOST * total && isApart(element)) ||
        (parent !== null && parent !== root && apart(parent));
      known.set(element, answer);
    }
    return answer;
  };
  return blocks.filter(({ element }) => !apart(element));
}

function isApart(element: Element): boolean {
  if (APART_ELEMENTS.has(element.localName)) return true;
  if (APART_ROLES.has(element.getAttribute('role') ?? '')) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  for (const [word] of names.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)) {
    if (APART_WORDS.has(word.toLowerCase())) return true;
  }
  return false;
}
