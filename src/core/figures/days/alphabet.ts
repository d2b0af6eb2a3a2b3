import { stemOf } from './letters';
import type { CalendarWords } from './words';

/** Little words and marks that dates are built with. */
const LITTLE: readonly (readonly [string, string])[] = [
  ['the', 't'],
  ['of', 'f'],
  ['in', 'i'],
  ['on', 'I'],
  ['and', '&'],
  ['ago', 'g'],
  ['after', 'A'],
  ['before', 'B'],
  ['half', 'h'],
  ['-', '-'],
  ['–', '-'],
  ['—', '-'],
  [',', ','],
  ['(', '('],
  [')', ')'],
  ['.', '.'],
  ['/', '/'],
  ['‐', '-'],
  ['‑', '-'],
];

/** What the letters of a spelling are looked up in: of words with a capital, and of all others. */
export type Alphabet = Pick<CalendarWords, 'capitals' | 'letters'>;

/** Gives each word of dates its letter; `Spelling` says what the letters mean. */
export function alphabetOf({
  sets,
  values,
  units,
  parts,
  holidays,
  cues,
}: Pick<CalendarWords, 'sets' | 'values' | 'units' | 'parts' | 'holidays' | 'cues'>): Alphabet {
  const capitals = new Map<string, string>();
  const letters = new Map<string, string>();
  const give = (words: Iterable<string>, letter: string, to = letters): void => {
    for (const word of words) if (!to.has(word)) to.set(word, letter);
  };
  give(values.month.keys(), 'M', capitals);
  give(values['short-month'].keys(), 'Q', capitals);
  give(values.weekday.keys(), 'W', capitals);
  give(values['short-weekday'].keys(), 'w', capitals);
  for (const [word, letter] of LITTLE) letters.set(word, letter);
  give(cues.reaches, 'T');
  give(units.keys(), 'U');
  give(values.today.keys(), 'R');
  give(sets.daypart, 'P');
  give(values.step.keys(), 'L');
  give(values.order.keys(), 'X');
  give(values.season.keys(), 'S');
  give(values.number.keys(), 'n');
  give(values.ordinal.keys(), 'o');
  for (const [word, { closedBy, ofOnly }] of parts)
    give([word], closedBy ? 'J' : ofOnly ? 'e' : 'E');
  give([...holidays.keys()].map(stemOf), 'y');
  return { capitals, letters };
}
