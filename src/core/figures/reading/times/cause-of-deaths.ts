import type { Clause } from '../../../grammar/clause';
import type { Happening } from '../../happening-words';
import { phraseAt } from '../../phrase-book';
import { subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Told } from './happenings';

/** So far before a relative clause stands what it tells of. */
const REACH = 8;

/**
 * What several people died of, where the clause itself does not say: what "in which" takes up ("the crash near Hov,
 * in which 41 people died in 1998"), else what was spoken of last ("Pell, where 17 people died on 2 May 2009"). Null
 * of one person, and where nothing that kills was spoken of.
 */
export function causeOfDeaths(
  read: ReadSentence,
  clause: Clause,
  told: Told,
  befell: () => Happening | null,
): Told | null {
  if (told.happening?.event !== 'death' || clause.kind !== 'relative') return null;
  const { first, last } = subjectRange(read, clause);
  const isMany = read.quantities.some(
    (one) => one.firstToken >= first && one.firstToken <= last && one.value !== 1,
  );
  if (!isMany) return null;
  const { words, lexicon } = read;
  for (let k = clause.first - 1; k >= Math.max(0, clause.first - REACH); k -= 1) {
    const word = words[k];
    if (!word || word.tag === 'verb') break;
    const hit = phraseAt(lexicon.happenings.nouns, words, k);
    if (hit?.value.befalls) return of(hit.value, told);
  }
  const spoken = befell();
  return spoken && of(spoken, told);
}

const of = (happening: Happening, { at }: Told): Told => ({
  happening,
  event: happening.event,
  phase: happening.only ?? 'date',
  at,
});
