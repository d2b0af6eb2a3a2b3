import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/core/facts/pack';
import { parsePack } from '../../../src/core/facts/validate';
import { soundPack } from './packs';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const asJson = (pack: Pack): Json => JSON.parse(JSON.stringify(pack)) as Json;

/** All places in plain data, as lists of keys. */
function placesIn(data: Json, path: string[] = []): string[][] {
  if (typeof data !== 'object' || data === null) return [path];
  return [path, ...Object.entries(data).flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

/** The data with another value at one place; undefined removes the key. */
function changed(data: Json, [key, ...rest]: string[], value: Json | undefined): Json {
  if (key === undefined) return value ?? null;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).flatMap(([name, item]): [string, Json][] => {
    if (name !== key) return [[name, item]];
    if (rest.length === 0 && value === undefined) return [];
    return [[name, changed(item, rest, value)]];
  });
  return Array.isArray(data) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** A sound pack with one value changed, and the place the validator names. */
const problemOf = (path: string, value: Json | undefined) => {
  const result = parsePack(changed(asJson(soundPack()), path.split('.'), value));
  return result.ok ? null : result.problem;
};

describe('a fact pack', () => {
  it('is taken whole where it is sound', () => {
    const pack = soundPack();
    expect(parsePack(asJson(pack))).toEqual({ ok: true, pack });
  });

  it('is not taken where it is something else, and says so', () => {
    for (const data of [null, 7, 'pack', [], {}, { format: 'recipe' }])
      expect(parsePack(data)).toMatchObject({ ok: false, problem: { where: 'format' } });
  });

  it('of a later version asks for an update', () => {
    expect(problemOf('version', 2)).toMatchObject({
      where: 'version',
      todo: expect.stringContaining('Update'),
    });
  });

  it.each<[string, string, Json | undefined]>([
    ['a missing key', 'sources.0.outlet', undefined],
    ['a script for an address', 'sources.1.url', 'javascript:alert(1)'],
    ['a file for an address', 'sources.1.url', 'file:///etc/passwd'],
    ['a day that is none', 'sources.0.published', '2031-02-30'],
    ['a year that is none', 'sources.0.published', '0031-02-03'],
    ['a month that is none', 'sources.0.published', '2031-13'],
    ['a hash that is too short', 'sources.0.sha256', 'abc'],
    ['a hedge that nobody knows', 'sources.0.figures.0.hedge', 'perhaps'],
    ['a number in quotes', 'sources.0.figures.0.start', '0'],
    ['an offset before the text', 'sources.0.figures.0.start', -1],
    ['a day as of which is none', 'sources.0.figures.0.asOf', '2031-05-32'],
    ['a phrase without words', 'sources.0.figures.0.phrase', ''],
    ['a name as long as a page', 'sources.0.outlet', 'x'.repeat(301)],
    ['a count of no times', 'sources.0.terms.words.harbour', 0],
    ['assumptions that are no list', 'sources.0.figures.0.assumed', 'scope'],
  ])('with %s is refused, and the place is named', (_, path, value) => {
    expect(problemOf(path, value)?.where).toBe(path);
  });

  it.each<[string, string, Json, string]>([
    ['bounds the wrong way round', 'sources.0.figures.0.high', 12, 'sources.0.figures.0.low'],
    ['offsets that do not fit the phrase', 'sources.0.figures.0.end', 4, 'sources.0.figures.0.end'],
    ['figures out of order', 'sources.0.figures.1.start', 0, 'sources.0.figures.1.end'],
    ['a day for a count', 'sources.0.figures.0.value', '2031-05-01', 'sources.0.figures.0.value'],
    ['a count for a day', 'sources.0.figures.1.low', 4, 'sources.0.figures.1.low'],
    [
      'an unknown count that is known',
      'sources.0.figures.0.hedge',
      'unknown',
      'sources.0.figures.0.hedge',
    ],
    [
      'a day that comes from nowhere',
      'sources.0.figures.0.asOfFrom',
      null,
      'sources.0.figures.0.asOfFrom',
    ],
    ['sources out of order', 'sources.0.id', 'zander', 'sources.1.id'],
    ['one id twice', 'sources.1.id', 'auk', 'sources.1.id'],
    ['an event that ends before it begins', 'event.window.to', '2031-04-01', 'event.window'],
    ['a text shorter than its figures', 'sources.0.length', 20, 'sources.0.figures.1.end'],
    [
      'a sentence for a title',
      'sources.0.title',
      'one two three four five six seven eight nine',
      'sources.0.title',
    ],
  ])('with %s is refused, and the place is named', (_, path, value, where) => {
    const problem = problemOf(path, value);
    expect(problem?.where).toBe(where);
    expect(problem?.todo).not.toBe('');
  });

  it('with a sentence for a phrase is refused', () => {
    const phrase = 'nine words are more than a phrase may have';
    const pack = soundPack('auk');
    const [figure] = pack.sources[0]?.figures ?? [];
    if (figure) Object.assign(figure, { phrase, end: figure.start + phrase.length });
    expect(parsePack(pack)).toMatchObject({
      ok: false,
      problem: { where: 'sources.0.figures.0.phrase' },
    });
  });

  it('with a key that reaches a prototype is refused, wherever it stands', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = JSON.stringify(soundPack()).replace('"regatta"', JSON.stringify(key));
      expect(parsePack(JSON.parse(text))).toMatchObject({
        ok: false,
        problem: { where: 'decoys.0.terms.words', what: expect.stringContaining(key) },
      });
    }
  });

  it('that is nested without end is refused', () => {
    const loop: Record<string, unknown> = { ...soundPack() };
    loop.event = loop;
    expect(parsePack(loop).ok).toBe(false);
  });

  it('with numbers that are none is refused', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const pack = soundPack('auk');
      const [figure] = pack.sources[0]?.figures ?? [];
      if (figure) figure.value = value;
      expect(parsePack(pack).ok).toBe(false);
    }
  });

  it('with anything at all in any place never throws, and a refusal says what is wrong', () => {
    const sound = asJson(soundPack());
    const places = placesIn(sound);
    const anything = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.double(), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const result = parsePack(changed(sound, place, value as Json));
        if (!result.ok) expect(result.problem.what).not.toBe('');
      }),
      { numRuns: 1500 },
    );
  });

  it('that is no pack at all never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parsePack(data).ok).toBe(false);
      }),
    );
  });
});
