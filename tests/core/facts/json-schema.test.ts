import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import pack from '../../../data/packs/kazakhstan-2022.json';
import { parsePack } from '../../../src/core/facts/validate';
import { lay } from './lay';
import { publishedSchema } from './published-schema';

const path = fileURLToPath(new URL('../../../data/fact-pack.schema.json', import.meta.url));

const generated = (): string => `${lay(publishedSchema())}\n`;

if (process.env.WRITE_SCHEMA) writeFileSync(path, generated());

it('the published JSON Schema says what the validator checks (renew it with npm run schema)', () => {
  expect(readFileSync(path, 'utf8')).toBe(generated());
});

/** Whether a value is of one of the kinds that a schema lists. */
function isListed(value: unknown, { anyOf }: Listed): boolean {
  return anyOf.some(
    (kind) =>
      kind.enum?.includes(value) ||
      (kind.type === 'null' && value === null) ||
      (kind.pattern !== undefined &&
        typeof value === 'string' &&
        new RegExp(kind.pattern, 'u').test(value)),
  );
}

interface Listed {
  anyOf: { enum?: unknown[]; pattern?: string; type?: string }[];
}

it('every measure and unit of the bundled pack is on the published lists', () => {
  const { $defs } = JSON.parse(readFileSync(path, 'utf8')) as {
    $defs: { figure: { properties: { measure: Listed; unit: Listed } } };
  };
  const { measure, unit } = $defs.figure.properties;
  const figures = pack.sources.flatMap(
    (source): { measure: string; unit: unknown }[] => source.figures,
  );
  expect(figures.filter((figure) => !isListed(figure.measure, measure))).toEqual([]);
  expect(figures.filter((figure) => !isListed(figure.unit, unit))).toEqual([]);
  expect(isListed('moods', measure)).toBe(false);
  expect(isListed('', unit)).toBe(false);
});

it('the bundled pack is sound', () => {
  expect(parsePack(pack).ok).toBe(true);
});
