import type { Clause } from '../../../grammar/clause';
import type { State } from '../../state-words';
import type { ReadSentence } from '../sentence';
import type { Setting, Stated } from '../stated';
import { authorised, isToCome } from '../times/planned';
import { isPossible } from '../times/unreal';
import {
  calledBeside,
  calledByNoun,
  isClose,
  isForeseenBefore,
  isObject,
  putByVerb,
} from './called';
import { isDue, moodOf } from './mood';

/** What a figure is that is not so, or not so yet; null where it is so. */
export function stateOf(
  read: ReadSentence,
  stated: Stated,
  before: readonly Stated[],
  setting: Setting,
): State | null {
  if (stated.kind === 'age') return null;
  const state =
    beside(read, stated, before, setting) ??
    named(read, stated, before, setting) ??
    authorised(read, stated.role, stated.told) ??
    ahead(read, stated) ??
    foreseenBefore(read, stated) ??
    goesOn(stated, before);
  return state ?? (isPossible(read, stated.role) && isSupposed(read, stated) ? 'possible' : null);
}

/** "a programme to replace the country's 132 boxes", "annul the results of 340 stations": these are there. */
function isOfThose({ words }: ReadSentence, { range, preposition }: Stated['role']): boolean {
  const before = words[range.first - 1];
  if (preposition !== null && !LEVELS.has(preposition)) return true;
  return before?.possessive === true || (before?.tag === 'det' && THOSE.has(before.lower));
}
const THOSE = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'these', 'those']);

/** "With 46 of the 93 seats", "trade, worth 11 billion last year, could double": what is supposed is not said of these. */
function isSupposed({ words }: ReadSentence, { role, kind }: Stated): boolean {
  const { clause, preposition, range } = role;
  if (kind === 'count' && preposition === 'of' && words[range.first - 1]?.lower === 'the')
    return words[range.first - 3]?.tag !== 'amount';
  const { verb } = clause;
  if (!verb || range.last > verb.first) return true;
  const closed = words.slice(range.last + 1, verb.first).some(({ token }) => token.text === ',');
  // "A second stage, of 90 days, could follow".
  if (!closed || (preposition === 'of' && words[range.first - 2]?.token.text === ',')) return true;
  for (let k = range.first - 1; k > clause.first; k -= 1)
    if (words[k]?.token.text === ',') return false;
  return true;
}

/** What stands beside it calls it so: more pay that is asked for is demanded. */
function beside(
  read: ReadSentence,
  stated: Stated,
  before: readonly Stated[],
  setting: Setting,
): State | null {
  const state = calledBeside(read, stated.role, stated.kind);
  return state === 'requested' && isOfPay(read, stated, before, setting) ? 'demanded' : state;
}

/** What the noun or the verb it hangs on calls it, as far as that is told of its measure. */
function named(
  read: ReadSentence,
  stated: Stated,
  before: readonly Stated[],
  setting: Setting,
): State | null {
  const { role, told, kind, unit } = stated;
  const state = calledByNoun(read, role) ?? putByVerb(read, role);
  if (!state) return null;
  const term = told.name === 'prison-term';
  const wanted = state === 'demanded' || state === 'requested';
  if (term) return wanted ? 'requested' : null;
  if (kind === 'duration' || told.name === 'ransom') return null;
  // "Two men are being sought": nobody asks for them.
  const { ofSums } = read.lexicon.states;
  if (wanted && kind === 'count' && ofSums.has(role.clause.verb?.lemma ?? '')) return null;
  if (wanted && unit === 'people' && role.position === 'subject') return null;
  const pay = isOfPay(read, stated, before, setting);
  if (state === 'offered') return pay || kind === 'percent' ? state : null;
  if (wanted) return pay ? 'demanded' : state;
  const { neverForeseen } = read.lexicon.parts;
  return state === 'expected' && neverForeseen.has(told.name) ? null : state;
}

/** More pay; in a dispute about pay, sums and shares without a measure of their own are of pay. */
function isOfPay(
  { lexicon }: ReadSentence,
  { told, kind }: Stated,
  before: readonly Stated[],
  { about }: Setting,
): boolean {
  if (told.name === 'pay-change') return true;
  if (told.measure !== null) return false;
  const beside = before.some((one) => one.told.name === 'pay-change');
  if (kind !== 'money' && kind !== 'percent') return kind === 'count' && beside;
  if (beside) return true;
  return about(lexicon.amounts.pay) && about(lexicon.amounts.disputes);
}

/** "cut its growth forecast to 3.1%". */
const foreseenBefore = (read: ReadSentence, { role, told, kind }: Stated): State | null =>
  kind !== 'duration' &&
  kind !== 'count' &&
  !read.lexicon.parts.neverForeseen.has(told.name) &&
  (isForeseenBefore(read, role) || isWithForecast(read, role.clause))
    ? 'expected'
    : null;

/** "Cooler weather is forecast, with up to 10 millimetres of rain". */
const isWithForecast = (read: ReadSentence, { kind, parent }: Clause): boolean =>
  kind === 'absolute' && parent !== null && moodOf(read, { clause: parent }) === 'expect';

/** "will arrive", "plans to buy", "is tipped to reach", "cut it to 30,000": not so yet. */
function ahead(read: ReadSentence, stated: Stated): State | null {
  const { told, kind } = stated;
  const role = outerRole(stated.role);
  const { name } = told;
  const { foreseen, plannable, settled } = read.lexicon.states;
  const decided = settled.has(name) || read.lexicon.parts.neverForeseen.has(name);
  const toCome = isToCome(read, role, told);
  if (toCome && read.lexicon.counting.sentByStates.has(name)) return 'planned';
  if (kind === 'count' && !decided && isDue(read, role)) return 'planned';
  if (role.preposition === 'from' && !toCome) return null;
  const mood = kind === 'ratio' && !foreseen.has(name) ? null : moodOf(read, role);
  // "Winds could reach 120": what the weather may be is what is foreseen of it.
  if (mood === 'may') {
    const weather = read.lexicon.amounts.foreseenMeasures.has(name);
    return weather && role.position !== 'subject' ? 'expected' : null;
  }
  if (toCome) return mood === 'expect' ? 'expected' : 'planned';
  if (!mood) return null;
  if (kind === 'count' && isOfThose(read, role)) return null;
  const level = isLevel(read, role);
  if (mood === 'demanded' || mood === 'requested') {
    const term = name === 'prison-term';
    if ((kind === 'duration' && !term) || !isToldOf(read, stated, level)) return null;
    return term ? 'requested' : mood;
  }
  if (kind === 'duration') return level && mood !== 'expect' ? 'planned' : null;
  if (decided || !isToldOf(read, stated, level)) return null;
  if (foreseen.has(name) || isOfFirm(read, stated)) return mood === 'plan' ? 'planned' : 'expected';
  if (mood === 'expect') return 'expected';
  const done = plannable.has(name) || level || isGetting(read, stated);
  return mood === 'plan' || done ? 'planned' : null;
}

/** "take a charge of $45 million", "book savings of 20 million": nobody knows before how much it will be. */
const isOfFirm = ({ words, lexicon }: ReadSentence, { role, kind }: Stated): boolean =>
  kind === 'money' && lexicon.states.foreseenNouns.has(words[role.governor]?.lemma ?? '');

/** "cut pumping by 30%": what looks like a verb right behind a verb is what that one takes. */
function outerRole(role: Stated['role']): Stated['role'] {
  const { kind, first, parent } = role.clause;
  const taken = kind === 'participle' && parent?.verb?.last === first - 1;
  return taken && LEVELS.has(role.preposition ?? '') ? { ...role, clause: parent } : role;
}

/** Whether the verb says it of an amount: of what it takes, or of whom it is said. */
function isToldOf(read: ReadSentence, stated: Stated, level: boolean): boolean {
  const { role, told, kind } = stated;
  const { verb } = role.clause;
  if (!verb) return false;
  const { foreseen, plannable } = read.lexicon.states;
  const { range, position, preposition } = role;
  if (range.last < verb.first) {
    if (position !== 'subject' || !isClose(read, range.last, verb.first)) return false;
    return !acts(role) || plannable.has(told.name);
  }
  if (level || foreseen.has(told.name)) return true;
  return isObject(read, role, verb.last, kind === 'count' ? null : preposition);
}
/** Whether what stands before the verb does what it says. */
const acts = ({ clause: { verb } }: Stated['role']): boolean =>
  verb !== null && verb.passive !== true && verb.lemma !== 'be';

/** "lift the quota to 30,000", "cut irrigation by 80%": what a change comes to, or by how much. */
function isLevel(read: ReadSentence, role: Stated['role']): boolean {
  const { preposition, clause } = role;
  const { changing, limiting } = read.lexicon.states;
  if (limiting.has(read.words[role.range.first]?.lower ?? '')) return true;
  if (preposition === null || !LEVELS.has(preposition)) return false;
  return changing.has(clause.verb?.lemma ?? '');
}

const LEVELS = new Set(['to', 'by', 'at']);

/** "will buy 24 boats": of things, not of money. */
const isGetting = ({ lexicon }: ReadSentence, { role, kind }: Stated): boolean =>
  (kind === 'count' || kind === 'measure') &&
  lexicon.states.getting.has(role.clause.verb?.lemma ?? '');

/** "is seen at 3.1 percent, down from 3.4", "41 degrees, with gusts of 80": as the one before it. */
function goesOn({ role }: Stated, before: readonly Stated[]): State | null {
  const last = before[before.length - 1];
  const { clause, preposition } = role;
  const absolute = clause.kind === 'absolute' ? clause.parent : clause;
  if (!last || last.role.clause !== absolute) return null;
  if (preposition !== 'of' && preposition !== 'from') return null;
  const states = last.scope.split('; ');
  return states.includes('expected') || (absolute !== clause && states.includes('possible'))
    ? 'expected'
    : null;
}
