import type { Day } from '../figures/figure';

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
}
