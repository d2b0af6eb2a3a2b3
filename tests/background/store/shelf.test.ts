import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction } from '../../../src/core/compare/corrections';
import { sessionMemory } from '../memory';

const memory = sessionMemory();
vi.mock('../../../src/browser', () => ({ extension: { storage: { session: memory.area } } }));

const { closeDatabase, database, STEPS } = await import('../../../src/background/store/database');
const { answers, corrections } = await import('../../../src/background/store/said');
const { createShelf } = await import('../../../src/background/store/shelf');
const { correctionSchema } = await import('../../../src/background/store/rows');

const idOf = (n: number): string => n.toString(16).padStart(64, '0');
const make = (n: number, parts: Partial<Correction> = {}): Correction =>
  ({
    id: idOf(n),
    at: n,
    event: 'harbour',
    article: { source: 'gull' },
    kind: 'not-figure',
    statement: { measure: 'deaths', phrase: `${n} people` },
    kept: 'stored',
    ...parts,
  }) as Correction;
const idsIn = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);
const put = async (row: unknown): Promise<void> => {
  await (await database()).put('corrections', row);
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  memory.items.clear();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('what a reader said', () => {
  it('is there again when the browser starts anew, as it was said', async () => {
    expect(await corrections.keep(make(1), false)).toBe('stored');
    await closeDatabase();
    memory.items.clear();
    expect((await corrections.of('harbour', false)).items).toEqual([make(1)]);
    expect((await corrections.of('another', false)).items).toEqual([]);
  });

  it('is not called kept before the disk has it for good', async () => {
    const { put: real } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row,
    ) {
      const request = real.call(this, row);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await corrections.keep(make(1), false)).toBe('unsaved');
  });

  it('holds in place of what was said of the same before', async () => {
    await corrections.keep(make(1), false);
    await corrections.keep(make(1, { kind: 'part', at: 9 }), false);
    const { items } = await corrections.of('harbour', false);
    expect(items.map(({ kind }) => kind)).toEqual(['part']);
  });

  it('is gone once it is taken back, and nothing else is', async () => {
    await corrections.keep(make(1), false);
    await corrections.keep(make(2), true);
    await corrections.drop(idOf(1));
    expect(idsIn(await corrections.all())).toEqual([idOf(2)]);
    await corrections.drop(idOf(2));
    expect(idsIn(await corrections.all())).toEqual([]);
  });

  it('is counted when all of it is erased, broken rows and private windows included', async () => {
    await corrections.keep(make(1), false);
    await corrections.keep(make(2), true);
    await put({ id: 'broken', event: 'harbour' });
    expect(await corrections.clear()).toBe(3);
    expect(await corrections.all()).toEqual({ items: [], broken: 0 });
    expect(memory.items.get('corrections')).toEqual([]);
  });

  it('stays apart: corrections are not erased with answers', async () => {
    await corrections.keep(make(1), false);
    const answer = { id: idOf(7), at: 7, event: 'harbour', site: 'news.example', yes: true };
    await answers.keep(answer, false);
    expect(await answers.clear()).toBe(1);
    expect(idsIn(await corrections.all())).toEqual([idOf(1)]);
  });
});

describe('in a private window', () => {
  it('nothing is written, and it holds there alone', async () => {
    expect(await corrections.keep(make(1), true)).toBe('private');
    expect(await (await database()).count('corrections')).toBe(0);
    expect(idsIn(await corrections.of('harbour', true))).toEqual([idOf(1)]);
    expect(idsIn(await corrections.of('harbour', false))).toEqual([]);
  });

  it('what was said elsewhere holds too, and what is said here of the same holds here', async () => {
    await corrections.keep(make(1), false);
    await corrections.keep(make(1, { kind: 'part', at: 9 }), true);
    const kinds = async (isPrivate: boolean) =>
      (await corrections.of('harbour', isPrivate)).items.map(({ kind }) => kind);
    expect(await kinds(true)).toEqual(['part']);
    expect(await kinds(false)).toEqual(['not-figure']);
  });

  it('it ends with the last of them, and what could not be saved does not', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await corrections.keep(make(1), true);
    await corrections.keep(make(2), false);
    await corrections.dropPrivate();
    expect(idsIn(await corrections.of('harbour', true))).toEqual([idOf(2)]);
  });
});

describe('where the disk takes nothing', () => {
  it('it holds until the browser closes, and says so', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await corrections.keep(make(1), false)).toBe('unsaved');
    const { items } = await corrections.of('harbour', false);
    expect(items).toEqual([make(1, { kept: 'unsaved' })]);
  });

  it('pages are compared all the same where there is no database at all', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    expect(await corrections.of('harbour', false)).toEqual({ items: [], broken: 0 });
    vi.restoreAllMocks();
    expect(await corrections.keep(make(1), false)).toBe('stored');
  });

  it('a full shelf refuses what is new and still takes what replaces', async () => {
    const small = createShelf('corrections', correctionSchema, 2);
    await small.keep(make(1), false);
    await small.keep(make(2), false);
    expect(await small.keep(make(3), false)).toBe('unsaved');
    expect(await small.keep(make(2, { kind: 'part' }), false)).toBe('stored');
  });
});

describe('what was stored is data like any other', () => {
  const { event: _, ...eventless } = make(5);
  it.each([
    ['of a kind that nobody knows', { ...make(5), kind: 'erase-everything' }],
    ['with a statement that is none', { ...make(5), statement: { measure: 'deaths' } }],
    ['of a whole article, with a statement', { ...make(5), kind: 'wrong-story' }],
    ['with something that nobody asked for', { ...make(5), text: 'a whole page' }],
    ['without an event', eventless],
    ['with an id of its own making', { ...make(5), id: '../../x' }],
  ])('a row %s is left out and counted, and costs none of the others', async (_name, row) => {
    await corrections.keep(make(1), false);
    await put(row);
    await corrections.keep(make(9), false);
    const found = await corrections.all();
    expect(idsIn(found)).toEqual([idOf(1), idOf(9)]);
    expect(found.broken).toBe(1);
    expect(idsIn(await corrections.of('harbour', false))).toEqual([idOf(1), idOf(9)]);
  });
});

describe('a newer version of the database', () => {
  it('keeps what the older one held, and runs only its own steps', async () => {
    await corrections.keep(make(1), false);
    await closeDatabase();
    const older = vi.fn();
    const added = vi.fn();
    const base = await database([...STEPS.map(() => older), added]);
    expect(older).not.toHaveBeenCalled();
    expect(added).toHaveBeenCalledTimes(1);
    expect(await base.count('corrections')).toBe(1);
  });

  it('is let in by the older one, which lets go', async () => {
    await corrections.keep(make(1), false);
    const newer = indexedDB.open('second-source', STEPS.length + 1);
    await new Promise((resolve, reject) => {
      newer.onsuccess = resolve;
      newer.onerror = reject;
    });
    expect(newer.result.version).toBe(STEPS.length + 1);
    newer.result.close();
  });
});
