import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { packSchema } from '../../../src/core/facts/schema';

const path = fileURLToPath(new URL('../../../data/fact-pack.schema.json', import.meta.url));

const WIDTH = 100;

/** JSON as the formatter of this project lays it out: a short list of words on one line. */
function lay(value: unknown, indent = '', before = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => lay(item)).join(', ')}]`;
    const plain = value.every((item) => typeof item !== 'object');
    if (plain && indent.length + before + line.length < WIDTH) return line;
    return `[\n${value.map((item) => inner + lay(item, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${inner}${name}${lay(item, inner, name.length)}`;
  });
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
}

/** What a JSON Schema cannot say (days of the calendar, finite numbers) stands in the validator alone. */
const generated = (): string => {
  const schema = toJsonSchema(packSchema, {
    errorMode: 'ignore',
    ignoreActions: ['check', 'finite'],
  });
  const titled = {
    $schema: 'https://json-schema.org/draft-07/schema#',
    title: 'Second Source fact pack',
    description:
      'Everything known of one event: its sources with their figures, and how to recognise a page about it.',
    ...schema,
  };
  return `${lay(titled)}\n`;
};

if (process.env.WRITE_SCHEMA) writeFileSync(path, generated());

it('the published JSON Schema says what the validator checks (renew it with npm run schema)', () => {
  expect(readFileSync(path, 'utf8')).toBe(generated());
});
