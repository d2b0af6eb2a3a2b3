import { type Match, readerOf } from './forms';
import type { Shape } from './shapes';

function weekday(match: Match): Shape | null {
  const value = match.weekday();
  if (value === null || match.letterBefore() === 'o') return null;
  const week = match.piece('U') ? match.unit()?.unit === 'week' : null;
  if (week === false) return null;
  const second = match.piece('L', 1);
  if (second && second.stem !== 'past') return null;
  const step = match.step(second ? 1 : 0);
  const from = match.piece('X') || match.piece('t') ? 'mention' : 'anchor';
  return {
    ...{ kind: 'weekday', weekday: value, from },
    ...(week ? { step: null, week: step } : { step, week: null }),
  };
}

function today(match: Match): Shape | null {
  const step = match.words.values.today.get(match.piece('R')?.stem ?? '');
  if (step === undefined) return null;
  if (!match.piece('U')) return { kind: 'shift', unit: 'day', count: step, from: 'anchor' };
  if (match.unit()?.unit !== 'day' || step === 0) return null;
  const away = match.piece('A') ? 1 : -1;
  return away === step ? { kind: 'shift', unit: 'day', count: 2 * step, from: 'anchor' } : null;
}

/** "This morning" is today, "last night" yesterday; "next morning" hangs on the story. */
function thisMorning(match: Match): Shape | null {
  const step = match.step();
  if (step === null || step > 0) return null;
  return { kind: 'shift', unit: 'day', count: step, from: 'anchor' };
}

function shift(match: Match, sign: number, from: 'anchor' | 'mention'): Shape | null {
  const unit = match.unit();
  if (!unit || unit.unit === 'weekend' || match.number() === 0) return null;
  return { kind: 'shift', unit: unit.unit, count: sign * unit.count * match.number(), from };
}

function later(match: Match): Shape | null {
  if (match.words.sets['vague-count'].has(match.beside(-1)?.lower ?? '')) return null;
  return shift(match, match.part()?.closedBy === 'since' ? 1 : -1, 'mention');
}

/** "The next day", "the following week", "the same day". */
function following(match: Match): Shape | null {
  const unit = match.unit()?.unit;
  const step = match.step();
  if (!unit || step === null) return null;
  if (match.piece('L') && (unit !== 'day' || step !== 1)) return null;
  if (match.piece('L') && match.words.cues.spans.has(match.beside(-1)?.lower ?? '')) return null;
  if (unit === 'day') return { kind: 'shift', unit, count: step, from: 'mention' };
  return { kind: 'unit', unit, step, part: null, from: 'mention' };
}

/** "The past week" and "the last month" are windows that end now, no calendar weeks; "this day" is none either. */
function unit(match: Match): Shape | null {
  const found = match.unit();
  if (!found || found.unit === 'day' || found.unit === 'decade' || found.count > 1) return null;
  const word = match.piece('L')?.stem;
  if (match.piece('U')?.lower.endsWith('s') && match.piece('U')?.stem.endsWith('s')) return null;
  const second = match.piece('L', 1)?.stem;
  if (second ? second !== 'past' : word === 'past') return null;
  if (word && !match.piece('EeJh') && match.beside(-1)?.lower === 'the') return null;
  if (!word && !match.piece('Eeh') && found.unit !== 'weekend') return null;
  return {
    kind: 'unit',
    unit: found.unit,
    step: match.step(second ? 1 : 0) ?? 0,
    part: match.part(),
    from: 'anchor',
  };
}

/** Days that count from the day of speaking, or from a day named before. */
export const relative = readerOf([
  ['tU[AB]R', today],
  ['RP?', today],
  ['LP', thisMorning],
  ['[nD]Ug', (m) => shift(m, -1, 'anchor')],
  ['[nD]UJ', later],
  ['i[nD]U', (m) => shift(m, 1, 'anchor'), true],
  ['t[XL]U', following],
  ['tU[AB](?=[,.]|$)', (m) => (m.unit()?.unit === 'day' ? shiftByOne(m) : null)],
  ['W,?f?LU', weekday],
  ['tXWP?', weekday],
  ['tLWP?(?!f)', (m) => (m.step() === 1 ? weekday(m) : null)],
  ['L{1,2}W(?!,?[MQDO])P?', weekday],
  ['W,?t?O(?![fMQ])', onThe],
  ['(?:E-?|J)?WP?', weekday],
  ['tOfLU', dayOfMonth],
  ['tO(?!f)', onThe],
  ['(?:t?[Ee]f|t?ohf|Ei|E|J)?L{1,2}U', unit],
  ['(?:t?[Ee]f|t?ohf|Ei)tU', unit],
  ['tU', unit],
]);

function shiftByOne(match: Match): Shape {
  return { kind: 'shift', unit: 'day', count: match.piece('A') ? 1 : -1, from: 'mention' };
}

function dayOfMonth(match: Match): Shape | null {
  if (match.unit()?.unit !== 'month') return null;
  return { kind: 'day-of-month', day: match.number(), weekday: null, step: match.step() };
}

/** "On the 13th", "Thursday the 13th": never "the 13th century". */
function onThe(match: Match): Shape | null {
  const weekdayHere = match.weekday();
  const { daypart } = match.words.sets;
  const before = match.beside(-1)?.lower;
  const evening = before === 'of' && daypart.has(match.beside(-2)?.lower ?? '');
  if (weekdayHere === null && before !== 'on' && !evening) return null;
  if (!match.endsBeforeNoun()) return null;
  return { kind: 'day-of-month', day: match.number(), weekday: weekdayHere, step: null };
}
