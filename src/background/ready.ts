import { background } from '../../data/background';
import { bundledPacks } from '../../data/bundled';
import type { EventIndex } from '../core/events/recognise';
import { packsOfKept } from '../core/facts/kept';
import { mergePacks } from '../core/facts/merge';
import type { Pack } from '../core/facts/pack';
import { parsePack } from '../core/facts/validate';
import { compile, isCompiled, type KnownStory } from './compiled';
import { keptArticles, keptOn } from './store/articles';
import { remembered, STORIES } from './store/known';

/** An event with its articles, bundled or kept, and when the reader kept which, in milliseconds since 1970. */
export interface KnownPack {
  pack: Pack;
  keptAt: ReadonlyMap<string, number>;
}

/**
 * Everything the handlers need that is not in a message. At each wake of the worker only what every page
 * is looked up in; the articles of an event are read when a page is about it.
 */
export interface Ready {
  /** All known events, sorted by id. */
  stories: KnownStory[];
  index: EventIndex;
  /** The bundled articles of an event with what the reader kept; null where there are none. */
  packOf(event: string): Promise<KnownPack | null>;
  /** All of them: every article is read and checked. */
  packs(): Promise<Pack[]>;
}

let parsed: Pack[] | undefined;

const bundled = (): Pack[] => {
  parsed ??= bundledPacks.map((data) => {
    const result = parsePack(data);
    if (!result.ok)
      throw new Error(`Bundled fact pack: ${result.problem.where}: ${result.problem.what}`);
    return result.pack;
  });
  return parsed;
};

const allPacks = async (): Promise<Pack[]> =>
  mergePacks([...bundled(), ...packsOfKept((await keptArticles()).items)]);

/** A disk that cannot be read costs what is on it, and nothing of what is bundled. */
const orElse =
  <T>(instead: () => T) =>
  (error: unknown): T => {
    console.warn(error);
    return instead();
  };

const readPack = async (event: string): Promise<KnownPack | null> => {
  const kept = await keptOn(event).catch(orElse(() => []));
  const own = bundled().filter((pack) => pack.event.id === event);
  const [pack] = mergePacks([...own, ...packsOfKept(kept)]);
  return pack ? { pack, keptAt: new Map(kept.map(({ id, at }) => [id, at])) } : null;
};

/** A function that is asked once for each of its answers. */
const once = <A, T>(ask: (of: A) => Promise<T>): ((of: A) => Promise<T>) => {
  const asked = new Map<A, Promise<T>>();
  return (of) => {
    const answer = asked.get(of) ?? ask(of);
    asked.set(of, answer);
    return answer;
  };
};

const load = async (): Promise<Ready> => {
  const { stories, index } = await remembered(STORIES, isCompiled, async () =>
    compile(await allPacks()),
  ).catch(orElse(() => compile(mergePacks(bundled()))));
  const packs = once(() => allPacks().catch(orElse(() => mergePacks(bundled()))));
  return {
    stories,
    index: { ...index, background },
    packOf: once(readPack),
    packs: () => packs(null),
  };
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
