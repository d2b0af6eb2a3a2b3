import type { Dismissal } from '../compare/dismissal';
import type { Reason, Severity } from '../compare/verdict';
import type { Day, Figure } from '../figures/figure';

/** A statement that takes part in a disagreement, with where it stands. */
export interface Statement {
  /** The id of a source, or the address of a page without query and hash. */
  article: string;
  outlet: string | null;
  url: string | null;
  published: Day | null;
  figure: Figure;
}

/** A page on which a disagreement was met. Times are milliseconds since 1970. */
export interface Sighting {
  page: string;
  outlet: string | null;
  first: number;
  last: number;
}

/** When somebody decided (milliseconds since 1970), and who: initials, where they gave some. */
interface Signed {
  at: number;
  by?: string;
}

/** What somebody decided about a disagreement. */
export type Decision =
  | { kind: 'open' }
  | ({ kind: 'later' | 'confirmed' } & Signed)
  | ({ kind: 'dismissed'; why: Dismissal } & Signed);

/** Why a dismissed disagreement came back: what an article says now and, if it did, what it said before. */
export interface Return {
  at: number;
  outlet: string | null;
  now: Figure;
  before: Figure | null;
}

/** One question on which sources disagree: all pages, all sources and all sightings of it in one. */
export interface Disagreement {
  /** The event's id and the question. */
  id: string;
  event: { id: string; title: string };
  /** As in `Question.question`. */
  question: string;
  severity: Severity;
  /** Why they cannot both be: of the gravest pair. */
  reason: Reason;
  /** Each article's statements, in the order in which they were met. */
  statements: Statement[];
  sightings: Sighting[];
  decision: Decision;
  /** Earlier decisions, the newest last: every one can be taken back. */
  past: Decision[];
  note: string;
  returned: Return | null;
}

/** The id of what an event's sources disagree on. */
export const disagreementId = (event: string, question: string): string => `${event} ${question}`;

/** A disagreement as it is met on one page or among sources: nobody has decided on it yet. */
export interface Met
  extends Pick<
    Disagreement,
    'id' | 'event' | 'question' | 'severity' | 'reason' | 'statements' | 'sightings'
  > {
  /**
   * The page of which it has every statement; null for a source, of which a page meets only those that
   * bear on its own.
   */
  page: string | null;
}

/** What tells a statement of an article from its others: an article may repeat itself. */
export const statementKey = ({ article, figure }: Statement): string =>
  `${article} ${figure.phrase}`;

/** What makes two statements say the same, whatever their words: a value with its hedge and its part. */
export const sayingOf = ({ figure }: Pick<Statement, 'figure'>): string => {
  const { hedge, value, low, high, unit, scope } = figure;
  return JSON.stringify([hedge, value, low, high, unit, scope]);
};
