import { type WordSets, wordSets } from '../grammar/word-list';

/** The sets of `data/words/parts.json`: words that tell which part of a whole a figure is restricted to. */
const PART_SETS = [
  'again',
  'anyone',
  'becoming',
  'callings',
  'callingEndings',
  'careKinds',
  'carried',
  'carrying',
  'castWords',
  'ceilings',
  'containers',
  'noContents',
  'rejecting',
  'damagesKinds',
  'favours',
  'forecastNouns',
  'forecasting',
  'hadBy',
  'harms',
  'holdings',
  'institutions',
  'kin',
  'moves',
  'neverForeseen',
  'noThings',
  'nobody',
  'ofOccasion',
  'onTop',
  'otherOccasions',
  'siblings',
  'placedThings',
  'pronouns',
  'rateKinds',
  'rates',
  'serial',
  'seriesNouns',
  'sided',
  'soldAs',
  'stationStates',
  'takingUpActor',
  'taxes',
  'tradeMeasures',
  'ups',
  'ways',
] as const;

/** The words that tell which part a figure is of, by the names of their sets. */
export type PartWords = WordSets<(typeof PART_SETS)[number]>;

/** Compiles `parts.json`. Throws an Error that names the entry where one is bad. */
export const compileParts = (raw: unknown): PartWords => wordSets('parts.json', PART_SETS, raw);
