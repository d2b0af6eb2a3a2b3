import * as v from 'valibot';
import { PACK_FORMAT, PACK_VERSION, type Pack, type Source } from './pack';
import { MOST, sourceSchema } from './schema';
import { byText } from './write';

/** An article that a reader kept: a source like those of a pack, under an event of a pack or of their own. */
export interface KeptArticle {
  /** The source's own id. */
  id: string;
  /** When it was kept, in milliseconds since 1970. */
  at: number;
  event: { id: string; title: string };
  source: Source;
}

/** Strict: nothing that nobody asked for is kept. */
export const keptArticleSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST.name)),
  at: v.pipe(v.number(), v.finite()),
  event: v.strictObject({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST.name)),
    title: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST.title)),
  }),
  source: sourceSchema,
}) satisfies v.GenericSchema<unknown, KeptArticle>;

/**
 * Kept articles as packs, one an event, for merging with those that are bundled. No window of days is
 * stated: recognition takes the days on which the articles appeared.
 */
export const packsOfKept = (kept: KeptArticle[]): Pack[] => {
  const events = new Map(kept.map(({ event }) => [event.id, event]));
  return [...events.values()].map(({ id, title }) => ({
    format: PACK_FORMAT,
    version: PACK_VERSION,
    event: { id, title, window: null, aliases: [] },
    sources: kept
      .filter(({ event }) => event.id === id)
      .map(({ source }) => source)
      .sort((a, b) => byText(a.id, b.id)),
    decoys: [],
  }));
};
