import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/words/background.json';
import { compileBackground } from '../../../src/core/events/background';

describe('the table of how common words are', () => {
  it('holds about 5,000 words in about 22 kB', () => {
    expect(compileBackground(raw).share.size).toBeGreaterThanOrEqual(4800);
    expect(gzipSync(JSON.stringify(raw)).length).toBeLessThan(24_000);
  });

  it('gives everyday words a larger share than rarer ones, and these than unknown ones', () => {
    const { share, rare } = compileBackground(raw);
    const of = (word: string): number => share.get(word) ?? rare;
    expect(of('said')).toBeGreaterThan(of('police'));
    expect(of('police')).toBeGreaterThan(of('dam'));
    expect(of('dam')).toBeGreaterThanOrEqual(of('velda'));
  });

  const changed = (change: object): unknown => ({ ...raw, ...change });

  it.each([
    ['no table', null, 'background: not an object'],
    ['a share above a thousand', changed({ perMille: { 1001: 'dam' } }), 'perMille.1001'],
    ['a share that is no number', changed({ perMille: { many: 'dam' } }), 'perMille.many'],
    ['a word twice', changed({ perMille: { 3: 'dam', 4: 'sea dam' } }), '"dam"'],
    ['words that are no string', changed({ perMille: { 3: ['dam'] } }), 'perMille.3'],
    [
      'a spelling without a reason',
      changed({ spellings: [{ from: 'a', to: 'b' }] }),
      'spellings[0]',
    ],
    [
      'a spelling that cannot be matched',
      changed({ spellings: [{ from: '(', to: 'b', reason: 'x' }] }),
      'spellings[0]: "("',
    ],
    ['a missing limit', changed({ limits: {} }), 'limits.inside: missing'],
    ['a limit without a reason', changed({ rare: { value: 0.1 } }), 'rare: no reason'],
    ['a limit of nothing', changed({ rare: { value: 0, reason: 'x' } }), 'rare: not a number'],
  ])('is refused with %s, and says where', (_, bad, where) => {
    expect(() => compileBackground(bad)).toThrow(where);
  });
});
