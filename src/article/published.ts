import { collapsed } from './collapsed';
import { dayIn, dayInPath } from './days';
import { firstOf } from './declared';
import { type Thing, textIn } from './json-ld';
import { parentOf } from './kin';

/** Names under which pages declare when they were published, the most specific first. */
const META_NAMES = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'og:datepublished',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'pubdate',
  'pub_date',
  'citation_publication_date',
  'date.release',
  'originalpublicationdate',
  'article.created',
  'date',
];
/** How far up from the heading its byline may stand. */
const NEAR = 4;
/** A byline has one or two; a page of thousands is a list, and each would cost the text around it. */
const MOST_TIMES = 100;
/** A paragraph from this length on, in UTF-16 units, belongs to the text. */
const PROSE = 120;
const LINES = 'p, div, span, li, small, em';
const SENTENCE = /(?<![ap]\.m)[.!?]["”]?$/;
const LATER = /updat|modif|edited|chang|last/i;

/** All that a day of publication may be read from. */
export interface Dated {
  document: Document;
  declared: Map<string, string>;
  articles: Thing[];
  heading: Element | null;
  address: string;
}

/** `YYYY-MM-DD`, `YYYY-MM` where only the month is given, or null. The most explicit statement wins. */
export function publishedOn(page: Dated): string | null {
  return (
    dayIn(firstOf(page.declared, META_NAMES)) ??
    dayInArticles(page.articles) ??
    dayInMicrodata(page.document, page.heading) ??
    dayBeside(page.heading) ??
    dayInAddress(page.address)
  );
}

function dayInArticles(articles: Thing[]): string | null {
  for (const article of articles) {
    const day = dayIn(textIn(article.datePublished)) ?? dayIn(textIn(article.dateCreated));
    if (day) return day;
  }
  return null;
}

/** Teasers carry microdata too: where several items are dated, the one that holds the heading counts. */
function dayInMicrodata(document: Document, heading: Element | null): string | null {
  const dated = [...document.querySelectorAll('[itemprop~="datePublished"]')];
  const scope = heading?.closest('[itemscope]');
  const own = dated.filter((element) => scope && element.closest('[itemscope]') === scope);
  const items = new Set(dated.map((element) => element.closest('[itemscope]')));
  for (const element of own.length || items.size > 1 ? own : dated) {
    const day = dayOfElement(element);
    if (day) return day;
  }
  return null;
}

/** The day printed beside the heading: never just the first of a page, which may be a teaser's or today's. */
function dayBeside(heading: Element | null): string | null {
  let around = heading && parentOf(heading);
  for (let step = 0; around && step < NEAR && around.localName !== 'body'; step++) {
    const times = [...around.querySelectorAll('time')]
      .slice(0, MOST_TIMES)
      .filter((time) => isBylineOf(time, heading));
    const day =
      firstDay(times.filter((time) => !LATER.test(contextOf(time)))) ??
      firstDay(times) ??
      dayInLines(around, heading);
    if (day) return day;
    if (around.localName === 'article' || around.localName === 'main') break;
    around = parentOf(around);
  }
  return null;
}

function firstDay(times: Element[]): string | null {
  for (const time of times) {
    const day = dayOfElement(time);
    if (day) return day;
  }
  return null;
}

/** Not in a link to another page, a list of links or a quoted post. */
function isBylineOf(time: Element, heading: Element | null): boolean {
  if (time.closest('nav, aside, footer, li a, blockquote')) return false;
  const card = time.closest('article, [itemscope], li');
  return (
    !card || !heading || card.contains(heading) || card.querySelector('h1, h2, h3, h4, a') === null
  );
}

/**
 * A short line beside the heading that is a day, with "published" or an author's name at most. Once the
 * text has begun, such lines are of other articles.
 */
function dayInLines(around: Element, heading: Element | null): string | null {
  const lines: string[] = [];
  let passed = false;
  for (const line of around.querySelectorAll(`${LINES}, h1, h2`)) {
    passed ||= line === heading;
    // A line of its own: an element around others would cost its whole text, again and again.
    if (!line.matches(LINES) || line.querySelector('p, div, ul, table, h1')) continue;
    const text = collapsed(line.textContent);
    if (passed && text.length > PROSE && line.localName === 'p') break;
    const isLine = text.length < 80 && /\d/.test(text);
    if (isLine && !SENTENCE.test(text) && isBylineOf(line, heading)) lines.push(text);
  }
  for (const text of [...lines.filter((line) => !LATER.test(line)), ...lines]) {
    const day = dayIn(text);
    if (day) return day;
  }
  return null;
}

function dayInAddress(address: string): string | null {
  try {
    return dayInPath(new URL(address).pathname);
  } catch {
    return null;
  }
}

const dayOfElement = (element: Element): string | null =>
  dayIn(element.getAttribute('content')) ??
  dayIn(element.getAttribute('datetime')) ??
  dayIn(collapsed(element.textContent));

const contextOf = (time: Element): string =>
  `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''} ${(time.parentElement?.textContent ?? '').slice(0, 60)}`;
