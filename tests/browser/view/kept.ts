import type { AllKept, Reply } from '../../../src/messages';
import { KEPT } from '../../ui/kept';
import type { Desk } from './stand-in';

const stories: Reply<'stories'> = KEPT.stories.map(({ event, articles }) => ({
  ...event,
  articles: articles.length,
}));

/** A worker that lists these sources, and changes none of them. */
const listing =
  (kept: AllKept): Desk =>
  async ({ name }) => {
    if (name === 'keptArticles') return { reply: kept };
    return name === 'stories' ? { reply: stories } : { error: 'Not here.' };
  };

/** The page of sources with some of the reader's own, and with nothing but a row that is broken. */
export const SHELVES: Record<string, Desk> = {
  kept: listing(KEPT),
  broken: listing({ stories: [], broken: 2, bytes: 0 }),
};
