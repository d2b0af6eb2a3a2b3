import type { Day, Figure } from '../figures/figure';
import type { LeftOut } from './corrections';
import type { Dismissal } from './dismissal';
import type { EarlierFigure } from './earlier';
import type { Arithmetic, Comparison, Verdict } from './verdict';

/** Where one statement stands: repeats of it in the same article are joined under one figure. */
export type Mention = Pick<Figure, 'in' | 'start' | 'end' | 'phrase'>;

/** A figure of the page, with everything the sources say of it. */
export interface ComparedFigure extends Figure {
  /** What is asked, the same for every figure that answers it: `detentions, total`. */
  question: string;
  verdict: Verdict;
  /** Where the page has it from, written as in `Comparison.origin`. */
  origin: string;
  /** The day the speaker said it, where the page tells; absent where only its publication is known. */
  saidOn?: Day;
  /** The page reports a start as having happened by its day, rather than as to come. */
  begun?: true;
  mentions: Mention[];
  comparisons: Comparison[];
}

/** A figure that a source states and this page does not. */
export interface ElsewhereFigure {
  source: string;
  question: string;
  figure: Figure;
}

/** One question: all of this page's statements of it, and all the sources' answers, on one card. */
export interface Question {
  question: string;
  measure: string;
  verdict: Verdict;
  /**
   * Indexes into `Report.figures`, in page order. Empty where only others state it: then `verdict` is
   * what the sources are to each other, and there is one question a measure.
   */
  figures: number[];
  /** Indexes of the page's figures that say that it is not known, where only others give a value. */
  unknown?: number[];
  /** All answers of the sources, each source figure once, the strongest verdict first. */
  comparisons: Comparison[];
  /**
   * How many separate origins, named in the text and other than this page's own, say the same as this
   * page. Sources that share one count once; sources that name nobody count for none.
   */
  origins: number;
  /** Why the reader holds that it is no disagreement: it counts nowhere, then. */
  dismissed?: Dismissal;
  /** A sum that the page's own figures give: the end, from a start and a length; a whole, from its parts. */
  sum?: Arithmetic;
}

/** How many of the page's questions got each verdict: the one count that pill, badge, popup and sidebar all show. */
export type Tally = Record<Verdict, number>;

/** A source as the interface names it. */
export interface SourceLine {
  id: string;
  outlet: string | null;
  url: string | null;
  published: Day | null;
  agency: string | null;
}

/** What a page's figures are to the sources of one event. */
export interface Report {
  event: { id: string; title: string; score: number; sure: boolean } | null;
  maybe: { id: string; title: string; score: number } | null;
  /** The id of the source that this page is; it is left out of all comparisons. */
  self: string | null;
  figures: ComparedFigure[];
  elsewhere: ElsewhereFigure[];
  /** Ordered for reading: disagreements first, people before money and dates. Dates of meetings and ages are left out. */
  questions: Question[];
  tally: Tally;
  /** What the page said when it became a source, and says no more. */
  earlier: EarlierFigure[];
  /** When the reader kept the page, in milliseconds since 1970; null where they did not. */
  keptAt: number | null;
  /** The page itself, named as a source is. */
  page: SourceLine;
  /** The sources it was compared with. */
  sources: SourceLine[];
  /** The page as corrections name it; null where it has no web address. */
  address: string | null;
  /** The reader's corrections that this report follows, in the order in which they were made. */
  leftOut: LeftOut[];
}
