import * as v from 'valibot';
import {
  type Correction,
  KEEPINGS,
  type Keeping,
  STATEMENT_FAULTS,
} from '../../core/compare/corrections';
import { MOST } from '../../core/facts/schema';

/** A reader's answer to "Is this about …?", which holds for all pages of a site. */
export interface EventAnswer {
  id: string;
  /** When it was given, in milliseconds since 1970. */
  at: number;
  event: string;
  /** The site's host name. */
  site: string;
  yes: boolean;
  kept: Keeping;
}

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
/** SHA-256 of what is said of, so that of one thing only one can be said. */
export const idSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const base = {
  id: idSchema,
  at: v.pipe(v.number(), v.finite()),
  event: text(MOST.name),
  kept: v.picklist(KEEPINGS),
};
const article = v.union([
  v.strictObject({ source: text(MOST.name) }),
  v.strictObject({ address: text(MOST.url) }),
]);

/** How a statement is named, in messages as in rows. */
export const statementSchema = v.strictObject({
  measure: text(MOST.name),
  phrase: text(MOST.phrase),
});

/** Strict: nothing that nobody asked for is kept. */
export const correctionSchema = v.variant('kind', [
  v.strictObject({
    ...base,
    article,
    kind: v.picklist(STATEMENT_FAULTS),
    statement: statementSchema,
  }),
  v.strictObject({ ...base, article, kind: v.literal('wrong-story'), statement: v.null() }),
]) satisfies v.GenericSchema<Correction>;

/** 253 characters are the longest host name there can be: RFC 1035, section 2.3.4. */
export const answerSchema = v.strictObject({
  ...base,
  site: text(253),
  yes: v.boolean(),
}) satisfies v.GenericSchema<EventAnswer>;
