import { entriesOf, phrasesOf, wordsOf } from '../../grammar/word-list';
import { compileSpeechCues, type SpeechCues } from './cue-words';

/**
 * What a verb makes of the words with it. `say`, `report` and `announce` state what stands with them,
 * `quote` lets its object speak, `that` is speech only before "that" or with a quote, and `noun` only before
 * "that" or a name. A `figure` verb of somebody who speaks states a number: "recorded 38 deaths", "put it at 61".
 */
const SPEECH_KINDS = ['say', 'report', 'announce', 'quote', 'that', 'noun', 'figure'] as const;
export type SpeechKind = (typeof SPEECH_KINDS)[number];

const SETS = [
  'participle',
  'source',
  'cite',
  'no-speaker',
  'title',
  'media',
  'outlet',
  'speakers',
  'pronoun',
  'opener',
  'adverb',
  'boundary',
  'statement',
  'preposition',
  'act',
  'stamp',
  'determiner',
  'finite',
  'self',
  'organisation',
  'charge',
  'account',
] as const;

export type WordSets = Readonly<Record<(typeof SETS)[number], ReadonlySet<string>>>;

/** The compiled `data/words/speech.json`. */
export interface SpeechWords {
  /** By printed form. A form in two entries keeps the first. */
  verbs: ReadonlyMap<string, SpeechKind>;
  sets: WordSets;
  /** The first words of `sets.source`. */
  sourceStarts: ReadonlySet<string>;
  /** Every word that a speech may be spotted by. Most words are none. */
  openers: ReadonlySet<string>;
  /** The closed sets that single rules ask for. */
  cues: SpeechCues;
}

const FILE = 'speech.json';

/** Compiles `speech.json` and `speech-cues.json`. Throws an Error that names the file and entry where one is bad. */
export function compileSpeech(raw: unknown, rawCues: unknown): SpeechWords {
  const verbs = new Map<string, SpeechKind>();
  const sets = Object.fromEntries(SETS.map((name) => [name, new Set<string>()])) as Record<
    (typeof SETS)[number],
    Set<string>
  >;
  entriesOf(FILE, raw).forEach((entry, i) => {
    const where = `${FILE}[${i}]`;
    const words = [
      ...wordsOf(`${where}.words`, entry.words),
      ...phrasesOf(`${where}.phrases`, entry.phrases),
    ];
    const set = SETS.find((one) => one === entry.class);
    if (set) {
      for (const word of words) sets[set].add(word);
      return;
    }
    if (entry.class !== 'verb') throw new Error(`${where}.class: unknown "${String(entry.class)}"`);
    const kind = SPEECH_KINDS.find((one) => one === entry.kind);
    if (!kind) throw new Error(`${where}.kind: none of ${SPEECH_KINDS.join(', ')}`);
    for (const word of words) if (!verbs.has(word)) verbs.set(word, kind);
  });
  const sourceStarts = new Set([...sets.source].map((phrase) => phrase.split(' ')[0] ?? ''));
  const cues = compileSpeechCues(rawCues);
  const openers = new Set([
    'by',
    ...cues.countNouns,
    ...verbs.keys(),
    ...sourceStarts,
    ...sets.cite,
    ...sets.participle,
  ]);
  return { verbs, sets, sourceStarts, openers, cues };
}
