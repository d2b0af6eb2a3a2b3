import type { Clause } from '../../grammar/clause';
import type { Quantity } from '../quantities';
import { type Range, type ReadSentence, rangeOf } from './sentence';

/** How a quantity stands to the verb of its clause. */
export interface Role {
  clause: Clause;
  range: Range;
  position: 'subject' | 'object' | 'prepositional' | 'loose';
  /** The preposition right before it ("of", "to", "including"). */
  preposition: string | null;
  /** The noun that the preposition hangs on ("toll" in "a toll of 12"); -1 where there is none. */
  governor: number;
}

/** The role of a quantity: what stands right before it, and on which side of the verb it is. */
export function roleOf(read: ReadSentence, quantity: Quantity): Role {
  const range = withWhole(read, rangeOf(quantity));
  const whom = read.words[range.last + 1]?.lower === 'of' && read.at[range.last + 2];
  if (whom && whom.kind === 'relative' && whom.first === range.last + 2 && whom.verb)
    return { clause: whom, range, position: 'subject', preposition: null, governor: -1 };
  const joined = joinedTo(read, range);
  const clause = joined ?? read.at[range.first];
  if (!clause) throw new Error('a quantity outside its sentence');
  const { inSum, transparentNouns } = read.lexicon.counting;
  let k = before(read, range.first - 1);
  let preposition: string | null = null;
  let governor = -1;
  for (let hops = 0; hops < 2; hops += 1) {
    const word = read.words[k];
    if (word?.tag !== 'prep' && word?.tag !== 'to' && word?.lower !== 'as') break;
    if (word.lower === 'as' && clause.opener === 'as' && clause.first === k) break;
    if (word.lower === 'in' && inSum.has(read.words[k + 1]?.lower ?? '')) break;
    if (clause.verb && k >= clause.verb.first && k <= clause.verb.last) break;
    preposition = word.lower;
    governor = read.words[k - 1]?.tag === 'noun' || read.words[k - 1]?.tag === 'name' ? k - 1 : -1;
    const noun = read.words[governor];
    if (preposition !== 'of' || !noun || !transparentNouns.has(noun.lemma)) break;
    const outer = before(read, governor - 1);
    if (read.words[outer]?.tag !== 'prep' && read.words[outer]?.tag !== 'to') {
      preposition = null;
      governor = -1;
      break;
    }
    k = outer;
  }
  return { clause, range, position: positionOf(clause, range, preposition), preposition, governor };
}

/** "He said 112 passengers and 14 crew had been rescued": the clause whose subject both are. */
function joinedTo(read: ReadSentence, { first, last }: Range): Clause | null {
  if (read.words[last + 1]?.lower !== 'and') return null;
  const own = read.at[first];
  const next = read.quantities.find((other) => rangeOf(other).first === last + 2);
  const clause = read.at[last + 2];
  if (!next || !clause?.verb || clause === own || next.kind !== 'count') return null;
  if (clause.verb.first <= rangeOf(next).last) return null;
  const verb = own?.verb;
  const says = verb && read.lexicon.speech.verbs.has(read.words[verb.head]?.lower ?? '');
  return says && verb.last === first - 1 ? clause : null;
}

/** "30 of the 80 wounded": what is said of it stands behind the whole. */
function withWhole(read: ReadSentence, range: Range): Range {
  // "nine out of the 12 people"
  const of = read.words[range.last + 1]?.lower === 'out' ? range.last + 2 : range.last + 1;
  if (read.words[of]?.lower !== 'of') return range;
  let at = of + (read.words[of + 1]?.tag === 'det' ? 2 : 1);
  if (read.words[at]?.possessive) at += 1;
  for (const other of read.quantities) {
    const whole = rangeOf(other);
    if (whole.first === at && other.kind === 'count')
      return { first: range.first, last: whole.last };
  }
  return range;
}

/** Skips articles, adverbs and owners to the left: "at Orlec's eleven schools", "from the usual 1,100". */
function before(read: ReadSentence, at: number): number {
  let k = at;
  const { describesNumber } = read.lexicon.counting;
  if (describesNumber.has(read.words[k]?.lower ?? '') && read.words[k - 1]?.tag === 'det') k -= 1;
  while (k >= 0) {
    const word = read.words[k];
    const owner = word?.possessive === true && (word.tag === 'name' || word.tag === 'noun');
    if (word?.tag !== 'det' && word?.tag !== 'adv' && !owner) return k;
    k -= 1;
    while (owner && read.words[k]?.tag === 'name') k -= 1;
  }
  return k;
}

function positionOf(clause: Clause, range: Range, preposition: string | null): Role['position'] {
  if (!clause.verb) return 'loose';
  if (preposition) return 'prepositional';
  return range.last < clause.verb.first ? 'subject' : 'object';
}

/** The tokens of a clause's subject: what stands before its verb. Borrowed from its parent where it has none. */
export function subjectRange(read: ReadSentence, clause: Clause): Range {
  const { parent } = clause;
  const { letting, relativeSubjects } = read.lexicon.counting;
  if (clause.kind === 'infinitive' && parent?.verb && letting.has(parent.verb.lemma)) {
    const whom = { first: parent.verb.last + 1, last: clause.first - 1 };
    if (whom.last >= whom.first) return whom;
  }
  let owner: Clause = clause;
  while (owner.sharesSubject && owner.parent) owner = owner.parent;
  if (owner.kind === 'relative' || owner.kind === 'participle') {
    const before = antecedent(read, owner);
    if (owner.parent && isOfSubject(read, owner)) return subjectRange(read, owner.parent);
    if (owner.kind === 'participle' || relativeSubjects.has(owner.opener ?? '')) {
      if (!owner.verb || owner.verb.first - owner.first < 3) return before;
    }
  }
  let first = owner.first;
  if (owner.opener !== null) first += 1;
  const last = owner.verb ? owner.verb.first - 1 : owner.last;
  return skipAdjuncts(read, { first, last });
}

/** "The bank fared better, adding 28 cents", "It came ashore, killing 12": said of the subject of the verb before. */
function isOfSubject({ words }: ReadSentence, { kind, verb, parent, first }: Clause): boolean {
  if (kind !== 'participle' || !verb || !parent?.verb || parent.verb.last >= first) return false;
  return words[verb.head]?.form === 'ing' && words[first - 1]?.token.text === ',';
}

/** The noun phrase that a relative clause or a participle describes. */
function antecedent(read: ReadSentence, clause: Clause): Range {
  let last = clause.first - 1;
  while (last > 0 && read.words[last]?.tag === 'punct') last -= 1;
  let first = last;
  while (first > 0) {
    const before = read.words[first - 1];
    const tag = before?.tag;
    if (tag === 'prep' && before?.lower !== 'of' && clause.kind === 'participle') break;
    if (tag === 'punct' || tag === 'verb' || tag === 'aux' || tag === 'sub' || tag === 'conj')
      break;
    first -= 1;
  }
  return { first, last };
}

/** "In the north, on Monday, the troops …": what stands before a comma at the start and opens with a preposition. */
function skipAdjuncts(read: ReadSentence, range: Range): Range {
  let { first } = range;
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const tag = read.words[first]?.tag;
    // "In March 2018 a smaller dam, 60 km away, burst": no comma ends a day.
    if (tag === 'day' && isNounAhead(read, first)) {
      while (read.words[first]?.tag === 'day') first += 1;
      break;
    }
    if (tag === 'punct' || tag === 'adv' || tag === 'conj') {
      first += 1;
      continue;
    }
    if (tag !== 'prep' && tag !== 'day' && tag !== 'sub') break;
    let k = first;
    while (k <= range.last && read.words[k]?.token.text !== ',') k += 1;
    if (k > range.last) {
      while (first <= range.last && read.words[first]?.tag === 'day') first += 1;
      break;
    }
    first = k + 1;
  }
  return { first, last: range.last };
}

/** Whether a noun phrase stands right behind a day. */
function isNounAhead({ words }: ReadSentence, at: number): boolean {
  let k = at;
  while (words[k]?.tag === 'day') k += 1;
  return words[k]?.tag === 'det' || words[k]?.tag === 'noun' || words[k]?.tag === 'amount';
}

/** The tokens after a clause's verb that belong to it, up to its end. */
export function afterVerb(_read: ReadSentence, clause: Clause): Range {
  return { first: (clause.verb?.last ?? clause.first - 1) + 1, last: clause.last };
}

/** The noun phrase right after a clause's verb, up to the first preposition; empty where none stands there. */
export function objectRange(read: ReadSentence, clause: Clause): Range {
  const { first, last } = afterVerb(read, clause);
  let from = first;
  while (from <= last && ['adv', 'day'].includes(read.words[from]?.tag ?? '')) from += 1;
  let k = from;
  while (k <= last && read.at[k] === clause) {
    const word = read.words[k];
    if (!word || ['prep', 'to', 'punct', 'verb', 'aux', 'sub'].includes(word.tag)) break;
    if (word.tag === 'conj' && k === from) break;
    k += 1;
  }
  return { first: from, last: k - 1 };
}
