import type { Figure } from '../figures/figure';
import { endOf } from './arithmetic';
import { countOrigins } from './origins';
import type { ComparedFigure, ElsewhereFigure, Question, Tally } from './report';
import type { ComparingRules } from './rules';
import { scopeKey } from './scopes';
import { type Comparison, VERDICTS, type Verdict } from './verdict';

/** What is asked: the same for every figure that answers it, whatever its window. */
export const questionOf = (figure: Pick<Figure, 'measure' | 'scope'>): string =>
  `${figure.measure}, ${scopeKey(figure.scope)}`;

/** The first of the verdicts in their order; `only-here` where there is none. */
export const rollUp = (verdicts: Verdict[]): Verdict =>
  VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'only-here';

/** Differences first: the order in which groups of questions are shown. */
const SHOWN: Verdict[] = [
  'conflicts',
  'updated',
  'compatible',
  'different-scope',
  'agrees',
  'not-compared',
  'only-here',
];

const sourceFigure = ({ source, figure }: Comparison): string =>
  JSON.stringify([source, figure.in, figure.start, figure.end, figure.measure]);

/** Each source figure once, with the strongest verdict it has; the strongest first, else as they came. */
function answers(comparisons: Comparison[]): Comparison[] {
  const best = new Map<string, Comparison>();
  const weight = ({ verdict }: Comparison): number => VERDICTS.indexOf(verdict);
  for (const comparison of comparisons) {
    const key = sourceFigure(comparison);
    const known = best.get(key);
    if (!known || weight(comparison) < weight(known)) best.set(key, comparison);
  }
  return [...best.values()].sort((a, b) => weight(a) - weight(b));
}

/** The page's own questions, in the order in which they are shown. `origins` are those of `figures`. */
export function pageQuestions(
  figures: ComparedFigure[],
  origins: string[],
  rules: ComparingRules,
): Question[] {
  const byName = new Map<string, number[]>();
  for (const [at, figure] of figures.entries()) {
    if (rules.isHidden(figure.measure)) continue;
    const list = byName.get(figure.question);
    if (list) list.push(at);
    else byName.set(figure.question, [at]);
  }
  const questions = [...byName].map(([question, at]): Question & { unit: string | null } => {
    const own = at.flatMap((i) => figures[i] ?? []);
    const comparisons = answers(own.flatMap((figure) => figure.comparisons));
    const sum = own.flatMap((figure) => endOf(figure, figures) ?? [])[0];
    return {
      question,
      measure: own[0]?.measure ?? '',
      unit: own[0]?.unit ?? null,
      verdict: rollUp(own.map(({ verdict }) => verdict)),
      figures: at,
      comparisons,
      origins: countOrigins(
        at.flatMap((i) => origins[i] ?? []),
        comparisons.filter(({ verdict }) => verdict === 'agrees'),
      ),
      ...(sum && { sum }),
    };
  });
  return questions
    .sort(
      (a, b) =>
        SHOWN.indexOf(a.verdict) - SHOWN.indexOf(b.verdict) ||
        rules.rank(a.measure, a.unit) - rules.rank(b.measure, b.unit) ||
        (a.figures[0] ?? 0) - (b.figures[0] ?? 0),
    )
    .map(({ unit: _, ...question }) => question);
}

/** What only others state: a question a measure, named after its widest scope. */
export function otherQuestions(
  elsewhere: ElsewhereFigure[],
  comparisonsOf: (measure: string) => Comparison[],
  rules: ComparingRules,
): Question[] {
  const byMeasure = new Map<string, ElsewhereFigure[]>();
  for (const item of elsewhere) {
    const list = byMeasure.get(item.figure.measure);
    if (list) list.push(item);
    else byMeasure.set(item.figure.measure, [item]);
  }
  const rank = ([measure, items]: [string, ElsewhereFigure[]]): number =>
    rules.rank(measure, items[0]?.figure.unit ?? null);
  return [...byMeasure]
    .sort((a, b) => rank(a) - rank(b) || b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([measure, items]): Question => {
      const comparisons = answers(comparisonsOf(measure));
      const whole = items.find(({ figure }) => scopeKey(figure.scope) === 'total');
      return {
        question: (whole ?? items[0])?.question ?? measure,
        measure,
        verdict: rollUp(comparisons.map(({ verdict }) => verdict)),
        figures: [],
        comparisons,
        origins: 0,
      };
    });
}

/** How many of the page's questions got each verdict. */
export function tallyOf(questions: Question[]): Tally {
  const tally = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Tally;
  for (const { figures, verdict } of questions) if (figures.length > 0) tally[verdict] += 1;
  return tally;
}
