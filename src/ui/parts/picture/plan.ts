import { type Axis, dayAxis, numberAxis, STUB_SHARE, share } from './axis';
import { type Extent, placeOfDay } from './extent';
import type { PictureRow } from './rows';

/** A row on the line: places are shares of its length, 0 at the start and 1 at the end. */
export interface Drawn extends Pick<Extent, 'body' | 'hollow'> {
  at: number | null;
  low: number;
  high: number;
  /** The open end, where there is room for it. */
  open: 'up' | 'down' | null;
  /** From where a day was said beforehand. */
  said: number | null;
}

export interface Plan {
  isDay: boolean;
  ticks: { place: number; at: number }[];
  /** In the order of the rows given. */
  drawn: Drawn[];
}

/** How far a soft band is seen beside its mark at least: its ends are ours and no amount of the source's. */
const SOFT_SHARE = 0.05;

const least = (all: number[]): number | undefined =>
  all.length > 0 ? Math.min(...all) : undefined;
const most = (all: number[]): number | undefined => (all.length > 0 ? Math.max(...all) : undefined);

const saidAt = ({ said }: PictureRow): number | null => (said === null ? null : placeOfDay(said));

function axisFor(rows: PictureRow[], isDay: boolean): Axis {
  const extents = rows.map(({ extent }) => extent);
  const held = {
    low:
      least([...extents.map(({ low }) => low), ...rows.flatMap((row) => saidAt(row) ?? [])]) ?? 0,
    high: most(extents.map(({ high }) => high)) ?? 0,
    openLow: least(extents.filter(({ open }) => open === 'down').map(({ low }) => low)),
    openHigh: most(extents.filter(({ open }) => open === 'up').map(({ high }) => high)),
  };
  const isWhole = extents.every(({ at }) => at === null || Number.isInteger(at));
  return isDay ? dayAxis(held) : numberAxis(held, isWhole);
}

function drawnOn(axis: Axis, row: PictureRow): Drawn {
  const on = (place: number): number => share(axis, place);
  const { at, body, open, hollow } = row.extent;
  let [low, high] = [on(row.extent.low), on(row.extent.high)];
  if (body === 'soft' && at !== null) {
    low = Math.min(low, on(at) - SOFT_SHARE);
    if (!hollow) high = Math.max(high, on(at) + SOFT_SHARE);
  }
  const said = saidAt(row);
  return {
    at: at === null ? null : on(at),
    low,
    high,
    body,
    hollow,
    // Below a small number there is no room before 0; its words say "at most".
    open: open === 'down' && low < STUB_SHARE ? null : open,
    said: said === null ? null : on(said),
  };
}

/** Lays rows out to scale on one line. Without rows there is nothing to lay out: null. */
export function planOf(rows: PictureRow[]): Plan | null {
  const [first] = rows;
  if (!first) return null;
  const isDay = first.statements[0].figure.unit === 'date';
  const axis = axisFor(rows, isDay);
  return {
    isDay,
    ticks: axis.ticks.map((place) => ({ place, at: share(axis, place) })),
    drawn: rows.map((row) => drawnOn(axis, row)),
  };
}
