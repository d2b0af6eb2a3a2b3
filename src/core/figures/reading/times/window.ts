import type { FigureWindow } from '../../figure';
import type { Quantity } from '../../quantities';
import type { Told } from '../counts/counts';
import { bringingBefore } from '../counts/number-heads';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/** "By noon", "at 5 p.m.": people go on voting. */
const UNTIL =
  /\b(?:by|at|as of|until) (?:noon|midday|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|o['’]clock))|\bso far\b/;

/**
 * Whether a count is a running total, what was added in a span, or holds at a point. "another 30 were injured"
 * after "12 were killed" adds to nothing: it is an increment only beside the same measure, or alone.
 */
export function windowOf(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  told: Told,
  before: { name: string; same?: boolean } | null,
): FigureWindow {
  if (told.name.endsWith('-change') || told.name === MARGIN) return 'point';
  const listed = told.measure?.spanned ? null : told.measure;
  const usual =
    isRate(quantity) || isApiece(read, quantity)
      ? 'point'
      : (listed?.window ??
        (isRunning(read, role) || accrues(read, quantity, role) ? 'cumulative' : 'point'));
  if (quantity.trend !== null && usual === 'cumulative') return 'increment';
  // "The strikers rose by 200 to 4,300": what was added to a level.
  if (quantity.trend !== null && quantity.kind === 'count' && role.preposition === 'by')
    return 'increment';
  if (bringsTo(read, quantity, told)) return 'increment';
  if (usual === 'point' && isCountedDeed(read, role, told)) return 'cumulative';
  const { increment } = read.lexicon.scopes.words;
  const { besides, comparatives, shapes } = read.lexicon.timing;
  const { first, last } = role.range;
  if (before && isSigned(read, first)) return 'increment';
  for (let k = first - 2; k <= last + 1; k += 1) {
    const word = read.words[k];
    if (!word || !increment.has(word.lower)) continue;
    if (word.lower === 'others' || (k <= last && isThan(read, k))) continue;
    if (k > last && word.tag === 'amount') continue;
    if (besides.has(word.lower) && isInState(read, role, told)) continue;
    const other =
      before && (before.name !== told.name || (before.same === false && besides.has(word.lower)));
    if (other && !addsItself(read, quantity, told, k)) continue;
    return 'increment';
  }
  const behind = read.words[last + 1];
  if (behind?.tag !== 'amount' && comparatives.has(behind?.lower ?? '') && isThan(read, last + 1))
    return 'increment';
  if (listed === null) {
    if (bringingBefore(read, role) >= 0) return 'cumulative';
    const text = read.textOf(role.clause);
    if (shapes.spansTo.test(text) || shapes.onlyThatDay.test(text)) return 'increment';
  }
  if (usual !== 'cumulative' || isSince(read, last + 1) || isReached(read, role)) return usual;
  if (isOfMonth(read, role)) return 'increment';
  const text = read.textOf(role.clause).replace(OF_A_DAY, '');
  const inSpan = shapes.spans.test(text) || shapes.spansTo.test(text);
  return inSpan || shapes.onlyThatDay.test(text) ? 'increment' : usual;
}

/** "800,000 more than his rival": how far ahead somebody is, and nothing that is added. */
const MARGIN = 'vote-margin';

/** "Grew overnight to 23,400 acres": the whole that was reached, and not what the night added. */
const isReached = ({ lexicon }: ReadSentence, { preposition, clause }: Role): boolean =>
  preposition === 'to' && lexicon.amounts.growing.has(clause.verb?.lemma ?? '');

/** "In last week's flood", "last Friday's earthquake": a day that says which is meant, and no span of counting. */
const OF_A_DAY = /\b(?:past|last|previous|this) [a-z]+['’]s\b/g;

/** "Six died, taking the toll to 73", "1,200 flew in, bringing to 5,300 the number": what is added to make a whole. */
function bringsTo(
  { words, quantities, lexicon }: ReadSentence,
  { lastToken, nounLast, value }: Quantity,
  { measure }: Told,
): boolean {
  if (measure === null || measure.counts === 'things') return false;
  const from = Math.max(lastToken, nounLast) + 1;
  for (let k = from; k < Math.min(words.length, from + BRINGING); k += 1) {
    const word = words[k];
    if (word?.tag === 'amount' || word?.token.text === ';') return false;
    const brings = word?.tag === 'verb' && word.form === 'ing';
    if (!brings || !lexicon.counting.announcing.has(word.lemma)) continue;
    const whole = quantities.find(({ firstToken }) => firstToken > k && firstToken < k + BRINGING);
    if (!whole || words[whole.firstToken - 1]?.lower !== 'to') return false;
    return whole.kind === 'count' && (whole.value ?? whole.low ?? 0) > (value ?? 0);
  }
  return false;
}
/** So far behind a count stands the verb that brings the whole, and so far behind that the whole. */
const BRINGING = 16;

/** "950 pupils have been seized since December". */
const isCountedDeed = (read: ReadSentence, { clause }: Role, { name }: Told): boolean =>
  read.lexicon.counting.countedByDeed.has(name) &&
  clause.verb?.tense === 'perfect' &&
  read.words.some(({ lower }, k) => lower === 'since' && k > (clause.verb?.last ?? 0));

/** Whether a share of the voters is that of an hour, while people go on voting: a running total. */
export const isSoFar = (read: ReadSentence, quantity: Quantity, role: Role, told: Told): boolean =>
  !told.name.endsWith('-change') &&
  (hasRun(read, quantity, role, told) || isIncurred(read, quantity, role, told));

const hasRun = (read: ReadSentence, quantity: Quantity, role: Role, told: Told): boolean =>
  (told.name === 'turnout' && UNTIL.test(read.textOf(role.clause))) ||
  (told.measure === null && accrues(read, quantity, role)) ||
  (told.name === 'cost' && role.clause.verb?.tense === 'perfect') ||
  ((told.measure === null || told.name === 'cost') && isRunning(read, role)) ||
  (told.measure === null && quantity.kind === 'count' && isSinceThen(read, role));

/** "Has housed 90 men since October 2022": counted from a day on that its own clause names. */
const isSinceThen = (read: ReadSentence, { clause }: Role): boolean =>
  clause.verb?.tense === 'perfect' &&
  !clause.verb.negated &&
  read.days.some(({ firstToken, role }) => role === 'start' && read.at[firstToken] === clause);

/** "The blockade cost them 14 million", "had been done at a cost of 3 million": spent, and there may be more. */
function isIncurred(read: ReadSentence, quantity: Quantity, role: Role, { name }: Told): boolean {
  const { verb } = role.clause;
  if (name !== 'cost' || isRate(quantity) || !verb || verb.negated) return false;
  const { incurring } = read.lexicon.amounts;
  if (incurring.has(verb.lemma)) return verb.tense === 'past' || verb.tense === 'perfect';
  return verb.tense === 'perfect' && incurring.has(read.words[role.governor]?.lemma ?? '');
}

/** "Burned 12,000 tonnes", "has received 312 complaints", "19 farmers have sold up": there may only be more. */
function accrues(
  { words, lexicon: { timing } }: ReadSentence,
  { kind, unit }: Quantity,
  { clause, position, range }: Role,
): boolean {
  const { verb } = clause;
  // "The town, population 4,200, had been given no warning": said of it by the way.
  if (position === 'subject' && words[range.last + 1]?.token.text === ',') return false;
  if (!verb || verb.negated || !(kind === 'count' || kind === 'money' || kind === 'measure'))
    return false;
  const tense = sharedTense(clause);
  if (isRate({ unit }) || (tense !== 'past' && tense !== 'perfect')) return false;
  const done =
    (position === 'object' && verb.passive !== true) ||
    (position === 'subject' && verb.passive === true);
  const ruined = timing.ruining.has(verb.lemma);
  if (ruined && (done || (position === 'subject' && !verb.passive))) return true;
  if (tense !== 'perfect') return false;
  if (position === 'subject' && verb.passive === false) return timing.leaving.has(verb.lemma);
  // "Three officers have been suspended", "50 witnesses have been heard": how many they are now.
  if (unit === 'people' && !words.some(({ lower }) => lower === 'since')) return false;
  if (kind !== 'count' && timing.measuring.has(verb.lemma)) return false;
  return done && !timing.unachieved.has(verb.lemma);
}

/** "Has received 400 claims but settled 90": one auxiliary for both. */
const sharedTense = ({ kind, sharesSubject, verb, parent }: Role['clause']): string | undefined =>
  kind === 'coordinate' &&
  sharesSubject &&
  verb?.tense === 'past' &&
  parent?.verb?.tense === 'perfect'
    ? 'perfect'
    : verb?.tense;

/** "5.5 million a day": so much each time, however often. */
const isRate = ({ unit }: Pick<Quantity, 'unit'>): boolean => unit?.includes('/') === true;

/** "Another 28 are missing", "a further 4,000 are waiting": they were never counted before. */
const isInState = (
  { lexicon: { timing } }: ReadSentence,
  { clause }: Role,
  { name, measure }: Told,
): boolean =>
  timing.settledStates.has(name) ||
  (measure === null &&
    (clause.verb?.tense === 'present' || clause.verb?.kind === 'ing') &&
    timing.states.has(clause.verb.lemma));

/** "The clinic admitted 219 infants in August": what came in that month. */
const isOfMonth = (read: ReadSentence, { clause }: Role): boolean =>
  read.lexicon.timing.recording.has(clause.verb?.lemma ?? '') &&
  clause.verb?.tense === 'past' &&
  read.days.some(
    ({ firstToken, precision, role }) =>
      role === 'at' &&
      (precision === 'month' || precision === 'week') &&
      read.at[firstToken] === clause,
  );

/** "14 in the past day, and 310 since March". */
const isSince = (read: ReadSentence, at: number): boolean =>
  read.words[at]?.lower === 'since' &&
  !read.lexicon.timing.sinceBriefly.has(read.words[at + 1]?.lower ?? '');

/** "212 (+12)". */
const isSigned = (read: ReadSentence, first: number): boolean =>
  read.words[first]?.token.text === '+' || read.words[first - 1]?.token.text === '+';

/** "$2,500 to each family", "40 euros apiece": so much for one of many. */
const isApiece = (
  { words, lexicon: { timing } }: ReadSentence,
  { kind, lastToken }: Quantity,
): boolean =>
  kind === 'money' &&
  words.slice(lastToken + 1, lastToken + 4).some(({ lower }) => timing.apiece.has(lower));

/** "Two more bodies", "12 new cases": what is counted by its own name adds to nothing else. */
const addsItself = (read: ReadSentence, quantity: Quantity, told: Told, at: number): boolean => {
  const noun = read.words[quantity.nounLast]?.lemma ?? '';
  const own = read.lexicon.measures.counted.get(noun)?.name === told.name;
  return own && at > quantity.firstToken && at <= quantity.nounLast;
};

/** "Have so far seized 600 litres", "had logged 2,100 claims by Thursday", "the cost to date": it goes on. */
function isRunning(read: ReadSentence, { clause }: Role): boolean {
  return read.lexicon.timing.shapes.soFar.test(read.text) || isBy(read, clause);
}

const isBy = (read: ReadSentence, clause: Role['clause']): boolean =>
  clause.verb?.tense === 'perfect' && read.lexicon.timing.shapes.byThen.test(read.textOf(clause));

const isThan = (read: ReadSentence, k: number): boolean => read.words[k + 1]?.lower === 'than';
