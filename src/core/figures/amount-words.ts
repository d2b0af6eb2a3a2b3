import { type WordSets, wordSets } from '../grammar/word-list';

/** The sets of `data/words/amounts.json`: words that tell what money, percentages and shares are of. */
const AMOUNT_SETS = [
  'accounting',
  'accountMeasures',
  'accountNouns',
  'asides',
  'insurers',
  'insurerPays',
  'ballotKinds',
  'asking',
  'changed',
  'classing',
  'comparing',
  'comparedTo',
  'disputes',
  'each',
  'falling',
  'foreseeing',
  'foreseers',
  'foreseenMeasures',
  'gauges',
  'getting',
  'givenMeasures',
  'harmNouns',
  'harmed',
  'growing',
  'holding',
  'incurring',
  'leaning',
  'levelMeasures',
  'levels',
  'manifold',
  'margins',
  'measuring',
  'movedMeasures',
  'paidWords',
  'partPlaces',
  'owningPay',
  'pay',
  'passedSince',
  'paying',
  'placeMeasures',
  'points',
  'priceMeasures',
  'rateMeasures',
  'recipientMeasures',
  'scoring',
  'shots',
  'standing',
  'scales',
  'tallying',
  'weatherMeasures',
  'whereOf',
  'whom',
  'worth',
] as const;

/** The words that tell what money, percentages and shares are of, by the names of their sets. */
export type AmountWords = WordSets<(typeof AMOUNT_SETS)[number]>;

/** Compiles `amounts.json`. Throws an Error that names the entry where one is bad. */
export function compileAmounts(raw: unknown): AmountWords {
  return wordSets('amounts.json', AMOUNT_SETS, raw);
}
