import * as v from 'valibot';
import {
  AS_OF_SOURCES,
  ASSUMABLE,
  type Bound,
  type Figure,
  HEDGES,
  LARGEST,
  WINDOWS,
} from '../figures/figure';
import { CUE_LENGTH, MOST_CUES } from '../traces/cues';
import { MOST_TRACED, TRACES_VERSION, type Traces } from '../traces/traces';
import { isDay, isMonth } from './calendar';
import {
  type Decoy,
  PACK_FORMAT,
  PACK_VERSION,
  type Pack,
  type Source,
  type TermCounts,
} from './pack';

/** The bounds keep one pack within a few megabytes, whoever made it. */
export const MOST = {
  sources: 2_000,
  figures: 1_000,
  decoys: 200,
  terms: 2_000,
  aliases: 500,
  spellings: 50,
  name: 300,
  phrase: 300,
  title: 300,
  url: 2_000,
  offset: 10_000_000,
} as const;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST.name));
const number = v.pipe(v.number(), v.minValue(-LARGEST), v.maxValue(LARGEST));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST.offset));

const day = v.pipe(
  v.string(),
  v.regex(/^[12]\d{3}-\d\d-\d\d$/),
  v.check(isDay, 'no day of the calendar'),
);
/** A day, or a month where only that is known. */
const published = v.pipe(
  v.string(),
  v.regex(/^[12]\d{3}-\d\d(-\d\d)?$/),
  v.check((value) => isDay(value) || isMonth(value), 'no day of the calendar'),
);
const bound: v.GenericSchema<Bound> = v.union([number, day]);

/** A web address that may be opened. */
export const addressSchema = v.pipe(
  v.string(),
  v.maxLength(MOST.url),
  v.regex(/^https?:\/\/[^\s<>"]+$/i),
);

export const figureSchema = v.strictObject({
  phrase: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST.phrase)),
  in: v.picklist(['text', 'title']),
  start: offset,
  end: offset,
  measure: name,
  noun: v.nullable(name),
  value: v.nullable(bound),
  low: v.nullable(bound),
  high: v.nullable(bound),
  hedge: v.picklist(HEDGES),
  trend: v.nullable(v.picklist(['up', 'down'])),
  unit: v.nullable(name),
  scope: name,
  where: v.nullable(name),
  window: v.picklist(WINDOWS),
  asOf: v.nullable(published),
  asOfFrom: v.nullable(v.picklist(AS_OF_SOURCES)),
  saidBy: v.nullable(name),
  via: v.nullable(name),
  superseded: v.boolean(),
  assumed: v.pipe(v.array(v.picklist(ASSUMABLE)), v.maxLength(ASSUMABLE.length)),
}) satisfies v.GenericSchema<Figure>;

const term = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST.name));
const counts = v.pipe(
  v.record(term, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST.offset))),
  v.maxEntries(MOST.terms),
);
export const termCountsSchema = v.strictObject({
  names: counts,
  words: counts,
}) satisfies v.GenericSchema<TermCounts>;

const hash = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));
/** Hashes and addresses, and nothing that could hold words. */
const tracesSchema = v.strictObject({
  version: v.literal(TRACES_VERSION),
  sentences: v.pipe(
    v.array(
      v.strictObject({
        at: offset,
        start: offset,
        runs: v.pipe(v.array(hash), v.maxLength(MOST_TRACED.runs)),
        links: v.pipe(
          v.array(v.pipe(v.string(), v.maxLength(MOST_TRACED.address), v.regex(/^[^\s<>"]+$/))),
          v.maxLength(MOST_TRACED.links),
        ),
      }),
    ),
    v.maxLength(MOST_TRACED.sentences),
  ),
  cues: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(MOST_CUES * CUE_LENGTH), v.regex(/^[\w-]*$/))),
      v.maxLength(MOST.figures),
    ),
  ),
}) satisfies v.GenericSchema<Traces>;

export const sourceSchema = v.strictObject({
  id: name,
  outlet: v.nullable(name),
  url: v.nullable(addressSchema),
  published: v.nullable(published),
  language: v.nullable(name),
  agency: v.nullable(name),
  title: v.nullable(text(MOST.title)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  length: offset,
  figures: v.pipe(v.array(figureSchema), v.maxLength(MOST.figures)),
  terms: termCountsSchema,
  traces: v.exactOptional(tracesSchema),
}) satisfies v.GenericSchema<Source>;

export const decoySchema = v.strictObject({
  id: name,
  terms: termCountsSchema,
}) satisfies v.GenericSchema<Decoy>;

export const eventSchema = v.strictObject({
  id: name,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST.title)),
  window: v.nullable(v.strictObject({ from: day, to: day })),
  aliases: v.pipe(
    v.array(v.pipe(v.array(name), v.minLength(2), v.maxLength(MOST.spellings))),
    v.maxLength(MOST.aliases),
  ),
}) satisfies v.GenericSchema<Pack['event']>;

/** The shape of a pack; what a shape cannot say stands in `checks.ts`. */
export const packSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  event: eventSchema,
  sources: v.pipe(v.array(sourceSchema), v.maxLength(MOST.sources)),
  decoys: v.pipe(v.array(decoySchema), v.maxLength(MOST.decoys)),
}) satisfies v.GenericSchema<Pack>;

type Same<A, B> = [A, B] extends [B, A] ? true : never;
/** Fails to compile where the schema and the interface drift apart. */
export const IN_STEP: Same<v.InferOutput<typeof packSchema>, Pack> = true;
