import { describe, expect, it } from 'vitest';
import { read } from './paragraphs';

describe('a day', () => {
  it('keeps where a thing began, also where that has no name', () => {
    const where = (text: string) => read(text).find(({ unit }) => unit === 'date')?.where;
    expect(where("The strike began in the country's west on May 6.")).toBe("country's west");
    expect(where('Unrest broke out in the south on May 6.')).toBe('south');
    expect(where('Unrest broke out in Orlec, in the south, on May 6.')).toBe('Orlec');
    expect(where('The strike began in the west wing on May 6.')).toBeNull();
  });
});

describe('the time that a superlative holds for', () => {
  it.each([
    ['The town saw the worst floods in 30 years.', 'other:worst-floods-in', 30],
    ['It was the biggest strike at the port for two decades.', 'other:biggest-strike-in', 2],
    ['The region had its first elections after three years.', 'other:first-elections-in', 3],
  ])('is no length of anything: %s', (text, measure, value) => {
    expect(read(text)).toMatchObject([{ measure, value }]);
  });

  it('is not told of a length that stands beside one', () => {
    expect(read('The worst strike lasted 12 days.')).toMatchObject([
      { measure: 'strike-duration', value: 12 },
    ]);
  });
});
