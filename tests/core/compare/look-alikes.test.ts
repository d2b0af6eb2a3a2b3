import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, type PairSide } from './pairs';

type Two = [here: string, there: string];

const CASES: Record<string, { different: Two[]; conflict: Two[] }> = JSON.parse(
  readFileSync(new URL('look-alikes/cases.json', import.meta.url), 'utf8'),
);

const side = (text: string): PairSide => ({
  outlet: 'The Maron Post',
  published: '2031-05-15',
  text,
  phrase: null,
});

/** What the report on one text calls a conflict with the other. */
const conflicts = ([here, there]: Two): string[] =>
  answer({
    id: 'look-alike',
    kind: 'look-alike',
    here: side(here),
    there: side(there),
    verdict: 'conflicts',
    direction: null,
    why: '',
  }).others.map(
    ({ here: { measure, phrase }, comparison: { reason, figure } }) =>
      `${measure}: ${phrase} | ${figure.phrase}: ${reason.rule}`,
  );

const swapped = ([here, there]: Two): Two => [there, here];

describe.each(Object.entries(CASES))('%s', (_, { different, conflict }) => {
  it.each(different)('are no disagreement: %s | %s', (...two) => {
    expect(conflicts(two)).toEqual([]);
    expect(conflicts(swapped(two))).toEqual([]);
  });

  it.each(conflict)('are not taken for an excuse: %s | %s', (...two) => {
    expect(conflicts(two)).not.toEqual([]);
    expect(conflicts(swapped(two))).toHaveLength(conflicts(two).length);
  });
});
