import type { State } from '../../state-words';
import { headOf } from '../noun-head';
import { type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import type { Stated } from '../stated';

/** "the planned 300", "20 proposed parks", "the $5 million first demanded", "95% needed", "the 9 percent they had asked for". */
export function calledBeside(
  read: ReadSentence,
  { range }: Role,
  kind: Stated['kind'],
): State | null {
  const { words, lexicon } = read;
  const { beside } = lexicon.states;
  for (let k = Math.max(0, range.first - 1); k < range.last; k += 1) {
    const state = beside.get(words[k]?.lower ?? '');
    if (state && (k >= range.first || words[k - 1]?.tag === 'det')) return state;
  }
  return participleBehind(read, range, kind) ?? relativeBehind(read, range, kind);
}

/** "the $5 million first demanded", "gusts of 60 mph forecast". */
function participleBehind(
  { words, lexicon, at }: ReadSentence,
  { last }: Range,
  kind: Stated['kind'],
): State | null {
  let k = last + 1;
  if (words[k]?.lower === 'of') {
    k += 1;
    while (words[k]?.tag === 'noun' && !lexicon.states.beside.has(words[k]?.lower ?? '')) k += 1;
  }
  if (words[k]?.tag === 'adv' || words[k]?.lower === 'first') k += 1;
  const word = words[k];
  const { beside } = lexicon.states;
  const two = `${word?.lower} ${words[k + 1]?.lower}`;
  const phrase = beside.get(two) ?? beside.get(`${two} ${words[k + 2]?.lower}`);
  if (phrase) return phrase;
  if (!word || !(word.tag === 'verb' || word.tag === 'adv' || word.tag === 'noun')) return null;
  // "24 leaders pledged money": those who are counted may do it.
  if (kind === 'count' && word.tag === 'verb' && at[k]?.verb?.kind !== 'participle') return null;
  return words[k + 1]?.tag === 'noun' ? null : (lexicon.states.beside.get(word.lower) ?? null);
}

/** At most so many words of whoever did it stand between an amount and the verb of a relative clause. */
const WHOSE = 3;

/** "the 9 percent they had asked for", "the £80m analysts had expected", "$5 million that was demanded". */
function relativeBehind(
  { words, lexicon }: ReadSentence,
  { last }: Range,
  kind: Stated['kind'],
): State | null {
  const { pronouns } = lexicon.parts;
  let k = last + 1;
  const bound = words[k]?.tag === 'prep' && words[k + 1]?.lower === 'which';
  const that = bound || THAT.has(words[k]?.lower ?? '');
  if (that) k += bound ? 2 : 1;
  let pronoun = false;
  const from = k;
  while (k < from + WHOSE && WHO.has(words[k]?.tag ?? 'punct')) {
    pronoun ||= pronouns.has(words[k]?.lower ?? '');
    k += 1;
  }
  const named = k > from;
  let auxiliary: string | null = null;
  for (; words[k]?.tag === 'aux' || words[k]?.tag === 'adv'; k += 1)
    auxiliary = words[k]?.lemma ?? null;
  // "300 workers that want more", "40 other gunmen demanded money": they are no object of it.
  if (!(named ? pronoun || auxiliary || kind !== 'count' : that && auxiliary === 'be')) return null;
  const verb = words[k];
  if (verb?.tag !== 'verb' || OBJECT.has(words[k + 1]?.tag ?? 'punct')) return null;
  const { behind } = lexicon.states;
  return behind.get(verb.lemma) ?? behind.get(`${verb.lemma} for`) ?? null;
}
const THAT = new Set(['that', 'which']);
const WHO = new Set(['det', 'noun', 'name', 'pron']);
const OBJECT = new Set(['det', 'noun', 'name', 'pron', 'amount', 'to']);

/** A noun phrase hangs on at most so many others: "a demand for a rise of 9 percent". */
const HANGING = 3;

/** "an offer of 5 percent", "a 3.8% pay offer", "a target band of 2 to 4", "the last offer was 11%". */
export function calledByNoun(read: ReadSentence, role: Role): State | null {
  const { range, clause, position, governor } = role;
  const { words, lexicon } = read;
  const { nouns } = lexicon.states;
  let last = range.last;
  while (last < range.last + HANGING && words[last + 1]?.tag === 'noun') last += 1;
  const lemma = words[last]?.lemma ?? '';
  const behind = nouns.get(lemma) ?? nouns.get(`${words[last - 1]?.lower} ${lemma}`);
  if (behind && last > range.last) return behind;
  let at = governor;
  for (let hops = 0; hops < HANGING && at >= 0; hops += 1) {
    let k = at;
    for (; words[k]?.tag === 'noun'; k -= 1) {
      const { lemma: noun = '' } = words[k] ?? {};
      const state = nouns.get(noun) ?? nouns.get(`${noun} ${words[k + 1]?.lower}`);
      if (state) return state;
    }
    while (words[k]?.tag === 'det' || words[k]?.tag === 'adv') k -= 1;
    if (words[k]?.lower !== 'of' && words[k]?.lower !== 'for') break;
    at = words[k - 1]?.tag === 'noun' ? k - 1 : -1;
  }
  const { verb } = clause;
  const stands = verb && STANDS.has(verb.lemma) && position !== 'subject';
  if (!stands || range.first - verb.last > 3) return null;
  return nouns.get(headOf(read, subjectRange(read, clause)) ?? '') ?? null;
}
const STANDS = new Set(['be', 'stand', 'remain', 'stay']);

/** "has tabled 5 percent plus a one-off €1,500", "appealed for $96 million", "15.5% was offered": what the verb puts it into. */
export function putByVerb(read: ReadSentence, role: Role): State | null {
  const { clause, position, preposition, governor, range } = role;
  const { verb } = clause;
  if (!verb || verb.negated || verb.passive === 'maybe') return null;
  const { verbs } = read.lexicon.states;
  const { lemma, last } = verb;
  if (range.last < verb.first) {
    const subject = position === 'subject' || (preposition === 'of' && governor >= 0);
    const close = subject && isClose(read, range.last, verb.first);
    return close && verb.passive ? (verbs.get(lemma) ?? null) : null;
  }
  if (verb.passive) return null;
  const particle = read.words[last + 1]?.lower ?? '';
  const taken =
    verbs.get(`${lemma} ${particle} ${preposition}`) ?? verbs.get(`${lemma} ${preposition}`);
  const state = taken ?? verbs.get(`${lemma} ${particle}`) ?? verbs.get(lemma);
  // "were told to expect four patients": four were known of.
  if (!state || (state === 'expected' && verb.kind === 'infinitive')) return null;
  // "had asked for it three times".
  const [{ tag: before } = { tag: 'punct' }, by] = [
    read.words[range.first - 1],
    read.words[range.first - 2],
  ];
  if (before === 'pron' && by?.tag === 'prep') return null;
  const from = taken === undefined && !verbs.has(`${lemma} ${particle}`) ? last : last + 1;
  return isObject(read, role, from, taken ? preposition : null) ? state : null;
}

/** "80 mm of rain is forecast", but not "which topped 37 C, is forecast to ease". */
export function isClose({ words }: ReadSentence, last: number, verb: number): boolean {
  for (let k = last + 1; k < verb; k += 1) if (words[k]?.tag === 'punct') return false;
  return verb - last <= OF_PHRASE;
}
/** At most so many words stand between an amount and what is said of it. */
const OF_PHRASE = 4;

/** Whether an amount stands in the noun phrase that a verb takes, by itself or with its own preposition, or in one joined to it. */
export function isObject(
  { words }: ReadSentence,
  { range }: Role,
  from: number,
  own: string | null,
): boolean {
  for (let k = range.first - 1; k > from; k -= 1) {
    const word = words[k];
    if (!word || word.token.text === ';') return false;
    if (word.tag === 'conj' || word.lower === 'plus') return true;
    if (word.tag !== 'prep' && word.tag !== 'to' && word.tag !== 'sub') continue;
    if (word.lower === own) continue;
    const before = words[k - 1]?.tag;
    if (word.lower !== 'of' || (before !== 'noun' && before !== 'amount')) return false;
  }
  return true;
}

/** A forecast is named at most so many words before an amount. */
const REACH = 9;

/** "cut its growth forecast to 3.1%", "guidance for annual sales of 2 billion": what stands before it in its clause foresees it. */
export function isForeseenBefore({ words, lexicon }: ReadSentence, { range }: Role): boolean {
  const { forecasting, forecastNouns } = lexicon.parts;
  for (let k = range.first - 1; k >= Math.max(0, range.first - REACH); k -= 1) {
    const word = words[k];
    if (!word || word.tag === 'amount' || word.tag === 'sub') return false;
    if (word.token.text === ';' || word.token.text === ',') return false;
    if (word.tag === 'noun' && forecastNouns.has(word.lemma)) return true;
    if (forecasting.has(word.lower)) return true;
    if (word.lemma === 'see' && words[k - 1]?.lower === 'now') return true;
    if (forecasting.has(word.lemma) && word.form !== 'ed' && word.form !== 'participle')
      return true;
  }
  return false;
}
