import type { Measure } from '../../measure-words';
import { phraseAt } from '../../phrase-book';
import { afterVerb, type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';

/** "14,000 workers joined the stoppage": what they joined says what they are. */
export const byJoining = (read: ReadSentence, clause: Role['clause']): Measure | null =>
  clause.verb && read.lexicon.counting.attending.has(clause.verb.lemma)
    ? joinIn(read, afterVerb(read, clause))
    : null;

/** "The rally drew 12,000 people": what drew them says what they are. */
export const byDrawing = (read: ReadSentence, clause: Role['clause']): Measure | null =>
  clause.verb && read.lexicon.counting.drawing.has(clause.verb.lemma)
    ? joinIn(read, subjectRange(read, clause))
    : null;

/** The first happening in a range whose people have a measure of their own: those of a strike, of a protest. */
export function joinIn(read: ReadSentence, { first, last }: Range): Measure | null {
  for (let k = first; k <= last; k += 1) {
    const found = phraseAt(read.lexicon.happenings.nouns, read.words, k);
    const measure = found && read.lexicon.measures.joins.get(found.value.event);
    if (measure) return measure;
  }
  return null;
}
