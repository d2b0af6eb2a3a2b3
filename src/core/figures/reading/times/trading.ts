import type { Clause } from '../../../grammar/clause';
import type { ReadSentence } from '../sentence';

/** "Shares closed at $4.20", "the index ended 2 percent lower": neither closes nor ends anything. */
export function isTrading(read: ReadSentence, { verb }: Clause): boolean {
  const { trading, tradingAt } = read.lexicon.timing;
  if (!verb || !trading.has(verb.lemma)) return false;
  const at = verb.last + 1;
  const amount = read.quantities.find(({ firstToken }) => firstToken >= at && firstToken <= at + 1);
  if (read.words[at]?.lower === 'at') return amount !== undefined && amount.unit !== 'hour';
  if (tradingAt.has(read.words[at]?.lower ?? '')) return true;
  return amount !== undefined && tradingAt.has(read.words[amount.lastToken + 1]?.lower ?? '');
}
