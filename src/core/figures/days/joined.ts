import type { Found } from './forms';
import type { Piece, Spelling } from './letters';
import type { Shape } from './shapes';
import type { CalendarWords } from './words';

/** A date that was found, and the other end of the range that it opens. */
export interface Core extends Found {
  until: Shape | null;
}

const DAYS: readonly Shape['kind'][] = ['date', 'weekday', 'day-of-month', 'numeric'];

/** Whether the second of two days is no owner, and no subject of a verb: "on Monday and Tuesday saw snow". */
function endsThere({ last }: Core, pieces: readonly Piece[], { cues }: CalendarWords): boolean {
  const [second, next] = [pieces[last], pieces[last + 1]];
  if (second && second.lower !== second.stem) return false;
  return !next || !/^\p{L}/u.test(next.text) || cues.behindPair.has(next.lower);
}

/** "From Monday to Wednesday", "between January and March": two ends that one word joins are one range. */
export function join(
  cores: readonly Core[],
  { pieces, letters }: Spelling,
  words: CalendarWords,
): Core[] {
  const joined: Core[] = [];
  for (const core of cores) {
    const before = joined.at(-1);
    if (before && !before.until && before.last + 2 === core.first) {
      const joint = letters.charAt(before.last + 1);
      const between = pieces[before.first - 1]?.lower === 'between';
      const joins =
        joint === 'T' ||
        joint === '-' ||
        (joint === '&' &&
          (between || (isNextDay(before.shape, core.shape) && endsThere(core, pieces, words)))) ||
        pieces[before.last + 1]?.lower === 'or';
      const both = DAYS.includes(before.shape.kind) && DAYS.includes(core.shape.kind);
      if (joins && (both || before.shape.kind === core.shape.kind)) {
        joined[joined.length - 1] = { ...before, last: core.last, until: core.shape };
        if (joint === '&' && !between) takeInDayBefore(joined, letters);
        continue;
      }
    }
    joined.push(core);
  }
  return joined;
}

/** "On Friday, Saturday and Sunday": those before the last two. */
function takeInDayBefore(joined: Core[], letters: string): void {
  for (;;) {
    const [first, range] = joined.slice(-2);
    if (!first || !range || first.until || first.last + 2 !== range.first) return;
    if (letters.charAt(first.last + 1) !== ',' || !isNextDay(first.shape, range.shape)) return;
    joined.splice(-2, 2, { ...range, first: first.first, shape: first.shape });
  }
}

/** "On Friday and Saturday": two days that follow each other are one time; the week stands at the end for both. */
function isNextDay(first: Shape, second: Shape): boolean {
  if (first.kind !== 'weekday' || second.kind !== 'weekday') return false;
  if (first.from !== 'anchor' || second.from !== 'anchor' || second.step !== null) return false;
  return second.weekday === (first.weekday + 1) % DAYS_OF_WEEK;
}
const DAYS_OF_WEEK = 7;
