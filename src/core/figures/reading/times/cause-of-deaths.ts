import type { Clause } from '../../../grammar/clause';
import type { Happening } from '../../happening-words';
import { phraseAt } from '../../phrase-book';
import { afterVerb, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Told } from './happenings';

/** So far before a relative clause stands what it tells of. */
const REACH = 8;

/**
 * What several people died of, where the clause itself does not say: what "in which" takes up ("the crash near Hov,
 * in which 41 people died in 1998"), else what was spoken of last ("Pell, where 17 people died on 2 May 2009"). Null
 * of one person, and where nothing that kills was spoken of.
 *
 * @param isThen - the day is one of long ago: what is recalled is mostly of the kind that is written about
 */
export function causeOfDeaths(
  read: ReadSentence,
  clause: Clause,
  told: Told,
  befell: () => Happening | null,
  isThen: boolean,
): Told | null {
  const { words, lexicon } = read;
  const { verb } = clause;
  const kills = told.happening === null && verb !== null && lexicon.timing.taking.has(verb.lemma);
  if (told.happening?.event !== 'death' && !kills) return null;
  const { first, last } = kills ? afterVerb(read, clause) : subjectRange(read, clause);
  const isMany = read.quantities.some(
    ({ firstToken, value, unit }) =>
      firstToken >= first && firstToken <= last && value !== 1 && unit === 'people',
  );
  if (!isMany) return null;
  const act = kills ? null : actAfter(read, clause);
  if (act) return act;
  if (clause.kind !== 'relative' && !isThen) return null;
  for (let k = clause.first - 1; k >= Math.max(0, clause.first - REACH); k -= 1) {
    const word = words[k];
    if (!word || word.tag === 'verb') break;
    const hit = phraseAt(lexicon.happenings.nouns, words, k);
    if (hit?.value.befalls) return of(hit.value, told);
  }
  const spoken = befell();
  return spoken && of(spoken, told);
}

/** "Perished in a similar fall". */
function actAfter(read: ReadSentence, clause: Clause): Told | null {
  const { words, lexicon } = read;
  const { first, last } = afterVerb(read, clause);
  for (let k = first; k < last; k += 1) {
    if (words[k]?.tag !== 'prep' || !lexicon.timing.happenedIn.has(words[k]?.lower ?? '')) continue;
    if (words[k + 1]?.lower !== 'a' && words[k + 1]?.lower !== 'an') continue;
    let noun = k + 2;
    while (words[noun + 1]?.tag === 'noun') noun += 1;
    const lemma = words[noun]?.lemma ?? '';
    if (!lexicon.namings.acts.has(lemma) && !lexicon.namings.does.has(lemma)) return null;
    return { happening: null, event: lemma, phase: 'date', at: { first: noun, last: noun } };
  }
  return null;
}

const of = (happening: Happening, { at }: Told): Told => ({
  happening,
  event: happening.event,
  phase: happening.only ?? 'date',
  at,
});
