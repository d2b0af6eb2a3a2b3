import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../data/comparing';
import comparing from '../../../data/words/comparing.json';
import happenings from '../../../data/words/happenings.json';
import matching from '../../../data/words/matching.json';
import measures from '../../../data/words/measures.json';
import phases from '../../../data/words/phases.json';
import things from '../../../data/words/things.json';
import { compileRules } from '../../../src/core/compare/rules';

/** A sound file with one of its keys changed. */
const compile = (parts: Partial<Record<keyof typeof comparing, unknown>>) => () =>
  compileRules({ ...comparing, ...parts }, matching);

describe('the rules of comparing', () => {
  it.each<[string, () => unknown, string]>([
    ['an entry without its reason', compile({ once: [{ measures: ['x'] }] }), 'once.0: no reason'],
    [
      'a share that is more than all',
      compile({
        tolerances: { ...comparing.tolerances, approx: { share: 1.2, reason: 'r' } },
      }),
      'tolerances.approx.share: not below 1',
    ],
    [
      'steps the wrong way round',
      compile({
        severity: { ...comparing.severity, days: { medium: 4, high: 2, reason: 'r' } },
      }),
      'severity.days: medium is not below high',
    ],
    [
      'a unit that stands twice',
      compile({
        units: [
          { base: 'day', of: { day: 1 }, reason: 'r' },
          { base: 'metre', of: { day: 2 }, reason: 'r' },
        ],
      }),
      'units.1.of.day: stands twice',
    ],
    [
      'a unit without a size',
      compile({ units: [{ base: 'day', of: { day: 0 }, reason: 'r' }] }),
      'units.0.of.day: not a positive number',
    ],
    ['a list that is none', compile({ order: 'deaths' }), 'order: not a list'],
    ['no patterns', compile({ loose: [{ measures: [], reason: 'r' }] }), 'loose.0.measures'],
    ['something else altogether', () => compileRules(null, matching), 'file: not an object'],
  ])('name the place of %s', (_, attempt, message) => {
    expect(attempt).toThrow(message);
  });

  it('name no listed measure that is not read', () => {
    const read = new Set([
      'prison-term',
      ...measures.map(({ measure }) => measure),
      ...things.flatMap((entry) => ('thing' in entry && entry.thing) || []),
      ...happenings.flatMap(({ event }) => phases.map(({ phase }) => `${event}-${phase}`)),
    ]);
    const { once, loose, firm, fixed, moving, order } = comparing;
    const named = [...once, ...loose, ...firm, ...fixed, ...moving, ...order].flatMap((entry) =>
      'measures' in entry ? (entry.measures ?? []) : [],
    );
    const isListed = (measure: string): boolean => !/[*]|^other:|-change$/.test(measure);
    expect(named.filter((measure) => isListed(measure) && !read.has(measure))).toEqual([]);
  });

  it('take a pattern for a whole name, not for a part of it', () => {
    expect(comparingRules.isOccasion('closure-announced')).toBe(true);
    expect(comparingRules.isOccasion('closure-announced-again')).toBe(false);
    expect(comparingRules.isOccasion('arrest-date')).toBe(true);
    expect(comparingRules.isOccasion('earthquake-date')).toBe(false);
  });
});
