import type { GenericSchema } from 'valibot';
import type { Keeping } from '../../core/compare/corrections';
import { checked, type Found } from './checked';
import { database, type ShelfName } from './database';
import { held, hold } from './session';

/** What a reader said of something: of one thing, named by the id, only one can be said. */
interface Said {
  id: string;
  at: number;
  event: string;
  kept: Keeping;
}

type WithoutKept<T> = T extends unknown ? Omit<T, 'kept'> : never;

export interface Shelf<T extends Said> {
  /** Keeps an item, in place of what was said of the same before. Answers with how long it holds. */
  keep(item: WithoutKept<T>, isPrivate: boolean): Promise<Keeping>;
  /** What was said of an event, for a window that is private or not. */
  of(event: string, isPrivate: boolean): Promise<Found<T>>;
  /** Everything, also what was said in private windows. */
  all(): Promise<Found<T>>;
  /** Takes an item back, wherever it is kept. */
  drop(id: string): Promise<void>;
  /** Forgets what was said in private windows. */
  dropPrivate(): Promise<void>;
  /** Forgets everything, broken rows as well; answers with how many it was. */
  clear(): Promise<number>;
}

/**
 * What a reader said of events, on disk; in session memory alone where it was said in a private window,
 * or where the disk takes no more. Every row is checked when it is read: a broken one is left out and
 * counted, and costs none of the others.
 *
 * @param most - so many rows are kept: what is more is refused like by a full disk, never dropped unseen.
 */
export const createShelf = <T extends Said>(
  name: ShelfName,
  schema: GenericSchema<unknown, T>,
  most: number,
): Shelf<T> => {
  const write = async (item: { id: string }): Promise<void> => {
    const base = await database();
    const isFull = (await base.count(name)) >= most && !(await base.getKey(name, item.id));
    if (isFull) throw new Error(`There are ${most} ${name} already.`);
    // Strict: on the disk before the reply goes out, not only on its way there.
    const writing = base.transaction(name, 'readwrite', { durability: 'strict' });
    await Promise.all([writing.store.put(item), writing.done]);
  };

  const read = (rows: unknown[]): Found<T> => {
    const found = checked(schema, rows);
    if (found.broken > 0) {
      console.warn(`${found.broken} of the ${name} could not be read, and are left out.`);
    }
    return found;
  };

  // Under one key, not one each: session memory holds the reports of all tabs as well.
  const inMemory = async (): Promise<T[]> => ((await held(name)) as T[] | undefined) ?? [];
  let last: Promise<void> = Promise.resolve();
  /** One change after the other, for each is read, changed and written back. */
  const change = (changed: (items: T[]) => T[]): Promise<void> => {
    const turn = last.then(async () => {
      const items = await inMemory();
      const next = changed(items);
      if (next.length > 0 || items.length > 0) await hold(name, next);
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  const without = (id: string): Promise<void> =>
    change((items) => items.filter((item) => item.id !== id));

  /** Of what was said twice of the same, on disk and in memory, the later one holds. */
  const joined = ({ items, broken }: Found<T>, more: T[]): Found<T> => {
    const inOrder = [...items, ...more].sort((a, b) => a.at - b.at);
    return { items: [...new Map(inOrder.map((item) => [item.id, item])).values()], broken };
  };

  return {
    async keep(item, isPrivate) {
      if (!isPrivate) {
        try {
          await write({ ...item, kept: 'stored' satisfies Keeping });
          await without(item.id);
          return 'stored';
        } catch (error) {
          // The reader is told by what is answered: it holds until the browser closes.
          console.warn(error);
        }
      }
      const kept: Keeping = isPrivate ? 'private' : 'unsaved';
      const said = { ...item, kept } as unknown as T;
      await change((items) => [...items.filter(({ id }) => id !== item.id), said]);
      return kept;
    },

    async of(event, isPrivate) {
      const more = (await inMemory()).filter(
        (item) => item.event === event && (isPrivate || item.kept !== 'private'),
      );
      try {
        const rows = await (await database()).getAllFromIndex(name, 'event', event);
        return joined(read(rows), more);
      } catch (error) {
        // A page is compared all the same.
        console.warn(error);
        return { items: more, broken: 0 };
      }
    },

    async all() {
      return joined(read(await (await database()).getAll(name)), await inMemory());
    },

    async drop(id) {
      await without(id);
      await (await database()).delete(name, id);
    },

    dropPrivate: () => change((items) => items.filter(({ kept }) => kept !== 'private')),

    async clear() {
      const base = await database();
      const ids = new Set<unknown>(await base.getAllKeys(name));
      await change((items) => {
        for (const { id } of items) ids.add(id);
        return [];
      });
      await base.clear(name);
      return ids.size;
    },
  };
};
