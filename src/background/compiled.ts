import * as v from 'valibot';
import { background } from '../../data/background';
import { buildIndex, type EventIndex } from '../core/events/recognise';
import type { Pack } from '../core/facts/pack';

/** A known event as it is chosen from a list, with how many articles there are on it. */
export interface KnownStory {
  id: string;
  title: string;
  articles: number;
}

/** What every page is looked up in: made of all articles, and small beside them. */
export interface Compiled {
  stories: KnownStory[];
  /** The background is this version's own. */
  index: Omit<EventIndex, 'background'>;
}

export const compile = (packs: Pack[]): Compiled => {
  const { background: _, ...index } = buildIndex(packs, background);
  const stories = packs.map(({ event: { id, title }, sources }) => ({
    id,
    title,
    articles: sources.length,
  }));
  return { stories, index };
};

const numbers = v.instance(Uint32Array);
const weights = v.instance(Float32Array);
const vector = v.object({ terms: numbers, weights });
const map = v.instance(Map);

/**
 * Its shape, without a look at each of the thousands of terms: it was made by us alone, of rows that had
 * been checked.
 */
const schema = v.object({
  stories: v.array(v.object({ id: v.string(), title: v.string(), articles: v.number() })),
  index: v.object({
    aliases: map,
    lexicon: v.object({ numbers: map, names: map, distinction: weights }),
    events: v.array(
      v.object({
        id: v.string(),
        title: v.string(),
        days: v.nullable(v.object({ from: v.string(), to: v.string() })),
        portrait: v.object({
          middle: vector,
          sources: v.object({ ...vector.entries, ends: numbers }),
          contrast: v.nullable(vector),
        }),
      }),
    ),
    keyTerms: v.object({ starts: numbers, events: numbers, weights }),
  }),
});

/** Whether something that was remembered is what `compile` makes. */
export const isCompiled = (value: unknown): value is Compiled => v.is(schema, value);
