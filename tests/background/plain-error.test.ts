import { describe, expect, it } from 'vitest';
import { plainError } from '../../src/background/plain-error';

describe('The words of an error that somebody may show around', () => {
  it('name the error and what it says', () => {
    expect(plainError(new TypeError('x is null'))).toBe('TypeError: x is null');
    expect(plainError('stopped')).toBe('stopped');
  });

  it.each([
    'Cannot access contents of url "https://news.example/story?user=7".',
    'Failed to load https://news.example/story',
    'Failed to load moz-extension://0a1b/story.js',
    'Unexpected token in "At least 40 people", news.example story',
    'Unexpected token “At least 40 people”',
    "expected a number, got 'At least 40 people'",
    'Unexpected end of "At least 40 people',
  ])('hold neither an address nor words of the page: %s', (message) => {
    expect(plainError(new Error(message))).not.toMatch(/https?:|moz-extension:|\/story|At least/);
  });

  it('keep their apostrophes', () => {
    expect(plainError("It can’t, and it didn't.")).toBe("It can’t, and it didn't.");
  });

  it('are no longer than anybody reads', () => {
    expect(plainError('x'.repeat(5_000)).length).toBe(200);
  });
});
