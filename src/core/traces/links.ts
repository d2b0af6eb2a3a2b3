import type { ReadSentence, SpottedSentence } from '../figures/reading/sentence';
import { addressKey } from '../text/address';
import type { Article } from '../text/article';
import { MOST_TRACED } from './traces';

/** Shorter names of sites stand in too many sentences by chance. */
const SHORTEST = 4;

/**
 * The articles that the sentences of a text link to, by the indexes of the sentences. A link without a
 * place stands where its site is named: `www.harbourpost.example` at "the Harbour Post". What leads to the
 * article itself is left out.
 */
export function placedLinks(
  { links = [], url }: Pick<Article, 'links' | 'url'>,
  sentences: readonly SpottedSentence[],
): ReadonlyMap<number, string[]> {
  const placed = new Map<number, string[]>();
  const own = url === null ? null : addressKey(url);
  const put = (at: number, key: string): void => {
    const known = placed.get(at);
    if (!known) placed.set(at, [key]);
    else if (!known.includes(key)) known.push(key);
  };
  const named: { key: string; parts: string[] }[] = [];
  let at = 0;
  for (const { address, start } of [...links].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    const key = addressKey(address);
    if (key === null || key === own || key.length > MOST_TRACED.address) continue;
    if (start === null) {
      named.push({ key, parts: partsOf(key) });
      continue;
    }
    while (at + 1 < sentences.length && (sentences[at + 1]?.sentence.start ?? 0) <= start) at += 1;
    put(at, key);
  }
  if (named.length > 0)
    for (const [i, { read }] of sentences.entries()) {
      const names = namesIn(read);
      for (const { key, parts } of named)
        if (names.some((name) => isNamedBy(name, parts))) put(i, key);
    }
  return placed;
}

/** What a site may be named by: the longer parts of its host, without what ends it. */
const partsOf = (key: string): string[] =>
  (key.split('/')[0] ?? '')
    .split('.')
    .slice(0, -1)
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((part) => part.length >= SHORTEST);

/** Whether a name fills most of a part of the host. */
const isNamedBy = (name: string, parts: readonly string[]): boolean =>
  name.length >= SHORTEST &&
  parts.some((part) => part.includes(name) && 2 * name.length > part.length);

/** The runs of capitalised words of a sentence in one piece each, as a host is written. */
function namesIn({ words }: ReadSentence): string[] {
  const names: string[] = [];
  let run = '';
  for (const { token, lower, possessive } of words) {
    const isName = token.kind === 'word' && token.text !== lower && lower !== 'the';
    if (isName) run += lower.replace(/['’]s?$/, '').replace(/[^\p{L}\p{N}]/gu, '');
    if (isName && !possessive) continue;
    if (run) names.push(run);
    run = '';
  }
  return run ? [...names, run] : names;
}
