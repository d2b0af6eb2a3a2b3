import { lowerAt, type SpeechLine, type SpottedSpeech } from './spotted';

/** A header is no longer than these tokens. */
const MOST = 16;

/**
 * What heads a paragraph and says who states all of it: "From the fire service's Tuesday update:", "Statement
 * from the ministry:". Null where a sentence opens otherwise.
 */
export function headerOf({ tokens, words, isDay }: SpeechLine): SpottedSpeech | null {
  const { statement } = words.sets;
  const from = lowerAt(tokens, 0) === 'from';
  if (!from && !statement.has(lowerAt(tokens, 0)) && !statement.has(lowerAt(tokens, 1)))
    return null;
  const colon = tokens.slice(0, MOST).findIndex(({ text }) => text === ':');
  if (colon < 3) return null;
  const first = from ? 1 : tokens.findIndex(({ lower }) => lower === 'from' || lower === 'by') + 1;
  if (first < 1 || first >= colon) return null;
  let last = first;
  while (last < colon && !/['’]s?$/.test(tokens[last]?.text ?? '') && !isDay(last)) last += 1;
  const owned = last < colon && !isDay(last);
  if (from && !(owned && tokens.slice(last, colon).some(({ lower }) => statement.has(lower))))
    return null;
  const subject = { first, last: owned ? last : last - 1 };
  if (subject.last < subject.first) return null;
  const frame = { first: 0, last: colon };
  return {
    ...{ subject, through: null, verb: { first: 0, last: 0 }, frame, side: 'after' },
    ...{ announcement: false, deed: false, source: false, continues: false, heads: true },
  };
}
