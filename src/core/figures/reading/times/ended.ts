import type { Clause } from '../../../grammar/clause';
import { standsBehind } from '../counts/deeds';
import type { Range, ReadSentence } from '../sentence';

/**
 * Which point of a happening a clause's verb tells, by itself or with what stands behind it: "began", "came to an
 * end", "brought the siege to a close". Undefined where it tells none.
 */
export function phaseVerb(read: ReadSentence, { verb }: Clause, object: Range): string | undefined {
  if (!verb) return undefined;
  const { phaseDeeds, phaseVerbs } = read.lexicon.happenings;
  // "Crews were called to a blaze on Tuesday": it had begun then, and nobody announced it.
  const isCalled = verb.lemma === 'call' && verb.passive !== false;
  if (isCalled && read.words[verb.last + 1]?.lower === 'to') return 'start';
  if (!phaseDeeds.has(verb.lemma)) return phaseVerbs.get(verb.lemma);
  const behind = verb.passive === false && object.last >= object.first ? object.last : verb.last;
  const always = (): boolean => true;
  return (
    standsBehind(read, verb, verb.last + 1, phaseDeeds, always) ??
    standsBehind(read, verb, behind + 1, phaseDeeds, always) ??
    phaseVerbs.get(verb.lemma)
  );
}

/** "Brought a blaze in a tower under control": from then on it only burns out. */
export function isTamed({ words }: ReadSentence, { verb, last }: Clause): boolean {
  const end = Math.min(last, (verb?.last ?? last) + TAMING);
  for (let k = (verb?.last ?? last) + 1; k < end; k += 1)
    if (words[k]?.lower === 'under' && words[k + 1]?.lower === 'control')
      return words[k + 2]?.lower !== 'of';
  return false;
}
const TAMING = 14;

/** "declared the fire out", "was declared over": it has ended. What stands behind "over" is what it is about. */
export function isDeclaredOver({ words, lexicon }: ReadSentence, { verb, last }: Clause): boolean {
  if (!verb) return false;
  for (let k = verb.last + 1; k <= Math.min(last, verb.last + LONGEST_OBJECT); k += 1) {
    const next = words[k + 1];
    if (words[k]?.lower === 'under' && next?.lower === 'control') return true;
    const ends = !next || ['day', 'prep', 'punct', 'conj', 'adv', 'sub'].includes(next.tag);
    if (lexicon.timing.overs.has(words[k]?.lower ?? '') && ends) return true;
  }
  return false;
}
const LONGEST_OBJECT = 8;
