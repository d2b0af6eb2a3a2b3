import { judge } from '../compare/judge';
import { judgeMatched } from '../compare/matched';
import { type Match, type Matches, matchesOf } from '../compare/matching/matches';
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

/** A disagreement: everything that takes part in it, and the gravest pair. */
interface Found extends Pick<Flag, 'severity' | 'reason'> {
  taking: ReadonlySet<Stated>;
}

/** Who contradicts another, and what the gravest pair is. */
interface Flag {
  by: Set<Side>;
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
 * What the statements of one measure disagree on, by question: of each article that contradicts another, what it
 * states and all that answers it. Between two measures, even such as may be the same, nothing is a disagreement.
 */
function disagreeing(
  all: Stated[],
  matchOf: (one: Stated, other: Stated) => Match | null,
  rules: ComparingRules,
): Map<string, Found> {
  const flags = new Map<string, Flag>();
  const answering = new Map<string, Map<Side, Set<Stated>>>();
  const answersTo = ({ figure, side }: Stated): Set<Stated> => {
    const question = questionOf(figure);
    const bySide = answering.get(question) ?? new Map<Side, Set<Stated>>();
    answering.set(question, bySide);
    const known = bySide.get(side) ?? new Set();
    bySide.set(side, known);
    return known;
  };
  const flag = (asked: Stated, severity: Severity | null, reason: Reason): void => {
    const question = questionOf(asked.figure);
    const known = flags.get(question);
    const by = (known?.by ?? new Set()).add(asked.side);
    if (known && weightOf(known.severity) >= weightOf(severity)) return;
    flags.set(question, { by, severity: severity ?? 'low', reason });
  };
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) {
      if (other.side === one.side) continue;
      const known = judge(one.figure, one.side, other.figure, other.side, rules);
      const match = matchOf(one, other);
      const { verdict, severity, reason } =
        (match && judgeMatched(known, one.figure, other.figure, match, rules)) ?? known;
      if (!ANSWERS.has(verdict)) continue;
      answersTo(one).add(one).add(other);
      answersTo(other).add(other).add(one);
      if (verdict !== 'conflicts') continue;
      flag(one, severity, reason);
      flag(other, severity, reason);
    }
    for (const { judgement } of one.side.within.contradictions.get(one.figure) ?? []) {
      answersTo(one).add(one);
      flag(one, judgement.severity, judgement.reason);
    }
  });
  const found = [...flags].map(([question, { by, severity, reason }]) => {
    const bySide = answering.get(question);
    const taking = new Set([...by].flatMap((side) => [...(bySide?.get(side) ?? [])]));
    return [question, { taking, severity, reason }] as const;
  });
  return new Map(found);
}

/** What is learnt of two statements of two articles; of each two articles it is asked once. */
function matchesAmong(rules: ComparingRules): (one: Stated, other: Stated) => Match | null {
  const made = new Map<Side, Map<Side, Matches>>();
  return (one, other) => {
    const beside = made.get(one.side) ?? new Map<Side, Matches>();
    made.set(one.side, beside);
    const matches = beside.get(other.side) ?? matchesOf(one.side, other.side, rules);
    beside.set(other.side, matches);
    return matches.matchOf(one.figure, other.figure);
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
  const matchOf = matchesAmong(rules);
  return [...statedIn(sources, rules).values()].flatMap((all) =>
    [...disagreeing(all, matchOf, rules)].map(([question, { taking, severity, reason }]): Met => {
      const statements = all.filter((one) => taking.has(one)).map(statementOf);
      const named = disagreementId(id, question);
      const base = { id: named, event: { id, title }, question, severity, reason };
      return { ...base, statements, sightings: [], page: null };
    }),
  );
}
