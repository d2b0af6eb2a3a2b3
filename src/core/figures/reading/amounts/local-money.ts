import type { Word } from '../../../grammar/tags';
import type { Quantity } from '../../quantities';
import { sharedCode } from '../../quantities/shared-currencies';
import type { ReadSentence } from '../sentence';
import type { Setting } from '../stated';

/** A sum in the money of the land that the article is about: "840 million pesos" of the Philippines are no Mexican ones. */
export function inLocalMoney(
  { words, lexicon, quantities }: ReadSentence,
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
    if (!shared.has(name) || isSpelledOut(words, i)) continue;
    const meant = sharedCode(code, name, shared, about);
    // "10.5 million Australian dollars ($7.5 million)": who names the local money means another by the bare sign.
    if (quantities.some(({ unit: other }) => other !== unit && other === meant)) return quantity;
    return { ...quantity, unit: [meant, ...per].join('/') };
  }
  return quantity;
}

/** "A$30", "$US17": letters at a sign say whose it is. */
const isSpelledOut = (words: readonly Word[], i: number): boolean => {
  const [before, sign, behind] = [words[i - 1]?.token, words[i]?.token, words[i + 1]?.token];
  if (sign?.text !== '$') return false;
  return (
    (before?.end === sign.start && LETTER.test(before.text)) ||
    (behind?.start === sign.end && LETTER.test(behind.text.charAt(0)))
  );
};
const LETTER = /\p{L}/u;

/** So far behind the number its currency is named: "840 million Philippine pesos". */
const NAME = 3;
