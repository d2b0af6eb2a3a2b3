import type { Statement } from '../../core/review/disagreement';
import { saying, sayingKey } from '../parts/wording/figures';
import type { Words } from '../parts/words';

/** Statements that say the same, with what they say. */
export interface Saying {
  said: string;
  statements: [Statement, ...Statement[]];
}

/** Where a saying stands among others; days are written so that they sort as words. */
const placeOf = ({ figure: { value, low, high } }: Statement) => value ?? low ?? high;

const isBefore = (a: Statement, b: Statement): number => {
  const [here, there] = [placeOf(a), placeOf(b)];
  if (here === null || there === null || here === there) return 0;
  return here < there ? -1 : 1;
};

/**
 * Statements grouped by what they say, the lowest or earliest first, as they are drawn: how many say a
 * thing is no vote.
 */
export const sayingsOf = (words: Words, statements: Statement[]): Saying[] => {
  const groups = new Map<string, [Statement, ...Statement[]]>();
  for (const one of statements) {
    const key = `${sayingKey(one.figure)} ${one.figure.scope}`;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()]
    .sort(([a], [b]) => isBefore(a, b))
    .map((group) => ({ said: saying(words, group[0].figure), statements: group }));
};
