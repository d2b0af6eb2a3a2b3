import { type WordSets, wordSets } from '../../grammar/word-list';

const NAMES = [
  'afterHead',
  'afterInverted',
  'articles',
  'beingAuxiliaries',
  'booksAccount',
  'bothOrAll',
  'countNouns',
  'countOpeners',
  'declares',
  'gives',
  'having',
  'indefinite',
  'insidePhrase',
  'lastSpeaker',
  'looksAhead',
  'nameParticles',
  'nearTo',
  'negates',
  'numberWords',
  'opensInterview',
  'putsAt',
  'quotedAs',
  'rates',
  'saysNumber',
  'speaksOf',
  'statedTo',
  'subordinates',
  'tells',
  'throughOutlet',
  'turnsAway',
  'whereSaid',
] as const;

/** The closed sets of words that the rules of speech ask for. `data/words/speech-cues.json` says what each set does. */
export type SpeechCues = WordSets<(typeof NAMES)[number]>;

/** Compiles `data/words/speech-cues.json`. Throws an Error that names the entry where one is bad. */
export const compileSpeechCues = (raw: unknown): SpeechCues =>
  wordSets('speech-cues.json', NAMES, raw);
