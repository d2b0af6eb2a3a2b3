import { collapsed } from './collapsed';

/** What a page is called, and the heading on it that says so. */
export interface Title {
  text: string;
  /** Null where no visible heading carries the title. */
  heading: Element | null;
}

/** A heading that shares fewer of its words with the declared title is another one: the outlet's name, a rubric. */
const ALIKE = 0.5;

/**
 * The title of an article: the heading most like the title the page declares, in the heading's words.
 * The first heading of a page is often the outlet's name.
 */
export function titleOf(document: Document): Title {
  const declared = collapsed(
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') || document.title,
  );
  const names = [declared, declared.replace(/\s[|–—-]\s[^|–—-]*$/, '')].map(wordsOf);
  let best: Title = { text: declared, heading: null };
  let likeness = ALIKE;
  for (const heading of document.querySelectorAll('h1, [itemprop="headline"], h2')) {
    const text = collapsed(heading.textContent);
    // A second level heading is the title only where nothing above it is.
    if (heading.localName === 'h2' && best.heading) continue;
    const alike = likenessOf(text, names);
    if (alike > likeness || (alike === likeness && !best.heading)) {
      best = { text, heading };
      likeness = alike;
    }
  }
  if (best.heading) return best;
  const only = document.querySelectorAll('h1');
  const text = collapsed(only[0]?.textContent);
  return only.length === 1 && text.split(' ').length > 3
    ? { text, heading: only[0] ?? null }
    : { text: declared || text, heading: null };
}

/**
 * How many words two titles share, as a share of the longer one's. `names`: the words of what is declared,
 * and of the same without the outlet's name after a bar.
 */
function likenessOf(heading: string, names: Set<string>[]): number {
  const ours = wordsOf(heading);
  return Math.max(
    ...names.map((words) => {
      const shared = [...ours].filter((word) => words.has(word)).length;
      return shared / Math.max(ours.size, words.size, 1);
    }),
  );
}

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
