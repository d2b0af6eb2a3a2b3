import type { VerbGroup } from '../../grammar/verb-groups';
import { headOf } from './noun-head';
import { afterVerb, type Role, subjectRange } from './role';
import type { Range, ReadSentence } from './sentence';

/** The name of a deed, one for all verbs that tell it; null of a verb that says nothing of those it is said of. */
export function deedName({ lexicon }: ReadSentence, verb: VerbGroup | null): string | null {
  if (!verb) return null;
  const { light, verbs } = lexicon.namings;
  const name = verbs.get(verb.lemma);
  if (name) return name;
  return light.has(verb.lemma) || lexicon.grammar.verbs.speech.has(verb.lemma)
    ? null
    : verb.lemma.replaceAll(' ', '-');
}

/** The name of a counted noun, one for all nouns of one thing. */
export const nounName = ({ lexicon }: ReadSentence, noun: string): string =>
  lexicon.namings.nouns.get(noun) ?? noun;

/** The head of a noun phrase, where it is what may be counted: no place, no speaker, no word for a number. */
export function namedIn(read: ReadSentence, range: Range): string | null {
  const head = headOf(read, range);
  return head && !read.lexicon.namings.hollow.has(head) ? nounName(read, head) : null;
}

/** `plant-tree`, `teacher`: a counted noun with what was done to it, or what it did where that has a name of its own. */
export function countName(read: ReadSentence, role: Role, noun: string): string {
  const { verb } = role.clause;
  const does = role.position === 'subject' && verb?.passive === false;
  const told = role.position === 'subject' || role.position === 'object';
  const named = verb && read.lexicon.namings.verbs.has(verb.lemma);
  const deed = told && (!does || named || isIntransitive(read, role)) ? deedName(read, verb) : null;
  return [deed, nounName(read, noun)].filter(Boolean).join('-');
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
    namedIn(read, subjectRange(read, clause)) ??
    namedIn(read, before) ??
    deedName(read, clause.verb) ??
    'count'
  );
}
