import { firstOf } from './declared';
import { isThing, type Thing, textIn, typesOf } from './json-ld';

/** News agencies whose texts other papers print, by the names and short names they sign with; and how others call themselves. */
const AGENCY =
  /^(?:Reuters|(?:The )?Associated Press|AP|AFP|Agence France-Presse|dpa|Deutsche Presse-Agentur|EFE|ANSA|Xinhua|Kyodo(?: News)?|PTI|Press Trust of India|ANI|UPI|United Press International|PA Media|(?:.* )?(?:News Agency|Newswire|Press Association))$/i;

/** The agency a page declares as its text's origin: as source organisation, or as the author. Null where it names none. */
export function agencyOf(declared: Map<string, string>, articles: Thing[]): string | null {
  const named: (string | null)[] = [];
  for (const article of articles.slice(0, 5)) {
    named.push(textIn(article.sourceOrganization), textIn(article.provider));
    const authors = Array.isArray(article.author) ? article.author.slice(0, 10) : [article.author];
    for (const author of authors) {
      // A person may well be called Ansa.
      if (
        !isThing(author) ||
        !typesOf(author).includes('Person') ||
        /[ -]/.test(textIn(author) ?? '')
      )
        named.push(textIn(author));
    }
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
  const found = named
    .map((name) => name?.replace(/^by /i, '').trim())
    .find((name) => name && AGENCY.test(name));
  return found ?? null;
}
