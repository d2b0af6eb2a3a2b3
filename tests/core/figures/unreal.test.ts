import { describe, expect, it } from 'vitest';
import { read } from './paragraphs';

const only = (text: string) =>
  read(text).map(({ value, scope, superseded }) => ({ value, scope, superseded }));

describe('what the article only supposes', () => {
  it.each([
    ['If 80 people had died, the emergency would last 60 days.', [80, 60]],
    ['The toll could reach 150, the governor said.', [150]],
    ['Were 500 people aboard the ferry?', [500]],
    ['As many as 80 people may have died.', [80]],
    ['Talks could resume on May 20.', ['2024-05-20']],
  ])('is no part of what is: %s', (text, values) => {
    expect(only(text)).toEqual(
      values.map((value) => ({ value, scope: 'possible', superseded: false })),
    );
  });

  it.each([
    'The mission would last 10 days, he said.',
    'Rescuers could not reach 12 villages.',
    'Will it be enough? So far 12 people have died.',
  ])('is not what it reports as so: %s', (text) => {
    expect(only(text).map(({ scope }) => scope)).toEqual(['total']);
  });
});

describe('what somebody denies', () => {
  it.each([
    'The ministry denied reports that 60 people had died.',
    'The ministry denied that 60 people had died.',
    'The raid killed 60 people, a figure the army denied.',
    'Reports that 60 people had died were false, the police said.',
    'Officials rejected claims that 60 people had been arrested.',
    'The army dismissed claims of 60 deaths.',
  ])('is no value that stands: %s', (text) => {
    expect(only(text)).toEqual([{ value: 60, scope: 'total', superseded: true }]);
  });

  it.each([
    'The minister did not deny reports that 60 people had died.',
    'A judge denied bail to 60 people who were arrested.',
    'He denied any guilt, and 60 people were arrested.',
  ])('is not what stands beside a denial: %s', (text) => {
    expect(only(text)).toEqual([{ value: 60, scope: 'total', superseded: false }]);
  });
});
