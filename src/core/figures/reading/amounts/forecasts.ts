import type { Clause } from '../../../grammar/clause';
import type { Told } from '../counts/counts';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/** How many words before an amount a forecast of it is named. */
const REACH = 9;

/**
 * That an amount is not so: "expected" where somebody foresees it, "possible" or what it is called where the
 * word stands right behind it ("the $5 million first demanded"). Null where it is so.
 */
export function notYet(read: ReadSentence, role: Role, { name }: Told): string | null {
  const called = calledBehind(read, role);
  if (called) return called;
  const { foreseenMeasures } = read.lexicon.amounts;
  const { neverForeseen, rising } = read.lexicon.parts;
  if (name === 'pay-change' && isClaimed(read, role) === 'then') return 'requested';
  const measured = rising.has(name) || foreseenMeasures.has(name);
  if (measured && isAhead(read, role)) return 'expected';
  const { forecasting, forecastNouns } = read.lexicon.parts;
  return !neverForeseen.has(name) && isSaidTo(read, role, forecasting, forecastNouns)
    ? 'expected'
    : null;
}

/** "10 to 15 millimetres of rain possible", "the $5 million first demanded". */
function calledBehind({ words, lexicon }: ReadSentence, { range }: Role): string | null {
  let k = range.last + 1;
  if (words[k]?.lower === 'of') {
    k += 1;
    while (words[k]?.tag === 'noun' && words[k]?.lower !== 'possible') k += 1;
  }
  if (words[k]?.tag === 'adv' || words[k]?.lower === 'first') k += 1;
  const { lower, tag } = words[k] ?? { lower: '', tag: 'punct' };
  if (lower === 'possible' && words[k + 1]?.tag !== 'noun') return lower;
  const participle = tag === 'verb' || tag === 'adv' || tag === 'noun';
  return participle && lexicon.parts.asked.has(lower) && words[k + 1]?.tag !== 'noun'
    ? lower
    : null;
}

/** "cut its growth forecast to 3.1%", "analysts expect a profit of 40 million", "the 9 percent they had asked for": what verbs and nouns make of it. */
function isSaidTo(
  read: ReadSentence,
  { clause, range }: Role,
  verbs: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
): boolean {
  for (let k = range.first - 1; k >= Math.max(0, range.first - REACH); k -= 1) {
    const word = read.words[k];
    if (!word || word.tag === 'amount' || word.token.text === ';') break;
    if (word.token.text === ',') break;
    if (word.tag === 'noun' && nouns.has(word.lemma)) return true;
    if (verbs.has(word.lemma) && word.form !== 'ed' && word.form !== 'participle') return true;
    if (verbs.has(word.lower)) return true;
  }
  const foresees = (one: Clause | null): boolean =>
    one?.verb != null && one.verb.first < range.first && verbs.has(one.verb.lemma);
  if (foresees(clause)) return true;
  const inner = clause.kind === 'complement' || clause.kind === 'infinitive';
  if ((inner || clause.kind === 'sub') && foresees(clause.parent)) return true;
  return verbs.has(verbBehind(read, range)?.lemma ?? '');
}

/** The verb of a relative clause right behind an amount, with its pronoun or without: "the 9 percent they had asked for". */
function verbBehind(read: ReadSentence, { last }: Role['range']): Clause['verb'] {
  const behind = read.at[last + 1];
  const { pronouns } = read.lexicon.parts;
  if (!behind || !(behind.kind === 'relative' && behind.first === last + 1))
    return pronouns.has(read.words[last + 1]?.lower ?? '') ? (behind?.verb ?? null) : null;
  return behind.verb;
}

/**
 * Whether more pay is what somebody asks for, `now` or `then`: "is seeking 9 percent", "the 9 percent they had
 * asked for". Null where it is offered, or got.
 */
export function isClaimed(read: ReadSentence, role: Role): 'now' | 'then' | null {
  const { claiming, claimNouns } = read.lexicon.parts;
  if (claiming.has(verbBehind(read, role.range)?.lemma ?? '')) return 'then';
  if (!isSaidTo(read, role, claiming, claimNouns)) return null;
  const { verb } = role.clause;
  const said = verb ? read.words.slice(verb.first, verb.last + 1) : [];
  return said.some(({ lower }) => lower === 'had') ? 'then' : 'now';
}

/** "is expected to peak at 9.4 metres": not so yet. */
function isAhead(read: ReadSentence, { clause, range }: Role): boolean {
  const from = Math.max(clause.parent?.first ?? clause.first, range.first - REACH);
  const { atAnyTime, atPresent } = read.lexicon.amounts;
  const before = read.words.slice(from, range.first).findLastIndex(({ tag }) => tag === 'amount');
  for (let k = from + before + 1; k < range.first; k += 1)
    if ((read.at[k] === clause && isModal(read, k)) || isForeseen(read, k, atAnyTime, range.first))
      return true;
  const behind = range.last + (read.words[range.last + 1]?.lower === 'of' ? 3 : 1);
  return read.words[behind]?.lower === 'may' || isForeseen(read, behind, atPresent);
}

/** "is now expected", from the verb on; its words stand before `end`. */
function isForeseen(
  { words, lexicon }: ReadSentence,
  at: number,
  verbs: ReadonlySet<string>,
  end = words.length,
): boolean {
  if (!verbs.has(words[at]?.lower ?? '')) return false;
  const next = at + (words[at + 1]?.lower === 'now' ? 2 : 1);
  return next < end && lexicon.amounts.foreseen.has(words[next]?.lower ?? '');
}

/** "will average 17 %", "could reach 120 km/h". */
const isModal = ({ words, lexicon }: ReadSentence, k: number): boolean =>
  words[k]?.tag === 'aux' &&
  (/^(?:will|would|['’]ll)$/.test(words[k]?.lower ?? '') ||
    lexicon.timing.perhaps.has(words[k]?.lower ?? ''));
