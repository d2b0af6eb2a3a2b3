import { lowerAt, type SpeechLine, type SpottedSpeech } from './spotted';

/** An owner has no more words than these. */
const MOST_OWNER = 6;
/** "However, by the union's count": more than these are what is said. */
const MOST_OPENERS = 4;

/** "By the union's count", "by the company's own estimate". */
export function byOwnCount({ tokens, words }: SpeechLine, at: number): SpottedSpeech | null {
  if (lowerAt(tokens, at) !== 'by') return null;
  for (let i = at + 1; i < at + MOST_OWNER; i += 1) {
    const { kind, text } = tokens[i] ?? { kind: 'punctuation', text: '' };
    if (kind === 'punctuation') return null;
    if (!/['’]s?$/.test(text)) continue;
    const noun = lowerAt(tokens, i + 1) === 'own' ? i + 2 : i + 1;
    if (!words.cues.countNouns.has(lowerAt(tokens, noun))) return null;
    const subject = { first: at + 1, last: i };
    const frame = { first: at, last: noun };
    const opens = at <= MOST_OPENERS && tokens[noun + 1]?.text === ',';
    return {
      ...{ subject, through: null, verb: frame, frame, side: opens ? 'after' : 'before' },
      ...{ announcement: false, deed: false, source: true, continues: false },
    };
  }
  return null;
}

/** "The ministry's own estimate is 16,000", "the province's official count stands at 162": whose it is states it. */
export function ownCountIs(line: SpeechLine, at: number, from: number): SpottedSpeech | null {
  const { tokens, words } = line;
  const { countNouns, countIs } = words.cues;
  if (!countNouns.has(lowerAt(tokens, at)) || !countIs.has(lowerAt(tokens, at + 1))) return null;
  let last = at - 1;
  while (last > at - 3 && !OWNS.test(tokens[last]?.text ?? '')) last -= 1;
  if (last < from || !OWNS.test(tokens[last]?.text ?? '') || line.isDay(last)) return null;
  const owner = lowerAt(tokens, last).replace(OWNS, '');
  const { speakers, organisation } = words.sets;
  const speaks = speakers.has(owner) || speakers.has(`${owner}s`) || organisation.has(owner);
  if (!speaks && !OFFICIAL.test(lowerAt(tokens, at - 1))) return null;
  let first = last;
  while (first > Math.max(from, last - MOST_OWNER) && isOfName(line, first - 1)) first -= 1;
  const subject = { first, last };
  const frame = { first, last: at + 1 };
  return {
    ...{ subject, through: null, verb: { first: at + 1, last: at + 1 }, frame, side: 'after' },
    ...{ announcement: false, deed: false, source: false, continues: false },
  };
}

const OFFICIAL = /^(?:official|own)$/;
const OWNS = /['’]s?$/;

const isOfName = ({ tokens, words: { sets } }: SpeechLine, at: number): boolean => {
  const { kind, lower } = tokens[at] ?? { kind: 'punctuation', lower: '' };
  return kind === 'word' && !sets.preposition.has(lower) && !sets.boundary.has(lower);
};
