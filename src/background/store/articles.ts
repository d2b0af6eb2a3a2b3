import { getDotPath, safeParse } from 'valibot';
import { type KeptArticle, keptArticleSchema } from '../../core/facts/kept';
import { checked, type Found } from './checked';
import { clearStore, database } from './database';

const NAME = 'articles';

/**
 * So many are kept; a thousand are some 30 MB, which browsers give freely, and every wake of the worker
 * reads them all.
 */
const MOST_KEPT = 1_000;

/** An article that could not be read again. */
export class UnreadableError extends Error {}

/** All articles that the reader kept; a broken row is left out and counted, and costs none of the others. */
export const keptArticles = async (): Promise<Found<KeptArticle>> =>
  checked(keptArticleSchema, await (await database()).getAll(NAME));

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
  const writing = base.transaction(NAME, 'readwrite', { durability: 'strict' });
  await Promise.all([writing.store.put(article), writing.done]);
};

/** Removes articles by their ids, all of them or none; answers with how many there were. */
export const dropArticles = async (ids: string[]): Promise<number> => {
  const writing = (await database()).transaction(NAME, 'readwrite', { durability: 'strict' });
  const held = await Promise.all(ids.map((id) => writing.store.getKey(id)));
  await Promise.all([...ids.map((id) => writing.store.delete(id)), writing.done]);
  return held.filter((key) => key !== undefined).length;
};

/** Removes all, broken rows as well; answers with how many it was. */
export const clearArticles = (): Promise<number> => clearStore(NAME);
