import { type WordSets, wordSets } from '../../grammar/word-list';

const NAMES = [
  'able',
  'afterLoneMonth',
  'afterPlainVerb',
  'beforeMonth',
  'beforeMonthAndCount',
  'beforeSureMonth',
  'beforeYear',
  'behindPair',
  'callsFor',
  'declared',
  'entitled',
  'fiscal',
  'foreseen',
  'modals',
  'nounOpeners',
  'orders',
  'partsModal',
  'passiveAuxiliaries',
  'perceiving',
  'plainSubjects',
  'plainVerbs',
  'present',
  'reaches',
  'relatives',
  'settles',
  'spans',
  'superlatives',
  'upOrDown',
  'verbParticles',
] as const;

/** The closed sets of words that the rules of days ask for. `data/words/day-cues.json` says what each set does. */
export type DayCues = WordSets<(typeof NAMES)[number]>;

/** Compiles `data/words/day-cues.json`. Throws an Error that names the entry where one is bad. */
export const compileDayCues = (raw: unknown): DayCues => wordSets('day-cues.json', NAMES, raw);
