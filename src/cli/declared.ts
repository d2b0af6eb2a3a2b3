import * as v from 'valibot';
import { isDay, isMonth } from '../core/facts/calendar';

/** What is empty is not known. */
const known = (text: string | null): string | null => text?.trim() || null;
const optional = v.pipe(v.optional(v.nullable(v.string()), null), v.transform(known));

const asGiven = v.optional(v.nullable(v.string()), null);

/** What an input may say of an article, in a front matter or in a line of JSON. */
export const declaredSchema = v.object({
  id: v.optional(v.nullable(v.union([v.pipe(v.string(), v.minLength(1)), v.number()])), null),
  url: optional,
  outlet: optional,
  published: optional,
  language: optional,
  title: optional,
  agency: optional,
  event: optional,
  not: optional,
});
export type Declared = v.InferOutput<typeof declaredSchema>;

const address = v.pipe(v.string(), v.regex(/^https?:\/\//i), v.maxLength(2_000));
/** An address, or one with the place of its words in the text (UTF-16 units). */
const link = v.union([
  v.pipe(
    address,
    v.transform((given) => ({ address: given, start: null })),
  ),
  v.object({
    address,
    start: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
  }),
]);

/** A line of JSON: what is declared, and the text in one of three forms. */
export const lineSchema = v.object({
  ...declaredSchema.entries,
  text: asGiven,
  sentences: v.optional(v.nullable(v.array(v.string())), null),
  html: asGiven,
  links: v.optional(v.nullable(v.pipe(v.array(link), v.maxLength(300))), null),
});

/**
 * The day of a day, of a time (in its own offset), or a month; null where nothing is given.
 * Throws an Error where it is none of them.
 */
export function publishedDay(text: string | null): string | null {
  const given = text?.trim();
  if (!given) return null;
  const day = /^(\d{4}-\d\d-\d\d)(?:[T ]\d.*)?$/.exec(given)?.[1];
  if (day !== undefined && isDay(day)) return day;
  if (isMonth(given)) return given;
  throw new Error(`published "${given.slice(0, 40)}" is no day, time or month`);
}

/** Text as the offsets count it: LF line ends, trimmed, without a byte order mark. */
export const plainText = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();

/** Valibot's first complaint in one line. */
export function firstIssue(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
