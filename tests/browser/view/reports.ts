import type { Question, Report } from '../../../src/core/compare/report';
import type { Verdict } from '../../../src/core/compare/verdict';
import { arvenna } from '../../ui/arvenna';
import { against, count, date, reportOf, SOURCES } from '../../ui/report';

/** What is left of a report when only some of its questions were asked. */
const only = (report: Report, isKept: (question: Question) => boolean): Report => {
  const questions = report.questions.filter(isKept);
  const own = questions.filter(({ figures }) => figures.length > 0);
  const tally = { ...report.tally };
  for (const verdict of Object.keys(tally) as Verdict[]) {
    tally[verdict] = own.filter((question) => question.verdict === verdict).length;
  }
  return { ...report, questions, tally };
};

const withVerdict = (...verdicts: Verdict[]): Report =>
  only(arvenna, ({ verdict, figures }) => figures.length === 0 || verdicts.includes(verdict));

const undated = reportOf([
  {
    measure: 'deaths',
    verdict: 'not-compared',
    here: [count('64 people', 64, { asOf: null, asOfFrom: null })],
    comparisons: [
      against(
        'wire',
        'not-compared',
        { rule: 'assumed-field', fields: ['asOf'] },
        count('left 71 dead', 71, { asOf: '2031-03-11' }),
      ),
    ],
  },
]);

/** The longest that an article's words, a name or a heading can get: 8 words, and words that no line holds. */
const LONG = 'Harbourmastersassociationspokesperson';
const long: Report = reportOf(
  [
    {
      measure: `other:${LONG.toLowerCase()}s-of-the-seven-northern-harbours-and-islands`,
      verdict: 'conflicts',
      here: [
        count(`nearly 1,250,000,000,000 ${LONG}s from the seven northern harbours`, 1.25e12, {
          hedge: 'almost',
          low: 1.125e12,
          scope: `people > ${LONG}`,
          saidBy: `the deputy ${LONG} of the joint emergency committee`,
          via: 'Harbour-24 and the Overseas Press Association',
        }),
      ],
      comparisons: [
        against(
          'courier',
          'conflicts',
          { rule: 'two-values' },
          count(`${LONG}${LONG}`, 9.5e11, { saidBy: LONG, where: `${LONG}, ${LONG}` }),
        ),
      ],
    },
    {
      measure: 'protest-start',
      verdict: 'agrees',
      here: [date(`on the first of March, said the ${LONG}`, '2031-03-01')],
      comparisons: [
        against('courier', 'agrees', { rule: 'same-value' }, date('on March 1', '2031-03-01')),
      ],
    },
    {
      measure: `other:${LONG.toLowerCase()}s`,
      verdict: 'only-here',
      here: [count(`more than 12 ${LONG}s`, 12)],
      comparisons: [],
    },
  ],
  {
    event: {
      id: 'long',
      title: `The ${LONG} strike at the port of Arvenna, March 2031`,
      score: 9,
      sure: true,
    },
    sources: SOURCES.map((source) => ({ ...source, outlet: `The ${LONG} & ${LONG} Gazette` })),
  },
);

/** What the reader has left out: some words of the page, and a source altogether. */
const corrected: Report = {
  ...withVerdict('updated'),
  leftOut: [
    {
      outlet: null,
      correction: {
        id: 'one',
        at: 1,
        event: 'arvenna-2031',
        kept: 'unsaved',
        article: { address: 'herald.example/port' },
        kind: 'not-figure',
        statement: { measure: 'troops', phrase: 'not clear how many soldiers' },
      },
    },
    {
      outlet: 'Arvenna Courier',
      correction: {
        id: 'two',
        at: 2,
        event: 'arvenna-2031',
        kept: 'stored',
        article: { source: 'courier' },
        kind: 'wrong-story',
        statement: null,
      },
    },
  ],
};

/** The reports that there are to look at, by what is special about them. */
export const REPORTS = {
  disagreement: arvenna,
  moved: withVerdict('updated'),
  same: withVerdict('agrees'),
  'none-comparable': withVerdict('not-compared', 'only-here'),
  'no-figures': withVerdict(),
  undated,
  corrected,
  long,
} as const satisfies Record<string, Report>;

export type ReportName = keyof typeof REPORTS;
