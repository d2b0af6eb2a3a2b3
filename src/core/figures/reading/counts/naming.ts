import type { VerbGroup } from '../../../grammar/verb-groups';
import type { Measure } from '../../measure-words';
import { type Deed, deedIn, isOf } from '../../naming-words';
import { headOf } from '../noun-head';
import { afterVerb, objectRange, type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import type { Told } from './counts';
import { tellDeed } from './deeds';

/** The name of a deed, one for all verbs that tell it; null of a verb that says nothing of those it is said of. */
export function deedName(
  { lexicon }: ReadSentence,
  verb: VerbGroup | null,
  noun: string | null = null,
): string | null {
  if (!verb) return null;
  const { light, verbs, does } = lexicon.namings;
  const { lemma } = verb;
  const told = deedIn(verbs, lemma, noun) ?? deedIn(does, lemma, noun);
  if (told) return told.name;
  return light.has(lemma) || lexicon.grammar.verbs.speech.has(lemma)
    ? null
    : lemma.replaceAll(' ', '-');
}

/** The name of a counted noun, one for all nouns of one thing. */
export const nounName = ({ lexicon }: ReadSentence, noun: string): string =>
  lexicon.namings.nouns.get(noun) ?? noun;

/** The head of a noun phrase, where it is what may be counted: no place, no speaker, no word for a number. */
export function namedIn(read: ReadSentence, range: Range): string | null {
  const head = headOf(read, range);
  return head && !read.lexicon.namings.hollow.has(head) ? nounName(read, head) : null;
}

/** The same of what a number is said to be of: "the number of complaints". */
function numberedIn(read: ReadSentence, range: Range): string | null {
  const named = namedIn(read, range);
  if (named) return named;
  const { words, lexicon } = read;
  for (let k = range.first; k < range.last; k += 1)
    if (words[k + 1]?.lower === 'of' && lexicon.counting.figureNouns.has(words[k]?.lemma ?? ''))
      return namedIn(read, { first: k + 2, last: range.last });
  return null;
}

/** The same of what may be an act: "the collapse of the dam" is named as that the dam burst. */
export function actIn(read: ReadSentence, range: Range): string | null {
  const head = headOf(read, range);
  const act = head ? deedIn(read.lexicon.namings.acts, head, null) : null;
  return act?.name ?? namedIn(read, range);
}

/** What the lists say of the counted: by what they are the act of, by what stands behind their verb, or by that verb. */
export function listedDeed(read: ReadSentence, role: Role, noun: string): Deed | null {
  const { verbs, does, acts, deeds } = read.lexicon.namings;
  const { clause, governor, position, preposition, range } = role;
  const person = read.lexicon.quantities.nouns.sets.persons.has(noun);
  const tell = (words: typeof verbs, word: string) => deedIn(words, word, noun, person);
  const act = preposition === 'of' ? (read.words[governor]?.lemma ?? '') : '';
  const told = tell(acts, act) ?? tellDeed(read, role, deeds, (one) => isOf(one, noun, person));
  if (told) return told;
  const undergone = (verb: VerbGroup) => tell(verbs, verb.lemma) ?? tell(does, verb.lemma);
  const { verb } = clause;
  if (verb && !verb.negated) {
    const acting = position === 'subject' && verb.passive === false;
    const done = acting ? tell(does, verb.lemma) : null;
    const hit =
      position === 'object' || (position === 'subject' && (!acting || isAlone(read, role)));
    const own = done ?? (hit ? undergone(verb) : null);
    if (own) return own;
  }
  const ofWhole = read.words.slice(range.first + 1, range.last).some(({ lower }) => lower === 'of');
  // "Shot down 38 of the 45 drones launched overnight": what was launched is the whole.
  const inner = ofWhole && verb ? null : read.at[range.last + 1]?.verb;
  const behind = inner?.first === range.last + 1 && inner.kind === 'participle';
  return behind ? tell(verbs, inner.lemma) : null;
}

/** "27 diplomats were expelled": what they are by a deed that counts them apart from a measure; null where none does. */
export function apartFrom(
  read: ReadSentence,
  role: Role,
  noun: string | null,
  { name, yields }: Measure,
): Told | null {
  const thing = yields && noun ? nounName(read, noun) : null;
  const deed = thing ? listedDeed(read, role, thing) : null;
  if (!deed?.apart) return null;
  const measure = read.lexicon.measures.byName.get(`${name}-${deed.as}`) ?? null;
  return { name: measure?.name ?? `other:${deed.name}-${thing}`, measure, assumed: false };
}

/** "45 shops are closing": what they do befalls them; shops that sell something are not sold. */
const isAlone = (read: ReadSentence, { clause }: Role): boolean => {
  const { first, last } = objectRange(read, clause);
  return last < first;
};

/** `plant-vine`, `teacher`: a counted noun with what was done to it, or what it did where that has a name of its own. */
export function countName(read: ReadSentence, role: Role, noun: string): string {
  const name = nounName(read, noun);
  const listed = listedDeed(read, role, name);
  if (listed) return `${listed.name}-${name}`;
  const { verb } = role.clause;
  const acts = role.position === 'subject' && verb?.passive === false;
  const agent = role.preposition === 'by' && verb?.passive === true;
  if (verb && (agent || (acts && !isAlone(read, role)))) {
    const does = deedIn(read.lexicon.namings.verbs, verb.lemma, null);
    return does ? `${name}-${does.name}` : name;
  }
  const told = role.position === 'subject' || role.position === 'object';
  const deed = told && (!acts || isIntransitive(read, role)) ? deedName(read, verb, name) : null;
  return [deed, name].filter(Boolean).join('-');
}

const isIntransitive = ({ lexicon }: ReadSentence, { clause }: Role): boolean =>
  lexicon.grammar.verbs.intransitive.has(clause.verb?.lemma ?? '');

/** What a bare number is named after: the noun that it hangs on, else its clause's subject or object. */
export function bareName(read: ReadSentence, role: Role): string {
  const { clause, governor } = role;
  const hung = governor >= 0 ? namedIn(read, { first: governor, last: governor }) : null;
  const before = { first: afterVerb(read, clause).first, last: role.range.first - 1 };
  return (
    hung ??
    numberedIn(read, subjectRange(read, clause)) ??
    namedIn(read, before) ??
    deedName(read, clause.verb) ??
    'count'
  );
}
