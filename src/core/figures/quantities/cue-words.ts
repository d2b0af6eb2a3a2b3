import { type WordSets, wordSets } from '../../grammar/word-list';

const NAMES = [
  'addsToNumber',
  'afterUnit',
  'ageHolder',
  'ago',
  'alsoOpens',
  'arrivesUpTo',
  'asMany',
  'attests',
  'beforePlace',
  'beingAged',
  'countsPersonsAfter',
  'covering',
  'currencyCountry',
  'denominators',
  'fallNouns',
  'halfDay',
  'halves',
  'handsOver',
  'insideRange',
  'joinsItems',
  'liesUnder',
  'limits',
  'makesUp',
  'multiplies',
  'neverCounted',
  'ofWhole',
  'opensClause',
  'partOf',
  'passesMark',
  'perLinks',
  'pictureLines',
  'placesPart',
  'pointing',
  'riseNouns',
  'roundWholes',
  'sizedBy',
  'statesCount',
  'staysUnknown',
  'subjectVerbs',
  'trailing',
  'upOrDown',
] as const;

/** The closed sets of words that the rules of amounts ask for. `data/words/quantity-cues.json` says what each set does. */
export type QuantityCues = WordSets<(typeof NAMES)[number]>;

/** Compiles `data/words/quantity-cues.json`. Throws an Error that names the entry where one is bad. */
export const compileQuantityCues = (raw: unknown): QuantityCues =>
  wordSets('quantity-cues.json', NAMES, raw);
