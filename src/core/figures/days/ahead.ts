import type { Piece } from './letters';
import type { CalendarWords, DayBound } from './words';

/** "Will not open before 3 June", "won't reopen until 9 June": that day is the first it may be. */
export function isNegated(
  pieces: readonly Piece[],
  at: number,
  { hedge, role }: DayBound,
  { cues }: CalendarWords,
): boolean {
  if (hedge !== 'less-than' && role !== 'end') return false;
  for (let i = at - 1; i >= Math.max(0, at - NEGATION_REACH); i -= 1) {
    const { lower = '', text = '' } = pieces[i] ?? {};
    if (/^[.,;:]$/.test(text)) return false;
    if (/^wo?n['’]t$|^cannot$/.test(lower)) return true;
    if (lower === 'not' || lower === 'never')
      return (
        cues.modals.has(pieces[i - 1]?.lower ?? '') || cues.foreseen.has(pieces[i + 1]?.lower ?? '')
      );
  }
  return false;
}
const NEGATION_REACH = 5;

/**
 * "Were told to stay ashore until Monday", "called a rally for Saturday", "announced a curfew until Sunday":
 * told before, it is still to come; and so is the end of what "is closed until Friday".
 */
export function isOrdered(
  pieces: readonly Piece[],
  at: number,
  bound: DayBound | undefined,
  { cues }: CalendarWords,
): boolean {
  const ends = bound?.role === 'end';
  const forIt = pieces[at]?.lower === 'for';
  const from = pieces[at]?.lower === 'from';
  if (!ends && !forIt && !from) return false;
  for (let i = at - 1; i >= Math.max(0, at - ORDER_REACH); i -= 1) {
    const { lower = '', text = '' } = pieces[i] ?? {};
    if (/^[.;:]$/.test(text)) return false;
    if (ends && lower === 'to' && cues.orders.has(pieces[i - 1]?.lower ?? '')) return true;
    if (ends && (cues.settles.has(lower) || cues.present.has(lower))) return true;
    if (from && cues.declared.has(lower)) return true;
    if (forIt && cues.callsFor.has(lower)) return true;
  }
  return false;
}
const ORDER_REACH = 8;
