import { describe, expect, it } from 'vitest';
import { inPageOrder } from '../../src/ui/parts/order';
import { arvenna } from './arvenna';
import { count, reportOf } from './report';

describe('the order of the page', () => {
  const asked = (measure: string, phrases: string[]) => ({
    measure,
    verdict: 'only-here' as const,
    here: phrases.map((phrase) => count(phrase, 1)),
    comparisons: [],
  });

  it('is that in which the page first answers, and what it leaves open stands behind it', () => {
    const { questions } = reportOf([
      asked('deaths', ['one']),
      asked('injuries', []),
      asked('troops', ['two']),
      asked('missing', []),
    ]);
    const [deaths, injuries, troops, missing] = questions;
    if (!deaths || !injuries || !troops || !missing) throw new Error('a question is gone');
    expect(inPageOrder([troops, injuries, deaths, missing])).toEqual([
      deaths,
      troops,
      injuries,
      missing,
    ]);
  });

  it('counts a question where its first statement stands', () => {
    const [one, two] = reportOf([asked('deaths', ['a', 'b']), asked('troops', ['c'])]).questions;
    if (!one || !two) throw new Error('a question is gone');
    const late = { ...one, figures: [1, 0] };
    expect(inPageOrder([two, late])).toEqual([late, two]);
  });

  it('loses no question, and leaves the given order as it is', () => {
    const before = [...arvenna.questions];
    expect(new Set(inPageOrder(arvenna.questions))).toEqual(new Set(before));
    expect(arvenna.questions).toEqual(before);
  });
});
