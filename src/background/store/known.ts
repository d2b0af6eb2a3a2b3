import { database } from './database';

const NAME = 'known';

/** How often what is kept has changed in the life of the worker. */
let changes = 0;

/**
 * Something that is made of the articles that are kept, and takes long to make: remembered until one of
 * them changes. What is made while one changes is used once, and not remembered; nor is anything where
 * none is kept: of what is bundled it is made in no time, and who erased everything finds nothing.
 *
 * @param isIt - whether it is what is wanted: what was remembered may be of an older version.
 * @throws what `make` says, or the browser where nothing can be read. What cannot be written is no error.
 */
export const remembered = async <T>(
  id: string,
  isIt: (value: unknown) => value is T,
  make: () => Promise<T>,
): Promise<T> => {
  const base = await database();
  const value = (await base.get(NAME, id))?.value;
  if (isIt(value)) return value;
  const before = changes;
  const made = await make();
  const many = await base.count('articles');
  if (before === changes && many > 0) await base.put(NAME, { id, value: made }).catch(console.warn);
  return made;
};

/** Tells that what is kept is about to change: whoever writes it erases what was made of it, in one go. */
export const aboutToChange = (): void => {
  changes += 1;
};

/** Forgets all that was made: another version of this extension makes it otherwise. */
export const forgetKnown = async (): Promise<void> => {
  aboutToChange();
  await (await database()).clear(NAME);
};

/** What is made of all articles. */
export const STORIES = 'stories';

/** What is made of one event's articles. */
export const amongKey = (event: string): string => `among ${event}`;
