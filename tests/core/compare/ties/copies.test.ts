import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/core/facts/pack';
import { count } from '../figures';
import { reportFor, source } from '../packs';

/** Of rarity 6, so that four of them are a wording. */
const RUNS = [1, 2, 3, 4, 5, 6].map((i) => i * 16 + 12);
const OUTLETS = ['The Auk', 'Gull Post', 'Tern Daily', null];

const statement = fc
  .record({
    value: fc.constantFrom(31, 31, 31, 40),
    scope: fc.constantFrom('total', 'total', 'people > officers'),
    saidBy: fc.constantFrom(null, 'Ada Harbour', 'Gull Post', 'officials'),
    via: fc.constantFrom(null, 'OPA', 'DPA', 'The Auk'),
    day: fc.constantFrom(null, '2031-05-11', '2031-05-12'),
  })
  .map(({ value, day, ...parts }) =>
    count('exact', value, { ...parts, ...(day && { asOf: day, asOfFrom: 'speech' as const }) }),
  );

const sources = fc
  .array(
    fc.record({
      figures: fc.array(statement, { minLength: 1, maxLength: 3 }),
      outlet: fc.constantFrom(...OUTLETS),
      agency: fc.constantFrom(null, null, 'OPA'),
      runs: fc.subarray(RUNS),
      links: fc.subarray(['s0.example/harbour', 's1.example/harbour']),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) =>
    all.map(({ figures, outlet, agency, runs, links }, i) =>
      source(`s${i}`, figures, {
        outlet,
        agency,
        traces: { version: 1, sentences: [{ at: 0, start: 0, runs, links }] },
      }),
    ),
  );

describe('Adding a copy of a source', () => {
  it('never raises the number of origins', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 2 }),
        sources,
        fc.nat(),
        fc.constantFrom(...OUTLETS, 'The Copy'),
        (own, known, at, outlet) => {
          const original = known[at % known.length] as Source;
          const copy = { ...original, id: 'zz', url: 'https://zz.example/1', outlet };
          const before = reportFor(own, known).questions;
          const after = reportFor(own, [...known, copy]).questions;
          for (const { question, origins } of before)
            expect(after.find((one) => one.question === question)?.origins).toBeLessThanOrEqual(
              origins,
            );
        },
      ),
      { numRuns: 300 },
    );
  });
});
