import currencies from '../../../../data/words/currencies.json';
import hedges from '../../../../data/words/hedges.json';
import nouns from '../../../../data/words/nouns.json';
import numbers from '../../../../data/words/numbers.json';
import cues from '../../../../data/words/quantity-cues.json';
import units from '../../../../data/words/units.json';
import {
  compileQuantityWords,
  findQuantities,
  type Quantity,
} from '../../../../src/core/figures/quantities';
import { sentencesOf } from '../../../../src/core/text/sentences';

/** The parsed word lists as the project ships them. */
export const rawWords = {
  numbers,
  hedges,
  units,
  currencies,
  nouns,
  'quantity-cues': cues,
};
export const words = compileQuantityWords(rawWords);

/** A quantity with the words it stands in. */
export type Told = Quantity & { phrase: string };

/** All quantities of a text. */
export const told = (text: string): Told[] =>
  sentencesOf(text).flatMap((sentence) =>
    findQuantities(sentence, words).map((q) => ({ ...q, phrase: text.slice(q.start, q.end) })),
  );

/** The one quantity of a text. Throws where there are more or none. */
export function only(text: string): Told {
  const all = told(text);
  const [first] = all;
  if (!first || all.length > 1) {
    throw new Error(
      `${all.length} quantities in "${text}": ${all.map((q) => q.phrase).join(', ')}`,
    );
  }
  return first;
}

/** Hedge and closed interval of the one quantity of a text, in short. */
export const interval = (text: string): [string, number | null, number | null] => {
  const { hedge, low, high } = only(text);
  return [hedge, low, high];
};

/** Value and unit of all quantities of a text. */
export const amounts = (text: string): [number | null, string | null][] =>
  told(text).map((q) => [q.value, q.unit]);
