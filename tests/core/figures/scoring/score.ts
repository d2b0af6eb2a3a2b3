import { lexicon } from '../../../../data/lexicon';
import type { Figure } from '../../../../src/core/figures/figure';
import { readFigures } from '../../../../src/core/figures/read';
import { article } from '../paragraphs';
import type { GoldFigure, Kind } from './gold';
import { type Pair, pairUp } from './pairing';
import { FIELDS, type Field, JUDGED, wrongFields } from './same';

/** A figure of a paragraph that was missed, or read wrong in some field. */
interface Fault {
  id: string;
  gold: GoldFigure;
  figure: Figure | null;
  wrong: Field[];
}

/** How the figures of some paragraphs were read. A missed figure is wrong in every field. */
export interface Score {
  figures: number;
  /** How many are right in each field; in all that are judged; in every field. */
  right: Record<Field | 'all judged' | 'every field', number>;
  missed: { id: string; gold: GoldFigure }[];
  beyond: { id: string; figure: Figure }[];
  faults: Fault[];
}

const NAMES = Object.keys(FIELDS) as Field[];

function emptyScore(): Score {
  const right = Object.fromEntries(
    [...NAMES, 'all judged', 'every field'].map((name) => [name, 0]),
  ) as Score['right'];
  return { figures: 0, right, missed: [], beyond: [], faults: [] };
}

/** Reads the paragraphs with the words that ship and counts what is right. */
export function scoreOf(kinds: readonly Kind[]): Score {
  const score = emptyScore();
  for (const paragraph of kinds.flatMap((kind) => kind.paragraphs)) {
    const { id, text, published, title } = paragraph;
    const read = readFigures(article(text, published, title ?? null), lexicon);
    const { pairs, beyond } = pairUp(paragraph, read);
    score.beyond.push(...beyond.map((figure) => ({ id, figure })));
    for (const pair of pairs) count(score, id, pair);
  }
  return score;
}

/**
 * How far a second person, who was shown the words of each figure and nothing else, read the same: no reading can be
 * expected to do better. Throws where the two did not read the same figures.
 */
export function agreementOf(kinds: readonly Kind[], again: readonly Kind[]): Score {
  const score = emptyScore();
  const seconds = new Map(
    again.flatMap(({ paragraphs }) => paragraphs.map(({ id, figures }) => [id, figures] as const)),
  );
  for (const { id, figures } of kinds.flatMap((kind) => kind.paragraphs)) {
    const second = seconds.get(id) ?? [];
    for (const [i, gold] of figures.entries()) {
      const read = second[i];
      if (read?.phrase !== gold.phrase) throw new Error(`${id}: "${gold.phrase}" was read once`);
      count(score, id, { gold, figure: { ...read, start: 0, end: 0 } });
    }
  }
  return score;
}

function count(score: Score, id: string, { gold, figure }: Pair): void {
  score.figures += 1;
  const wrong = figure ? wrongFields(gold, figure) : [...NAMES];
  if (!figure) score.missed.push({ id, gold });
  if (wrong.length > 0) score.faults.push({ id, gold, figure, wrong });
  for (const field of NAMES) if (!wrong.includes(field)) score.right[field] += 1;
  if (!wrong.some((field) => JUDGED.includes(field))) score.right['all judged'] += 1;
  if (wrong.length === 0) score.right['every field'] += 1;
}
