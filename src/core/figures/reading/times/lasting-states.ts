import type { DayMention } from '../../days';
import { phraseAt } from '../../phrase-book';
import type { ReadSentence } from '../sentence';
import type { Told } from './happenings';

/** So far before its state a happening is named. */
const FAR = 10;

/** "the curfew, in force since 12 August, will be lifted": the day is the first of what is in that state, whatever the verb. */
export function inStateSince(read: ReadSentence, { role, firstToken }: DayMention): Told | null {
  const { words, lexicon } = read;
  if (role !== 'start' || words[firstToken]?.lower !== 'since') return null;
  const two = `${words[firstToken - 2]?.lower} ${words[firstToken - 1]?.lower}`;
  if (!lexicon.timing.lastingStates.has(two)) return null;
  for (let k = firstToken - 1; k >= Math.max(0, firstToken - FAR); k -= 1) {
    const hit = phraseAt(lexicon.happenings.nouns, words, k);
    const isBeside = k < firstToken - 2 && words[k - 1]?.tag === 'prep';
    if (!hit?.value.span || isBeside) continue;
    const { value: happening, length } = hit;
    const at = { first: k, last: k + length - 1 };
    return { happening, event: happening.event, phase: 'start', at };
  }
  return null;
}

/** "The hotel has housed up to 90 men since October", "has kept its rate at 29.5 percent since March": what goes on since. */
export function hasLasted(read: ReadSentence, { role, firstToken }: DayMention): boolean {
  const { words, lexicon, at } = read;
  if (role !== 'start' || words[firstToken]?.lower !== 'since') return false;
  const { verb } = at[firstToken] ?? {};
  if (verb?.tense !== 'perfect' || verb.negated || verb.passive !== false) return false;
  return verb.last < firstToken && lexicon.timing.lasting.has(verb.lemma);
}
