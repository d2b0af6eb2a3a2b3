import type { Comparison } from '../../../core/compare/verdict';
import type { Words } from '../words';

/**
 * What ties two answers of one origin, in the tone of a library card: it names the tie and accuses
 * nobody. The kind of tie stands before the colon of an origin, as `core/compare/verdict.ts` lists them.
 */
export function tie(words: Words, { origin, figure }: Comparison, agency: string | null): string {
  if (origin.startsWith('occasion:')) return words.say('tie_occasion');
  const name = figure.via ?? agency;
  return origin.startsWith('via:') && name
    ? words.say('tie_agency', name)
    : words.say('tie_speaker');
}
