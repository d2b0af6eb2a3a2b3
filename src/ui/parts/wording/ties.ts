import type { Comparison, Tie } from '../../../core/compare/verdict';
import type { Words } from '../words';
import { quoted } from './figures';

/** The kind of an origin stands before its colon, as `core/compare/verdict.ts` lists them. */
const isOf = (kind: 'occasion' | 'via', { origin }: Pick<Comparison, 'origin'>): boolean =>
  origin.startsWith(`${kind}:`);

/** Whether a tie makes two statements one origin: the same person on another day makes another. */
export const isOneOrigin = (tie: Tie | undefined): boolean =>
  tie !== undefined && tie.kind !== 'same-speaker';

/**
 * What ties an answer to an earlier one of its origin, in the tone of a library card: it names the tie and
 * accuses nobody.
 */
export function tie(words: Words, one: Comparison, agency: string | null): string {
  const { repeats } = one;
  if (repeats?.kind === 'same-wording') return words.say('tie_wording');
  if (repeats?.kind === 'named') return words.say('tie_named');
  if (repeats?.kind === 'linked') return words.say('tie_linked');
  if (repeats?.kind === 'same-channel') return words.say('tie_agency', repeats.name);
  if (isOf('occasion', one)) return words.say('tie_occasion');
  const name = one.figure.via ?? agency;
  if (isOf('via', one) && name) return words.say('tie_agency', name);
  return words.say(one.saidOn ? 'tie_speech' : 'tie_speaker');
}

/**
 * What ties an answer to this page's own statement; null where nothing is known to.
 *
 * @param here - the words of that statement; null where there is no room for both.
 */
export function tieToPage(
  words: Words,
  one: Comparison,
  agency: string | null,
  here: string | null = null,
): string | null {
  if (!one.tie) return null;
  if (one.tie.kind === 'same-speaker') return again(words, one, one.tie.daysLater);
  const isCounted = one.verdict === 'agrees';
  if (one.tie.kind !== 'same-origin' && one.tie.kind !== 'same-channel') {
    const line = between(words, one.tie, one, here);
    return isCounted ? words.say('tie_counted', line) : line;
  }
  if (isOf('occasion', one)) return words.say('tie_page_occasion');
  const name = one.tie.kind === 'same-channel' ? one.tie.name : (one.figure.via ?? agency);
  if ((one.tie.kind === 'same-channel' || isOf('via', one)) && name)
    return words.say(isCounted ? 'tie_agency' : 'tie_page_agency', name);
  if (!isCounted) return words.say('tie_page_speaker');
  return words.say(one.saidOn ? 'tie_page_speech' : 'tie_speaker');
}

/** What lies between two articles, with the words of both where there is room. */
function between(
  words: Words,
  { kind, by }: { kind: Tie['kind']; by?: 'here' | 'there' },
  { figure }: Comparison,
  here: string | null,
): string {
  const there = quoted(words, figure.phrase);
  if (kind === 'same-wording')
    return here === null
      ? words.say('tie_page_wording')
      : words.say('tie_page_wording_both', quoted(words, here), there);
  const own = here === null ? there : quoted(words, here);
  if (kind === 'named')
    return by === 'here' ? words.say('tie_page_names', own) : words.say('tie_page_is_named', there);
  return by === 'here' ? words.say('tie_page_links', own) : words.say('tie_page_is_linked', there);
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
  const all = (is: (one: Comparison) => boolean): boolean => same.length > 0 && same.every(is);
  if (!all((one) => isOneOrigin(one.tie))) return words.say('from_no_origin');
  const kinds = new Set(same.map((one) => one.tie?.kind));
  if (kinds.has('same-wording') && kinds.size === 1) return words.say('from_same_wording');
  if ([...kinds].every((kind) => kind === 'named' || kind === 'linked'))
    return words.say('from_passed_on');
  if (all((one) => isOf('occasion', one))) return words.say('from_same_occasion');
  if (all((one) => one.tie?.kind === 'same-channel' || isOf('via', one)))
    return words.say('from_same_agency');
  return words.say(kinds.size === 1 ? 'from_same_speech' : 'from_one_origin');
}
