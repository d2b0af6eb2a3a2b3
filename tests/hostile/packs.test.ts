// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { bundledPacks } from '../../data/bundled';
import { parsePack } from '../../src/core/facts/validate';
import { articleOf, drawn, faultsOf, reportAgainst } from './reading';
import { PATIENCE, RUNS } from './runs';
import { onlyText } from './shown';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const bundled = JSON.stringify(bundledPacks[0]);
const fresh = (): Json => JSON.parse(bundled) as Json;

/** All places in plain data, as lists of keys. */
const placesIn = (data: Json, path: string[] = []): string[][] =>
  typeof data === 'object' && data !== null
    ? [path, ...Object.entries(data).flatMap(([key, item]) => placesIn(item, [...path, key]))]
    : [path];
const places = placesIn(fresh()).filter((path) => path.length > 0);

const deep = (levels: number): Json =>
  JSON.parse(`${'[{"a":'.repeat(levels)}0${'}]'.repeat(levels)}`) as Json;

/** What somebody may put where something else belongs. */
const values: Record<string, Json> = {
  nothing: null,
  yes: true,
  'an empty list': [],
  'an empty object': {},
  'an empty text': '',
  'a number below zero': -1,
  'a broken number': 0.5,
  'a huge number': 1e308,
  'a tiny number': 5e-324,
  'a whole number that is none': 2 ** 53,
  'a number in words': 'Infinity',
  'no number in words': 'NaN',
  markup: '<img src=x onerror=alert(1)><script>alert(2)</script>',
  'an attribute and more': '" onclick="alert(1)" x="',
  'an address that is a script': 'javascript:alert(1)',
  'a web address': 'https://paper.example/?<script>',
  'a far day': '2999-12-31',
  'an early day': '1000-01-01',
  'a day out of reach': '275760-09-14',
  'half a character': '\ud800',
  'right to left': '\u202eelpoep 5\u2066',
  'a null character': '\u0000',
  'a key every object has': '__proto__',
  'a list of lists': deep(20),
  'a deep nest': deep(500),
  'a long text': 'x'.repeat(100_000),
  'a long list': Array.from({ length: 1_000 }, () => 'x'),
};

type Act =
  | { place: number; put: string }
  | { place: number; key: string }
  | { place: number; twice: true }
  | { place: number; leave: true };

const place = fc.nat({ max: places.length - 1 });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ place, put: fc.constantFrom(...Object.keys(values)) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      place,
      key: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'then', ''),
    }),
  },
  { weight: 1, arbitrary: fc.record({ place, twice: fc.constant(true as const) }) },
  { weight: 1, arbitrary: fc.record({ place, leave: fc.constant(true as const) }) },
);

/** One in so many of the packs that are taken is drawn. */
const DRAWN = 20;

function frozen(data: Json): Json {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const item of Object.values(data)) frozen(item);
  }
  return data;
}

const holderOf = (data: Json, path: string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, Json>)[key]
        : undefined,
    data,
  );

/** Does one thing to the data; nothing where an earlier act has taken the place away. */
function apply(data: Json, done: Act): void {
  const path = places[done.place] ?? [];
  const key = path.at(-1) ?? '';
  const holder = holderOf(data, path.slice(0, -1));
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return;
  const record = holder as Record<string, Json>;
  if ('put' in done) record[key] = structuredClone(values[done.put] ?? null);
  else if ('twice' in done && Array.isArray(holder)) holder.push(record[key] ?? null);
  else if ('leave' in done) delete record[key];
  else if ('key' in done)
    Object.defineProperty(record, done.key, {
      value: { polluted: true },
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

/** A page that speaks of what the pack's sources speak of, and quotes markup of its own. */
const page = articleOf(
  'At least 164 people were killed, including 103 in the city, and 5,800 people were detained. ' +
    'Troops began to leave on Thursday. The withdrawal will take ten days.',
);
const ownKeys = Object.getOwnPropertyNames(Object.prototype).sort();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(ownKeys);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

describe('A pack that somebody has tampered with', () => {
  it(
    'is refused with one reason that says where, or does no harm',
    () => {
      let taken = 0;
      fc.assert(
        fc.property(fc.array(act, { minLength: 1, maxLength: 3 }), (acts) => {
          const data = fresh();
          for (const one of acts) apply(data, one);
          // Whoever changed what is frozen would throw.
          const result = parsePack(frozen(data));
          if (!result.ok) {
            const { where, what, todo } = result.problem;
            expect(what).not.toBe('');
            expect(todo).not.toBe('');
            expect(`${where} ${what} ${todo}`.length).toBeLessThan(1_000);
            return;
          }
          taken += 1;
          const report = reportAgainst(result.pack, page);
          expect(faultsOf(report.figures, page)).toEqual([]);
          // Drawing is dear.
          if (taken % DRAWN === 0) expect(onlyText(document, drawn(report))).toEqual([]);
        }),
        RUNS.pack,
      );
      expect(taken).toBeGreaterThan(RUNS.pack.numRuns / 20);
    },
    PATIENCE,
  );

  it('shows markup in every one of its texts as text', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const free = new Set('phrase noun scope where saidBy via outlet agency title'.split(' '));
    const data = fresh();
    let put = 0;
    for (const path of places) {
      const key = path.at(-1) ?? '';
      const holder = holderOf(data, path.slice(0, -1)) as Record<string, Json>;
      if (key === 'length') holder[key] = 1_000_000;
      if (!free.has(key) || typeof holder[key] !== 'string') continue;
      holder[key] = markup;
      if (key === 'phrase') holder.end = Number(holder.start) + markup.length;
      put += 1;
    }
    expect(put).toBeGreaterThan(50);
    const result = parsePack(data);
    if (!result.ok) throw new Error(`${result.problem.where}: ${result.problem.what}`);
    const drawing = drawn(reportAgainst(result.pack, page));
    expect(JSON.stringify(drawing)).toContain(markup);
    expect(onlyText(document, drawing)).toEqual([]);
  });

  it.each([
    ['an id that stands twice', (pack: Pack) => pack.sources.push(pack.sources[0]), 'sources.'],
    ['an end beyond its words', (pack: Pack) => (figure(pack).end += 1), 'sources.0.figures.0.end'],
    ['an end before its start', (pack: Pack) => (figure(pack).end = 0), 'sources.0.figures.0.end'],
    ['a start below zero', (pack: Pack) => (figure(pack).start = -1), 'sources.0.figures.0.start'],
    [
      '10 MB in a name',
      (pack: Pack) => (figure(pack).measure = long),
      'sources.0.figures.0.measure',
    ],
    ['10 MB in a key', (pack: Pack) => Object.assign(pack.event, { [long]: 1 }), 'event'],
    ['10 MB in a term', (pack: Pack) => (pack.sources[0].terms.names[long] = 1), 'sources.0.terms'],
    [
      'a nest without end',
      (pack: Pack) => Object.assign(pack.event, { id: deep(50_000) }),
      'event.id',
    ],
  ])('with %s is refused there', (_, tamper, where) => {
    const data = fresh() as unknown as Pack;
    tamper(data);
    const result = parsePack(data);
    if (result.ok) throw new Error('taken');
    expect(result.problem.where.startsWith(where)).toBe(true);
    expect(JSON.stringify(result.problem).length).toBeLessThan(1_000);
  });
});

const long = 'x'.repeat(10_000_000);
interface Pack {
  event: Record<string, unknown>;
  sources: [
    {
      figures: [{ start: number; end: number; measure: string }];
      terms: { names: Record<string, number> };
    },
    ...unknown[],
  ];
}
const figure = (pack: Pack) => pack.sources[0].figures[0];
