import { safeParse } from 'valibot';
import { knownLanguages } from '../../data/languages';
import { lexicon } from '../../data/lexicon';
import { sourceOf } from '../core/facts/build';
import type { KeptArticle } from '../core/facts/kept';
import { MOST } from '../core/facts/schema';
import { addressKey } from '../core/text/address';
import { languageOf } from '../core/text/language';
import type { KeepUnder, NotKept, PageText } from '../messages';
import { pageOf } from '../settings';
import { sha256 } from './digest';
import type { Caller, Handlers } from './door';
import { loadAnew, type Ready } from './ready';
import { pageText } from './request-schemas';
import {
  clearArticles,
  dropArticles,
  keepArticle,
  keptArticles,
  putBackArticles,
  UnreadableError,
} from './store/articles';
import { storedBytes } from './store/database';
import { reportOf } from './store/tabs';
import { askForText, isPrivateTab, readAgainIn, readAgainOn } from './tabs';

/** Nothing was kept, and nothing has changed. */
class NotKeptError extends Error {
  constructor(readonly why: NotKept) {
    super(`Not kept: ${why}.`);
  }
}

/** Ids of a reader's own stories begin so, that no pack's event is ever taken for one. */
const OWN = 'own-';

/** The event that an article is kept under: one that is known, or a new one of that name. */
const eventFor = async (under: KeepUnder, { stories }: Ready): Promise<KeptArticle['event']> => {
  if ('event' in under) {
    const known = stories.find(({ id }) => id === under.event);
    if (!known) throw new NotKeptError('no-story');
    return { id: known.id, title: known.title };
  }
  const title = under.title.trim().replace(/\s+/g, ' ').slice(0, MOST.title);
  if (title === '') throw new NotKeptError('no-story');
  const known = stories.find((story) => story.title.toLowerCase() === title.toLowerCase());
  if (known) return { id: known.id, title: known.title };
  return { id: OWN + (await sha256(title.toLowerCase())).slice(0, 16), title };
};

/** By its address, whatever it says there; two long ones are told apart. Without one, by its text. */
const idOf = async (key: string | null, hash: string): Promise<string> => {
  if (key === null) return hash;
  return key.length <= MOST.name ? key : sha256(key);
};

/** An article as it is kept: its figures, their words and what it is recognised by; never its text. */
const keptOf = async (
  sent: PageText,
  address: string,
  event: KeptArticle['event'],
): Promise<KeptArticle> => {
  const url = pageOf(sent.url ?? address);
  const hash = await sha256(sent.text);
  const language = languageOf(knownLanguages, sent.language, sent.text);
  const id = await idOf(url && addressKey(url), hash);
  const article = { ...sent, id, url, language, sha256: hash };
  return { id, at: Date.now(), event, source: sourceOf(article, null, lexicon) };
};

/**
 * Keeps an article, and has it compared from then on.
 *
 * @throws NotKeptError
 */
const keep = async (
  sent: PageText,
  address: string,
  under: KeepUnder,
  isPrivate: boolean,
  ready: () => Promise<Ready>,
): Promise<KeptArticle> => {
  if (isPrivate) throw new NotKeptError('private');
  const event = await eventFor(under, await ready());
  const article = await keptOf(sent, address, event);
  await keepArticle(article).catch((error: unknown) => {
    console.warn(error);
    throw new NotKeptError(error instanceof UnreadableError ? 'unreadable' : 'full');
  });
  loadAnew();
  void readAgainOn([event.id]);
  return article;
};

/** How many articles there are on a story. */
const articlesOn = (event: string, { stories }: Ready): number =>
  stories.find(({ id }) => id === event)?.articles ?? 0;

/** What pages and our own pages may ask about keeping. */
export const keepingHandlers = (
  ready: () => Promise<Ready>,
): Pick<
  Handlers,
  'keepPage' | 'keepTab' | 'keptArticles' | 'dropKept' | 'putBack' | 'forgetKept'
> => ({
  keepPage: async ({ page }, { tab, address, isPrivate }: Caller) => {
    const event = (await reportOf(tab))?.event;
    if (!event) throw new NotKeptError('no-story');
    await keep(page, address, { event: event.id }, isPrivate, ready);
    return { articles: articlesOn(event.id, await ready()) };
  },

  keepTab: async ({ tab, under }) => {
    try {
      const { success, output: page } = safeParse(pageText, await askForText(tab));
      if (!success) throw new NotKeptError('moved');
      const compared = (await reportOf(tab))?.event?.id;
      const { event } = await keep(page, page.url ?? '', under, await isPrivateTab(tab), ready);
      // Pages that are compared on the story are read again as it is.
      if (event.id !== compared) void readAgainIn(tab);
      return { kept: { title: event.title, articles: articlesOn(event.id, await ready()) } };
    } catch (error) {
      if (error instanceof NotKeptError) return { problem: error.why };
      throw error;
    }
  },

  keptArticles: async () => {
    const [{ items, broken }, packs] = await Promise.all([
      keptArticles(),
      ready().then((known) => known.packs()),
    ]);
    const keptAt = new Map(items.map(({ id, at }) => [id, at]));
    const bytes = await storedBytes();
    return {
      stories: packs.map(({ event, sources }) => ({
        event: { id: event.id, title: event.title },
        articles: sources.map(({ id, outlet, url, published, title, figures }) => ({
          id,
          outlet,
          url,
          published,
          title,
          phrases: figures.map(({ phrase }) => phrase),
          keptAt: keptAt.get(id) ?? null,
        })),
      })),
      broken,
      bytes,
    };
  },

  dropKept: async ({ ids }) => {
    const { dropped, removed, events } = await dropArticles(ids);
    loadAnew();
    void readAgainOn(events);
    return { dropped, removed };
  },

  putBack: async ({ removed }) => {
    const back = await putBackArticles(removed);
    loadAnew();
    void readAgainOn(removed.map(({ event }) => event.id));
    return { back };
  },

  forgetKept: async () => {
    const { items } = await keptArticles();
    const dropped = await clearArticles();
    loadAnew();
    void readAgainOn(items.map(({ event }) => event.id));
    return { dropped };
  },
});
