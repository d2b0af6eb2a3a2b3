import * as v from 'valibot';
import { DISMISSALS } from '../compare/dismissal';
import { type Reason, RULES, SEVERITIES } from '../compare/verdict';
import type { Problem } from '../facts/checks';
import { unsafePlace } from '../facts/plain-data';
import { addressSchema, figureSchema, MOST } from '../facts/schema';
import type { Decision, Disagreement } from './disagreement';
import { MOST_IN_REVIEW } from './most';

export const REVIEW_FORMAT = 'second-source/review';
export const REVIEW_VERSION = 1;

/** A file of disagreements, as they are written for others or for a reader's other computer. */
export interface Review {
  format: typeof REVIEW_FORMAT;
  version: typeof REVIEW_VERSION;
  disagreements: Disagreement[];
}

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const name = v.nullable(text(MOST.name));
/** The day as a page gives it, which may be none of the calendar. */
const published = v.nullable(v.pipe(v.string(), v.regex(/^[12]\d{3}-\d\d(-\d\d)?$/)));

const signed = { at: time, by: v.exactOptional(text(MOST_IN_REVIEW.by)) };
const decision = v.variant('kind', [
  v.strictObject({ kind: v.literal('open') }),
  v.strictObject({ kind: v.picklist(['later', 'confirmed']), ...signed }),
  v.strictObject({ kind: v.literal('dismissed'), ...signed, why: v.picklist(DISMISSALS) }),
]) satisfies v.GenericSchema<unknown, Decision>;

/** A reason's sum may have any of its shapes: it is worded again from the figures. */
const reason = v.pipe(
  v.object({
    rule: v.picklist(RULES),
    daysApart: v.optional(v.pipe(v.number(), v.finite())),
  }),
  v.transform((one): Reason => one),
);

/** Strict: nothing that nobody asked for is kept. */
export const disagreementSchema = v.strictObject({
  id: text(MOST_IN_REVIEW.id),
  event: v.strictObject({ id: text(MOST.name), title: text(MOST.title) }),
  question: text(MOST_IN_REVIEW.question),
  severity: v.picklist(SEVERITIES),
  reason,
  statements: v.pipe(
    v.array(
      v.strictObject({
        article: text(MOST.url),
        outlet: name,
        url: v.nullable(addressSchema),
        published,
        figure: figureSchema,
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_IN_REVIEW.statements),
  ),
  sightings: v.pipe(
    v.array(v.strictObject({ page: addressSchema, outlet: name, first: time, last: time })),
    v.maxLength(MOST_IN_REVIEW.sightings),
  ),
  decision,
  past: v.pipe(v.array(decision), v.maxLength(MOST_IN_REVIEW.past)),
  note: v.pipe(v.string(), v.maxLength(MOST_IN_REVIEW.note)),
  returned: v.nullable(
    v.strictObject({
      at: time,
      outlet: name,
      now: figureSchema,
      before: v.nullable(figureSchema),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Disagreement>;

export const reviewSchema = v.strictObject({
  format: v.literal(REVIEW_FORMAT),
  version: v.literal(REVIEW_VERSION),
  disagreements: v.pipe(v.array(disagreementSchema), v.maxLength(MOST_IN_REVIEW.disagreements)),
});

/** Either all disagreements of a file, or the first thing that is wrong with it. */
export type ParsedReview =
  | { ok: true; disagreements: Disagreement[] }
  | { ok: false; problem: Problem };

/** Takes a file of disagreements whole or not at all. Never throws. */
export function parseReview(data: unknown): ParsedReview {
  const unsafe = unsafePlace(data);
  if (unsafe) {
    return { ok: false, problem: { ...unsafe, todo: 'No file of ours has this: leave it alone.' } };
  }
  const result = v.safeParse(reviewSchema, data, { abortEarly: true });
  if (result.success) return { ok: true, disagreements: result.output.disagreements };
  const [issue] = result.issues;
  return {
    ok: false,
    problem: {
      where: v.getDotPath(issue) ?? '',
      what: issue.message,
      todo: 'Choose a file that Second Source has written.',
    },
  };
}
