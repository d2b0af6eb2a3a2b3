import type { Day } from '../figures/figure';

/** A link in an article's text. */
export interface ArticleLink {
  /** Absolute, without hash. */
  address: string;
  /** Where its words begin in the text, in UTF-16 units; null where only the text as a whole is known to have it. */
  start: number | null;
}

/**
 * An article as the engine is given it: plain text and what is known about it.
 *
 * `text` has `\n` line ends and is trimmed; all offsets count UTF-16 units in it (or in `title`).
 */
export interface Article {
  id: string;
  url: string | null;
  outlet: string | null;
  /** The day of publication; a month (`YYYY-MM`) where only that is known. */
  published: Day | null;
  /** BCP 47, as declared; null where nothing is declared. */
  language: string | null;
  title: string | null;
  /** The news agency that the article declares as its origin. */
  agency: string | null;
  text: string;
  /** The links of its text, where they are known. */
  links?: ArticleLink[];
}
