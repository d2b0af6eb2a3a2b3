import type { Quantity } from '../quantities';
import { type Context, nounFields, spanOf, tokensOf } from './context';
import { isDash } from './lexemes';

/** So far before a result stands the verb of its vote: "passed the amended bill 61-38". */
const REACH = 6;

/**
 * The two numbers of a vote that a hyphen joins, which elsewhere would be a score: "voted 7-2", "a 12-10 ruling",
 * "passed the bill 61-38". Empty where no vote is spoken of beside them.
 */
export function tallyAt(context: Context, at: number): Quantity[] {
  const { pieces, words } = context;
  const [left, dash, right, next] = pieces.slice(at, at + 4);
  if (!left || !dash?.glued || !right?.glued || !isDash(dash.text)) return [];
  if (!/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text)) return [];
  const { voting, deciding } = words.cues;
  if (next?.glued && next.kind !== 'punctuation') return [];
  let told = voting.has(next?.lower ?? '');
  for (let i = at - 1; !told && i >= Math.max(0, at - REACH); i -= 1) {
    const word = pieces[i];
    if (!word || word.kind === 'punctuation' || word.kind === 'number') break;
    told = voting.has(word.lower) || deciding.has(word.lower);
  }
  return told ? [ballots(context, at), ballots(context, at + 2)] : [];
}

function ballots({ pieces }: Context, at: number): Quantity {
  const value = Number(pieces[at]?.text);
  return {
    ...spanOf(pieces, at, at + 1),
    ...tokensOf(pieces, at, at + 1),
    hedgeToken: -1,
    value,
    low: value,
    high: value,
    hedge: 'exact',
    trend: null,
    unit: 'vote',
    ...nounFields(pieces, null),
    kind: 'count',
  };
}
