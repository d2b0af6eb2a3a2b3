import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { About } from '../core/facts/build';
import { isDay } from '../core/facts/calendar';
import { firstIssue } from './declared';

const day = v.pipe(v.string(), v.check(isDay, 'no day of the calendar'));

const aboutSchema = v.strictObject({
  id: v.optional(v.pipe(v.string(), v.minLength(1))),
  title: v.optional(v.pipe(v.string(), v.minLength(1))),
  window: v.optional(v.strictObject({ from: day, to: day })),
  aliases: v.optional(v.array(v.array(v.string()))),
  decoys: v.optional(v.array(v.string())),
});

/** Reads a file of what the engine cannot know. Throws an Error with what is wrong in one line. */
export function readAbout(path: string): Partial<About> {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(error instanceof SyntaxError ? 'not JSON' : 'cannot be read');
  }
  const result = v.safeParse(aboutSchema, data);
  if (!result.success) throw new Error(firstIssue(result.issues));
  return result.output;
}
