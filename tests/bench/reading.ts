import { broadGold, freshGold, openGold, ownGold } from '../core/figures/scoring/gold';
import { FIELDS, type Field } from '../core/figures/scoring/same';
import { type Score, scoreOf } from '../core/figures/scoring/score';
import { type Line, rated } from './line';

const linesOf = (name: string, { figures, right }: Score): Line[] =>
  Object.entries(right).map(([field, count]) => {
    const bar = FIELDS[field as Field] ?? null;
    const wrong = { hits: figures - count, of: figures };
    return rated(`${name}, ${field} wrong`, wrong, bar === null ? null : 100 - bar);
  });

/** How much of the figures of the gold in this repository is read wrong, field by field. */
export const readingLines = (): Line[] => [
  ...linesOf('fresh paragraphs', scoreOf(freshGold())),
  ...linesOf('broad paragraphs', scoreOf(broadGold())),
  ...linesOf('paragraphs by others', scoreOf(openGold())),
  ...linesOf('own paragraphs', scoreOf(ownGold())),
];
