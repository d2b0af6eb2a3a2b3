import { describe, expect, it } from 'vitest';
import { compileQuantityWords } from '../../../../src/core/figures/quantities';
import { rawWords } from './told';

describe('a bad word list stops the engine with the name of its file and entry', () => {
  it.each([
    ['numbers', { not: 'a list' }, /numbers\.json/],
    ['numbers', [{ group: 'cardinals', words: { one: 'I' }, reason: 'x' }], /"one"/],
    [
      'hedges',
      [{ hedge: 'perhaps', before: ['perhaps'], reason: 'x' }],
      /hedges\.json, entry 0.*perhaps/,
    ],
    ['hedges', [{ hedge: 'approx', before: ['about'] }], /hedges\.json, entry 0.*reason/],
    ['hedges', [{ trend: 'sideways', words: ['drifted'], reason: 'x' }], /sideways/],
    ['units', [{ kind: 'smell', units: {}, reason: 'x' }], /units\.json, entry 0.*smell/],
    ['units', [{ kind: 'measure', units: { mile: 'mi' }, reason: 'x' }], /"mile"/],
    ['currencies', [{ code: '$', signs: ['$'], reason: 'x' }], /currencies\.json, entry 0/],
    ['nouns', [{ group: 'persons', words: 7, reason: 'x' }], /nouns\.json/],
    ['nouns', [], /nouns\.json/],
    ['quantity-cues', [], /quantity-cues\.json: has no set/],
  ])('%s %j', (file, list, message) => {
    expect(() => compileQuantityWords({ ...rawWords, [file]: list })).toThrow(message);
  });

  it('and every entry that is shipped gives its reason', () => {
    for (const list of Object.values(rawWords)) {
      for (const entry of list) expect(entry.reason.length).toBeGreaterThan(10);
    }
  });
});
