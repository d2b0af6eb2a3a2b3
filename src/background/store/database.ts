import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';

/** What is said of an event is looked up by it; what stands in a row is data, checked when it is read. */
interface Shelf {
  key: string;
  value: unknown;
  indexes: { event: string };
}

interface Schema extends DBSchema {
  corrections: Shelf;
  answers: Shelf;
  disagreements: Shelf;
  articles: Shelf;
  /** What is made of the articles, by what it is: it can be made again. */
  known: { key: string; value: { id: string; value: unknown } };
}

export type ShelfName = Exclude<StoreNames<Schema>, 'known'>;
export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** One step from a version to the next. */
export type Step = (database: Database, upgrade: Upgrade) => void | Promise<void>;

/**
 * How the database came to be: a browser that was last here at version 1 runs all but the first. A step
 * that was published is never changed; a new one is put after it.
 */
export const STEPS: readonly Step[] = [
  // 1: what the reader found wrong, and what the reader answered.
  (database) => {
    for (const name of ['corrections', 'answers'] as const) {
      database.createObjectStore(name, { keyPath: 'id' }).createIndex('event', 'event');
    }
  },
  // 2: the disagreements that were met.
  (database) => {
    database.createObjectStore('disagreements', { keyPath: 'id' }).createIndex('event', 'event.id');
  },
  // 3: the articles that the reader kept.
  (database) => {
    database.createObjectStore('articles', { keyPath: 'id' }).createIndex('event', 'event.id');
  },
  // 4: what is made of them, so that not every wake of the worker makes it.
  (database) => {
    database.createObjectStore('known', { keyPath: 'id' });
  },
];

const NAME = 'second-source';

let open: Promise<Database> | undefined;

/**
 * The one database. It is opened when it is first asked for, and again where the browser had to close it.
 *
 * @param steps - how to get there; the version is their number.
 * @throws what the browser says where it has none to give, or where a newer version was here.
 */
export const database = (steps = STEPS): Promise<Database> => {
  const forget = (): void => {
    open = undefined;
  };
  open ??= openDB<Schema>(NAME, steps.length, {
    upgrade: async (base, from, _to, upgrade) => {
      for (const step of steps.slice(from)) await step(base, upgrade);
    },
    // A newer version of this extension waits for this one to let go.
    blocking: () => void closeDatabase(),
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return open;
};

/** Lets go of the database; whoever asks next opens it again. */
export const closeDatabase = async (): Promise<void> => {
  const closing = open;
  open = undefined;
  (await closing)?.close();
};

/** Erases everything in one object store, readable or not; answers with how many rows it was. */
export const clearStore = async (name: ShelfName): Promise<number> => {
  const clearing = (await database()).transaction(name, 'readwrite', { durability: 'strict' });
  const [many] = await Promise.all([clearing.store.count(), clearing.store.clear(), clearing.done]);
  return many;
};

/** How many bytes the browser says that this extension stores; about, and with its own overhead. */
export const storedBytes = async (): Promise<number> =>
  (await navigator.storage.estimate()).usage ?? 0;
