import type { Figure } from '../figures/figure';
import { endOf } from './arithmetic';
import { countOrigins, standingsOf } from './independence';
import type { ComparedFigure, ElsewhereFigure, Question, Tally } from './report';
import type { ComparingRules } from './rules';
import { scopeKey } from './scopes';
import { nearer } from './ties';
import type { Trail } from './trails';
import { type Arithmetic, type Comparison, VERDICTS, type Verdict } from './verdict';
import { sumOfParts } from './wholes';

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

/**
 * Each source figure once, with the strongest verdict it has and what ties it to any statement of the
 * page; the strongest first, else as they came.
 */
function answers(comparisons: Comparison[]): Comparison[] {
  const best = new Map<string, Comparison>();
  const weight = ({ verdict }: Comparison): number => VERDICTS.indexOf(verdict);
  for (const comparison of comparisons) {
    const key = sourceFigure(comparison);
    const known = best.get(key);
    const stronger = known && weight(known) <= weight(comparison) ? known : comparison;
    const tie = nearer(known?.tie, comparison.tie);
    best.set(key, tie ? { ...stronger, tie } : stronger);
  }
  return [...best.values()].sort((a, b) => weight(a) - weight(b));
}

/** What every statement of the page (by its index) and of the sources tells of where it is from. */
export interface Trails {
  page: readonly Trail[];
  of(answer: Pick<Comparison, 'source' | 'figure'>): Trail;
}

/** Answers with what ties each to an earlier one, and the origin under which it counts. */
function told(
  comparisons: Comparison[],
  page: readonly Trail[],
  { of }: Trails,
  rules: ComparingRules,
): Comparison[] {
  const standings = standingsOf(page, comparisons.map(of), rules);
  return comparisons.map((one, i) => {
    const { first = i, repeats } = standings[i] ?? {};
    const countsAs = comparisons[first]?.origin ?? one.origin;
    return {
      ...one,
      ...(countsAs !== one.origin && { countsAs }),
      ...(repeats && { repeats }),
    };
  });
}

/** How many origins beside the page's own say the same. */
function furtherOrigins(
  comparisons: Comparison[],
  page: readonly Trail[],
  { of }: Trails,
  rules: ComparingRules,
): number {
  const same = comparisons.filter(({ verdict }) => verdict === 'agrees').map(of);
  return countOrigins(same, standingsOf(page, same, rules));
}

/**
 * The page's own questions, in the order in which they are shown; without those to which it says that
 * the answer is not known, where `others` ask them.
 */
export function pageQuestions(
  figures: ComparedFigure[],
  others: Question[],
  trails: Trails,
  rules: ComparingRules,
): Question[] {
  const asked = new Set(others.flatMap(({ unknown = [] }) => unknown));
  const byName = new Map<string, number[]>();
  for (const [at, figure] of figures.entries()) {
    if (rules.isHidden(figure.measure) || asked.has(at)) continue;
    if (figure.verdict === 'only-here' && rules.isQuiet(figure)) continue;
    const list = byName.get(figure.question);
    if (list) list.push(at);
    else byName.set(figure.question, [at]);
  }
  const questions = [...byName].map(([question, at]): Question & { unit: string | null } => {
    const own = at.flatMap((i) => figures[i] ?? []);
    const page = at.flatMap((i) => trails.page[i] ?? []);
    const comparisons = answers(own.flatMap((figure) => figure.comparisons));
    const sum = own.flatMap((one) => sumWithin(one, figures, rules) ?? [])[0];
    return {
      question,
      measure: own[0]?.measure ?? '',
      unit: own[0]?.unit ?? null,
      verdict: rollUp(own.map(({ verdict }) => verdict)),
      figures: at,
      comparisons: told(comparisons, page, trails, rules),
      origins: furtherOrigins(comparisons, page, trails, rules),
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

/** A sum that the page's own figures give: an end, or a whole that it also counts part by part. */
const sumWithin = (
  figure: Figure,
  figures: ComparedFigure[],
  { wholes }: ComparingRules,
): Arithmetic | null => endOf(figure, figures) ?? sumOfParts(figure, figures, wholes);

/** A measure that only others give a value of. */
interface Unasked {
  measure: string;
  items: ElsewhereFigure[];
  /** Indexes of the page's figures that say that it is not known. */
  unknown: number[];
}

/** What only others state, in the order in which it is told; `figures` are those of the page. */
function unasked(
  elsewhere: ElsewhereFigure[],
  figures: ComparedFigure[],
  rules: ComparingRules,
): Unasked[] {
  const measures = [...new Set(elsewhere.map(({ figure }) => figure.measure))];
  const all = measures.map((measure) => {
    const items = elsewhere.filter(({ figure }) => figure.measure === measure);
    const unknown = figures.flatMap((figure, at) => (figure.measure === measure ? at : []));
    const unit = items[0]?.figure.unit ?? null;
    const sources = new Set(items.map(({ source }) => source)).size;
    const days = items.map(({ figure: { value, high } }) => value ?? high);
    const day = days.filter((one) => typeof one === 'string').sort()[0] ?? '';
    const order = [
      unknown.length > 0 ? 0 : 1,
      rules.isLoose(measure) ? 1 : 0,
      rules.rank(measure, unit),
      -sources,
    ];
    return { measure, items, unknown, order, day };
  });
  return all.sort((a, b) => {
    const at = a.order.map((part, i) => part - (b.order[i] ?? 0)).find((part) => part !== 0);
    return at ?? (a.day + a.measure < b.day + b.measure ? -1 : 1);
  });
}

/**
 * What only others state: a question a measure, named after its widest scope. First that of which the
 * page says that it is not known; what is counted anew for each thing said of it last; else in the order
 * of the page's questions, then by how many sources state it, days from the first to the last.
 */
export function otherQuestions(
  elsewhere: ElsewhereFigure[],
  comparisonsOf: (measure: string) => Comparison[],
  figures: ComparedFigure[],
  trails: Trails,
  rules: ComparingRules,
): Question[] {
  return unasked(elsewhere, figures, rules).map(({ measure, items, unknown }): Question => {
    const comparisons = told(answers(comparisonsOf(measure)), [], trails, rules);
    const whole = items.find(({ figure }) => scopeKey(figure.scope) === 'total');
    return {
      question: (whole ?? items[0])?.question ?? measure,
      measure,
      verdict: rollUp(comparisons.map(({ verdict }) => verdict)),
      figures: [],
      ...(unknown.length > 0 && { unknown }),
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
