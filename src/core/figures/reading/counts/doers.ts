import type { Clause } from '../../../grammar/clause';
import type { VerbGroup } from '../../../grammar/verb-groups';
import type { Measure } from '../../measure-words';
import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import { isPerson } from '../../quantities/nouns';
import { headOf } from '../noun-head';
import { type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import type { Fits } from './states';

/**
 * What those are to whom a certain kind of doer does something: "police picked up three supervisors", "nine
 * women were carried away by raiders".
 */
export function byDoer(read: ReadSentence, role: Role, fits: Fits): Measure | null {
  const { clause, position } = role;
  const { verb } = clause;
  if (!verb) return null;
  const options = read.lexicon.measures.doneBy.get(verb.lemma);
  if (!options) return null;
  if (position !== 'object' && position !== 'subject') return null;
  const further = position === 'object' ? firstSubject(read, clause) : null;
  for (const doers of [doersOf(read, role), further])
    for (const { doers: nouns, measure } of options)
      if (doers && fits(measure) && holds(read, doers, nouns)) return measure;
  return null;
}

/** "18 seafarers held by pirates": the participle behind those counted, and by whom. */
export function byAgent(read: ReadSentence, verb: VerbGroup, fits: Fits): Measure | null {
  if (read.words[verb.last + 1]?.lower !== 'by') return null;
  const agents = { first: verb.last + 2, last: verb.last + 1 + BY_REACH };
  const options = read.lexicon.measures.doneBy.get(verb.lemma) ?? [];
  return (
    options.find(({ doers, measure }) => fits(measure) && holds(read, agents, doers))?.measure ??
    null
  );
}

/** The words for whoever does it: the subject of an active verb, "by …" behind a passive one. */
function doersOf(read: ReadSentence, { clause, position, range }: Role): Range | null {
  const { verb } = clause;
  if (!verb) return null;
  if (position === 'object' && verb.passive !== true) return subjectRange(read, clause);
  if (position !== 'subject' || verb.passive === false) return null;
  const from = Math.max(range.last, verb.last) + 1;
  for (let k = from; k <= from + BY_REACH; k += 1)
    if (read.words[k]?.lower === 'by') return { first: k + 1, last: k + BY_REACH };
  return null;
}

/** The subject that a sentence opens with, of a verb far behind it: "Measles has infected …, and carried off 46". */
function firstSubject(read: ReadSentence, clause: Clause): Range | null {
  const first = read.clauses[0];
  return first && first !== clause && clause.kind !== 'relative' ? subjectRange(read, first) : null;
}
/** So many words behind "by" name who did it. */
const BY_REACH = 5;

/** Whether one of the nouns stands in a range before its first preposition. */
function holds(read: ReadSentence, { first, last }: Range, nouns: ReadonlySet<string>): boolean {
  for (let k = first; k <= last; k += 1) {
    const word = read.words[k];
    if (!word || word.tag === 'prep') return false;
    if (nouns.has(word.lemma) || nouns.has(word.lower)) return true;
  }
  return false;
}

/** "The mission has lost 187 soldiers", "for the loss of four officers": of forces, the lost are the dead. */
export function byLoss(
  read: ReadSentence,
  quantity: Quantity,
  { clause, governor, position, preposition }: Role,
): Measure | null {
  const { measures, counting } = read.lexicon;
  const noun = read.words[quantity.nounLast]?.lemma ?? '';
  const group = measures.groups.get(noun)?.name ?? '';
  const verb = clause.verb?.lemma ?? '';
  const object = position === 'object' && clause.verb?.passive !== true;
  const lives = noun === 'life';
  if (!lives && !counting.lostInAction.has(group)) return null;
  const lost =
    (object && counting.losing.has(verb)) || (preposition === 'of' && isLoss(read, governor));
  return lost ? (measures.byName.get('deaths') ?? null) : null;
}

/** "the loss of", also with another of the dead between: "for the loss of a lieutenant and". */
const isLoss = ({ words }: ReadSentence, governor: number): boolean =>
  words[governor]?.lemma === 'loss';

/** "The ground held 24,000 fans", "the camp holds 7,400": what nobody would be held by has room for them. */
export function isRoom(read: ReadSentence, who: Range): boolean {
  const { quantities, measures } = read.lexicon;
  if (measures.doneBy.get('hold')?.some(({ doers }) => holds(read, who, doers))) return false;
  const head = headOf(read, who);
  const at = read.words.findIndex(({ lemma }, k) => k >= who.first && lemma === head);
  const word = read.words[at];
  return (
    word?.tag === 'noun' &&
    word.lower === word.lemma &&
    !isPerson(word.lower, word.token.text, quantities)
  );
}

/** "Power cuts hit 25,000 homes": what the happening makes of them. */
export function byCause(
  read: ReadSentence,
  { clause, position }: Role,
  thing: string | null,
): Measure | null {
  const { strikingPeople } = read.lexicon.counting;
  if (position !== 'object' || !strikingPeople.has(clause.verb?.lemma ?? '')) return null;
  const { first, last } = subjectRange(read, clause);
  for (let k = first; k <= last; k += 1) {
    const found = phraseAt(read.lexicon.happenings.nouns, read.words, k);
    const measure = found && read.lexicon.measures.causes.get(found.value.event);
    if (measure && (thing === null || measure.whole.has(thing))) return measure;
  }
  return null;
}
