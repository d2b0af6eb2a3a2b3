import { confusion, inWords, mistakes, type Share, scoreOf } from '../core/compare/pair-score';
import { type Answered, answer, openPairs, pairsIn } from '../core/compare/pairs';
import type { Line, Measured, Unit } from './line';

/** The most that may be wrong, and the most conflicts that may be missed, in percent; and false conflicts, as a number. */
const WRONG = 8;
const MISSED = 15;
const FALSE = 1;

/** Names a file of pairs to be scored instead of those of the repository. */
const FILE = process.env.SECOND_SOURCE_PAIRS;

const percent = ({ hits, all }: Share): number => (all === 0 ? 0 : (100 * hits) / all);

/** A number that is held against a bar, and is no matter of speed: it breaks no bench. */
const counted = (what: string, value: number, unit: Unit, limit: number, note = ''): Measured => ({
  what,
  unit,
  value,
  peer: null,
  limit,
  held: false,
  note,
});

const print = (answers: readonly Answered[]): void => {
  console.log(confusion(answers));
  for (const mistake of mistakes(answers)) console.log(mistake);
};

/**
 * How well pairs of short articles are judged, read and compared as in the worker. Of the pairs of the
 * repository each mistake is printed; of a file that is named in `SECOND_SOURCE_PAIRS`, whose words
 * nobody who writes rules may know, the table alone.
 */
export const verdictLines = (): Line[] => {
  const answers = (FILE ? pairsIn(FILE) : openPairs()).map(answer);
  if (FILE) console.log(confusion(answers));
  else print(answers);
  const { right, falseConflicts, missedConflicts } = scoreOf(answers);
  const wrong = { hits: right.all - right.hits, all: right.all };
  const others = answers.reduce((sum, one) => sum + one.others.length, 0);
  return [
    counted('verdicts that are wrong', percent(wrong), '%', WRONG, inWords(wrong)),
    counted(
      'conflicts that are missed',
      percent(missedConflicts),
      '%',
      MISSED,
      inWords(missedConflicts),
    ),
    counted('false conflicts', falseConflicts.hits, '', FALSE, inWords(falseConflicts)),
    counted('conflicts between figures that are no pair', others, '', FALSE),
  ];
};
