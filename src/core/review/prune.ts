import type { Disagreement } from './disagreement';

/** How much is kept of what a reader met. */
export interface KeepLimits {
  most: number;
  days: number;
}

const DAY_MS = 86_400_000;

const lastSeen = ({ sightings }: Disagreement): number =>
  Math.max(0, ...sightings.map(({ last }) => last));

const isDecided = ({ decision, note }: Disagreement): boolean =>
  decision.kind !== 'open' || note !== '';

/**
 * What is kept. Pages that were last seen longer ago are forgotten, and with its last page a
 * disagreement on which nobody decided; of those, the oldest where there are too many. Decisions and notes
 * are somebody's work: they stay.
 *
 * @param now - milliseconds since 1970.
 */
export const pruned = (
  rows: Disagreement[],
  { most, days }: KeepLimits,
  now: number,
): Disagreement[] => {
  const oldest = now - days * DAY_MS;
  const current = rows
    .map((row) => {
      const sightings = row.sightings.filter(({ last }) => last >= oldest);
      // The same row where nothing is forgotten: what is written is what has changed.
      return sightings.length === row.sightings.length ? row : { ...row, sightings };
    })
    .filter((row, index) => {
      const hadNone = rows[index]?.sightings.length === 0;
      return hadNone || row.sightings.length > 0 || isDecided(row);
    })
    .sort((a, b) => lastSeen(b) - lastSeen(a));
  const work = current.filter(isDecided);
  const rest = current.filter((row) => !isDecided(row));
  return [...work, ...rest.slice(0, Math.max(0, most - work.length))];
};
