import { describe, expect, it } from 'vitest';
import { wordSets } from '../../../src/core/grammar/word-list';

const NAMES = ['ago', 'halts'] as const;
const ago = { set: 'ago', words: 'ago earlier', reason: 'They look back from a day.' };
const halts = { set: 'halts', phrases: 'as well as | but', reason: 'They end what went before.' };

const compile =
  (...raw: unknown[]) =>
  () =>
    wordSets('words.json', NAMES, raw);

describe('the sets of a word list', () => {
  it('are had by the names that rules ask for', () => {
    const sets = compile(ago, halts)();
    expect([...sets.ago]).toEqual(['ago', 'earlier']);
    expect(sets.halts.has('as well as')).toBe(true);
  });

  it.each([
    ['is missing', [ago], 'words.json: has no set "halts"'],
    ['is unknown', [ago, { ...halts, set: 'halt' }], 'words.json[1]: no rule asks for "halt"'],
    ['stands twice', [ago, ago], 'words.json[1]: "ago" stands twice'],
    ['is empty', [{ set: 'ago', reason: 'No words at all.' }], 'words.json[0]: "ago" has no words'],
    ['has no reason', [{ set: 'ago', words: 'ago' }], 'words.json[0]: gives no reason'],
  ])('say which of them %s', (_, raw, message) => {
    expect(compile(...raw)).toThrow(message);
  });
});
