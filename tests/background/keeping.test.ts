import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageText } from '../../src/messages';
import { drawSidebar } from '../../src/ui/panel/draw';
import { HABITS, READ_AT } from '../ui/mounted';
import { english } from '../ui/words';
import { sessionMemory } from './memory';

const memory = sessionMemory();
const local = sessionMemory();
let page: PageText | null = null;
let incognito = false;
vi.mock('../../src/browser', () => ({
  extension: {
    storage: { session: memory.area, local: local.area },
    tabs: {
      get: async () => ({ incognito }),
      sendMessage: async (_tab: number, { name }: { name: string }) => ({
        reply: name === 'giveText' ? page : null,
      }),
    },
  },
}));
vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 4096 }) } });

const { keepingHandlers } = await import('../../src/background/keeping');
const { loadAnew, ready } = await import('../../src/background/ready');
const { reportOnPage } = await import('../../src/background/report-on-page');
const { closeDatabase, database } = await import('../../src/background/store/database');
const { keptArticles } = await import('../../src/background/store/articles');

const here = keepingHandlers(ready);
const caller = { tab: 7, address: '', isPrivate: false };
const STORY = 'Flood at Sanvale, April 2031';

const article = (site: string, day: string, dead: string): PageText => ({
  url: `https://${site}.example/sanvale-flood?from=front#top`,
  outlet: site,
  published: day,
  language: 'en',
  title: `Sanvale flood: ${dead} dead as the Orrin leaves its banks`,
  agency: null,
  text: [
    `SANVALE. At least ${dead} people were killed when the river Orrin flooded the town of Sanvale.`,
    'The mayor of Sanvale, Ilse Marrow, said that the Orrin dam above the town had held.',
    'Rescue boats from Port Ellum reached the flooded streets of Sanvale on Monday night.',
    'About 4,000 people were evacuated from the banks of the Orrin, the mayor said.',
  ].join('\n'),
});
const keep = (given: PageText, under: { title: string } | { event: string } = { title: STORY }) => {
  page = given;
  return here.keepTab({ tab: 7, under }, caller);
};
const read = async (given: PageText) =>
  reportOnPage({ ...given, asArticle: true }, given.url ?? '', await ready(), async () => ({
    answer: undefined,
    corrections: [],
  }));

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  memory.items.clear();
  local.items.clear();
  incognito = false;
  loadAnew();
});

describe('an article that is kept', () => {
  it('is what the next one on the story is compared with, on any event', async () => {
    expect(await keep(article('courier', '2031-04-07', '12'))).toEqual({
      kept: { title: STORY, articles: 1 },
    });
    const found = await read(article('herald', '2031-04-08', '19'));
    if (found.state !== 'compared') throw new Error(`The page is ${found.state}.`);
    expect(found.report.event?.title).toBe(STORY);
    const killed = found.report.questions.find(({ measure }) => measure === 'deaths');
    expect(killed?.verdict).toBe('updated');
    expect(killed?.comparisons[0]?.outlet).toBe('courier');
  });

  it('is kept as figures and a few words: none of its sentences, nothing of who read it', async () => {
    await keep(article('courier', '2031-04-07', '12'));
    const kept = JSON.stringify((await keptArticles()).items);
    expect(kept).not.toContain('Rescue boats from Port Ellum reached');
    expect(kept).not.toContain('from=front');
    expect(kept).toContain('12 people');
  });

  it('takes the place of its earlier version', async () => {
    await keep(article('courier', '2031-04-07', '12'));
    const again = await keep(article('courier', '2031-04-07', '14'));
    expect(again).toEqual({ kept: { title: STORY, articles: 1 } });
    expect(JSON.stringify((await keptArticles()).items)).not.toContain('12 people');
  });

  it('shows what it said when it was kept, where the page has been changed since', async () => {
    await keep(article('courier', '2031-04-07', '12'));
    const same = await read(article('courier', '2031-04-07', '12'));
    if (same.state !== 'compared') throw new Error(`The page is ${same.state}.`);
    expect(same.report.earlier).toEqual([]);
    const changed = await read(article('courier', '2031-04-07', '14'));
    if (changed.state !== 'compared') throw new Error(`The page is ${changed.state}.`);
    expect(changed.report.keptAt).toBeGreaterThan(0);
    expect(new Set(changed.report.earlier.map(({ figure }) => figure.value))).toEqual(
      new Set([12]),
    );
    const { panel } = drawSidebar(changed.report, HABITS, english, READ_AT);
    expect(JSON.stringify(panel)).toMatch(/When you kept it, on [^"]+, it said “[^"]*12 people/);
  });

  it('joins a story of the same name, and a known one by its id', async () => {
    await keep(article('courier', '2031-04-07', '12'));
    await keep(article('herald', '2031-04-08', '19'), { title: ' flood at  Sanvale, april 2031 ' });
    const { event } = (await keptArticles()).items[0] ?? {};
    const third = await keep(article('gazette', '2031-04-08', '19'), { event: event?.id ?? '' });
    expect(third).toEqual({ kept: { title: STORY, articles: 3 } });
    expect(await keep(article('tern', '2031-04-08', '19'), { event: 'nowhere' })).toEqual({
      problem: 'no-story',
    });
  });

  it('is not kept from a private window', async () => {
    incognito = true;
    expect(await keep(article('courier', '2031-04-07', '12'))).toEqual({ problem: 'private' });
    expect((await keptArticles()).items).toEqual([]);
  });

  it('is not said to be kept where the page has moved on, or the disk takes nothing', async () => {
    page = null;
    expect(await here.keepTab({ tab: 7, under: { title: STORY } }, caller)).toEqual({
      problem: 'moved',
    });
    const base = await database();
    vi.spyOn(base, 'transaction').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await keep(article('courier', '2031-04-07', '12'))).toEqual({ problem: 'full' });
  });
});

describe('the list of what is kept', () => {
  it('has the reader’s own articles beside the bundled ones, and how much they take', async () => {
    await keep(article('courier', '2031-04-07', '12'));
    const { stories, bytes } = await here.keptArticles({}, caller);
    const own = stories.find(({ event }) => event.title === STORY);
    expect(own?.articles.map(({ outlet, url }) => [outlet, url])).toEqual([
      ['courier', 'https://courier.example/sanvale-flood'],
    ]);
    expect(own?.articles[0]?.keptAt).toBeGreaterThan(0);
    const bundled = stories.filter(({ event }) => event.title !== STORY);
    expect(bundled.flatMap(({ articles }) => articles).every(({ keptAt }) => keptAt === null)).toBe(
      true,
    );
    expect(bytes).toBe(4096);
  });

  it('loses what is removed, one or all, and pages are compared without it', async () => {
    await keep(article('courier', '2031-04-07', '12'));
    await keep(article('herald', '2031-04-08', '19'));
    const ids = (await keptArticles()).items.map(({ id }) => id);
    expect(await here.dropKept({ ids: ids.slice(0, 1) }, caller)).toMatchObject({ dropped: 1 });
    expect(await here.forgetKept({}, caller)).toEqual({ dropped: 1 });
    expect((await read(article('gazette', '2031-04-08', '19'))).state).toBe('no-event');
  });

  it('has back what was removed, as it was, but for what was kept anew meanwhile', async () => {
    await keep(article('courier', '2031-04-07', '12'));
    await keep(article('herald', '2031-04-08', '19'));
    const { items: before } = await keptArticles();
    const { removed } = await here.dropKept({ ids: before.map(({ id }) => id) }, caller);
    await keep(article('herald', '2031-04-08', '20'));
    expect(await here.putBack({ removed }, caller)).toEqual({ back: 1 });
    const { items: after } = await keptArticles();
    expect(after[0]).toEqual(before[0]);
    expect(JSON.stringify(after[1])).toContain('20 people');
    expect((await read(article('gazette', '2031-04-08', '19'))).state).toBe('compared');
  });

  it('leaves a broken row out, and the others as they are', async () => {
    await keep(article('courier', '2031-04-07', '12'));
    await (await database()).put('articles', { id: 'x', event: { id: 'own-1' } });
    loadAnew();
    const { broken, stories } = await here.keptArticles({}, caller);
    expect(broken).toBe(1);
    expect(stories.some(({ event }) => event.title === STORY)).toBe(true);
  });
});
