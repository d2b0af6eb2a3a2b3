import { judge } from '../compare/judge';
import { type Matches, matchesOf } from '../compare/matching/matches';
import { judgeMatched } from '../compare/met';
import { questionOf } from '../compare/questions';
import type { ComparingRules } from '../compare/rules';
import { type Side, sideOfSource } from '../compare/sides';
import { type Reason, SEVERITIES, type Severity } from '../compare/verdict';
import type { Pack, Source } from '../facts/pack';
import type { Figure } from '../figures/figure';
import { disagreementId, type Met, type Statement } from './disagreement';
import { ANSWERS } from './meet';

/**
 * Each statement of a measure is set against all others of it: of so many these are some 1,800 pairs, a
 * few milliseconds, and what one more article adds to a question that 60 have answered, no desk misses.
 * What stands first in the sources is taken.
 */
const MOST_OF_A_MEASURE = 60;

interface Stated {
  figure: Figure;
  side: Side;
  source: Source;
}

/** A disagreement while it is found: everything that takes part in it, and the gravest pair. */
interface Found {
  taking: Set<Stated>;
  severity: Severity;
  reason: Reason;
}

const weightOf = (severity: Severity | null): number => SEVERITIES.indexOf(severity ?? 'low');

/** What all sources state, by measure: of each the first ones. */
function statedIn(sources: Source[], rules: ComparingRules): Map<string, Stated[]> {
  const byMeasure = new Map<string, Stated[]>();
  for (const source of sources) {
    const side = sideOfSource(source, [], rules);
    for (const { figure } of side.statements) {
      if (rules.isHidden(figure.measure)) continue;
      const known = byMeasure.get(figure.measure) ?? [];
      byMeasure.set(figure.measure, known);
      if (known.length < MOST_OF_A_MEASURE) known.push({ figure, side, source });
    }
  }
  return byMeasure;
}

/**
 * What the statements of one measure disagree on, by question. Between two measures, even such as may be
 * the same, nothing is a disagreement.
 */
function disagreeing(
  all: Stated[],
  chanceOf: (one: Stated, other: Stated) => number,
  rules: ComparingRules,
): Map<string, Found> {
  const found = new Map<string, Found>();
  const answering = new Map<string, Set<Stated>>();
  const takePart = (asked: Stated, answer: Stated): void => {
    const question = questionOf(asked.figure);
    const known = answering.get(question) ?? new Set();
    answering.set(question, known.add(asked).add(answer));
  };
  const flag = (asked: Stated, severity: Severity | null, reason: Reason): void => {
    const question = questionOf(asked.figure);
    const known = found.get(question);
    if (known && weightOf(known.severity) >= weightOf(severity)) return;
    const taking = answering.get(question) ?? new Set<Stated>();
    found.set(question, { taking, severity: severity ?? 'low', reason });
  };
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) {
      if (other.side === one.side) continue;
      const known = judge(one.figure, one.side, other.figure, other.side, rules);
      const chance = chanceOf(one, other);
      const { verdict, severity, reason } =
        judgeMatched(known, one.figure, other.figure, chance, rules) ?? known;
      if (!ANSWERS.has(verdict)) continue;
      takePart(one, other);
      takePart(other, one);
      if (verdict !== 'conflicts') continue;
      flag(one, severity, reason);
      flag(other, severity, reason);
    }
    for (const { judgement } of one.side.within.contradictions.get(one.figure) ?? []) {
      takePart(one, one);
      flag(one, judgement.severity, judgement.reason);
    }
  });
  return found;
}

/** How likely two statements of two articles are of one quantity; of each two articles it is asked once. */
function chancesAmong(rules: ComparingRules): (one: Stated, other: Stated) => number {
  const made = new Map<Side, Map<Side, Matches>>();
  return (one, other) => {
    const beside = made.get(one.side) ?? new Map<Side, Matches>();
    made.set(one.side, beside);
    const matches = beside.get(other.side) ?? matchesOf(one.side, other.side, rules);
    beside.set(other.side, matches);
    return matches.chanceOf(one.figure, other.figure);
  };
}

const statementOf = ({ figure, source: { id, outlet, url, published } }: Stated): Statement => ({
  article: id,
  outlet,
  url,
  published,
  figure,
});

/**
 * What the sources of an event disagree on among themselves, one a question: no page is needed to meet
 * that. Statements stand as the sources do.
 */
export function metAmong({ event, sources }: Pack, rules: ComparingRules): Met[] {
  const { id, title } = event;
  const chanceOf = chancesAmong(rules);
  return [...statedIn(sources, rules).values()].flatMap((all) =>
    [...disagreeing(all, chanceOf, rules)].map(([question, { taking, severity, reason }]): Met => {
      const statements = all.filter((one) => taking.has(one)).map(statementOf);
      const named = disagreementId(id, question);
      const base = { id: named, event: { id, title }, question, severity, reason };
      return { ...base, statements, sightings: [], page: null };
    }),
  );
}
