import { toJsonSchema } from '@valibot/to-json-schema';
import currencies from '../../../data/words/currencies.json';
import happenings from '../../../data/words/happenings.json';
import measures from '../../../data/words/measures.json';
import phases from '../../../data/words/phases.json';
import things from '../../../data/words/things.json';
import units from '../../../data/words/units.json';
import { RULES, SEVERITIES, VERDICTS } from '../../../src/core/compare/verdict';
import {
  figureSchema,
  packSchema,
  sourceSchema,
  termCountsSchema,
} from '../../../src/core/facts/schema';

type Schema = Record<string, unknown>;

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const text: Schema = { type: 'string' };
const number: Schema = { type: 'number' };

/** Every key is always there, and no other. */
const object = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const sortedSet = (words: string[]): string[] => [...new Set(words)].sort();

/** The values of one key, where an entry has it, as alternatives of a pattern. */
const allOf = (entries: object[], key: string): string =>
  sortedSet(
    entries.flatMap((entry) =>
      Object.entries(entry).flatMap(([name, value]) => (name === key ? [String(value)] : [])),
    ),
  ).join('|');

/** Counts have a name of the list, also for their change; things also with what became of them; days and lengths are of a happening and a phase of it; the rest is `other:…`. */
const measure = (): Schema => ({
  anyOf: [
    { enum: sortedSet([...measures.map((entry) => entry.measure), 'prison-term']) },
    { type: 'string', pattern: `^(?:${allOf(measures, 'measure')})-change$` },
    {
      type: 'string',
      pattern: `^(?:${allOf(things, 'thing')})(?:-(?:${allOf(things, 'state')}))?$`,
    },
    {
      type: 'string',
      pattern: `^(?:${allOf(happenings, 'event')})-(?:${allOf(phases, 'phase')})$`,
    },
    { type: 'string', pattern: '^other:.' },
  ],
});

const CURRENCY_CODE = '^[A-Z]{3}$';

/** Units of measures are of the list; what is merely counted is a singular English noun. */
const unit = (): Schema => ({
  anyOf: [
    {
      enum: sortedSet([
        'people',
        'date',
        ...units.flatMap((family) => Object.keys(family.units)),
        ...currencies.map(({ code }) => code),
        ...measures.flatMap((entry) => entry.unit ?? []).filter((name) => name !== 'money'),
      ]),
    },
    { type: 'string', pattern: CURRENCY_CODE },
    { type: 'string', pattern: "^\\p{L}[\\p{L}\\p{N} '’/-]*$" },
    { type: 'null' },
  ],
});

const event = object({ id: text, title: text, score: number, sure: { type: 'boolean' } });
const maybe = object({ id: text, title: text, score: number });

const reason: Schema = {
  type: 'object',
  properties: {
    rule: { enum: RULES },
    direction: { enum: ['later-here', 'later-elsewhere', 'same-day', 'lower-later'] },
    fields: listOf(text),
    daysApart: number,
    arithmetic: { type: 'object' },
  },
  required: ['rule'],
};

const outputs = (figure: Record<string, Schema>): Record<string, Schema> => ({
  read: object({
    id: text,
    language: orNull(text),
    title: orNull(text),
    length: number,
    figures: listOf(ref('figure')),
  }),
  comparison: object({
    source: text,
    outlet: orNull(text),
    verdict: { enum: VERDICTS },
    severity: orNull({ enum: SEVERITIES }),
    origin: text,
    reason,
    figure: ref('figure'),
  }),
  compared: object({
    ...figure,
    question: text,
    verdict: { enum: VERDICTS },
    mentions: listOf(
      object({ in: { enum: ['text', 'title'] }, start: number, end: number, phrase: text }),
    ),
    comparisons: listOf(ref('comparison')),
  }),
  check: object({
    id: text,
    url: orNull(text),
    event: orNull(event),
    maybe: orNull(maybe),
    self: orNull(text),
    figures: listOf(ref('compared')),
    elsewhere: listOf(object({ source: text, question: text, figure: ref('figure') })),
    ms: object({ recognise: number, read: number, compare: number }),
  }),
});

/**
 * The JSON Schema that is published: the root is a fact pack; `$defs` also has what `read` and `check`
 * print. What a JSON Schema cannot say (days of the calendar, finite numbers) stands in the validator alone.
 */
export function publishedSchema(): Schema {
  const { $defs, ...pack } = toJsonSchema(packSchema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    ignoreActions: ['check', 'finite'],
    definitions: { figure: figureSchema, source: sourceSchema, terms: termCountsSchema },
  }) as Schema & { $defs: Record<string, Schema> };
  const figure = $defs.figure as { properties: Record<string, Schema> };
  figure.properties.measure = measure();
  figure.properties.unit = unit();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Second Source fact pack',
    description:
      'Everything known of one event: its sources with their figures, and how to recognise a page about it.',
    ...pack,
    $defs: { ...$defs, ...outputs(figure.properties) },
  };
}
