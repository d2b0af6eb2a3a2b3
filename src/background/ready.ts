import { background } from '../../data/background';
import { bundledPacks } from '../../data/bundled';
import { buildIndex, type EventIndex } from '../core/events/recognise';
import { type KeptArticle, packsOfKept } from '../core/facts/kept';
import { mergePacks } from '../core/facts/merge';
import type { Pack } from '../core/facts/pack';
import { parsePack } from '../core/facts/validate';
import { keptArticles } from './store/articles';

/** Everything the handlers need that is not in a message: rebuilt at every wake of the worker. */
export interface Ready {
  /** The bundled packs with what the reader kept, one an event. */
  packs: Pack[];
  index: EventIndex;
  /** When each article was kept, by its id, in milliseconds since 1970. */
  keptAt: ReadonlyMap<string, number>;
}

const bundled = (): Pack[] =>
  bundledPacks.map((data) => {
    const result = parsePack(data);
    if (!result.ok)
      throw new Error(`Bundled fact pack: ${result.problem.where}: ${result.problem.what}`);
    return result.pack;
  });

/** What the reader kept; a disk that cannot be read costs that, and nothing of what is bundled. */
const kept = async (): Promise<KeptArticle[]> => {
  try {
    return (await keptArticles()).items;
  } catch (error) {
    console.warn(error);
    return [];
  }
};

const load = async (): Promise<Ready> => {
  const articles = await kept();
  const packs = mergePacks([...bundled(), ...packsOfKept(articles)]);
  const keptAt = new Map(articles.map(({ id, at }) => [id, at]));
  return { packs, index: buildIndex(packs, background), keptAt };
};

let loading: Promise<Ready> | undefined;

/**
 * The one barrier that every handler awaits. A failure is not kept: the next message tries again.
 *
 * @throws what a bundled pack's validation says.
 */
export const ready = (): Promise<Ready> => {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};

/** What the reader keeps has changed: the next message finds it. */
export const loadAnew = (): void => {
  loading = undefined;
};
