import { extension } from '../../browser';

/** What is held until the browser closes, out of reach of pages and of the disk. */
const session = () => extension.storage.session;

/** A value by its key; undefined where none is. Written by this version alone, in this session. */
export const held = async (key: string): Promise<unknown> => (await session().get(key))[key];

/** Everything whose key begins so. */
export const heldUnder = async (prefix: string): Promise<[string, unknown][]> =>
  Object.entries(await session().get(null)).filter(([key]) => key.startsWith(prefix));

/**
 * Holds a value under a key.
 *
 * @throws what the browser says where session storage is full (10 MB).
 */
export const hold = (key: string, value: unknown): Promise<void> => session().set({ [key]: value });

/** Lets go of a key's value; none there is no harm. */
export const letGo = (key: string): Promise<void> => session().remove(key);
