import type { Sentence } from '../text/sentences';
import type { Hedge } from './figure';
import { joinLengths } from './quantities/lengths';
import { readAmounts } from './quantities/reading';
import type { QuantityWords } from './quantities/words';

export {
  compileQuantityWords,
  type QuantityWords,
  type RawQuantityWords,
} from './quantities/words';

/** What sort of amount it is. `count` counts things (or nothing that is named); a ratio has no unit but "ratio". */
export const QUANTITY_KINDS = [
  'count',
  'measure',
  'money',
  'percent',
  'duration',
  'age',
  'ratio',
] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** Offsets (end exclusive) that a date, a year or a clock time has already taken. */
export interface Span {
  start: number;
  end: number;
}

/**
 * An amount that a sentence states, with the words that bound it. Token indexes count in the sentence's
 * tokens; -1 where there is none. `low` and `high` are the closed interval that the words allow; an open
 * end is null; all three values are null where the hedge is `unknown`.
 */
export interface Quantity {
  /** UTF-16 offsets in the text, from the hedge to the noun or unit. */
  start: number;
  end: number;
  /** The number itself, inclusive. */
  firstToken: number;
  lastToken: number;
  hedgeToken: number;
  value: number | null;
  low: number | null;
  high: number | null;
  hedge: Hedge;
  trend: 'up' | 'down' | null;
  /** "people" for persons, the singular of another counted noun, a unit's singular, or an ISO code; else null. */
  unit: string | null;
  /** The counted thing as printed ("law enforcement officers"); null for money, measures, and bare numbers. */
  noun: string | null;
  nounFirst: number;
  nounLast: number;
  kind: QuantityKind;
}

/**
 * The amounts of a sentence, in order, not overlapping. `taken` are spans that are no amounts, because
 * they are dates, years or clock times. Never throws; linear in the number of tokens.
 */
export function findQuantities(
  sentence: Sentence,
  words: QuantityWords,
  taken: readonly Span[] = [],
): Quantity[] {
  return joinLengths(sentence, readAmounts(sentence, words, taken));
}
