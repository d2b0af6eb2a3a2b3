import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import { headOfNumber } from './count-heads';
import type { Told } from './counts';

/** So many words may stand between "by" and its votes: "by a mere 17 votes". */
const REACH = 3;

/** "kept the seat by 1,204 votes", "a margin of 90 votes": by how many, not how many. */
export function tellMargin(read: ReadSentence, { unit }: Quantity, role: Role): Told | null {
  if (unit !== 'vote') return null;
  const { words, lexicon } = read;
  const { margins } = lexicon.amounts;
  let by = role.preposition === 'by';
  for (let k = role.range.first - 1; !by && k >= role.range.first - REACH; k -= 1)
    by = words[k]?.lower === 'by' && words[k]?.tag === 'prep';
  const named = role.preposition === 'of' && margins.has(words[role.governor]?.lemma ?? '');
  const margin = lexicon.measures.byName.get('vote-margin');
  const ahead = phraseAt(lexicon.measures.states, words, role.range.last + 1)?.value === margin;
  const apart = role.position === 'subject' && DIVIDING.has(role.clause.verb?.lemma ?? '');
  return by || named || ahead || apart || headOfNumber(read, role, true) === margin
    ? toldAs(read, 'vote-margin')
    : null;
}

/** "Fewer than 900 votes separated them": they are the gap. */
const DIVIDING: ReadonlySet<string> = new Set(['separate', 'divide', 'part']);

/** "with 1,204 votes, 86 more than her rival": by how many more, behind how many. */
export function tellLead(
  read: ReadSentence,
  { unit }: Quantity,
  { range }: Role,
  last: Told | null,
): Told | null {
  const { words } = read;
  if (last?.name !== 'votes' || (unit !== null && unit !== 'vote' && unit !== 'people'))
    return null;
  const more = ['more', 'fewer', 'less'].includes(words[range.last + 1]?.lower ?? '');
  return more && words[range.last + 2]?.lower === 'than' ? toldAs(read, 'vote-margin') : null;
}

/** "lost 21 seats", "gained nine": how far a party has gone up or down, not how many it has. */
export function tellSwing(
  { words }: ReadSentence,
  { unit }: Quantity,
  { clause: { verb }, position, range }: Role,
): Told | null {
  if (unit !== 'seat' || position !== 'object' || !verb || verb.passive === true) return null;
  const all = words[range.last + 1]?.lower === 'it' || words[range.first - 1]?.lower === 'its';
  const of = words.slice(range.first, range.last + 1).some(({ lower }) => lower === 'of');
  return SWINGS.has(verb.lemma) && !all && !of
    ? { name: 'seats-change', measure: null, assumed: false }
    : null;
}
const SWINGS: ReadonlySet<string> = new Set([
  'lose',
  'gain',
  'shed',
  'drop',
  'pick up',
  'add',
  'forfeit',
]);

/** "voted 214 to 37", "passed by 98 votes to 92", "was rejected by 61 to 40": the votes on each side. */
export function tellTally(read: ReadSentence, quantity: Quantity, role: Role): Told | null {
  if (quantity.kind !== 'count' || !Number.isInteger(quantity.value)) return null;
  if (quantity.unit !== null && quantity.unit !== 'vote' && quantity.unit !== 'people') return null;
  const { words } = read;
  const { first, last } = role.range;
  const opens = isTo(read, last + 1) && words[last + 2]?.tag === 'amount';
  const closes =
    isTo(read, first - 1) && (words[first - 2]?.tag === 'amount' || isVotes(read, first - 2));
  if (!opens && !closes) return null;
  const { tallying } = read.lexicon.amounts;
  let { clause } = role;
  const votes = isVotes(read, last) || isVotes(read, first - 2);
  if (votes) return toldAs(read, 'votes');
  for (;;) {
    if (tallying.has(clause.verb?.lemma ?? '')) return toldAs(read, 'votes');
    if (!clause.parent || clause.verb) return null;
    clause = clause.parent;
  }
}

const isTo = ({ words }: ReadSentence, at: number): boolean =>
  ['to', '-', '–'].includes(words[at]?.lower ?? '');

const isVotes = ({ words }: ReadSentence, at: number): boolean =>
  words[at]?.lemma === 'vote' || words[at]?.lemma === 'ballot';

const toldAs = ({ lexicon }: ReadSentence, name: string): Told => ({
  name,
  measure: lexicon.measures.byName.get(name) ?? null,
  assumed: false,
});
