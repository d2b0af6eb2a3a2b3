import { lexicon } from '../../../data/lexicon';
import type { Figure } from '../../../src/core/figures/figure';
import { readFigures } from '../../../src/core/figures/read';
import type { Article } from '../../../src/core/text/article';
import { sharedFile } from '../../shared';

/** A figure as a person read it; what is absent was not judged. */
export interface GoldFigure {
  measure: string;
  phrase: string;
  value: Figure['value'];
  low: Figure['low'];
  high: Figure['high'];
  hedge: string;
  unit: string;
  scope: string;
  window: string;
  asOf: string | null;
  attribution?: string;
  note?: string;
}

interface Gold {
  figures: Record<string, GoldFigure[]>;
}

export const goldFigures = (): Gold['figures'] =>
  (JSON.parse(sharedFile('gold/articles.json')) as Gold).figures;

/** An article of the shared folder: what follows its front matter, line ends as `\n`, trimmed. */
export function sharedArticle(id: string): Article {
  const raw = sharedFile(`articles/${id}.md`).replace(/\r\n/g, '\n');
  const match = /^---\n([\s\S]*?)\n---\n/.exec(raw);
  const front = new Map<string, string>();
  for (const line of (match?.[1] ?? '').split('\n')) {
    const colon = line.indexOf(':');
    front.set(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return {
    id,
    url: front.get('url') ?? null,
    outlet: front.get('outlet') ?? null,
    published: front.get('published') ?? null,
    language: front.get('language') ?? null,
    title: front.get('title') ?? null,
    agency: front.get('agency') ?? null,
    text: raw.slice(match?.[0].length ?? 0).trim(),
  };
}

export const readShared = (id: string): Figure[] => readFigures(sharedArticle(id), lexicon);

/** The figures read at the words of a gold figure, in the title where its note says so. */
export function readAt(article: Article, read: readonly Figure[], gold: GoldFigure): Figure[] {
  const part = gold.note?.includes('in the title') ? 'title' : 'text';
  const text = article[part] ?? '';
  return read.filter((figure) => {
    if (figure.in !== part) return false;
    for (let at = text.indexOf(gold.phrase); at >= 0; at = text.indexOf(gold.phrase, at + 1))
      if (figure.start < at + gold.phrase.length && figure.end > at) return true;
    return false;
  });
}

/** Words that name a whole force or say nothing: two scopes are the same by the words they have left. */
const SCOPE_FILLERS = new Set(['contingent', 'troops', 'people', 'the', 'and']);

/**
 * Two names of one scope: total only equals total; else every word of the shorter one begins a word of the
 * other, or is begun by one ("Tajik contingent" and "Tajikistan", "law enforcement" and "people > law
 * enforcement officers").
 */
export function sameScope(a: string, b: string): boolean {
  if (a === 'total' || b === 'total') return a === b;
  const words = (scope: string): string[] =>
    (scope.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !SCOPE_FILLERS.has(word));
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length === 0) return false;
  return short.every((word) =>
    long.some((other) => other.startsWith(word) || word.startsWith(other)),
  );
}

/** The fields in which a reading differs from what a person read. `other:` names are free in their wording. */
export function differences(gold: GoldFigure, figure: Figure): string[] {
  const wrong: string[] = [];
  if (!gold.measure.startsWith('other:') && gold.measure !== figure.measure) wrong.push('measure');
  for (const key of ['value', 'low', 'high', 'hedge', 'unit', 'window', 'asOf'] as const)
    if (gold[key] !== figure[key]) wrong.push(key);
  if (!sameScope(gold.scope, figure.scope)) wrong.push('scope');
  if (gold.attribution && ![figure.saidBy, figure.via].includes(gold.attribution))
    wrong.push('attribution');
  return wrong;
}

/** Whether a reading says what one that gold lists already says. */
export const repeats = (figure: Figure, listed: Figure): boolean =>
  figure.measure === listed.measure &&
  figure.value === listed.value &&
  figure.low === listed.low &&
  figure.high === listed.high;
