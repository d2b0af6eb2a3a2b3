import { getDotPath, safeParse } from 'valibot';
import { type KeptArticle, keptArticleSchema } from '../../core/facts/kept';
import { checked, type Found } from './checked';
import { database } from './database';
import { aboutToChange, amongKey, STORIES } from './known';

const NAME = 'articles';

/** So many are kept; a thousand are some 10 MB, which browsers give freely, and what lists them reads them all. */
const MOST_KEPT = 1_000;

/** An article that could not be read again. */
export class UnreadableError extends Error {}

/** All articles that the reader kept; a broken row is left out and counted, and costs none of the others. */
export const keptArticles = async (): Promise<Found<KeptArticle>> =>
  checked(keptArticleSchema, await (await database()).getAll(NAME));

/** Those of one event; likewise. */
export const keptOn = async (event: string): Promise<KeptArticle[]> =>
  checked(keptArticleSchema, await (await database()).getAllFromIndex(NAME, 'event', event)).items;

/**
 * Keeps an article, in place of its earlier version. It is on the disk when this answers, and reads back:
 * what reading would refuse is refused here.
 *
 * @throws UnreadableError; what the browser says where the disk takes no more. Then nothing has changed.
 */
export const keepArticle = async (article: KeptArticle): Promise<void> => {
  const { success, issues } = safeParse(keptArticleSchema, article, { abortEarly: true });
  if (!success) throw new UnreadableError(`${getDotPath(issues[0]) ?? ''}: ${issues[0].message}`);
  const base = await database();
  const isFull = (await base.count(NAME)) >= MOST_KEPT && !(await base.getKey(NAME, article.id));
  if (isFull) throw new Error(`There are ${MOST_KEPT} articles already.`);
  const writing = await changing();
  const [articles, known] = storesOf(writing);
  const before = await articles.get(article.id);
  await Promise.all([
    articles.put(article),
    ...[STORIES, amongKey(article.event.id), ...amongOf(before)].map((id) => known.delete(id)),
    writing.done,
  ]);
};

/** What is made of articles goes in one with them, so that it is never of others than there are. */
const changing = async () => {
  const base = await database();
  aboutToChange();
  return base.transaction([NAME, 'known'], 'readwrite', { durability: 'strict' });
};
const storesOf = (writing: Awaited<ReturnType<typeof changing>>) =>
  [writing.objectStore(NAME), writing.objectStore('known')] as const;

/** The event of a row in whatever state. */
const eventOf = (row: unknown): string[] => {
  const event = (row as { event?: { id?: unknown } } | undefined)?.event?.id;
  return typeof event === 'string' ? [event] : [];
};
const amongOf = (row: unknown): string[] => eventOf(row).map(amongKey);

/** What was removed: how many there were, those that can be put back, and the events that all were of. */
export interface Dropped {
  dropped: number;
  removed: KeptArticle[];
  events: string[];
}

/** Removes articles by their ids, all of them or none. */
export const dropArticles = async (ids: string[]): Promise<Dropped> => {
  const writing = await changing();
  const [articles, known] = storesOf(writing);
  const held = (await Promise.all(ids.map((id) => articles.get(id)))).filter(
    (row) => row !== undefined,
  );
  await Promise.all([
    ...ids.map((id) => articles.delete(id)),
    ...[STORIES, ...held.flatMap(amongOf)].map((id) => known.delete(id)),
    writing.done,
  ]);
  const { items } = checked(keptArticleSchema, held);
  return { dropped: held.length, removed: items, events: [...new Set(held.flatMap(eventOf))] };
};

/**
 * Puts back what was removed, all of it or nothing; what was kept anew meanwhile stays as it is. Answers
 * with how many are back.
 *
 * @throws what the browser says where the disk takes no more; then nothing has changed.
 */
export const putBackArticles = async (removed: KeptArticle[]): Promise<number> => {
  const writing = await changing();
  const [articles, known] = storesOf(writing);
  const held = new Set(await articles.getAllKeys());
  const missing = removed.filter(({ id }) => !held.has(id)).slice(0, MOST_KEPT - held.size);
  await Promise.all([
    ...missing.map((article) => articles.put(article)),
    ...[STORIES, ...missing.flatMap(amongOf)].map((id) => known.delete(id)),
    writing.done,
  ]);
  return missing.length;
};

/** Removes all, broken rows as well; answers with how many it was. */
export const clearArticles = async (): Promise<number> => {
  const writing = await changing();
  const [articles, known] = storesOf(writing);
  const [many] = await Promise.all([
    articles.count(),
    articles.clear(),
    known.clear(),
    writing.done,
  ]);
  return many;
};
