import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseReview } from '../../../src/core/review/schema';
import { reviewOf } from '../../../src/ui/review/desk';
import { DISAGREEMENTS } from '../../ui/disagreements';
import { lay } from '../facts/lay';
import { publishedSchema } from './published-schema';

const path = fileURLToPath(new URL('../../../data/review.schema.json', import.meta.url));
const generated = (): string => `${lay(publishedSchema())}\n`;

if (process.env.WRITE_SCHEMA) writeFileSync(path, generated());

it('the published JSON Schema of a review says what the validator checks (renew it with npm run schema)', () => {
  expect(readFileSync(path, 'utf8')).toBe(generated());
});

it('what is saved has every key that the published schema wants, and no other', () => {
  const { $defs } = JSON.parse(readFileSync(path, 'utf8')) as {
    $defs: { disagreement: { required: string[]; additionalProperties: boolean } };
  };
  const { required, additionalProperties } = $defs.disagreement;
  expect(additionalProperties).toBe(false);
  const saved = JSON.parse(JSON.stringify(reviewOf(DISAGREEMENTS))) as {
    disagreements: object[];
  };
  for (const row of saved.disagreements) {
    expect(Object.keys(row).sort()).toEqual([...required].sort());
  }
  expect(parseReview(saved)).toEqual({ ok: true, disagreements: DISAGREEMENTS });
});

it('a page that is none of the web is no page of a review', () => {
  const [row] = DISAGREEMENTS;
  const sightings = [{ page: 'javascript:alert(1)', outlet: null, first: 0, last: 0 }];
  const parsed = parseReview(reviewOf([{ ...row, sightings } as never]));
  expect(parsed.ok ? null : parsed.problem.where).toBe('disagreements.0.sightings.0.page');
});
