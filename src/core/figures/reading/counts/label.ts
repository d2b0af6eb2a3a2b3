import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import { isPerson, singularOf } from '../../quantities/nouns';
import type { Range, ReadSentence } from '../sentence';

/** What stands before a colon and names the number behind it: "Personnel: 512", "Structures threatened: 260". */
export interface Label {
  /** The noun phrase; null where only a participle stands there: "destroyed: four homes". */
  noun: Range | null;
  /** What became of the things, in its base form. */
  participle: string | null;
}

/** Longer than this it is a sentence that a colon goes on with. */
const LONGEST = 5;
const OPENERS = /^[.;,:•|]$/;

/** The label of a number that stands right behind its colon, or is joined to one that does; null without. */
export function labelOf(read: ReadSentence, quantity: Quantity): Label | null {
  const startOf = ({ firstToken, hedgeToken }: Quantity): number =>
    hedgeToken >= 0 ? Math.min(hedgeToken, firstToken) : firstToken;
  const { tokens } = read.sentence;
  let colon = startOf(quantity) - 1;
  const before = read.quantities.findLast((one) => one.firstToken < quantity.firstToken);
  const joined = tokens[colon]?.lower === 'and' || tokens[colon]?.text === ',';
  if (joined && before && Math.max(before.lastToken, before.nounLast) === colon - 1)
    colon = startOf(before) - 1;
  if (tokens[colon]?.text !== ':') return null;
  const { words } = read;
  let first = colon;
  while (first > 0 && !OPENERS.test(words[first - 1]?.token.text ?? '')) first -= 1;
  if (first === colon || colon - first > LONGEST) return null;
  const end = words[colon - 1];
  const participle =
    end?.tag === 'verb' && end.form !== 'ing' && end.form !== 's' ? end.lemma : null;
  let last = participle ? colon - 2 : colon - 1;
  const { settingWords } = read.lexicon.counting;
  for (let k = first + 1; k <= last; k += 1)
    if (settingWords.has(words[k]?.lower ?? '')) last = k - 1;
  if (last < first) return participle ? { noun: null, participle } : null;
  for (let k = first; k <= last; k += 1)
    if (!['noun', 'name', 'verb', 'adv'].includes(words[k]?.tag ?? '')) return null;
  return { noun: { first, last }, participle };
}

/** "Death toll: 14": the label says what is counted, and is itself no counted thing. */
function isHead(read: ReadSentence, { first, last }: Range): boolean {
  const { heads, counted, groups, states } = read.lexicon.measures;
  const { lemma = '' } = read.words[last] ?? {};
  if (counted.has(lemma) || groups.has(lemma) || states.byFirst.has(lemma)) return false;
  for (let k = first; k <= last; k += 1) {
    const found = phraseAt(heads, read.words, k);
    if (found && k + found.length > last) return true;
  }
  return false;
}

/** A bare number with the noun of its label. */
export function labelled(read: ReadSentence, quantity: Quantity): Quantity {
  if (quantity.noun !== null || quantity.unit !== null || quantity.kind !== 'count')
    return quantity;
  const next = read.sentence.tokens[quantity.lastToken + 1];
  if (next?.kind === 'word' && !read.lexicon.counting.afterLabelled.has(next.lower))
    return quantity;
  const noun = labelOf(read, quantity)?.noun;
  const head = noun && read.words[noun.last];
  if (!noun || !head) return quantity;
  if (isHead(read, noun)) return quantity;
  const words = read.lexicon.quantities;
  const printed = read.words.slice(noun.first, noun.last + 1).map(({ token }) => token.text);
  const person = isPerson(head.token.lower, head.token.text, words);
  return {
    ...quantity,
    unit: person ? 'people' : singularOf(head.token.lower, words),
    noun: printed.join(' '),
    nounFirst: noun.first,
    nounLast: noun.last,
  };
}
