import type { Sentence } from '../../text/sentences';
import type { Speech } from '../speech';
import type { Extent } from './extent';
import type { Quote } from './quotes';

/** Shorter quotes are names and turns of phrase. */
const SPOKEN_WORDS = 4;
/** A quote that stands alone belongs to a speaker at most this many characters away: about a paragraph of news. */
const NEAR = 600;

/**
 * The speeches of quotes that no verb introduces: of who speaks in the same paragraph, before them if anybody
 * does, else of who spoke last. They are assumed.
 */
export function looseQuotes(
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  speeches: readonly Speech[],
): Speech[] {
  if (quotes.length === 0) return [];
  const paragraphs = extentsOf(sentences);
  const said = [...speeches].sort((a, b) => a.verbStart - b.verbStart);
  const byStart = [...speeches].sort((a, b) => a.start - b.start);
  const loose: Speech[] = [];
  let [at, next, covered] = [0, 0, -1];
  for (const quote of quotes) {
    while (next < byStart.length && (byStart[next]?.start ?? 0) <= quote.start) {
      covered = Math.max(covered, byStart[next]?.end ?? -1);
      next += 1;
    }
    while (at < said.length && (said[at]?.verbStart ?? 0) < quote.start) at += 1;
    if (quote.words < SPOKEN_WORDS || covered >= quote.end - 1) continue;
    const speech = speakerOf(quote, paragraphs.get(quote.paragraph), said[at - 1], said[at]);
    if (speech) loose.push({ ...speech, start: quote.start, end: quote.end, assumed: true });
  }
  return loose;
}

function extentsOf(sentences: readonly Sentence[]): Map<number, Extent> {
  const extents = new Map<number, Extent>();
  for (const { paragraph, start, end } of sentences)
    extents.set(paragraph, { start: extents.get(paragraph)?.start ?? start, end });
  return extents;
}

function speakerOf(
  quote: Quote,
  paragraph: Extent | undefined,
  before: Speech | undefined,
  after: Speech | undefined,
): Speech | null {
  const inside = (speech: Speech | undefined): boolean =>
    speech !== undefined &&
    paragraph !== undefined &&
    speech.verbStart >= paragraph.start &&
    speech.verbStart < paragraph.end;
  const near = before && quote.start - before.frameEnd < NEAR ? before : null;
  if (inside(before)) return near;
  return (inside(after) ? after : near) ?? null;
}
