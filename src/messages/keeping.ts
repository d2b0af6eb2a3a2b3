import type { Day } from '../core/figures/figure';

/** The story that an article is kept under: a known one, or one that the reader names. */
export type KeepUnder = { event: string } | { title: string };

/**
 * Why an article was not kept: the disk is full, the page is not there any more as it was read, its window
 * is private, there is no such story, or it could not be read again.
 */
export type NotKept = 'full' | 'moved' | 'private' | 'no-story' | 'unreadable';

/** An article as it is listed; `keptAt` (milliseconds since 1970) is null for one that is bundled. */
export interface ListedArticle {
  id: string;
  outlet: string | null;
  url: string | null;
  published: Day | null;
  title: string | null;
  /** The words of its figures. */
  phrases: string[];
  keptAt: number | null;
}

/** All stories with their articles; `bytes` is what the browser says that we store. */
export interface AllKept {
  stories: { event: { id: string; title: string }; articles: ListedArticle[] }[];
  broken: number;
  bytes: number;
}

/** How much was erased: articles, disagreements, corrections with answers, and listed sites and pages. */
export interface Erased {
  articles: number;
  disagreements: number;
  said: number;
  listed: number;
}
