import type { Pack } from '../facts/pack';
import { type Aliases, compileAliases, withAliases } from './aliases';
import type { Background } from './background';
import { type EventDays, eventDays } from './dating';
import { compileKeyTerms, type KeyTerms } from './key-terms';
import { compileLexicon, type Lexicon, weigh } from './lexicon';
import { type Portrait, portrait } from './likeness';

/** A known event, ready to be compared with a page. */
export interface IndexedEvent {
  id: string;
  title: string;
  days: EventDays;
  portrait: Portrait;
}

/** All known events, ready to be looked up by the terms of a page. */
export interface EventIndex {
  background: Background;
  aliases: Aliases;
  lexicon: Lexicon;
  /** Sorted by id. */
  events: IndexedEvent[];
  keyTerms: KeyTerms;
}

/** Builds the index. The same packs in any order give the same index. */
export function buildIndex(packs: readonly Pack[], background: Background): EventIndex {
  const sorted = [...packs].sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
  const aliases = compileAliases(sorted.flatMap(({ event }) => event.aliases));
  const named = sorted.map(({ sources, decoys }) => ({
    sources: sources.map(({ terms }) => withAliases(terms, aliases)),
    decoys: decoys.map(({ terms }) => withAliases(terms, aliases)),
  }));
  const texts = named.flatMap(({ sources, decoys }) => [...sources, ...decoys]);
  const lexicon = compileLexicon(texts, background);
  const { apart, around } = background.limits;
  const events = sorted.map(({ event, sources: articles }, at): IndexedEvent => {
    const { sources = [], decoys = [] } = named[at] ?? {};
    const weights = (terms: (typeof sources)[number]) => weigh(terms, lexicon, background).weights;
    return {
      id: event.id,
      title: event.title,
      days: eventDays(
        event.window,
        articles.map(({ published }) => published),
        around,
      ),
      portrait: portrait(sources.map(weights), decoys.map(weights), apart),
    };
  });
  const middles = events.map((event) => event.portrait.middle);
  return {
    background,
    aliases,
    lexicon,
    events,
    keyTerms: compileKeyTerms(middles, lexicon.distinction.length),
  };
}
