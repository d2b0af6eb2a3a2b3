import type { Disagreement } from './disagreement';
import { meetAgain } from './merge';

/**
 * A disagreement joined with the same one from a file. What stands here holds: a decision or a note is
 * taken from the file only where nobody made one here.
 */
export const joined = (held: Disagreement | null, imported: Disagreement): Disagreement => {
  if (!held) return imported;
  const isOpen = held.decision.kind === 'open' && held.past.length === 0;
  const { statements, sightings } = meetAgain(imported, held, 0);
  return {
    ...held,
    statements,
    sightings,
    ...(isOpen && { decision: imported.decision, past: imported.past }),
    note: held.note || imported.note,
  };
};
