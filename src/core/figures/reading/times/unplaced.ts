import { type SpottedDay, spotDays } from '../../days/spot';
import type { SpottedSentence } from '../sentence';
import type { Recalled } from './recalled';

/** What may name a time long over: not "Monday" nor "two days ago", which are of what the article is about. */
const LONG = new Set([
  'date',
  'month',
  'week-of-month',
  'year',
  'years',
  'decade',
  'season',
  'quarter',
]);

/**
 * The times that a sentence of an article without a day names in the past: whether "in February" is the happening's
 * own month, or that of an earlier one, cannot be told. A date in the opening is the day of what it is about.
 */
export function unplacedIn(spotted: SpottedSentence, opening: boolean): Recalled[] {
  const isOver = ({ shape, tense }: SpottedDay): boolean =>
    LONG.has(shape.kind) && !(opening && shape.kind === 'date') && tense !== 'future';
  return spotDays(spotted.sentence, spotted.lexicon.calendar)
    .filter(isOver)
    .flatMap(({ firstToken: first, lastToken: last }): Recalled[] => {
      const clause = spotted.read.at[first];
      if (!clause || (clause.verb?.tense ?? 'past') !== 'past') return [];
      const leads = !clause.verb || first < clause.verb.first;
      return [{ first, last, clause, leads, until: null, day: null, unplaced: true, only: null }];
    });
}
