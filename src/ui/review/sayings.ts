import type { Statement } from '../../core/review/disagreement';
import { saying, sayingKey } from '../parts/wording/figures';
import type { Words } from '../parts/words';

/** Statements that say the same, with what they say. */
export interface Saying {
  said: string;
  statements: [Statement, ...Statement[]];
}

/** Statements grouped by what they say: what most say first, else as they were met. */
export const sayingsOf = (words: Words, statements: Statement[]): Saying[] => {
  const groups = new Map<string, [Statement, ...Statement[]]>();
  for (const one of statements) {
    const key = `${sayingKey(one.figure)} ${one.figure.scope}`;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => ({ said: saying(words, group[0].figure), statements: group }));
};
