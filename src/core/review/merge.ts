import {
  type Disagreement,
  type Met,
  type Return,
  type Sighting,
  type Statement,
  sayingOf,
  statementKey,
} from './disagreement';
import { MOST_IN_REVIEW } from './most';

const fresh = ({ page: _, ...met }: Met): Disagreement => ({
  ...met,
  decision: { kind: 'open' },
  past: [],
  note: '',
  returned: null,
});

/**
 * What a page says now takes the place of what it said before. Of other articles a page meets only what
 * bears on its own words, so that what is known of them stays.
 */
const mergedStatements = (held: Statement[], { page, statements }: Met): Statement[] => {
  const again = new Set(statements.map(statementKey));
  const others = held.filter((one) => one.article !== page && !again.has(statementKey(one)));
  return [...others, ...statements].slice(-MOST_IN_REVIEW.statements);
};

const mergedSightings = (held: Sighting[], met: Sighting[]): Sighting[] => {
  const merged = new Map(held.map((one) => [one.page, one]));
  for (const one of met) {
    const before = merged.get(one.page);
    merged.set(one.page, before ? { ...one, first: before.first } : one);
  }
  return [...merged.values()].sort((a, b) => b.last - a.last).slice(0, MOST_IN_REVIEW.sightings);
};

/** The first statement that says what none of those known says; null where nothing is new. */
export const newSaying = (known: Statement[], met: Statement[]): Statement | null => {
  const sayings = new Set(known.map(sayingOf));
  return met.find((statement) => !sayings.has(sayingOf(statement))) ?? null;
};

/** What an article said before and does not say any more; null where it only says more than before. */
const saidBefore = (held: Statement[], { statements }: Met, article: string): Statement | null => {
  const now = new Set(statements.filter((one) => one.article === article).map(sayingOf));
  return held.find((one) => one.article === article && !now.has(sayingOf(one))) ?? null;
};

/** Why a dismissed disagreement is to be looked at again; null where it stays away. */
const returnOf = (held: Disagreement, met: Met, at: number): Return | null => {
  if (held.decision.kind !== 'dismissed') return null;
  const changed = newSaying(held.statements, met.statements);
  if (!changed) return null;
  const before = saidBefore(held.statements, met, changed.article);
  return { at, outlet: changed.outlet, now: changed.figure, before: before?.figure ?? null };
};

/**
 * A disagreement after it was met again. What was dismissed stays away until a figure in it changes or
 * one comes that nobody gave before; then it is open again, and says why.
 *
 * @param held - null where it is new.
 * @param at - when it was met, in milliseconds since 1970.
 */
export const meetAgain = (held: Disagreement | null, met: Met, at: number): Disagreement => {
  if (!held) return fresh(met);
  const returned = returnOf(held, met, at);
  const { event, severity, reason } = met;
  return {
    ...held,
    event,
    severity,
    reason,
    statements: mergedStatements(held.statements, met),
    sightings: mergedSightings(held.sightings, met.sightings),
    ...(returned && {
      returned,
      decision: { kind: 'open' as const },
      past: [...held.past, held.decision].slice(-MOST_IN_REVIEW.past),
    }),
  };
};
