import type { Clause } from '../../../grammar/clause';
import type { Range, ReadSentence } from '../sentence';

/** What is said of a number or a day: the clause it stands in, and its tokens. */
interface Spot {
  clause: Clause;
  range: Range;
}

/** At most so many words stand between a denial and what it denies. */
const REACH = 4;

/**
 * Whether the article only supposes, fears or asks: "if 80 people had died", "the toll could reach 150",
 * "were 500 people aboard?". "Would" alone is what people say of a day to come, reported later.
 */
export function isPossible(read: ReadSentence, { clause }: Spot): boolean {
  if (isAsked(read)) return true;
  const { conditions, perhaps, supposed } = read.lexicon.timing;
  const conditional = read.clauses.some(({ opener }) => opener === 'if' || opener === 'unless');
  for (let one: Clause | null = clause; one; one = one.parent) {
    if (one !== clause && says(read, one)) return false;
    if (one.opener && conditions.has(one.opener)) return true;
    if (one === clause && !one.verb?.negated && hasAuxiliary(read, one, perhaps)) return true;
    if (conditional && hasAuxiliary(read, one, supposed)) return true;
  }
  return false;
}

/** "…, engineers said after the weir dropped": what is said stands before, and supposes nothing of this. */
const says = ({ words, lexicon }: ReadSentence, { verb, opener }: Clause): boolean =>
  opener === null &&
  verb !== null &&
  lexicon.speech.verbs.get(words[verb.head]?.lower ?? '') === 'say';

function hasAuxiliary(
  { words }: ReadSentence,
  { verb }: Clause,
  wanted: ReadonlySet<string>,
): boolean {
  if (!verb) return false;
  for (let k = verb.first; k <= verb.last; k += 1)
    if (words[k]?.tag === 'aux' && wanted.has(words[k]?.lower ?? '')) return true;
  return false;
}

/** "Were 500 people aboard?": a question that opens with its verb leaves open what it asks. */
const isAsked = ({ words }: ReadSentence): boolean =>
  words[0]?.tag === 'aux' && words.slice(-2).some(({ token }) => token.text === '?');

/**
 * Whether the article says that somebody denies it: "denied reports that 60 people had died", "reports that
 * 80 had died were false", "50 soldiers, a figure the army denied".
 */
export function isDenied(read: ReadSentence, spot: Spot): boolean {
  const { clause } = spot;
  if (deniesBefore(read, clause, spot.range.first)) return true;
  for (let inner = clause; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (deniesBefore(read, parent, inner.first) || isCalledUntrue(read, inner, parent)) return true;
  }
  return isTakenBack(read, spot);
}

/** "denied that …", "rejected claims of 300 arrests": the verb, then a word for what is claimed, then the claim. */
function deniesBefore(read: ReadSentence, { verb }: Clause, at: number): boolean {
  const { denial, claim } = read.lexicon.scopes.words;
  if (!verb || verb.negated || !denial.has(verb.lemma) || verb.last >= at) return false;
  if (at - verb.last > REACH + 1) return false;
  const between = read.words.slice(verb.last + 1, at);
  const first = read.words[at]?.lower;
  return (
    (first === 'that' && between.length === 0) || between.some(({ lemma }) => claim.has(lemma))
  );
}

/** "Reports that 80 people had died were false", "Claims of 300 arrests were denied". */
function isCalledUntrue(read: ReadSentence, inner: Clause, { verb }: Clause): boolean {
  const { denial, claim, untrue } = read.lexicon.scopes.words;
  if (!verb || verb.negated || verb.first < inner.first) return false;
  if (!claim.has(read.words[inner.first - 1]?.lemma ?? '')) return false;
  if (verb.passive === true && denial.has(verb.lemma)) return true;
  return read.words
    .slice(verb.last + 1, verb.last + 1 + REACH)
    .some(({ lower }) => untrue.has(lower));
}

/** ", a figure the army denied", ", a claim that was rejected". */
function isTakenBack(read: ReadSentence, { range }: Spot): boolean {
  const { denial, claim } = read.lexicon.scopes.words;
  for (let k = range.last + 1; k < read.words.length; k += 1) {
    const word = read.words[k];
    if (!word || word.tag === 'amount') return false;
    if (word.token.text !== ',') continue;
    const noun = read.words[k + 2];
    if (read.words[k + 1]?.tag !== 'det' || !noun || !claim.has(noun.lemma)) continue;
    const behind = read.clauses.find(({ verb }) => verb !== null && verb.first > k + 2);
    return behind?.verb != null && !behind.verb.negated && denial.has(behind.verb.lemma);
  }
  return false;
}
