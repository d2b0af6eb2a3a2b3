import type { Disagreement } from './disagreement';
import { meetAgain, newSaying } from './merge';

/** Whether a decision from a file can be taken over: nobody made one here, and it knew of all that is said here. */
const isTaken = (held: Disagreement, { decision, statements }: Disagreement): boolean =>
  held.decision.kind === 'open' &&
  held.past.length === 0 &&
  (decision.kind !== 'dismissed' || newSaying(statements, held.statements) === null);

/**
 * A disagreement joined with the same one from a file. What stands here holds: a decision or a note is
 * taken from the file only where nobody made one here, and no dismissal of what the file did not know.
 */
export const joined = (held: Disagreement | null, imported: Disagreement): Disagreement => {
  if (!held) return imported;
  const { statements, sightings } = meetAgain(imported, { ...held, page: null }, 0);
  const { decision, past, returned } = imported;
  return {
    ...held,
    statements,
    sightings,
    ...(isTaken(held, imported) && { decision, past, returned }),
    note: held.note || imported.note,
  };
};
