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

/** Reads the paragraphs with the words that ship and counts what is right. */
export function scoreOf(kinds: readonly Kind[]): Score {
  const fields = Object.keys(FIELDS) as Field[];
  const right = Object.fromEntries(
    [...fields, 'all judged', 'every field'].map((name) => [name, 0]),
  ) as Score['right'];
  const score: Score = { figures: 0, right, missed: [], beyond: [], faults: [] };
  for (const paragraph of kinds.flatMap((kind) => kind.paragraphs)) {
    const { id, text, published, title } = paragraph;
    const read = readFigures(article(text, published, title ?? null), lexicon);
    const { pairs, beyond } = pairUp(paragraph, read);
    score.beyond.push(...beyond.map((figure) => ({ id, figure })));
    for (const pair of pairs) count(score, id, pair, fields);
  }
  return score;
}

function count(score: Score, id: string, { gold, figure }: Pair, fields: readonly Field[]): void {
  score.figures += 1;
  const wrong = figure ? wrongFields(gold, figure) : [...fields];
  if (!figure) score.missed.push({ id, gold });
  if (wrong.length > 0) score.faults.push({ id, gold, figure, wrong });
  for (const field of fields) if (!wrong.includes(field)) score.right[field] += 1;
  if (!wrong.some((field) => JUDGED.includes(field))) score.right['all judged'] += 1;
  if (wrong.length === 0) score.right['every field'] += 1;
}
