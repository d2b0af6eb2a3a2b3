import type { ComparedFigure } from '../../../core/compare/report';
import type { Arithmetic } from '../../../core/compare/verdict';
import type { Figure, Hedge } from '../../../core/figures/figure';
import type { MessageKey, Words } from '../words';
import { pointedAt, quoted } from './figures';

const LENGTHS = { day: 'length_day', week: 'length_week' } as const;

/** How a number of ours is bounded where the words bound it: "almost 10,000" is up to 10,000. */
const BOUNDED: Partial<Record<Hedge, MessageKey>> = {
  almost: 'up_to',
  'at-most': 'up_to',
  'less-than': 'up_to',
  approx: 'about',
  'at-least': 'at_least',
  'more-than': 'at_least',
};

/** What a bounded length makes of the end that it leads to. */
const ENDS: Partial<Record<Hedge, MessageKey>> = {
  almost: 'sum_end_latest',
  'at-most': 'sum_end_latest',
  'less-than': 'sum_end_latest',
  approx: 'sum_end_about',
  'at-least': 'sum_end_earliest',
  'more-than': 'sum_end_earliest',
};

const bounded = (words: Words, n: number, hedge: Hedge): string => {
  const key = BOUNDED[hedge];
  return key ? words.say(key, words.number(n)) : words.number(n);
};

/** A sum of ours that makes a difference understandable; it says that it is ours. */
export function sum(words: Words, arithmetic: Arithmetic): string {
  const { number } = words;
  switch (arithmetic.kind) {
    case 'increment': {
      const { from, step, sum: result, covers, hedges } = arithmetic;
      const [start, end] = [
        bounded(words, from, hedges.from),
        bounded(words, covers, hedges.covers),
      ];
      const key = arithmetic.differs ? 'sum_step_differs' : 'sum_step';
      return words.say(key, start, number(step), number(result), end);
    }
    case 'parts': {
      const { parts, whole, differs } = arithmetic;
      const added = parts.map(number).join(' + ');
      if (!differs) return words.say('sum_parts', added, number(whole));
      const total = parts.reduce((total, part) => total + part, 0);
      return words.say('sum_parts_differ', added, number(total), number(whole));
    }
    case 'end': {
      const { start, length, unit, end, hedge, stated } = arithmetic;
      const long = words.count(LENGTHS[unit], length);
      if (stated) {
        const days = [start, end, stated].map((day) => words.day(day, 'long'));
        return words.say('sum_end_differs', days[0] ?? '', long, days[1] ?? '', days[2] ?? '');
      }
      const key = ENDS[hedge] ?? 'sum_end';
      return words.say(key, words.day(start, 'long'), long, words.day(end, 'long'));
    }
  }
}

/**
 * The sums of one card, each once. Where an article gives one total as "12,000" and as "about 12,000",
 * the sum is told of the careful form: headlines leave such words out.
 */
export function sums(words: Words, all: Arithmetic[]): string[] {
  const byKey = new Map<string, Arithmetic>();
  for (const one of all) {
    const key =
      one.kind === 'increment' ? `${one.from} ${one.step} ${one.covers}` : JSON.stringify(one);
    const known = byKey.get(key);
    const isPlainer =
      known?.kind === 'increment' && one.kind === 'increment' && one.hedges.covers === 'exact';
    if (!isPlainer) byKey.set(key, one);
  }
  return [...new Set([...byKey.values()].map((one) => sum(words, one)))];
}

/** "Said on 11 March, “in two days” is 13 March": how a day that the words only point to comes about. */
export function countedFrom(
  words: Words,
  figure: Figure & Pick<ComparedFigure, 'saidOn'>,
): string | null {
  if (!figure.saidOn || typeof figure.value !== 'string') return null;
  const day = pointedAt(words, figure);
  return day === null
    ? null
    : words.say('sum_pointed', words.day(figure.saidOn, 'long'), quoted(words, figure.phrase), day);
}
