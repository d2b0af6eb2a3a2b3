import type { Comparison } from '../../core/compare/verdict';
import type { Decision, Disagreement, Return, Statement } from '../../core/review/disagreement';
import { placeOfDay } from '../parts/picture/extent';
import { dismissal } from '../parts/wording/dismissals';
import { saying } from '../parts/wording/figures';
import { because } from '../parts/wording/reasons';
import type { MessageKey, Words } from '../parts/words';
import type { State } from './queue';

/** Each state as it is listed and filtered by. */
export const STATE_WORDS = {
  open: 'review_open',
  later: 'review_later',
  confirmed: 'review_confirmed',
  dismissed: 'review_dismissed',
} as const satisfies Record<State, MessageKey>;

/** The day on which something was done, on the reader's own calendar. */
export const dayOf = (at: number): string => {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** What was decided, and why. */
export const stateLine = (words: Words, decision: Decision): string => {
  const state = words.say(STATE_WORDS[decision.kind]);
  return decision.kind === 'dismissed'
    ? words.say('titled', state, dismissal(words, decision.why))
    : state;
};

/** What was decided, why and when, in one line. */
export const decisionLine = (words: Words, decision: Decision): string => {
  const line = stateLine(words, decision);
  if (decision.kind === 'open') return line;
  const day = words.day(dayOf(decision.at), 'full');
  const signed = decision.by ? words.say('review_signed', day, decision.by) : day;
  return words.say('aside_bracketed', line, signed);
};

/** Why a dismissed disagreement is on the list again. */
export const returnedLine = (words: Words, { outlet, now, before }: Return): string => {
  const who = outlet ?? words.say('review_a_page');
  return before
    ? words.say('review_back', who, saying(words, now), saying(words, before))
    : words.say('review_back_new', who, saying(words, now));
};

/** How far apart the days are that were given: of two days one number, of several the least and the most. */
const apart = (words: Words, statements: Statement[]): string | null => {
  const given = statements.flatMap(({ figure: { unit, value } }) =>
    unit === 'date' && typeof value === 'string' ? value : [],
  );
  const days = [...new Set(given)].sort().map(placeOfDay);
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const [least, most] = [Math.min(...steps), (days.at(-1) ?? 0) - (days[0] ?? 0)];
  if (steps.length === 0) return null;
  return least === most
    ? words.count('days_apart', most)
    : words.say('days_apart_range', words.number(least), words.number(most));
};

/** Why not all of it can be, in plain sentences; none where the words say it all. */
export const whyLines = (words: Words, { statements, reason }: Disagreement): string[] => {
  const [here] = statements;
  const there = statements.find((one) => one !== here);
  if (!here || !there) return [];
  if (reason.rule !== 'two-days') {
    const line = because(words, here.figure, { reason, figure: there.figure } as Comparison);
    return line ? [line] : [];
  }
  const places = new Set(statements.flatMap(({ figure }) => figure.where?.toLowerCase() ?? []));
  const why = places.size > 1 ? [words.say('why_places')] : [];
  return [apart(words, statements) ?? [], why].flat();
};
