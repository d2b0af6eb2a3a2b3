import type { Measure } from '../../measure-words';
import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import { byAccusation } from './accused';
import { byBallot } from './ballots';
import { bySize } from './by-size';
import { byVerb } from './by-verb';
import { isByCalling } from './callings';
import { isBuiltForSoMany } from './camps';
import { isCapacity } from './capacity';
import { headBeside, headOfNumber } from './count-heads';
import { cutOff } from './cut-off';
import { isOfWhole, tellDeed } from './deeds';
import { byAgent, byCause, byDoer, byLoss } from './doers';
import { byAmong, byDegree, byIncluded, byLaterVerb, byRelative, bySearch, byTerm } from './fates';
import { inWhomFound } from './found-ill';
import { joinIn } from './joining';
import { labelOf } from './label';
import { apartFrom } from './naming';
import { byReaching } from './number-heads';
import { fittingOf, maybePeople } from './persons';
import { isSeating } from './seating';
import { type Fits, lookup, stateAfter, stateBefore } from './states';
import { byVessel } from './vessels';
import { tellWanted } from './wanted';

/** What a count is of, and how far that had to be guessed. */
export interface Told {
  name: string;
  measure: Measure | null;
  assumed: boolean;
}

const sure = (measure: Measure): Told => ({ name: measure.name, measure, assumed: false });

/** The measure of a count by its own words and its verb; null where neither tells. */
export function tellCount(read: ReadSentence, quantity: Quantity, role: Role): Told | null {
  const { measures, counting } = read.lexicon;
  const noun = lastNoun(read, quantity);
  const apart = (measure: Measure): Told => apartFrom(read, role, noun, measure) ?? sure(measure);
  const narrow = narrowThing(read, quantity);
  if (narrow) return sure(narrow);
  const strong = noun && !isSeating(read, quantity, role) ? measures.counted.get(noun) : undefined;
  const sized = bySize(read, quantity, noun);
  if (sized) return sized;
  if (strong) return apart(cutOff(read, role, strong) ?? strong);
  const label =
    quantity.nounLast < quantity.firstToken ? measures.labels.get(noun ?? '') : undefined;
  if (label) return sure(label);
  const itself =
    quantity.nounLast >= 0 ? phraseAt(measures.states, read.words, quantity.nounLast) : null;
  if (itself) return sure(itself.value);
  const people = maybePeople(read, quantity, role);
  const wide = nounPhrase(read, quantity, measures.things);
  if (wide) return apart(wide);
  const whole = quantity.value === null || Number.isInteger(quantity.value);
  const fits = fittingOf(read, quantity, role, people);
  const ballot = byBallot(read, quantity, role);
  if (ballot) return sure(ballot);
  const beside = quantity.noun === null ? headBeside(read, quantity, role) : null;
  if (beside && fits(beside)) return sure(beside);
  const lost = byDegree(read, role) ?? byLoss(read, quantity, role);
  if (lost) return sure(lost);
  const room =
    isCapacity(read, role, people) || isBuiltForSoMany(read, role)
      ? measures.byName.get('capacity')
      : undefined;
  if (room) return sure(room);
  const wanted = tellWanted(read, quantity, role, people);
  if (wanted) return wanted;
  const called = teamOf(read, quantity) ?? (noun ? measures.groups.get(noun) : undefined);
  const group =
    called && isByCalling(read, quantity, role, noun ?? '', called) ? called : undefined;
  const pool = ofPool(read, quantity);
  const treated = ({ name }: Measure): boolean => counting.treatedMeasures.has(name);
  const done = tellDeed(read, role, measures.deeds, fits) ?? byDoer(read, role, fits);
  const admitted = counting.admitting.has(verbOf(role));
  if (done && pool && fits(pool) && treated(done) && !admitted) return sure(pool);
  if (done) return sure(group?.keeps.has(done.name) ? group : done);
  const attribute = stateBefore(read, quantity, fits);
  const deedOf = attribute ? byVerb(read, role, fits) : null;
  // "60 homeless people were killed": what became of them tells more than what they were.
  if (deedOf && !counting.yieldingMeasures.has(deedOf.name)) return sure(deedOf);
  const state = attribute ?? stateAfter(read, role, fits);
  // "All 72 people on board died": where people were tells less than what became of them.
  const fate = state?.name === 'aboard' ? byVerb(read, role, fits) : null;
  if (fate?.window === 'cumulative') return sure(fate);
  // "Nine died at the scene and three in hospital": where they did is not what became of them.
  const died = noun === null && diedElsewhere(read, role);
  const dead = died && state ? measures.byName.get('deaths') : undefined;
  if (dead) return sure(dead);
  const among =
    byAmong(read, role, fits) ?? byIncluded(read, role, fits) ?? inWhomFound(read, role, fits);
  if (among) return sure(among);
  if (pool && fits(pool) && state && treated(state) && !admitted) return sure(pool);
  if (state) return sure(state);
  const deed = labelOf(read, quantity)?.participle;
  const modifier = deed ? lookup(read, deed, 'undergoes', fits) : modifierVerb(read, role, fits);
  if (modifier) return sure(endOf(read, role, modifier, fits) ?? modifier);
  const reached = noun === null ? byReaching(read, role) : null;
  if (reached && fits(reached)) return sure(reached);
  const grouped = group !== undefined && group.name !== 'aboard';
  const sought =
    (people ? (byAccusation(read, role) ?? (grouped ? null : byVessel(read, role))) : null) ??
    pickedUp(read, role, fits) ??
    bySearch(read, role, fits) ??
    byJoined(read, quantity, role, fits);
  if (sought) return sure(sought);
  const told = byCause(read, role, people ? null : noun) ?? byVerb(read, role, fits);
  const later = !told || told.name === 'injuries' ? byLaterVerb(read, role, fits) : null;
  const verb =
    told && later?.name !== 'deaths'
      ? told
      : (later ?? byTerm(read, role, fits) ?? byRelative(read, role, fits));
  // That a crowd came says less than who they are.
  const kept =
    group && (counting.yieldingMeasures.has(verb?.name ?? '') || group.keeps.has(verbOf(role)));
  if (verb?.name === 'evacuated' && pool && fits(pool)) return sure(pool);
  if (verb && (!kept || verb === group)) return sure(verb);
  const heads = headOfNumber(read, role, people || quantity.unit === null);
  const head = heads && (fits(heads) || (quantity.unit === null && whole)) ? heads : null;
  if (head?.unless.has(role.clause.verb?.lemma ?? '') && head.otherwise !== null)
    return { name: head.otherwise, measure: null, assumed: false };
  if (head) return sure(head);
  if (pool && fits(pool)) return sure(pool);
  return group && (!group.strict || isIdle(read, role)) ? apart(group) : null;
}

/** "Twelve men held by police were freed": what a state came to, where the main verb says so. */
function endOf(read: ReadSentence, role: Role, state: Measure, fits: Fits): Measure | null {
  if (role.position !== 'subject' || !read.lexicon.counting.passingStates.has(state.name))
    return null;
  const end = byVerb(read, role, fits);
  return end?.window === 'cumulative' ? end : null;
}

const verbOf = ({ clause }: Role): string => clause.verb?.lemma ?? '';

/** "rescue workers": the last words of the counted noun. */
function teamOf(read: ReadSentence, { nounFirst, nounLast }: Quantity): Measure | undefined {
  for (let k = nounFirst; k >= 0 && k < nounLast; k += 1) {
    const found = phraseAt(read.lexicon.measures.teams, read.words, k);
    if (found && k + found.length > nounLast) return found.value;
  }
  return undefined;
}

/** The measure that a count's own noun gives, whatever its verb: "40 soldiers", "250 seats". */
export function tellByNoun(read: ReadSentence, quantity: Quantity): Measure | null {
  const noun = lastNoun(read, quantity);
  if (noun === null) return null;
  const { counted, groups, states } = read.lexicon.measures;
  const itself = phraseAt(states, read.words, quantity.nounLast);
  return counted.get(noun) ?? itself?.value ?? groups.get(noun) ?? null;
}

/** Whether the clause says nothing of its own about who is counted: "with 45 passengers", "had 45 passengers". */
function isIdle(read: ReadSentence, { clause, position, preposition, range }: Role): boolean {
  if (position === 'prepositional') return preposition === 'with' || preposition === 'of';
  if (position === 'subject' && isJoinedBehindWith(read, range)) return true;
  return !clause.verb || read.lexicon.counting.linking.has(clause.verb.lemma);
}

/** "with 45 passengers and four crew": both stand behind "with". */
function isJoinedBehindWith(
  { words, quantities }: ReadSentence,
  { first }: Role['range'],
): boolean {
  if (words[first - 1]?.lower !== 'and') return false;
  const other = quantities.find(
    ({ lastToken, nounLast }) => Math.max(lastToken, nounLast) === first - 2,
  );
  return other !== undefined && words[other.firstToken - 1]?.lower === 'with';
}

/** "a walkout by 1,800 members", "the loss of 900 jobs": the noun says what they do, or what becomes of them. */
function byJoined(
  read: ReadSentence,
  quantity: Quantity,
  { clause, governor, preposition, range }: Role,
  fits: Fits,
): Measure | null {
  // "A march, with 150,000 people according to the unions, ended"
  const around = clause.kind === 'absolute' ? clause.parent : clause;
  const idle = !['verb', 'aux', 'amount'].includes(read.words[range.last + 1]?.tag ?? '');
  if (preposition === 'with' && quantity.unit === 'people' && around && idle) {
    const crowd = joinIn(read, subjectRange(read, around));
    return crowd && fits(crowd) ? crowd : null;
  }
  if (governor < 0) return null;
  const { happenings, measures } = read.lexicon;
  if (preposition === 'by') {
    const found = phraseAt(happenings.nouns, read.words, governor);
    const measure = found && measures.joins.get(found.value.event);
    return measure && fits(measure) ? measure : null;
  }
  const loss = preposition === 'of' && read.words[governor]?.lemma === 'loss';
  const lives = lastNoun(read, quantity) === 'life';
  const jobs = loss ? measures.byName.get(lives ? 'deaths' : 'jobs-cut') : undefined;
  return jobs && fits(jobs) ? jobs : null;
}

/** Where some died is told before "and": "died at the scene and three", not "two died and three". */
function diedElsewhere(
  { words, lexicon }: ReadSentence,
  { clause, position, range }: Role,
): boolean {
  const { verb } = clause;
  if (!verb || position !== 'object' || !lexicon.counting.dying.has(verb.lemma)) return false;
  const more = words[range.first - 1]?.lower === 'another' ? 2 : 1;
  return words[verb.last + 1]?.tag === 'prep' && words[range.first - more]?.lower === 'and';
}

/** "48 people were picked up by fishing canoes": on the water they are rescued, by police arrested. */
function pickedUp(read: ReadSentence, { clause, position }: Role, fits: Fits): Measure | null {
  const { verb } = clause;
  if (verb?.lemma !== 'pick up' || verb.passive !== true || position !== 'subject') return null;
  const { vehicle } = read.lexicon.scopes.words;
  const { rescuers } = read.lexicon.counting;
  const by = read.words.slice(verb.last + 1, clause.last + 1);
  if (!by.some(({ lemma, lower }) => vehicle.has(lemma) || rescuers.has(lower))) return null;
  const rescued = read.lexicon.measures.byName.get('rescued');
  return rescued && fits(rescued) ? rescued : null;
}

/** "five of the injured are at home": of whom they are a part, where no verb says more. */
function ofPool(read: ReadSentence, { lastToken, nounLast }: Quantity): Measure | null {
  const at = nounLast > lastToken ? nounLast : lastToken;
  let k = at + 1;
  if (nounLast <= lastToken && read.words[k]?.lower !== 'of') return null;
  if (nounLast > lastToken) k = at;
  else {
    k += 1;
    while (read.words[k]?.tag === 'det') k += 1;
  }
  return phraseAt(read.lexicon.measures.states, read.words, k)?.value ?? null;
}

/** The last word of the counted noun, in the singular. */
export function lastNoun(read: ReadSentence, quantity: Quantity): string | null {
  const { nounLast, lastToken, unit } = quantity;
  if (nounLast < 0) return null;
  const lemma = read.words[nounLast]?.lemma ?? null;
  // "nine-storey" is one word of the sentence.
  if (nounLast !== lastToken || lemma === null) return lemma;
  return unit === 'people' ? lemma.slice(lemma.lastIndexOf('-') + 1) : unit;
}

function nounPhrase(
  read: ReadSentence,
  quantity: Quantity,
  book: ReadSentence['lexicon']['measures']['things'],
): Measure | null {
  if (quantity.nounFirst < 0) return null;
  for (let k = quantity.nounFirst; k <= quantity.nounLast + 2; k += 1) {
    if (k > quantity.nounLast && !(read.words[quantity.nounLast + 1]?.lower === 'of')) break;
    const found = phraseAt(book, read.words, k);
    if (found) return found.value;
  }
  return null;
}

/** "340 spoiled ballots": more words tell more than the last of them. */
function narrowThing(read: ReadSentence, { nounFirst, nounLast }: Quantity): Measure | null {
  for (let k = nounFirst; k >= 0 && k < nounLast; k += 1) {
    const found = phraseAt(read.lexicon.measures.things, read.words, k);
    if (found && found.length > 1 && k + found.length === nounLast + 1) return found.value;
  }
  return null;
}

/** The participle right after the counted noun: "12 people injured in the crash". */
function modifierVerb(read: ReadSentence, role: Role, fits: Fits): Measure | null {
  const inner = read.at[role.range.last + 1];
  if (!inner?.verb || inner.verb.first !== role.range.last + 1 || isOfWhole(read, role))
    return null;
  const { verb } = inner;
  if (verb.kind === 'participle') {
    return (
      byAgent(read, verb, fits) ??
      lookup(read, verb.lemma, 'undergoes', fits) ??
      lookup(read, verb.lemma, 'does', fits)
    );
  }
  const active = verb.kind === 'ing' || verb.kind === 'infinitive';
  return active ? lookup(read, verb.lemma, 'does', fits) : null;
}
