import { isLanguageRead } from '../facts/languages';
import type { Day } from '../figures/figure';
import { withAliases } from './aliases';
import type { Limits } from './background';
import { type Dating, dating } from './dating';
import { buildIndex, type EventIndex, type IndexedEvent } from './event-index';
import { fullDates } from './full-dates';
import { findByKeyTerms } from './key-terms';
import { normalised, type PageTerms, weigh } from './lexicon';
import { likeness, sizeOf } from './likeness';
import { countTerms } from './terms';

export { buildIndex, type EventIndex };

/** A page: plain text, its day (or month) of publication, and its language as declared (BCP 47). */
export interface Page {
  title: string | null;
  text: string;
  published: Day | null;
  language?: string | null;
}

/**
 * Scores are 0…1. A `sure` event needs no confirmation by the reader: the page lies in its days, and
 * no other event is about as near. A `maybe` is only asked.
 */
export interface Recognition {
  event: { id: string; title: string; score: number; sure: boolean } | null;
  maybe: { id: string; title: string; score: number } | null;
}

/** The work of an answer, counted. */
export interface Effort {
  /** Events compared with the page in full. */
  events: number;
  /** Terms looked up, entries of the index looked at, and terms of events compared. */
  steps: number;
}

/** So many events are compared with a page in full, and so many of those outside its days. */
const MOST_COMPARED = 3;
const MOST_OUTSIDE = 1;
/** An event that shares less than this part of what the best one shares is not the one. */
const NEAR_BEST = 0.5;

/** A page's terms, weighed. In a language that is not read, only its names count. */
function termsIn(
  index: EventIndex,
  { title, text, language = null }: Omit<Page, 'published'>,
): PageTerms {
  const { aliases, background, lexicon } = index;
  const all = countTerms(title, text, (key) => background.share.has(key));
  const counts = isLanguageRead(language) ? all : { names: all.names, words: {} };
  return normalised(weigh(withAliases(counts, aliases), lexicon, background));
}

interface Candidate {
  event: IndexedEvent;
  when: Dating;
  common: number;
}

/** The events worth comparing in full: those that share most, the ones outside their days apart. */
function candidates(
  index: EventIndex,
  common: ReadonlyMap<number, number>,
  page: Page,
): Candidate[] {
  const named = fullDates(`${page.title ?? ''}\n${page.text}`);
  const found: Candidate[] = [];
  for (const [at, shared] of common) {
    const event = index.events[at];
    if (!event || shared < index.background.limits.glance) continue;
    found.push({ event, common: shared, when: dating(event.days, page.published, named) });
  }
  found.sort((a, b) => b.common - a.common || (a.event.id < b.event.id ? -1 : 1));
  const best = (list: Candidate[], most: number): Candidate[] =>
    list
      .slice(0, most)
      .filter(({ common: shared }) => shared >= NEAR_BEST * (list[0]?.common ?? 0));
  return [
    ...best(
      found.filter(({ when }) => when !== 'outside'),
      MOST_COMPARED,
    ),
    ...best(
      found.filter(({ when }) => when === 'outside'),
      MOST_OUTSIDE,
    ),
  ];
}

type Finding = 'event' | 'maybe' | 'none';

/** What a score is worth, given where the page lies in time. */
function finding(score: number, when: Dating, torn: boolean, limits: Limits): Finding {
  const asks = when === 'outside' ? limits.outside : limits.maybe;
  const holds = when === 'inside' ? limits.inside : limits.undated;
  if (when !== 'outside' && score >= holds) return torn ? 'maybe' : 'event';
  return score >= asks ? 'maybe' : 'none';
}

interface Judged {
  name: { id: string; title: string; score: number };
  when: Dating;
  found: Finding;
}

function judge(compared: Candidate[], page: PageTerms, limits: Limits): Judged[] {
  const judged = compared.flatMap(({ event, when }): Judged[] => {
    const { score, kind } = likeness(event.portrait, page, limits);
    if (kind === 'decoy') return [];
    const found = finding(score, when, kind === 'torn', limits);
    return [{ name: { id: event.id, title: event.title, score }, when, found }];
  });
  return judged.sort((a, b) => b.name.score - a.name.score || (a.name.id < b.name.id ? -1 : 1));
}

/** Which known event a page is about: one, perhaps one, or none. */
export function recognise(index: EventIndex, page: Page): Recognition {
  return recogniseCounting(index, page).recognition;
}

/** The same, with the work it took. */
export function recogniseCounting(
  index: EventIndex,
  page: Page,
): { recognition: Recognition; effort: Effort } {
  const { limits } = index.background;
  const terms = termsIn(index, page);
  const { common, entries } = findByKeyTerms(index.keyTerms, terms.weights);
  const compared = candidates(index, common, page);
  const steps = compared.reduce((sum, { event }) => sum + sizeOf(event.portrait), 0);
  const effort = { events: compared.length, steps: terms.size + entries + steps };

  const judged = judge(compared, terms, limits);
  const [best, rival] = judged.filter(({ found }) => found === 'event');
  if (!best) {
    const asked = judged.find(({ found }) => found === 'maybe');
    return { recognition: { event: null, maybe: asked?.name ?? null }, effort };
  }
  const rivalled = rival !== undefined && rival.name.score >= limits.rival * best.name.score;
  const sure = best.when === 'inside' && !rivalled;
  return { recognition: { event: { ...best.name, sure }, maybe: null }, effort };
}

/**
 * Whether a page may be about any known event, from its title and first lines. It only rules out:
 * a page it lets through may well be about none.
 */
export function mayConcern(
  index: EventIndex,
  glance: { title: string | null; lead: string },
): boolean {
  const { weights } = termsIn(index, { title: glance.title, text: glance.lead });
  const { common } = findByKeyTerms(index.keyTerms, weights);
  return [...common.values()].some((shared) => shared >= index.background.limits.glance);
}
