/** A thing as JSON-LD describes it. Everything in it is the page's word: a field may be of whatever type. */
export type Thing = Record<string, unknown>;

/** Longer scripts, deeper nesting and more things than these are not read: a page must not cost time this way. */
const LONGEST = 500_000;
const DEEPEST = 8;
const MOST = 3000;

/** schema.org's types of written reports, https://schema.org/Article and below. */
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|(?:Social)?MediaPosting|(?:Live)?BlogPosting)$/;

/** Some pages date only the page that holds the article. */
const PAGE = /^(?:https?:\/\/schema\.org\/)?(?:Web|Item)Page$/;

/** The articles a page's JSON-LD describes, the outermost first, then the page itself. Broken scripts are passed over. */
export function articlesIn(document: Document): Thing[] {
  const found: Thing[] = [];
  const isPage = (thing: Thing) => Number(typesOf(thing).some((type) => PAGE.test(type)));
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= LONGEST) found.push(...articlesUnder(parse(text)));
  }
  return found.sort((a, b) => isPage(a) - isPage(b));
}

function parse(text: string): unknown {
  // Comments around a script, line breaks in strings and a comma too many are the usual faults.
  const attempts = [
    () => text,
    () =>
      text
        .trim()
        .replace(
          /^(?:<!--|\/\*.*?\*\/|\/\/.*\n|<!\[CDATA\[)+|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?$/g,
          '',
        )
        .replace(/[\r\n\t]+/g, ' ')
        .replace(/,\s*([}\]])/g, '$1'),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {}
  }
  return null;
}

function articlesUnder(root: unknown): Thing[] {
  const found: Thing[] = [];
  let level: unknown[] = [root];
  let left = MOST;
  for (let depth = 0; depth < DEEPEST && level.length; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (left-- <= 0) return found;
      if (Array.isArray(value)) next.push(...value.slice(0, MOST));
      else if (isThing(value)) {
        if (typesOf(value).some((type) => ARTICLE.test(type) || PAGE.test(type))) found.push(value);
        // Not into lists of other articles.
        if (!typesOf(value).includes('ItemList')) next.push(...Object.values(value).slice(0, MOST));
      }
    }
    level = next.filter((value) => typeof value === 'object' && value !== null);
  }
  return found;
}

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** The first text in a field: a string, or a thing's `name`, alone or in a list. */
export function textIn(value: unknown): string | null {
  for (const one of Array.isArray(value) ? value.slice(0, 20) : [value]) {
    const text = isThing(one) ? one.name : one;
    if (typeof text === 'string' && text.trim()) return text.trim();
  }
  return null;
}
