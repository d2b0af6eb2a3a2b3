import { collapsed } from './collapsed';
import { firstOf } from './declared';
import { isThing, type Thing, textIn, typesOf } from './json-ld';

/** News agencies whose texts other papers print, by the names and short names they sign with. */
const NAMES =
  'Reuters|(?:The )?Associated Press|AP|AFP|Agence France-Presse|dpa|Deutsche Presse-Agentur|EFE|ANSA|Xinhua|Kyodo(?: News)?|PTI|Press Trust of India|ANI|UPI|United Press International|PA Media';
/** And how others call themselves. */
const AGENCY = new RegExp(`^(?:${NAMES}|(?:.* )?(?:News Agency|Newswire|Press Association))$`, 'i');
/** `PLACE, Jan 9 (Agency) —` at the head of a text; short names are in capitals there. */
const DATELINE = new RegExp(`^[^()\\n]{0,60}\\((${NAMES})\\)\\s*[-\u2013\u2014:]`, 'm');
/** A dateline stands in one of the first lines, in UTF-16 units. */
const HEAD = 600;
const BYLINE = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]';

/**
 * The agency a page declares as its text's origin: as source, as author, in its byline or
 * at the head of its text (`lead`). Null where it names none.
 */
export function agencyOf(
  document: Document,
  declared: Map<string, string>,
  articles: Thing[],
  lead: string,
): string | null {
  const named: (string | null)[] = [];
  for (const article of articles.slice(0, 5)) {
    named.push(textIn(article.sourceOrganization), textIn(article.provider));
    const authors = Array.isArray(article.author) ? article.author.slice(0, 10) : [article.author];
    named.push(...authors.filter((author) => !isPerson(author)).map(textIn));
  }
  named.push(
    firstOf(declared, [
      'dc.source',
      'dcterms.source',
      'source',
      'syndication-source',
      'article:author',
      'author',
      'byl',
      'dc.creator',
      'parsely-author',
    ]),
  );
  for (const byline of [...document.querySelectorAll(BYLINE)].slice(0, 20)) {
    const text = collapsed(byline.textContent);
    if (text.length < 80) named.push(text);
  }
  for (const name of named) {
    const signed = name?.trim().replace(/^(?:by|from|source:) /i, '');
    if (signed && AGENCY.test(signed)) return signed;
  }
  return DATELINE.exec(lead.slice(0, HEAD))?.[1] ?? null;
}

/** Somebody may well be called Ansa; but templates also make a person of an agency with two words. */
const isPerson = (author: unknown): boolean =>
  isThing(author) && typesOf(author).includes('Person') && !textIn(author)?.includes(' ');
