import { expect } from 'vitest';
import { comparingRules } from '../../../data/comparing';
import { compareFigures, type Judgement } from '../../../src/core/compare/compare';
import type { Reason, Verdict } from '../../../src/core/compare/verdict';
import type { Figure } from '../../../src/core/figures/figure';
import { published } from './figures';

const MIRROR = { 'later-here': 'later-elsewhere', 'later-elsewhere': 'later-here' } as const;

/** Judges both ways round, and finds the second to mirror the first. */
export function judge(here: Figure, there: Figure): Judgement {
  const judgement = compareFigures(here, there, comparingRules);
  const back = compareFigures(there, here, comparingRules);
  const { direction } = judgement.reason;
  const mirrored =
    direction === 'later-here' || direction === 'later-elsewhere' ? MIRROR[direction] : direction;
  expect(back).toEqual({
    ...judgement,
    reason: { ...judgement.reason, ...(direction && { direction: mirrored }) },
  });
  return judgement;
}

export function expectVerdict(
  here: Figure,
  there: Figure,
  verdict: Verdict,
  reason: Partial<Reason>,
): void {
  expect(judge(here, there)).toMatchObject({ verdict, reason });
}

/** A number of people at a point, as published on the 11th; `later` on the 13th. */
export const point = { window: 'point', measure: 'troops', ...published('2031-05-11') } as const;
export const later = { ...point, ...published('2031-05-13') };
