import { describe, expect, it } from 'vitest';
import { phraseShape } from '../../../src/core/grammar/phrase-shape';

describe('the phrases of a word list', () => {
  it.each([
    ['so far', 'nine have so far returned', 'nine went so farther on'],
    ['in/over the past', 'six over the past week', 'six under the past week'],
    ['in [just/only] # hours', 'six in only 12 hours', 'six in about 12 hours'],
    ['in [just/only] # hours', 'six in 12 hours', 'six in twelve hours'],
    ['during *day', 'six during saturday', 'six during day'],
    ['the [*] days', 'in the opening days', 'in the very first days'],
    ['two days !of', 'six in two days', 'after two days of rain'],
  ])('stand in a text or do not: %s', (phrase, text, other) => {
    expect(phraseShape('words.json', [phrase]).test(text)).toBe(true);
    expect(phraseShape('words.json', [phrase]).test(other)).toBe(false);
  });

  it('stand in a text where one of them does', () => {
    expect(phraseShape('words.json', ['so far', 'to date']).test('the cost to date')).toBe(true);
  });

  it.each(['in (the)', 'in [the', 'the [days]', '!of days', ''])(
    'say what is none: "%s"',
    (bad) => {
      expect(() => phraseShape('words.json', [bad])).toThrow(
        /^words.json: .*is no place in a phrase/,
      );
    },
  );
});
