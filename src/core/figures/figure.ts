/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** No article means a larger number; ten times as large, and it is printed with an exponent. */
export const LARGEST = 1e20;

/** How the words bound a quantity. `unknown`: the text says that it is not known, so all values are null. */
export const HEDGES = [
  'exact',
  'approx',
  'almost',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'range',
  'vague',
  'unknown',
] as const;
export type Hedge = (typeof HEDGES)[number];

/** Whether a count holds at a point, is a running total, or only what was added in a span. */
export const WINDOWS = ['point', 'cumulative', 'increment'] as const;
export type FigureWindow = (typeof WINDOWS)[number];

/** Where the day of a count comes from: stated in words, the day of the speech reported, or the day of publication. */
export const AS_OF_SOURCES = ['stated', 'speech', 'published'] as const;
export type AsOfSource = (typeof AS_OF_SOURCES)[number];

/** The fields of a figure that the engine may have had to choose between two readings. */
export const ASSUMABLE = ['measure', 'scope', 'window', 'asOf', 'value', 'saidBy'] as const;
export type Assumable = (typeof ASSUMABLE)[number];

/** A number, or a day where `unit` is `date`. */
export type Bound = number | Day;

/**
 * A quantity or a date that an article states; each mention is one.
 *
 * `start` and `end` are UTF-16 offsets (end exclusive) into the text or the title, as `in` says, and
 * `phrase` is exactly that slice. `low` and `high` are the closed interval that the words allow and
 * nothing more; an open end is null. Every key is always there: unknown is null.
 */
export interface Figure {
  phrase: string;
  in: 'text' | 'title';
  start: number;
  end: number;
  /** What is counted, as a canonical concept: `deaths`, `troops`, `withdrawal-start`, `other:…`. */
  measure: string;
  /** The counted thing as printed ("soldiers"); null for money, measures and days. */
  noun: string | null;
  /** The anchor as printed: 2 (weeks), 3 (decades), 88e9 (KZT), or a day. Null for vague words and ranges. */
  value: Bound | null;
  low: Bound | null;
  high: Bound | null;
  hedge: Hedge;
  /** The amount of a change ("rose 6 %"), else null. */
  trend: 'up' | 'down' | null;
  /** A singular English word or an ISO code: `people`, `day`, `percent`, `KZT`; `date` for days; null for bare numbers. */
  unit: string | null;
  /** `total`, or the part of the whole the figure is restricted to, as a path: `people > officers`. Parts are joined by `; `. */
  scope: string;
  /** Where a thing began or happened: shown, never compared. */
  where: string | null;
  window: FigureWindow;
  /** For counts and amounts, the day they hold. Null for days and durations. */
  asOf: Day | null;
  asOfFrom: AsOfSource | null;
  /** Who states it. */
  saidBy: string | null;
  /** The agency or outlet it came through. */
  via: string | null;
  /** The article itself calls it an earlier, retracted or denied value. */
  superseded: boolean;
  /** The fields for which the engine chose between two readings. */
  assumed: Assumable[];
}

/** Whether a measure is named after the words beside it alone, since no list knows what is counted. */
export const isNamedByWords = ({ measure }: Pick<Figure, 'measure'>): boolean =>
  measure.startsWith('other:');
