import type { Arithmetic } from '../../../core/compare/verdict';
import type { Words } from '../words';

const LENGTHS = { day: 'length_day', week: 'length_week' } as const;

/** A sum of ours that makes a difference understandable; it says that it is ours. */
export function sum(words: Words, arithmetic: Arithmetic): string {
  const { number } = words;
  switch (arithmetic.kind) {
    case 'increment': {
      const { from, step, sum: result, covers } = arithmetic;
      return words.say('sum_step', number(from), number(step), number(result), number(covers));
    }
    case 'parts':
      return words.say(
        'sum_parts',
        arithmetic.parts.map(number).join(' + '),
        number(arithmetic.whole),
      );
    case 'end': {
      const { start, length, unit, end } = arithmetic;
      const long = words.count(LENGTHS[unit], length);
      return words.say('sum_end', words.day(start, 'long'), long, words.day(end, 'long'));
    }
  }
}
