import { openGold, ownGold } from '../core/figures/scoring/gold';
import { FIELDS, type Field } from '../core/figures/scoring/same';
import { type Score, scoreOf } from '../core/figures/scoring/score';
import { wilson } from '../core/figures/scoring/table';
import { type Line, rated } from './line';

const linesOf = (name: string, { figures, right }: Score): Line[] =>
  Object.entries(right).map(([field, count]) => {
    const { low, high } = wilson(count, figures);
    const bar = FIELDS[field as Field] ?? null;
    const limit = bar === null ? null : 100 - bar;
    const note = `${count} of ${figures} right, with 95 % confidence ${low.toFixed(1)} to ${high.toFixed(1)} %`;
    return rated(`${name}, ${field} wrong`, 100 * (1 - count / figures), { limit, note });
  });

/** How much of the figures of the gold in this repository is read wrong, field by field. */
export const readingLines = (): Line[] => [
  ...linesOf('paragraphs by others', scoreOf(openGold())),
  ...linesOf('own paragraphs', scoreOf(ownGold())),
];
