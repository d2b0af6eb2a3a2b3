import type { Decision, Disagreement } from './disagreement';

/** How many decisions can be taken back: more are no memory of anybody's. */
const MOST_PAST = 20;

const reasonOf = (decision: Decision): string | null =>
  decision.kind === 'dismissed' ? decision.why : null;

/** A disagreement after somebody decided on it. The same decision once more is none. */
export const decided = (held: Disagreement, decision: Decision): Disagreement => {
  const before = held.decision;
  if (before.kind === decision.kind && reasonOf(before) === reasonOf(decision)) return held;
  const past = [...held.past, before].slice(-MOST_PAST);
  return { ...held, decision, past, returned: null };
};

/** A disagreement as it stood before the last decision; the same where nobody decided. */
export const takenBack = (held: Disagreement): Disagreement => {
  const decision = held.past.at(-1);
  return decision ? { ...held, decision, past: held.past.slice(0, -1) } : held;
};

export const noted = (held: Disagreement, note: string): Disagreement => ({ ...held, note });
