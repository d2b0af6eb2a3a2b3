import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { packsOfKept } from '../../src/core/facts/kept';
import type { Checked, Draft } from '../../src/messages';
import { count } from '../core/compare/figures';
import { packOf, source } from '../core/compare/packs';
import { floodArticle, manyKept } from '../core/facts/many-kept';
import { english } from '../ui/words';
import { sessionMemory } from './memory';
import { readyOf } from './ready-of';

const memory = sessionMemory();
const local = sessionMemory();
vi.mock('../../src/browser', () => ({
  extension: {
    storage: { session: memory.area, local: local.area },
    i18n: { getMessage: (key: string, values: string[]) => english(key, values) },
    tabs: { sendMessage: vi.fn(async () => ({ reply: null })) },
  },
}));

const { checkingHandlers } = await import('../../src/background/checking');
const { reviewHandlers } = await import('../../src/background/reviewing');
const { database, closeDatabase } = await import('../../src/background/store/database');

const dead = count('exact', 12, {
  phrase: '12 people',
  asOf: '2031-05-11',
  asOfFrom: 'published',
});
const packs = [packOf(source('gull', [dead]))];
const index = { events: [] } as never;
const here = checkingHandlers(readyOf(packs, index));
const recognise = vi.hoisted(() => vi.fn());
vi.mock('../../src/core/events/recognise', () => ({ recognise }));

const DRAFT: Draft = {
  title: 'Water in Sanvale',
  text: 'At least 19 people were killed when the river rose, the mayor said.',
  published: '2031-05-12',
  event: null,
};
const event = { id: packs[0]?.event.id ?? '', title: 'Harbour', score: 9, sure: true };
const check = (draft: Partial<Draft> = {}): Promise<Checked> =>
  here.checkText({ ...DRAFT, ...draft }, { tab: 7, address: '', isPrivate: false });

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  memory.items.clear();
  local.items.clear();
  recognise.mockReturnValue({ event: null, maybe: null });
});

describe('a text that is checked', () => {
  it('is compared like a page of its story, and its words are found in it', async () => {
    recognise.mockReturnValue({ event, maybe: null });
    const found = await check();
    if (found.state !== 'compared') throw new Error(`The text is ${found.state}.`);
    const [figure] = found.view.figures;
    expect(figure?.mark).toBe('updated');
    const { start = 0, end = 0, phrase } = figure?.mentions[0] ?? {};
    expect(DRAFT.text.slice(start, end)).toBe(phrase);
    expect(JSON.stringify(found.view.drawing.panel)).toContain('12 people');
  });

  it('is called a text and not a page, and nothing of it can be kept or corrected', async () => {
    recognise.mockReturnValue({ event, maybe: null });
    const found = await check();
    const panel = JSON.stringify(found.state === 'compared' && found.view.drawing.panel);
    expect(panel).toContain('Your text');
    expect(panel).not.toContain('This page');
    expect(panel).not.toMatch(/"data-do":"(?:keep|correct|never)"/);
  });

  it('asks for its story where none is sure, and is compared with the one that is chosen', async () => {
    expect(await check()).toEqual({ state: 'no-event' });
    recognise.mockReturnValue({ event: { ...event, sure: false }, maybe: null });
    expect(await check()).toMatchObject({ state: 'maybe', event: { id: event.id } });
    recognise.mockReturnValue({ event: null, maybe: null });
    expect(await check({ event: event.id })).toMatchObject({ state: 'compared' });
  });

  it('shows as dismissed what the desk dismissed, and as a disagreement what it did not know', async () => {
    const [flood] = packsOfKept(manyKept(2, 1));
    if (!flood) throw new Error('Nothing was kept.');
    const ready = readyOf([flood], index);
    const desk = reviewHandlers(ready);
    const caller = { tab: 7, address: '', isPrivate: false };
    const { rows } = await desk.review({}, caller);
    const started = rows.find(({ question }) => question.startsWith('flood-start'));
    const decision = { kind: 'dismissed', why: 'other-day' } as const;
    await desk.decide({ id: started?.id ?? '', decision }, caller);
    const panelOf = async (text: string): Promise<string> => {
      const draft = { ...DRAFT, text, event: flood.event.id };
      const found = await checkingHandlers(ready).checkText(draft, caller);
      if (found.state !== 'compared') throw new Error(`The text is ${found.state}.`);
      expect(found.event).toBe(flood.event.id);
      return JSON.stringify(found.view.drawing.panel);
    };
    const { text } = floodArticle(0, 1);
    expect(await panelOf(text)).toContain('"data-do":"bring-back flood-start, total"');
    expect(await panelOf(text.replace('April 2', 'April 9'))).not.toContain('bring-back');
    expect((await desk.review({}, caller)).rows).toHaveLength(rows.length);
  });

  it('leaves no trace: no tab’s state, no disagreement, not a word of it', async () => {
    recognise.mockReturnValue({ event, maybe: null });
    await check();
    expect([...memory.items, ...local.items]).toEqual([]);
    const base = await database();
    for (const store of base.objectStoreNames) expect(await base.count(store)).toBe(0);
  });
});
