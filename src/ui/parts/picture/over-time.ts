import { dayAxis, numberAxis, share } from './axis';
import { type Extent, placeOfDay } from './extent';
import type { MarkKind, PictureRow } from './rows';
import { type Statement, sourceOf } from './statements';

/** A count at its day. Places are shares: of the days from the left, of the numbers from below. */
export interface Dot extends Pick<Extent, 'body' | 'open' | 'hollow'> {
  statement: Statement;
  kind: MarkKind;
  day: number;
  at: number | null;
  low: number;
  high: number;
}

/** Counts of several days, days across and numbers up. */
export interface OverTime {
  days: { place: number; at: number }[];
  numbers: { place: number; at: number }[];
  dots: Dot[];
  /** From one count to the next of the same source; two sources are never joined: nobody made that step. */
  steps: [Dot, Dot][];
}

/** How two bounds are put together where the outermost is wanted. */
const outermost = (all: number[], pick: (...all: number[]) => number): number | undefined =>
  all.length > 0 ? pick(...all) : undefined;

const stepsOf = (dots: Dot[]): [Dot, Dot][] =>
  [...new Set(dots.map(({ statement }) => sourceOf(statement)))].flatMap((source) => {
    const own = dots
      .filter(({ statement, at }) => sourceOf(statement) === source && at !== null)
      .toSorted((a, b) => a.day - b.day);
    return own.slice(1).flatMap((dot, index): [Dot, Dot][] => {
      const before = own[index];
      return before && before.day < dot.day ? [[before, dot]] : [];
    });
  });

/** Lays counts out by their days; null where they are days themselves, or all of one day. */
export function overTimeOf(rows: PictureRow[]): OverTime | null {
  const counts = rows.flatMap(({ kind, extent, statements }) =>
    extent.body === 'step'
      ? []
      : statements.flatMap((statement) => {
          const { unit, asOf } = statement.figure;
          const day = asOf === null || unit === 'date' ? null : placeOfDay(asOf);
          return day === null ? [] : [{ kind, extent, statement, day }];
        }),
  );
  const days = counts.map(({ day }) => day);
  if (new Set(days).size < 2) return null;
  const extents = counts.map(({ extent }) => extent);
  const across = dayAxis({ low: Math.min(...days), high: Math.max(...days) });
  const up = numberAxis(
    {
      low: Math.min(...extents.map(({ low }) => low)),
      high: Math.max(...extents.map(({ high }) => high)),
      openHigh: outermost(
        extents.filter(({ open }) => open === 'up').map(({ high }) => high),
        Math.max,
      ),
    },
    extents.every(({ at }) => at === null || Number.isInteger(at)),
  );
  const dots = counts.map(({ kind, extent, statement, day }): Dot => {
    const { body, open, hollow, at } = extent;
    return {
      statement,
      kind,
      body,
      open,
      hollow,
      day: share(across, day),
      at: at === null ? null : share(up, at),
      low: share(up, extent.low),
      high: share(up, extent.high),
    };
  });
  return {
    days: across.ticks.map((place) => ({ place, at: share(across, place) })),
    numbers: up.ticks.map((place) => ({ place, at: share(up, place) })),
    dots,
    steps: stepsOf(dots),
  };
}
