import { type WordSets, wordSets } from '../../grammar/word-list';

const NAMES = [
  'admits',
  'afterHead',
  'afterInverted',
  'articles',
  'beforeNumber',
  'beingAuxiliaries',
  'besideSpeaker',
  'booksAccount',
  'bothOrAll',
  'carePlaces',
  'claims',
  'companies',
  'countNouns',
  'countOpeners',
  'declares',
  'describing',
  'foresees',
  'gives',
  'having',
  'indefinite',
  'insidePhrase',
  'lastSpeaker',
  'lives',
  'looksAhead',
  'nameParticles',
  'nearTo',
  'negates',
  'numberWords',
  'offences',
  'opensInterview',
  'publishedAs',
  'putsAt',
  'quotedAs',
  'rates',
  'polls',
  'recordNouns',
  'relativeSpeakers',
  'saidWhen',
  'saysNumber',
  'shows',
  'speaksOf',
  'statedTo',
  'subordinates',
  'tells',
  'throughOutlet',
  'turnsAway',
  'whereSaid',
  'yields',
] as const;

/** The closed sets of words that the rules of speech ask for. `data/words/speech-cues.json` says what each set does. */
export type SpeechCues = WordSets<(typeof NAMES)[number]>;

/** Compiles `data/words/speech-cues.json`. Throws an Error that names the entry where one is bad. */
export const compileSpeechCues = (raw: unknown): SpeechCues =>
  wordSets('speech-cues.json', NAMES, raw);
