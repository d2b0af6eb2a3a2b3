import type { Decision, Disagreement } from './disagreement';

/** How many decisions can be taken back: more are no memory of anybody's. */
const MOST_PAST = 20;

/** A disagreement after somebody decided on it. */
export const decided = (held: Disagreement, decision: Decision): Disagreement => ({
  ...held,
  decision,
  past: [...held.past, held.decision].slice(-MOST_PAST),
  returned: null,
});

/** A disagreement as it stood before the last decision; the same where nobody decided. */
export const takenBack = (held: Disagreement): Disagreement => {
  const decision = held.past.at(-1);
  return decision ? { ...held, decision, past: held.past.slice(0, -1) } : held;
};

export const noted = (held: Disagreement, note: string): Disagreement => ({ ...held, note });
