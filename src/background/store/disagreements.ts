import type { Disagreement } from '../../core/review/disagreement';
import { disagreementSchema } from '../../core/review/schema';
import { checked, type Found } from './checked';
import { clearStore, database } from './database';

const NAME = 'disagreements';

const read = (rows: unknown[]): Found<Disagreement> => checked(disagreementSchema, rows);

/** All disagreements that were met, or those of one event. */
export const disagreements = async (event?: string): Promise<Found<Disagreement>> => {
  const base = await database();
  return read(
    await (event === undefined ? base.getAll(NAME) : base.getAllFromIndex(NAME, 'event', event)),
  );
};

/**
 * Changes the rows in one go: all of it is kept, on the disk, before this answers, or nothing is. Broken
 * rows are left as they are.
 *
 * @param change - all rows before to all rows after; what is missing after is erased.
 * @throws what the browser says where the disk takes no more; then nothing has changed.
 */
export const changeDisagreements = async (
  change: (rows: Disagreement[]) => Disagreement[],
): Promise<Disagreement[]> => {
  const base = await database();
  const writing = base.transaction(NAME, 'readwrite', { durability: 'strict' });
  try {
    const { items } = read(await writing.store.getAll());
    const before = new Map(items.map((row) => [row.id, row]));
    const after = change(items);
    const kept = new Set(after.map(({ id }) => id));
    const gone = [...before.keys()].filter((id) => !kept.has(id));
    const changed = after.filter((row) => before.get(row.id) !== row);
    await Promise.all([
      ...gone.map((id) => writing.store.delete(id)),
      ...changed.map((row) => writing.store.put(row)),
      writing.done,
    ]);
    return after;
  } catch (error) {
    // What was begun is taken back whole; a transaction that ended by itself has done so already.
    if (writing.error === null) writing.abort();
    await writing.done.catch(() => undefined);
    throw error;
  }
};

/** Erases all, broken rows as well; answers with how many it was. */
export const clearDisagreements = (): Promise<number> => clearStore(NAME);
