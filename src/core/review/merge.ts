import type { Disagreement, Met, Return, Sighting, Statement } from './disagreement';
import { sayingOf } from './disagreement';

const fresh = (met: Met): Disagreement => ({
  ...met,
  decision: { kind: 'open' },
  past: [],
  note: '',
  returned: null,
});

/** What an article says now takes the place of what it said before; other articles' statements stay. */
const mergedStatements = (held: Statement[], met: Statement[]): Statement[] => {
  const again = new Set(met.map(({ article }) => article));
  return [...held.filter(({ article }) => !again.has(article)), ...met];
};

const mergedSightings = (held: Sighting[], met: Sighting[]): Sighting[] => {
  const merged = new Map(held.map((one) => [one.page, one]));
  for (const one of met) {
    const before = merged.get(one.page);
    merged.set(one.page, before ? { ...one, first: before.first } : one);
  }
  return [...merged.values()];
};

/** The first statement that says what none of those known says; null where nothing is new. */
export const newSaying = (known: Statement[], met: Statement[]): Statement | null => {
  const sayings = new Set(known.map(sayingOf));
  return met.find((statement) => !sayings.has(sayingOf(statement))) ?? null;
};

/** Why a dismissed disagreement is to be looked at again; null where it stays away. */
const returnOf = (held: Disagreement, met: Met, at: number): Return | null => {
  if (held.decision.kind !== 'dismissed') return null;
  const changed = newSaying(held.statements, met.statements);
  if (!changed) return null;
  const before = held.statements.find(({ article }) => article === changed.article);
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
    statements: mergedStatements(held.statements, met.statements),
    sightings: mergedSightings(held.sightings, met.sightings),
    ...(returned && {
      returned,
      decision: { kind: 'open' as const },
      past: [...held.past, held.decision],
    }),
  };
};
