import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import { isPerson, singularOf } from '../../quantities/nouns';
import type { ThingState } from '../../thing-words';
import type { Range, ReadSentence } from '../sentence';

/** What stands before a colon and names the number behind it: "Personnel: 512", "Structures threatened: 260". */
export interface Label {
  /** The noun phrase; null where only a participle stands there: "destroyed: four homes". */
  noun: Range | null;
  /** What became of the things, in its base form. */
  participle: string | null;
  /** The same where no verb says it: "roads impassable: nine". */
  state: ThingState | null;
}

/** Longer than this it is a sentence that a colon goes on with. */
const LONGEST = 5;
const OPENERS = /^[.;,:•|]$/;

const startOf = ({ firstToken, hedgeToken }: Quantity): number =>
  hedgeToken >= 0 ? Math.min(hedgeToken, firstToken) : firstToken;

/** The sign between a label and the number that stands right behind it: a colon, or a comma in a list. -1 without. */
export function signOf(read: ReadSentence, quantity: Quantity): number {
  const { tokens } = read.sentence;
  const sign = startOf(quantity) - 1;
  if (tokens[sign]?.text === ':') return sign;
  return tokens[sign]?.text === ',' && isItem(read, quantity, sign) ? sign : -1;
}

/** "Deaths, 21; missing, 6; roads shut, nine": semicolons stand between the items, and no item has an article. */
function isItem(read: ReadSentence, { lastToken }: Quantity, comma: number): boolean {
  const { words } = read;
  let first = comma;
  while (first > 0 && comma - first <= LONGEST && !OPENERS.test(words[first - 1]?.token.text ?? ''))
    first -= 1;
  const opener = words[first - 1]?.token.text;
  if (first === comma || comma - first > LONGEST || opener === ',') return false;
  const closer = words[lastToken + 1]?.token.text;
  if (opener !== ';' && closer !== ';' && closer !== '(') return false;
  if (closer !== undefined && !CLOSERS.has(closer)) return false;
  const head = words[comma - 1];
  const one = head?.tag === 'noun' && head.lower === head.lemma;
  if (words[first]?.tag === 'det' || head?.tag === 'name') return false;
  return !one || !read.lexicon.quantities.nouns.sets.persons.has(head.lemma);
}
const CLOSERS: ReadonlySet<string> = new Set([';', '.', '(', 'and']);

/** The label of a number that stands right behind its sign, or is joined to one that does; null without. */
export function labelOf(read: ReadSentence, quantity: Quantity): Label | null {
  const { tokens } = read.sentence;
  let colon = signOf(read, quantity);
  if (colon < 0) {
    colon = startOf(quantity) - 1;
    const before = read.quantities.findLast((one) => one.firstToken < quantity.firstToken);
    const joined = tokens[colon]?.lower === 'and' || tokens[colon]?.text === ',';
    if (!joined || !before || Math.max(before.lastToken, before.nounLast) !== colon - 1)
      return null;
    colon = startOf(before) - 1;
    if (tokens[colon]?.text !== ':') return null;
  }
  const { words } = read;
  let first = colon;
  while (first > 0 && !OPENERS.test(words[first - 1]?.token.text ?? '')) first -= 1;
  if (first === colon || colon - first > LONGEST) return null;
  const end = words[colon - 1];
  const participle =
    end?.tag === 'verb' && end.form !== 'ing' && end.form !== 's' ? end.lemma : null;
  const ending = participle ? null : stateAtEnd(read, first, colon);
  let last = ending ? ending.from - 1 : participle ? colon - 2 : colon - 1;
  const { settingWords } = read.lexicon.counting;
  for (let k = first + 1; k <= last; k += 1)
    if (settingWords.has(words[k]?.lower ?? '')) last = k - 1;
  const state = ending?.state ?? null;
  if (last < first) return participle ? { noun: null, participle, state } : null;
  for (let k = first; k <= last; k += 1)
    if (!['noun', 'name', 'verb', 'adv'].includes(words[k]?.tag ?? '')) return null;
  return { noun: { first, last }, participle, state };
}

/** "roads impassable:", "farms under water:": what is said of the things, and where. */
function stateAtEnd(
  read: ReadSentence,
  first: number,
  end: number,
): { state: ThingState; from: number } | null {
  for (let k = first + 1; k < end; k += 1) {
    const found = phraseAt(read.lexicon.things.states, read.words, k);
    if (found && k + found.length === end) return { state: found.value, from: k };
  }
  return null;
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

/** "Schools: 640 shut today": what became of so many of the things that the label names. */
function areSoMany({ words, lexicon }: ReadSentence, { last }: Range, at: number): boolean {
  const [thing, verb] = [words[last], words[at]];
  if (!thing || thing.lower === thing.lemma) return false;
  const done = verb?.tag === 'verb' && verb.form !== 'ing' && verb.form !== 's';
  return (
    done &&
    lexicon.things.verbs.has(verb.lemma) &&
    phraseAt(lexicon.things.things, words, last) !== null
  );
}

/** A bare number with the noun of its label. */
export function labelled(read: ReadSentence, quantity: Quantity): Quantity {
  if (quantity.noun !== null || quantity.unit !== null || quantity.kind !== 'count')
    return quantity;
  const next = read.sentence.tokens[quantity.lastToken + 1];
  const goesOn = next?.kind === 'word' && !read.lexicon.counting.afterLabelled.has(next.lower);
  const noun = labelOf(read, quantity)?.noun;
  if (goesOn && !(noun && areSoMany(read, noun, quantity.lastToken + 1))) return quantity;
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
