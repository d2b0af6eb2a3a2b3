import { type WordSets, wordSets } from './word-list';

const NAMES = [
  'afterwards',
  'alsoPrepositions',
  'beforeTimes',
  'crossed',
  'directions',
  'eachOf',
  'farParticles',
  'insertionOpeners',
  'lyNouns',
  'nounsAfterThat',
  'opensNoClauseAfterAs',
  'pastAuxiliaries',
  'settling',
  'standAlone',
  'timetabled',
  'toldOf',
] as const;

/** The closed sets of words that the rules of sentences ask for. `data/words/grammar-cues.json` says what each set does. */
export type GrammarCues = WordSets<(typeof NAMES)[number]>;

/** Compiles `data/words/grammar-cues.json`. Throws an Error that names the entry where one is bad. */
export const compileGrammarCues = (raw: unknown): GrammarCues =>
  wordSets('grammar-cues.json', NAMES, raw);
