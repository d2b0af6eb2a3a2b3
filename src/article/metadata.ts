import { agencyOf } from './agency';
import { declaredBy, firstOf } from './declared';
import { glanceAt } from './glance';
import { articlesIn, type Thing, textIn } from './json-ld';
import { publishedOn } from './published';
import { titleOf } from './title';

/** What a page declares about itself; unknown is null. */
export interface Metadata {
  /** The canonical address, without hash. */
  url: string | null;
  outlet: string | null;
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is given; the day in its own offset. */
  published: string | null;
  /** As declared, which templates often get wrong: whoever reads the words decides. 35 UTF-16 units at most. */
  language: string | null;
  title: string | null;
  /** The news agency it declares as its text's origin. */
  agency: string | null;
}

/** No tag in use is longer: RFC 5646, section 4.4.1. */
const LONGEST_TAG = 35;
/** Longer titles and addresses are none. UTF-16 units. */
const LONGEST = { title: 2_000, address: 32_768 };

const within = (text: string | null, most: number): string | null =>
  text === null || text.length > most ? null : text;

/** Longer than any outlet's name: a page that declares a whole text as its own means something else. */
const LONGEST_NAME = 200;

/** Reads what a page declares about itself. `address` is where it was found; relative links resolve against it. */
export function metadataOf(document: Document, address: string): Metadata {
  const declared = declaredBy(document);
  const { text: title, heading } = titleOf(document);
  const url = canonicalOf(document, declared, address);
  const articles = nearestFirst(articlesIn(document), title, url);
  const root = document.documentElement;
  const { lead } = glanceAt(document);
  return {
    url,
    outlet:
      (
        firstOf(declared, ['og:site_name', 'application-name']) ?? textIn(articles[0]?.publisher)
      )?.slice(0, LONGEST_NAME) ?? null,
    published: publishedOn({ document, declared, articles, heading, address }),
    language:
      (
        root.getAttribute('lang') ||
        root.getAttribute('xml:lang') ||
        firstOf(declared, ['content-language', 'og:locale', 'inlanguage']) ||
        textIn(articles[0]?.inLanguage)
      )?.slice(0, LONGEST_TAG) || null,
    title: within(title || null, LONGEST.title),
    agency: within(agencyOf(document, declared, articles, lead), LONGEST_NAME),
  };
}

/** Pages describe related articles too: the one that has this page's title or address comes first. */
function nearestFirst(articles: Thing[], title: string, url: string | null): Thing[] {
  const plain = (text: string | null) =>
    text
      ?.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() ?? '';
  const wanted = plain(title);
  const isThis = (article: Thing) =>
    (title && plain(textIn(article.headline)) === wanted) ||
    [article.url, article['@id'], article.mainEntityOfPage].some((link) => {
      const text = typeof link === 'object' && link !== null && '@id' in link ? link['@id'] : link;
      return typeof text === 'string' && text.split('#', 1)[0] === url;
    });
  const own = new Set(articles.filter(isThis));
  return [...own, ...articles.filter((article) => !own.has(article))];
}

/** An AMP page names the page it stands for in the same way as other pages name themselves. */
function canonicalOf(
  document: Document,
  declared: Map<string, string>,
  address: string,
): string | null {
  const own = parse(address, address);
  const links = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    declared.get('og:url'),
  ];
  for (const link of links) {
    const found = link ? parse(link, address) : null;
    // Some templates give every page the address of the front page.
    if (found && (found.pathname !== '/' || found.search || own?.pathname === '/'))
      return found.href;
  }
  return own?.href ?? null;
}

function parse(link: string, base: string): URL | null {
  try {
    const url = new URL(link, base);
    url.hash = '';
    return /^https?:$/.test(url.protocol) && url.href.length <= LONGEST.address ? url : null;
  } catch {
    return null;
  }
}
