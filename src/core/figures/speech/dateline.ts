import type { Sentence } from '../../text/sentences';
import type { SpottedDay } from '../days/spot';
import type { WordSets } from './words';

const MOST_PLACE_TOKENS = 8;
const MOST_STAMP_TOKENS = 16;

/**
 * Whether a date belongs to a dateline ("PARIS, Jan 5 (Agency) -") or to a line that only stamps the page
 * ("Updated: 5 January"): it says when the report was made, not when anything happened.
 */
export function isDateline({ tokens }: Sentence, day: SpottedDay, { stamp }: WordSets): boolean {
  const first = tokens[0]?.text === '(' ? tokens[1] : tokens[0];
  if (!first) return false;
  if (stamp.has(first.lower) && tokens.length <= MOST_STAMP_TOKENS) return true;
  if (day.firstToken > MOST_PLACE_TOKENS || day.firstToken < 2) return false;
  if (!/^\p{Lu}[\p{Lu}'’.-]+$/u.test(first.text)) return false;
  if (tokens[day.firstToken - 1]?.text !== ',') return false;
  const next = tokens[day.lastToken + 1]?.text;
  return next === undefined || /^[.(/—–-]$/.test(next);
}
