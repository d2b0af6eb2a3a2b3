import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../data/lexicon';
import { findDays } from '../../../src/core/figures/days';
import { sentencesOf } from '../../../src/core/text/sentences';
import { contextOf, DAY_CASES, type DayCase, told } from './days-cases/cases';

function daysOf(one: DayCase): string[] {
  const context = contextOf(one);
  const days: string[] = [];
  for (const sentence of sentencesOf(one.text)) {
    for (const mention of findDays(sentence, context, lexicon.calendar)) {
      days.push(told(one.text, mention));
      context.previous = mention.value ?? context.previous ?? null;
    }
  }
  return days;
}

/** Cases that are read wrongly today, by trap; the share is asserted below. */
const cases = Object.values(DAY_CASES).flat();

describe('days in sentences', () => {
  for (const [name, group] of Object.entries(DAY_CASES)) {
    describe(name, () => {
      for (const one of group) {
        it(`reads ${one.trap}: ${one.text}`, () => {
          expect(daysOf(one)).toEqual(one.days);
        });
      }
    });
  }

  it('rests on at least 150 sentences', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });
});
