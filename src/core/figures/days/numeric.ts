import type { Found } from './forms';
import type { Spelling } from './letters';
import type { CalendarWords } from './words';

/** "2022-01-13", with or without a time of day after a "T". */
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** "13.01.2022", "01/13/2022", "1/13/22"; two digits of a year only after slashes. */
const SEPARATED = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$|^(\d{1,2})\/(\d{1,2})\/(\d{2})$/;
const MOST_PIECES = 7;

/**
 * A date in figures that starts at a piece; null where none does. All signs that touch must belong to it:
 * versions, addresses and scores run on.
 */
export function readNumeric(
  { pieces, letters }: Spelling,
  at: number,
  { sets }: CalendarWords,
): Found | null {
  if (!'DYN'.includes(letters.charAt(at))) return null;
  const first = pieces[at];
  const before = pieces[at - 1];
  if (!first || (before && before.end === first.start && /[\p{L}\p{N}./$€£+-]$/u.test(before.text)))
    return null;
  if (before && sets['no-date-after'].has(before.lower)) return null;
  let run = first.text;
  let last = at;
  while (last + 1 < pieces.length && last - at < MOST_PIECES) {
    const next = pieces[last + 1];
    if (!next || next.start !== pieces[last]?.end || !/^[\d./-]/.test(next.text)) break;
    run += next.text;
    last += 1;
  }
  if (run.endsWith('.')) {
    run = run.slice(0, -1);
    last -= 1;
  }
  const after = pieces[last + 1];
  if (after && after.start === pieces[last]?.end && /^[\p{L}%]/u.test(after.text)) {
    if (!ISO.test(run) || !/^T\d/.test(after.text)) return null;
  }
  const found = (year: number, firstNumber: number, second: number): Found => ({
    first: at,
    last,
    shape: { kind: 'numeric', year, first: firstNumber, second, dotted: run.includes('.') },
    needsFuture: false,
  });
  const iso = ISO.exec(run);
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    return {
      ...found(year, month, day),
      shape: { kind: 'date', year, month, day, weekday: null },
    };
  }
  const separated = SEPARATED.exec(run);
  if (!separated) return null;
  const year = Number(separated[4] ?? `20${separated[7]}`);
  return found(year, Number(separated[1] ?? separated[5]), Number(separated[3] ?? separated[6]));
}
