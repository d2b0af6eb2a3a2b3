import type { Question, Report, SourceLine } from '../../src/core/compare/report';
import type { Comparison, Reason, Verdict } from '../../src/core/compare/verdict';
import type { Figure } from '../../src/core/figures/figure';
import { BLANK_FIGURE } from '../blank-figure';

/** A report on an invented event: the strike at the port of Arvenna. Its page is *The Lorne Herald*, of 12 March 2031. */

/** A count with its day of publication; `value` stands for both bounds unless they are given. */
export const count = (
  phrase: string,
  value: number | null,
  more: Partial<Figure> = {},
): Figure => ({
  ...BLANK_FIGURE,
  phrase,
  value,
  low: value,
  high: value,
  asOf: '2031-03-12',
  asOfFrom: 'published',
  ...more,
});

/** A date that an article states. */
export const date = (phrase: string, value: string | null, more: Partial<Figure> = {}): Figure => ({
  ...BLANK_FIGURE,
  phrase,
  value,
  low: value,
  high: value,
  unit: 'date',
  window: 'point',
  ...more,
});

const OUTLETS: Record<string, string> = {
  courier: 'Arvenna Courier',
  gazette: 'Southport Gazette',
  wire: 'The Daily Meridian',
  observer: 'Coast Observer',
};

export const against = (
  source: string,
  verdict: Verdict,
  reason: Reason,
  figure: Figure,
  origin = source,
): Comparison => ({
  source,
  outlet: OUTLETS[source] ?? null,
  verdict,
  severity: verdict === 'conflicts' ? 'low' : null,
  origin,
  reason,
  figure,
});

export const SOURCES: SourceLine[] = [
  {
    id: 'courier',
    outlet: 'Arvenna Courier',
    url: 'https://courier.example/world/strike-day-ten',
    published: '2031-03-13',
    agency: null,
  },
  {
    id: 'gazette',
    outlet: 'Southport Gazette',
    url: 'https://www.gazette.example/2031/03/12/port.html#story',
    published: '2031-03-12',
    agency: null,
  },
  {
    id: 'wire',
    outlet: 'The Daily Meridian',
    url: 'https://meridian.example/a/77121',
    published: '2031-03-11',
    agency: 'OPA',
  },
  {
    id: 'observer',
    outlet: 'Coast Observer',
    url: 'https://observer.example/troops-leave',
    published: '2031-03-13',
    agency: null,
  },
];

interface Asked {
  measure: string;
  verdict: Verdict;
  /** Empty for what only others state. */
  here: Figure[];
  comparisons: Comparison[];
  origins?: number;
}

/** A report whose figures and tally follow from its questions. */
export function reportOf(asked: Asked[], more: Partial<Report> = {}): Report {
  const figures: Report['figures'] = [];
  const questions: Question[] = asked.map(({ measure, verdict, here, origins, ...more }) => {
    const name = `${measure}, total`;
    const comparisons = more.comparisons.map((one) => ({
      ...one,
      figure: { ...one.figure, measure },
    }));
    const indexes = here.map((figure) => {
      const { start, end, phrase } = figure;
      const mentions = [{ in: figure.in, start, end, phrase }];
      const origin = 'unnamed:page';
      const shown = { question: name, verdict, origin, mentions, comparisons };
      return figures.push({ ...figure, measure, ...shown }) - 1;
    });
    return {
      question: name,
      measure,
      verdict,
      figures: indexes,
      comparisons,
      origins: origins ?? comparisons.length,
    };
  });
  const tally: Report['tally'] = {
    conflicts: 0,
    updated: 0,
    compatible: 0,
    agrees: 0,
    'different-scope': 0,
    'not-compared': 0,
    'only-here': 0,
  };
  for (const { figures: own, verdict } of questions) if (own.length > 0) tally[verdict] += 1;
  return {
    event: {
      id: 'arvenna-2031',
      title: 'Port strike in Arvenna, March 2031',
      score: 9,
      sure: true,
    },
    maybe: null,
    self: null,
    earlier: [],
    keptAt: null,
    figures,
    elsewhere: [],
    questions,
    tally,
    sources: SOURCES,
    page: {
      id: 'herald',
      outlet: 'The Lorne Herald',
      url: 'https://herald.example/port',
      published: '2031-03-12',
      agency: null,
    },
    address: 'herald.example/port',
    leftOut: [],
    ...more,
  };
}
