import { describe, expect, it } from 'vitest';
import { read } from '../figures/paragraphs';
import { figureIn, reportFor, source } from './packs';

/** 14 May 2024 is a Tuesday. */
const PUBLISHED = '2024-05-14';
const begunIn = (text: string) => {
  const own = read('The strike will begin on Monday.', '2024-05-12');
  const report = reportFor(own, [source('gull', read(text, PUBLISHED))]);
  return figureIn(report, 'strike-start').comparisons.map(({ begun }) => begun);
};

describe('a start that an article reports as begun', () => {
  it('is told from one to come', () => {
    expect(begunIn('The strike has begun, the union said on Monday.')).toEqual([true]);
    expect(begunIn('The strike will begin on Monday.')).toEqual([undefined]);
  });

  it('is not told of a last day that the words name', () => {
    expect(begunIn('The strike must begin by Monday.')).toEqual([undefined]);
    expect(begunIn('The strike will begin no later than Monday.')).toEqual([undefined]);
  });

  it('is told of the page, too', () => {
    const own = read('The strike has begun, the union said on Monday.', PUBLISHED);
    expect(figureIn(reportFor(own, []), 'strike-start').begun).toBe(true);
  });
});
