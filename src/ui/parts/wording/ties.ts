import type { Comparison } from '../../../core/compare/verdict';
import type { Words } from '../words';

/** The kind of an origin stands before its colon, as `core/compare/verdict.ts` lists them. */
const isOf = (kind: 'occasion' | 'via', { origin }: Pick<Comparison, 'origin'>): boolean =>
  origin.startsWith(`${kind}:`);

/** What ties two answers of one origin, in the tone of a library card: it names the tie and accuses nobody. */
export function tie(words: Words, one: Comparison, agency: string | null): string {
  if (isOf('occasion', one)) return words.say('tie_occasion');
  const name = one.figure.via ?? agency;
  if (isOf('via', one) && name) return words.say('tie_agency', name);
  return words.say(one.saidOn ? 'tie_speech' : 'tie_speaker');
}

/** What ties an answer to this page's own statement; null where nothing is known to. */
export function tieToPage(words: Words, one: Comparison, agency: string | null): string | null {
  if (!one.tie) return null;
  if (one.tie.kind === 'same-speaker') return again(words, one, one.tie.daysLater ?? 0);
  const isCounted = one.verdict === 'agrees';
  if (isOf('occasion', one)) return words.say('tie_page_occasion');
  const name = one.figure.via ?? agency;
  if (isOf('via', one) && name)
    return words.say(isCounted ? 'tie_agency' : 'tie_page_agency', name);
  if (!isCounted) return words.say('tie_page_speaker');
  return words.say(one.saidOn ? 'tie_page_speech' : 'tie_speaker');
}

/** "Varn again, 1 day later": one speaker on two days is two statements, but not two people. */
function again(words: Words, { figure }: Comparison, days: number): string | null {
  if (!figure.saidBy || days === 0) return null;
  const key = days > 0 ? 'tie_again_later' : 'tie_again_earlier';
  return words.count(key, Math.abs(days), figure.saidBy);
}

/** How the one line of a card that says the same ends: from how many further origins, or from the page's own. */
export function furtherOrigins(words: Words, same: Comparison[], origins: number): string {
  if (origins > 0) return words.count('from_origins', origins);
  if (same.length === 0 || same.some((one) => one.tie?.kind !== 'same-origin'))
    return words.say('from_no_origin');
  if (same.every((one) => isOf('occasion', one))) return words.say('from_same_occasion');
  if (same.every((one) => isOf('via', one))) return words.say('from_same_agency');
  return words.say('from_same_speech');
}
