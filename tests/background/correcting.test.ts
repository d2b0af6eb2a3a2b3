import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/core/compare/report';
import type { Fault, TabSummary } from '../../src/messages';
import { on } from '../core/compare/figures';
import { packOf, page, reportFor, source } from '../core/compare/packs';
import { sessionMemory } from './memory';
import { readyOf } from './ready-of';

const memory = sessionMemory();
const sendMessage = vi.fn(async (_tab: number, _envelope: { name: string }) => ({ reply: null }));
vi.mock('../../src/browser', () => ({
  extension: { storage: { session: memory.area }, tabs: { sendMessage } },
}));

const { correctingHandlers, keepAnswer, saidHandlers, saidIn } = await import(
  '../../src/background/correcting'
);
const { closeDatabase } = await import('../../src/background/store/database');
const { corrections } = await import('../../src/background/store/said');
const { rememberTab } = await import('../../src/background/store/tabs');

const own = on('2031-05-02', { phrase: 'on 2 May' });
const theirs = on('2031-05-01', { phrase: 'on 1 May' });
const sources = [source('gull', [theirs])];
const event = { id: 'harbour', title: 'Strike at the harbour', score: 9, sure: true };
const TAB = 7;
const caller = { tab: TAB, address: page.url ?? '', isPrivate: false };
const report = async (): Promise<Report> => {
  const { corrections: said } = await saidIn(false)('harbour', '');
  return { ...reportFor([own], sources, {}, said), event };
};
/** What the worker does when the page is read: its report is what the tab is known by. */
const readTab = async (tab = TAB): Promise<Report> => {
  const made = await report();
  await rememberTab(tab, { state: 'compared', report: made, readAt: 0 });
  return made;
};
const saidHere = saidHandlers(readyOf([packOf(...sources)]));

const PAGE = { source: null, measure: 'strike-start', phrase: 'on 2 May' };
const GULL = { source: 'gull', measure: 'strike-start', phrase: 'on 1 May' };
const correct = (fault: Fault, isPrivate = false) =>
  correctingHandlers.correct(fault, { ...caller, isPrivate });

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  memory.items.clear();
  sendMessage.mockClear();
  await readTab();
});

describe('a correction from a page', () => {
  it('holds from the next reading on, there and on every other page of the event', async () => {
    expect((await report()).tally.conflicts).toBe(1);
    expect(await correct({ kind: 'not-figure', statement: GULL })).toEqual({ kept: 'stored' });
    const after = await report();
    expect(after.tally.conflicts).toBe(0);
    expect(after.leftOut[0]?.outlet).toBe('The gull');
  });

  it('has every page of the event read again that is open, and no other', async () => {
    await readTab(8);
    await rememberTab(9, { state: 'no-event' });
    const other: TabSummary = {
      state: 'not-this-event',
      event: { id: 'harbour', title: '' },
      correction: 'a',
    };
    await rememberTab(10, other);
    await correct({ kind: 'part', statement: PAGE });
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(3));
    expect(sendMessage.mock.calls.map(([tab]) => tab).sort((a, b) => a - b)).toEqual([7, 8, 10]);
    expect(sendMessage.mock.calls[0]?.[1]).toMatchObject({ name: 'readAgain' });
  });

  it.each<[string, Fault]>([
    ['words that its report does not hold', { kind: 'part', statement: { ...PAGE, phrase: 'x' } }],
    [
      'a measure that its words were not read as',
      { kind: 'part', statement: { ...PAGE, measure: 'deaths' } },
    ],
    [
      'a source that is none of the event’s',
      { kind: 'part', statement: { ...GULL, source: 'tern' } },
    ],
    ['a source’s words as the page’s', { kind: 'part', statement: { ...GULL, source: null } }],
    [
      'an unknown source as a whole',
      { kind: 'wrong-story', statement: { ...GULL, source: 'tern' } },
    ],
  ])('is refused where it names %s', async (_, fault) => {
    await expect(correct(fault)).rejects.toThrow('No report of this page has such words.');
    expect((await corrections.all()).items).toEqual([]);
  });

  it('is refused from a tab in which nothing is compared', async () => {
    const elsewhere = { ...caller, tab: 99 };
    const asked = correctingHandlers.correct({ kind: 'wrong-story', statement: null }, elsewhere);
    await expect(asked).rejects.toThrow('No report of this page');
  });

  it('keeps of an address neither query nor hash', async () => {
    const made = reportFor([own], sources, { url: 'https://page.example/today?reader=7#top' });
    await rememberTab(TAB, { state: 'compared', report: { ...made, event }, readAt: 0 });
    await correct({ kind: 'wrong-story', statement: null });
    const { items } = await corrections.all();
    expect(items.map(({ article }) => article)).toEqual([{ address: 'page.example/today' }]);
    expect(JSON.stringify(items)).not.toContain('reader');
  });

  it('takes the place of what was said of the same words before', async () => {
    await correct({ kind: 'part', statement: PAGE });
    await readTab();
    await correct({ kind: 'not-figure', statement: PAGE });
    expect((await corrections.all()).items.map(({ kind }) => kind)).toEqual(['not-figure']);
  });

  it('from a private window is written nowhere, and holds for no other window', async () => {
    expect(await correct({ kind: 'part', statement: PAGE }, true)).toEqual({ kept: 'private' });
    expect((await saidIn(true)('harbour', '')).corrections).toHaveLength(1);
    expect((await saidIn(false)('harbour', '')).corrections).toEqual([]);
  });
});

describe('undoing', () => {
  it('brings back what there was at first', async () => {
    const before = await report();
    await correct({ kind: 'not-figure', statement: GULL });
    const [left] = (await readTab()).leftOut;
    await correctingHandlers.undo({ id: left?.correction.id ?? '' }, caller);
    expect(await report()).toEqual(before);
  });

  it('by a page is refused for what its own report does not follow', async () => {
    await correct({ kind: 'not-figure', statement: GULL });
    const [{ id } = { id: '' }] = (await corrections.all()).items;
    await expect(correctingHandlers.undo({ id }, caller)).rejects.toThrow('follows no such');
    expect((await corrections.all()).items).toHaveLength(1);
  });
});

describe('what the extension’s own pages are told', () => {
  it('is everything that was said, the latest first, with the names of event and outlet', async () => {
    const now = vi.spyOn(Date, 'now');
    now.mockReturnValue(1);
    await correct({ kind: 'part', statement: PAGE });
    now.mockReturnValue(2);
    await correct({ kind: 'wrong-story', statement: GULL });
    await keepAnswer('harbour', 'news.example', false, false);
    const said = await saidHere.said({}, caller);
    expect(
      said.corrections.map(({ title, outlet, correction }) => [title, outlet, correction.kind]),
    ).toEqual([
      ['Strike at the harbour', 'The gull', 'wrong-story'],
      ['Strike at the harbour', null, 'part'],
    ]);
    expect(said.answers).toMatchObject([
      { title: 'Strike at the harbour', site: 'news.example', yes: false },
    ]);
  });

  it('a correction and an answer alike are taken back by their id', async () => {
    await correct({ kind: 'part', statement: PAGE });
    await keepAnswer('harbour', 'news.example', true, false);
    const { answers, corrections: listed } = await saidHere.said({}, caller);
    for (const id of [answers[0]?.id, listed[0]?.correction.id])
      await saidHere.takeBack({ id: id ?? '' }, caller);
    expect(await saidHere.said({}, caller)).toEqual({
      corrections: [],
      answers: [],
      unreadable: 0,
    });
  });

  it('is how many entries were erased, when all are', async () => {
    await correct({ kind: 'part', statement: PAGE });
    await correct({ kind: 'not-figure', statement: GULL }, true);
    await keepAnswer('harbour', 'news.example', true, false);
    expect(await saidHere.forgetAll({}, caller)).toEqual({ erased: 3 });
    expect((await saidIn(true)('harbour', 'news.example')).answer).toBeUndefined();
  });
});

describe('an answer to "Is this about …?"', () => {
  it('holds for its site and event after a restart, and for no other', async () => {
    await keepAnswer('harbour', 'news.example', false, false);
    await closeDatabase();
    memory.items.clear();
    expect((await saidIn(false)('harbour', 'news.example')).answer).toBe(false);
    expect((await saidIn(false)('harbour', 'other.example')).answer).toBeUndefined();
    expect((await saidIn(false)('another', 'news.example')).answer).toBeUndefined();
  });

  it('given in a private window ends with it', async () => {
    await keepAnswer('harbour', 'news.example', true, true);
    expect((await saidIn(true)('harbour', 'news.example')).answer).toBe(true);
    expect((await saidIn(false)('harbour', 'news.example')).answer).toBeUndefined();
  });
});
