import {
  array,
  boolean,
  check,
  custom,
  exactOptional,
  type GenericSchema,
  literal,
  maxLength,
  minLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  safeInteger,
  strictObject,
  string,
  transform,
  union,
  unknown,
  variant,
} from 'valibot';
import { STATEMENT_FAULTS } from '../core/compare/corrections';
import { DISMISSALS } from '../core/compare/dismissal';
import { isDay, isMonth } from '../core/facts/calendar';
import { keptArticleSchema } from '../core/facts/kept';
import { MOST } from '../core/facts/schema';
import { MOST_IN_REVIEW } from '../core/review/most';
import type { HeardName, Request } from '../messages';
import { CHOICES, isEntry, isInitials, LISTS } from '../settings';
import { idSchema, statementSchema } from './store/rows';

/**
 * The page cuts what it reads at as many UTF-16 units, so that what is longer was not sent by it. Reading
 * takes seconds for so much, and every other page waits.
 */
export const MAX_TEXT = 1_000_000;
const MAX_LEAD = 2_000;
/** Longer titles exist only on pages that are no news. */
const MAX_TITLE = 2_000;
/** Chrome's own limit for an address that it shows. */
const MAX_URL = 32_768;

/** The page gives no more of its links. */
const MAX_LINKS = 300;

/** The page cuts the words of an error to so many. */
const MAX_ERROR = 500;

const short = pipe(string(), maxLength(200));
const title = pipe(string(), maxLength(MAX_TITLE));
const tab = object({ tab: pipe(number(), safeInteger(), minValue(0)) });

const nothing = strictObject({});
const list = picklist(LISTS);
const entry = pipe(string(), maxLength(MAX_URL));
const settingsChange = union([
  strictObject({
    set: strictObject({
      opens: optional(picklist(CHOICES.opens)),
      marks: optional(picklist(CHOICES.marks)),
      order: optional(picklist(CHOICES.order)),
      keepDays: optional(picklist(CHOICES.keepDays)),
      initials: optional(custom<string>(isInitials)),
      quietEverywhere: optional(boolean()),
    }),
  }),
  pipe(
    strictObject({ list, add: entry }),
    check(({ list, add }) => isEntry(list, add), 'No entry of that list.'),
  ),
  strictObject({ list, remove: entry }),
]);
const by = { by: exactOptional(pipe(custom<string>(isInitials), minLength(1))) };
const rowId = pipe(string(), maxLength(MOST_IN_REVIEW.id));
const named = {
  ...statementSchema.entries,
  source: nullable(pipe(string(), maxLength(MOST.name))),
};

/** A page may declare a day that no calendar has: it is taken as a page that declares none. */
const day = pipe(
  nullable(pipe(string(), regex(/^\d{4}-\d\d(-\d\d)?$/))),
  transform((given) => (given && (isDay(given) || isMonth(given)) ? given : null)),
);
/** Nothing between the quotation marks is no name. */
const nameOrNone = pipe(
  nullable(short),
  transform((given) => given || null),
);
/** What a page sends of itself: also the answer of a tab that was asked for it. */
export const pageText = object({
  url: nullable(pipe(string(), maxLength(MAX_URL), regex(/^https?:\/\//i))),
  outlet: nameOrNone,
  published: day,
  language: nameOrNone,
  title: nullable(title),
  agency: nameOrNone,
  text: pipe(string(), maxLength(MAX_TEXT, `longer than ${MAX_TEXT} UTF-16 units`)),
  links: exactOptional(
    pipe(
      array(
        object({
          address: pipe(string(), maxLength(MOST.url), regex(/^https?:\/\//i)),
          start: nullable(pipe(number(), safeInteger(), minValue(0))),
        }),
      ),
      maxLength(MAX_LINKS),
    ),
  ),
});
const articleId = pipe(string(), maxLength(MOST.name));

/** The shape of every request that the worker answers, held against the list by the compiler. */
export const requestSchemas: { [N in HeardName]: GenericSchema<unknown, Request<N>> } = {
  glance: object({ title, lead: pipe(string(), maxLength(MAX_LEAD)) }),
  text: object({ ...pageText.entries, asArticle: boolean() }),
  notRead: object({
    why: picklist(['not-an-article', 'pdf', 'unreadable']),
    error: pipe(string(), maxLength(MAX_ERROR)),
  }),
  form: strictObject({ name: pipe(string(), maxLength(MOST.name)) }),
  correct: variant('kind', [
    strictObject({
      kind: picklist(STATEMENT_FAULTS),
      statement: strictObject(named),
    }),
    strictObject({
      kind: literal('wrong-story'),
      statement: nullable(strictObject(named)),
    }),
  ]),
  undo: strictObject({ id: idSchema }),
  bringBack: strictObject({ question: pipe(string(), maxLength(MOST_IN_REVIEW.question)) }),
  openOwnPage: strictObject({ page: picklist(['review', 'help']) }),
  keepPage: object({ page: pageText }),
  summary: tab,
  readTab: object({ ...tab.entries, anyway: boolean() }),
  answerEvent: object({ ...tab.entries, event: short, site: short, yes: boolean() }),
  showInTab: tab,
  hide: object({ where: picklist(['site', 'everywhere']) }),
  neverByItself: nothing,
  settings: nothing,
  changeSettings: settingsChange,
  stories: nothing,
  said: nothing,
  takeBack: strictObject({ id: idSchema }),
  forgetAll: nothing,
  keepTab: object({
    ...tab.entries,
    under: union([strictObject({ event: articleId }), strictObject({ title })]),
  }),
  keptArticles: nothing,
  dropKept: strictObject({ ids: pipe(array(articleId), maxLength(2_000)) }),
  putBack: strictObject({ removed: pipe(array(keptArticleSchema), maxLength(2_000)) }),
  forgetKept: nothing,
  eraseAll: nothing,
  checkText: strictObject({
    title,
    text: pipe(string(), maxLength(MAX_TEXT)),
    published: day,
    event: nullable(articleId),
  }),
  review: nothing,
  openCount: nothing,
  decide: strictObject({
    id: rowId,
    decision: variant('kind', [
      strictObject({ kind: literal('open') }),
      strictObject({ kind: picklist(['later', 'confirmed']), ...by }),
      strictObject({ kind: literal('dismissed'), why: picklist(DISMISSALS), ...by }),
    ]),
  }),
  undecide: strictObject({ id: rowId }),
  noteOn: strictObject({ id: rowId, note: pipe(string(), maxLength(MOST_IN_REVIEW.note)) }),
  // Checked by `parseReview`, which says what is wrong and where.
  importReview: object({ data: unknown(), instead: boolean() }),
  forgetReview: strictObject({
    keep: pipe(array(rowId), maxLength(MOST_IN_REVIEW.disagreements)),
  }),
};
