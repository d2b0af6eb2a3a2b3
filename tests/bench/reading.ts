import {
  broadGold,
  freshGold,
  freshGoldAgain,
  openGold,
  ownGold,
} from '../core/figures/scoring/gold';
import { FIELDS, type Field } from '../core/figures/scoring/same';
import { agreementOf, type Score, scoreOf } from '../core/figures/scoring/score';
import { type Line, rated } from './line';

const linesOf = (name: string, { figures, right }: Score, bars: Bars = FIELDS): Line[] =>
  Object.entries(right).map(([field, count]) => {
    const bar = bars?.[field as Field] ?? null;
    const wrong = { hits: figures - count, of: figures };
    const what = `${name}, ${field} ${bars ? 'wrong' : 'differs'}`;
    return rated(what, wrong, bar === null ? null : 100 - bar);
  });

/** What is promised of each field; null where nothing can be. */
type Bars = Readonly<Record<Field, number | null>> | null;

/** How far two people agree on the kinds of events that a second one read, too. */
function agreed(): Score {
  const again = freshGoldAgain();
  const kinds = new Set(again.map(({ kind }) => kind));
  return agreementOf(
    freshGold().filter(({ kind }) => kinds.has(kind)),
    again,
  );
}

/** How much of the figures of the gold in this repository is read wrong, field by field. */
export const readingLines = (): Line[] => [
  ...linesOf('fresh paragraphs', scoreOf(freshGold())),
  ...linesOf('two people on fresh paragraphs', agreed(), null),
  ...linesOf('broad paragraphs', scoreOf(broadGold())),
  ...linesOf('paragraphs by others', scoreOf(openGold())),
  ...linesOf('own paragraphs', scoreOf(ownGold())),
];
