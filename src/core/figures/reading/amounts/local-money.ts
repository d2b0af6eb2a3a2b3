import type { Quantity } from '../../quantities';
import { sharedCode } from '../../quantities/shared-currencies';
import type { ReadSentence } from '../sentence';
import type { Setting } from '../stated';

/** A sum in the money of the land that the article is about: "840 million pesos" of the Philippines are no Mexican ones. */
export function inLocalMoney(
  { words, lexicon }: ReadSentence,
  quantity: Quantity,
  { about }: Setting,
): Quantity {
  const { unit, start, end, firstToken, lastToken } = quantity;
  if (quantity.kind !== 'money' || unit === null) return quantity;
  const { shared } = lexicon.quantities.currencies;
  const [code = '', ...per] = unit.split('/');
  for (let i = Math.max(0, firstToken - 1); i <= lastToken + NAME; i += 1) {
    const word = words[i];
    if (!word || word.token.end > end || word.token.start < start) continue;
    // "Rs500" is one word of the sentence.
    const name = word.lower.replace(/\d.*$/, '');
    if (!shared.has(name)) continue;
    return { ...quantity, unit: [sharedCode(code, name, shared, about), ...per].join('/') };
  }
  return quantity;
}

/** So far behind the number its currency is named: "840 million Philippine pesos". */
const NAME = 3;
