import type { Word } from '../../../grammar/tags';
import type { VerbGroup } from '../../../grammar/verb-groups';
import type { Deeds } from '../../deed-words';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import { innerDeed } from '../times/planned';

/** So many words may stand before the last word of what is behind a verb: "to a nearby district hospital". */
const GAP = 3;
/** So many behind `*`: "suffered heat exhaustion and minor burns". */
const WIDE = 5;
const BETWEEN = new Set(['det', 'noun', 'name', 'adv', 'pron', 'amount', 'verb', 'conj']);
/** Opens a rest whose one word may end a noun phrase: "suffer" with "* wound" is "suffered severe head wounds". */
const ANY = '*';
const ARTICLES = new Set(['det', 'adv']);

/**
 * What a verb and the words behind it say of those counted: "60 residents were told to leave", "ordered 200
 * people out of their homes", "residents asked to leave". Null where they say nothing that `allows`.
 */
export function tellDeed<T>(
  read: ReadSentence,
  role: Role,
  deeds: Deeds<T>,
  allows: (value: T) => boolean,
): T | null {
  const { range, clause, position } = role;
  const inner = read.at[range.last + 1]?.verb;
  const apart = inner?.first === range.last + 1 && inner.head !== clause.verb?.head;
  const own = apart && !isOfWhole(read, role) ? inner : null;
  if (own) {
    const found = standsBehind(read, own, own.last + 1, deeds, allows);
    if (found !== null) return found;
  }
  const { verb } = clause;
  if (!verb) return null;
  if (position === 'subject') {
    const found = standsBehind(read, verb, verb.last + 1, deeds, allows);
    const further = found === null && !verb.negated ? innerDeed(read, role)?.verb : null;
    return further ? standsBehind(read, further, further.last + 1, deeds, allows) : found;
  }
  const effort = position === 'object' && verb.lemma === 'take' ? infinitiveOf(read, role) : null;
  if (effort) return standsBehind(read, effort, effort.last + 1, deeds, allows);
  return position === 'object' && verb.passive !== true
    ? (standsBehind(read, verb, range.last + 1, deeds, allows) ??
        standsBehind(read, verb, behindJoined(read, range.last + 1), deeds, allows))
    : null;
}

/** "sent six children and the driver to hospital": behind the others to whom the same was done. */
function behindJoined({ words, quantities }: ReadSentence, at: number): number {
  let k = at;
  while (words[k]?.tag === 'conj' || words[k]?.token.text === ',') {
    const other = quantities.find(({ firstToken }) => firstToken === k + 1);
    if (other) {
      k = Math.max(other.lastToken, other.nounLast) + 1;
      continue;
    }
    if (words[k + 1]?.tag !== 'det') return k;
    k += 2;
    while (words[k]?.tag === 'noun') k += 1;
  }
  return k;
}

/** "It took 170 men eleven hours to douse the blaze": what it took them for. */
const infinitiveOf = (read: ReadSentence, { clause, range }: Role): VerbGroup | null =>
  read.clauses.find(
    ({ parent, kind, first }) => parent === clause && kind === 'infinitive' && first > range.last,
  )?.verb ?? null;

/** "six of the 15 sailors taken from the ship": what stands behind is said of the whole. */
export function isOfWhole({ words, quantities }: ReadSentence, { range, clause }: Role): boolean {
  if (clause.verb === null || clause.verb.first <= range.last) return false;
  const whole = quantities.findLast(({ firstToken }) => firstToken <= range.last);
  return (
    whole !== undefined &&
    whole.firstToken > range.first &&
    words.slice(range.first, whole.firstToken).some(({ lower }) => lower === 'of')
  );
}

/** What a verb says with the words from `behind` on; null where they say nothing that `allows`. */
export function standsBehind<T>(
  read: ReadSentence,
  verb: VerbGroup,
  behind: number,
  deeds: Deeds<T>,
  allows: (value: T) => boolean,
): T | null {
  const own = verb.negated ? `not ${verb.lemma}` : verb.lemma;
  for (const { rest, value } of deeds.get(own) ?? [])
    if (allows(value) && standsAt(read, rest, behind)) return value;
  if (verb.negated) return null;
  const first = read.words[verb.head]?.lemma ?? '';
  if (first !== verb.lemma) {
    const particle = behind === verb.last + 1 ? verb.head + 1 : behind;
    for (const { rest, value } of deeds.get(first) ?? [])
      if (allows(value) && standsAt(read, rest, particle)) return value;
  }
  return behind === verb.last + 1 ? byChain(read, verb, deeds, allows) : null;
}

/** "have been ordered to leave", "were set free": the verb that a chain of verbs begins with. */
function byChain<T>(
  read: ReadSentence,
  verb: VerbGroup,
  deeds: Deeds<T>,
  allows: (value: T) => boolean,
): T | null {
  for (let k = verb.first; k < verb.head; k += 1) {
    const word = read.words[k];
    if (word?.tag !== 'verb') continue;
    for (const { rest, value } of deeds.get(word.lemma) ?? [])
      if (allows(value) && standsAt(read, rest, k + 1)) return value;
  }
  return null;
}

function standsAt({ words }: ReadSentence, rest: readonly string[], at: number): boolean {
  let k = at;
  const isBetween = (word: Word | undefined): boolean =>
    (word?.tag === 'adv' || word?.tag === 'day') && word.lower !== rest[0];
  while (isBetween(words[k])) k += 1;
  const between = rest.length > 1 ? BETWEEN : ARTICLES;
  let any = false;
  for (const [i, word] of rest.entries()) {
    if (word === ANY) {
      any = true;
      continue;
    }
    let gap = any ? WIDE : i === rest.length - 1 ? GAP : 0;
    any = false;
    for (;;) {
      const here = words[k];
      if (!here) return false;
      k += 1;
      if (here.lower === word || here.lemma === word) break;
      // "rushed to a trauma unit": an article is no word of the rest.
      if (i > 0 && here.tag === 'det') continue;
      if (gap === 0 || !between.has(here.tag)) return false;
      gap -= 1;
    }
  }
  return true;
}
