import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/core/compare/report';
import type { PageText } from '../../src/messages';
import { on } from '../core/compare/figures';
import { packOf, page, reportFor, source } from '../core/compare/packs';
import { sessionMemory } from './memory';
import { readyOf } from './ready-of';

const memory = sessionMemory();
const local = sessionMemory();
vi.mock('../../src/browser', () => ({
  extension: {
    storage: { session: memory.area, local: local.area },
    tabs: { sendMessage: vi.fn(async () => ({ reply: null })) },
  },
}));

const { bringBackHandlers, reviewed, reviewHandlers } = await import(
  '../../src/background/reviewing'
);
const { changeSettings, settingsNow } = await import('../../src/background/settings');
const { closeDatabase, database } = await import('../../src/background/store/database');
const { disagreements } = await import('../../src/background/store/disagreements');
const { allDone } = await import('../../src/background/after-answer');
const { rememberTab } = await import('../../src/background/store/tabs');

const own = on('2031-05-02', { phrase: 'on 2 May' });
const theirs = on('2031-05-01', { phrase: 'on 1 May' });
const sources = [source('gull', [theirs])];
const event = { id: 'harbour', title: 'Strike at the harbour', score: 9, sure: true };
const report = (): Report => ({ ...reportFor([own], sources), event });
const sent: PageText = { ...page, url: 'https://herald.example/strike?reader=7#end' };
const read = async (isPrivate = false): Promise<Report> => {
  const shown = await reviewed(report(), sent, '', isPrivate, await settingsNow());
  await allDone();
  return shown;
};
const packs = [packOf(...sources)];
const here = reviewHandlers(readyOf(packs));
const caller = { tab: 7, address: '', isPrivate: false };
const rows = async () => (await disagreements()).items;
const dismiss = async (): Promise<void> => {
  const [row] = await rows();
  const decision = { kind: 'dismissed', why: 'other-occasion' } as const;
  await here.decide({ id: row?.id ?? '', decision }, caller);
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  memory.items.clear();
  local.items.clear();
});

describe('a disagreement that is met', () => {
  it('is kept once, however often, with the page’s address and nothing of who read it', async () => {
    await read();
    await read();
    const kept = await rows();
    expect(kept).toHaveLength(1);
    expect(kept[0]?.sightings.map((one) => one.page)).toEqual(['https://herald.example/strike']);
    expect(JSON.stringify(kept)).not.toContain('reader=7');
  });

  it('is kept only as it can be read back: never with words that no row may have', async () => {
    const measure = 'ceasefire-start';
    const long = on('2031-05-02', { measure, phrase: `on 2 ${'M'.repeat(400)}` });
    const both = [source('gull', [theirs, on('2031-05-01', { measure, phrase: 'on 1 May' })])];
    const met = { ...reportFor([own, long], both), event };
    expect((await reviewed(met, sent, '', false, await settingsNow())).tally.conflicts).toBe(2);
    await vi.waitFor(async () => expect(await rows()).toHaveLength(1));
    expect((await disagreements()).broken).toBe(0);
  });

  it('is compared in a private window, and leaves nothing there', async () => {
    expect((await read(true)).tally.conflicts).toBe(1);
    expect(await rows()).toEqual([]);
  });

  it('is not kept where the reader wants none', async () => {
    await changeSettings({ set: { keepDays: 'none' } });
    expect((await read()).tally.conflicts).toBe(1);
    expect(await rows()).toEqual([]);
  });

  it('is shown all the same where the disk takes nothing', async () => {
    const base = await database();
    const full = vi.spyOn(base, 'transaction').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect((await read()).tally.conflicts).toBe(1);
    full.mockRestore();
  });
});

describe('a disagreement that is dismissed', () => {
  it('counts no more on its page, and on none that says the same', async () => {
    await read();
    await dismiss();
    const after = await read();
    expect(after.tally.conflicts).toBe(0);
    expect(after.questions[0]?.dismissed).toBe('other-occasion');
  });

  it('is brought back from the page, and only what is dismissed there', async () => {
    await read();
    await dismiss();
    const after = await read();
    await rememberTab(7, { state: 'compared', report: after, readAt: 0 });
    const question = after.questions[0]?.question ?? '';
    await expect(bringBackHandlers.bringBack({ question: 'deaths' }, caller)).rejects.toThrow();
    await bringBackHandlers.bringBack({ question }, caller);
    expect((await read()).tally.conflicts).toBe(1);
  });
});

describe('the review', () => {
  it('lists what the sources disagree on among themselves, before any page was read', async () => {
    const both = [source('gull', [theirs]), source('tern', [own])];
    const { rows: found } = await reviewHandlers(readyOf([packOf(...both)])).review({}, caller);
    expect(found).toHaveLength(1);
    expect(found[0]?.statements.map(({ article }) => article).sort()).toEqual(['gull', 'tern']);
    expect(found[0]?.sightings).toEqual([]);
  });

  const asked = () => {
    const tern = source('tern', [own, on('2031-05-03', { phrase: 'on 3 May' })]);
    const pack = packOf(source('gull', [theirs]), tern);
    return reviewHandlers(readyOf([pack]));
  };

  it('leaves dismissed what the sources say of each other, however often it is opened', async () => {
    const handlers = asked();
    const { rows: found } = await handlers.review({}, caller);
    const decision = { kind: 'dismissed', why: 'other-day' } as const;
    for (const { id } of found) await handlers.decide({ id, decision }, caller);
    const again = await handlers.review({}, caller);
    expect(again.rows.map((row) => row.decision.kind)).toEqual(found.map(() => 'dismissed'));
    expect(await handlers.openCount({}, caller)).toEqual({ open: 0 });
  });

  it('counts as open what it would list, before it was ever opened', async () => {
    const { open } = await asked().openCount({}, caller);
    expect(open).toBeGreaterThan(0);
    expect((await asked().review({}, caller)).rows).toHaveLength(open);
  });

  it('is shown though the disk takes nothing', async () => {
    const base = await database();
    const taking = base.transaction.bind(base);
    const full = vi.spyOn(base, 'transaction').mockImplementation(((name: never, mode: never) => {
      if (mode === 'readwrite') throw new DOMException('No room.', 'QuotaExceededError');
      return taking(name, mode);
    }) as never);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect((await asked().review({}, caller)).rows.length).toBeGreaterThan(0);
    full.mockRestore();
  });

  it('erases all but what it is told to keep, and takes a file in place of what is kept', async () => {
    await read();
    const handlers = asked();
    const { rows: found } = await handlers.review({}, caller);
    const keep = found.slice(0, 1).map(({ id }) => id);
    await handlers.forgetReview({ keep }, caller);
    expect((await rows()).map(({ id }) => id)).toEqual(keep);
    const file = { format: 'second-source/review', version: 1, disagreements: found };
    await handlers.importReview({ data: { ...file, disagreements: [] }, instead: true }, caller);
    expect(await rows()).toEqual([]);
  });

  it('keeps a decision and a note, and takes a decision back', async () => {
    await read();
    const id = (await rows())[0]?.id ?? '';
    await here.decide({ id, decision: { kind: 'confirmed' } }, caller);
    await here.noteOn({ id, note: 'Both asked.' }, caller);
    expect((await rows())[0]).toMatchObject({
      decision: { kind: 'confirmed' },
      note: 'Both asked.',
    });
    await here.undecide({ id }, caller);
    expect((await rows())[0]).toMatchObject({ decision: { kind: 'open' }, note: 'Both asked.' });
  });

  it('says so where a row is there no more', async () => {
    await expect(
      here.decide({ id: 'gone', decision: { kind: 'confirmed' } }, caller),
    ).rejects.toThrow('kept any more');
  });

  it('leaves a broken row out, and the others as they are', async () => {
    await read();
    await (await database()).put('disagreements', { id: 'x', event: { id: 'harbour' } });
    const { rows: found, broken } = await here.review({}, caller);
    expect(found).toHaveLength(1);
    expect(broken).toBe(1);
  });

  it('takes in its own file again, whole or not at all', async () => {
    await read();
    await here.noteOn({ id: (await rows())[0]?.id ?? '', note: 'Both asked.' }, caller);
    const file = { format: 'second-source/review', version: 1, disagreements: await rows() };
    await here.forgetReview({ keep: [] }, caller);
    expect(await rows()).toEqual([]);
    const bad = structuredClone(file) as { disagreements: unknown[] };
    bad.disagreements.push({ id: 7 });
    const refused = await here.importReview({ data: bad, instead: false }, caller);
    expect(refused.problem?.where).toMatch(/^disagreements\.1/);
    expect(await rows()).toEqual([]);
    expect(await here.importReview({ data: file, instead: false }, caller)).toEqual({
      added: 1,
      problem: null,
    });
    expect(await rows()).toEqual(file.disagreements);
  });

  it('erases all, and says how many it was', async () => {
    await read();
    expect(await here.forgetReview({ keep: [] }, caller)).toEqual({ erased: 1 });
    expect(await rows()).toEqual([]);
  });
});
