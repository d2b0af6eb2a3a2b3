import type { Clause } from '../../../grammar/clause';
import type { Happening } from '../../happening-words';
import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import { headOf } from '../noun-head';
import { afterVerb, objectRange, type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import { campaignAt, nounIn } from './happening-nouns';
import { tellHappening } from './happenings';
import { isTermOfDeal } from './pay-deals';
import { superlativeFor } from './superlatives';
import { lackedSupply } from './supply';

/** What lasts, and for which words; null where the amount of time states no length. */
export interface Lasting {
  measure: string;
  /** The happening that lasts, where it is known. */
  happening: Happening | null;
  /** It is somebody's: a sentence, a term of office. */
  ofPerson: boolean;
}

/** What an amount of time is the length of. */
export function tellDuration(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  topic: Happening | null,
): Lasting | null {
  const { words } = read;
  const { timing, happenings } = read.lexicon;
  const { first, last } = role.range;
  const left = [words[first - 1], words[quantity.firstToken - 1]];
  const span =
    left.some((word) => word && word.tag !== 'verb' && timing.spanOpeners.has(word.lower)) ||
    (read.words[first - 1]?.tag === 'det' && timing.spanEnds.has(words[last + 1]?.lower ?? ''));
  if (span && hasAmount(read, quantity, role)) return null;
  // "Deliberated for 11 hours after a trial": how long, and not how long after.
  const isLength = role.preposition === 'for';
  const since = isLength ? null : sinceWhat(read, role);
  if (since) return { measure: since, happening: null, ofPerson: false };
  if (!isLength && timing.fromADay.has(words[last + 1]?.lower ?? '')) return null;
  for (let k = last + 1; k <= last + 3; k += 1)
    if (timing.prison.has(words[k]?.lemma ?? '')) return PRISON_TERM;
  const sentencing = timing.sentencing.has(role.clause.verb?.lemma ?? '');
  if (sentencing || isServed(read, role) || isTerm(read, quantity, role)) return PRISON_TERM;
  const superlative = superlativeFor(read, role.clause, quantity.firstToken);
  if (superlative) return { measure: `other:${superlative}`, happening: null, ofPerson: false };
  if (isTermOfDeal(read, role, topic)) return AGREED;
  // "Within ten minutes of the first call": no call lasts so long.
  if (left.some((word) => word?.lower === 'within') && words[last + 1]?.lower === 'of')
    return {
      measure: `other:${role.clause.verb?.lemma.replaceAll(' ', '-') ?? 'time'}-within-duration`,
      happening: null,
      ofPerson: false,
    };
  const of = ofWhat(read, last);
  if (of) return of;
  const behind = nounBehind(read, last);
  if (behind) return lasting(behind);
  const adjective =
    words[quantity.lastToken + 1]?.token.text === '-' ||
    (words[quantity.lastToken]?.token.text.includes('-') ?? false);
  const own = adjective
    ? headOf(read, { first: last + 1, last: Math.min(words.length - 1, last + 3) })
    : null;
  if (own === 'term' && inCourt(read)) return PRISON_TERM;
  if (own) return { measure: `other:${own}-duration`, happening: null, ofPerson: false };
  const outage = happenings.byName.get('outage');
  const lacked = lackedSupply(read, role.clause);
  // Water comes back on another day than power, in the same town.
  if (lacked === 'water')
    return { measure: 'other:water-duration', happening: null, ofPerson: false };
  if (outage && lacked) return lasting(outage);
  // "Reopened after a closure of three weeks": as long as what the noun names.
  const owner = role.preposition === 'of' ? nounBefore(read, role) : null;
  if (owner) return lasting(owner);
  const told = isOfDeed(read, role) ? null : tellHappening(read, role.clause, topic);
  const lemma = role.clause.verb?.lemma ?? '';
  if (timing.beforehand.has(lemma))
    return { measure: `other:${lemma}-duration`, happening: null, ofPerson: false };
  if (told?.happening && !told.happening.person) return lasting(told.happening);
  const ahead = nounBefore(read, role);
  if (ahead) return lasting(ahead);
  const above = aboveIt(read, role) ?? byEffort(read, role);
  if (above) return lasting(above);
  const effort = effortOf(read, role);
  if (effort) return { measure: `other:${effort}-duration`, happening: null, ofPerson: false };
  const verb = role.clause.verb?.lemma;
  const noun =
    headOf(read, subjectRange(read, role.clause)) ?? headOf(read, afterVerb(read, role.clause));
  const name =
    verb && verb !== 'be' && verb !== 'have'
      ? (read.lexicon.namings.verbs.get(verb)?.find(({ of }) => of === null)?.name ??
        verb.replaceAll(' ', '-'))
      : (noun ?? 'time');
  return { measure: `other:${name}-duration`, happening: null, ofPerson: false };
}

/** "Reading them out will take three weeks": a deed of its own takes so long, and not what all is about. */
const isOfDeed = (read: ReadSentence, { clause }: Role): boolean =>
  EFFORTS.has(clause.verb?.lemma ?? '') &&
  read.words[subjectRange(read, clause).first]?.form === 'ing';

/** "Barred it from flying for 30 days": what lasts is told by the verb around an infinitive or a gerund. */
function aboveIt(read: ReadSentence, { clause, preposition }: Role): Happening | null {
  const { kind, parent, verb } = clause;
  if (preposition !== 'for' && preposition !== null) return null;
  if ((kind !== 'infinitive' && verb?.kind !== 'ing') || !parent) return null;
  const { happening } = tellHappening(read, parent, null) ?? {};
  return happening?.begins && !happening.person ? happening : null;
}

/** "It took six hours to bring the blaze under control": what was dealt with lasted so long. */
function byEffort(read: ReadSentence, { clause, range }: Role): Happening | null {
  if (!EFFORTS.has(clause.verb?.lemma ?? '')) return null;
  const aim = read.clauses.find(
    ({ parent, kind, first }) => parent === clause && kind === 'infinitive' && first > range.last,
  );
  const dealt = aim && nounIn(read, objectRange(read, aim), aim)?.happening;
  if (dealt?.befalls && dealt.span) return dealt;
  // "Which took nine years to negotiate."
  const doing = read.lexicon.happenings.does.get(aim?.verb?.lemma ?? '');
  return doing?.find(({ who, span, person }) => who === null && span && !person) ?? null;
}

/**
 * "It will take two weeks to restore power", "clearing the backlog will take ten days", "repairs need a month": what
 * takes so long, where its verb says no more than that it does.
 */
function effortOf(read: ReadSentence, { clause, range }: Role): string | null {
  if (!LASTS.has(clause.verb?.lemma ?? '')) return null;
  const aim = read.clauses.find(
    ({ parent, kind, first }) => parent === clause && kind === 'infinitive' && first > range.last,
  );
  if (aim?.verb) return aim.verb.lemma.replaceAll(' ', '-');
  const subject = subjectRange(read, clause);
  const first = read.words[subject.first];
  if (first?.form === 'ing') return first.lemma;
  return headOf(read, subject);
}
const LASTS: ReadonlySet<string> = new Set(['take', 'need', 'require', 'last']);
const EFFORTS: ReadonlySet<string> = new Set(['take', 'need', 'require', 'spend', 'battle']);

/** "1,678 people in the past 24 hours": the span is the window of another amount in the clause. */
const hasAmount = (read: ReadSentence, quantity: Quantity, role: Role): boolean =>
  read.quantities.some(
    (other) =>
      other !== quantity && other.kind !== 'duration' && read.at[other.firstToken] === role.clause,
  );

/** "Almost 11 months after she sank": how long it has been, where the day itself is not told. */
function sinceWhat(read: ReadSentence, { range: { last } }: Role): string | null {
  const side = read.words[last + 1]?.lower ?? '';
  if (side !== 'after' && side !== 'before') return null;
  const inner = read.at[last + 2];
  if (read.days.some(({ firstToken }) => firstToken === last + 2 || firstToken === last + 3))
    return null;
  const verb = inner?.opener === side ? inner.verb?.lemma : null;
  const noun = headOf(read, { first: last + 2, last: Math.min(read.words.length - 1, last + 5) });
  const name = verb ?? noun;
  return name ? `other:${name.replaceAll(' ', '-')}-${side}-duration` : null;
}

/** "two days of heavy rain": the noun behind names what lasts. */
function ofWhat(read: ReadSentence, last: number): Lasting | null {
  if (read.words[last + 1]?.lower !== 'of') return null;
  for (let k = last + 2; k <= last + 5; k += 1) {
    const found = phraseAt(read.lexicon.happenings.nouns, read.words, k);
    if (found) return lasting(found.value);
  }
  const noun = headOf(read, { first: last + 2, last: Math.min(read.words.length - 1, last + 6) });
  return noun ? { measure: `other:${noun}-duration`, happening: null, ofPerson: false } : null;
}

const AGREED: Lasting = { measure: 'agreement-duration', happening: null, ofPerson: false };
const PRISON_TERM: Lasting = { measure: 'prison-term', happening: null, ofPerson: true };

/** "must serve at least 20 years": of a sentence, unless an office is named behind it. */
const isServed = (read: ReadSentence, { clause, position, range }: Role): boolean =>
  clause.verb?.lemma === 'serve' &&
  position === 'object' &&
  !read.lexicon.timing.officeOpeners.has(read.words[range.last + 1]?.lower ?? '');

/** "The ringleader got 22 years", "prosecutors wanted 25 years": nothing is named that they are years of. */
function isTerm(
  read: ReadSentence,
  { unit, hedge }: Quantity,
  { clause: { verb }, position, preposition, range }: Role,
): boolean {
  const { words, lexicon } = read;
  const { timing } = lexicon;
  const asked = preposition === 'for' && verb?.lemma === 'ask';
  if (!verb || (position !== 'object' && !asked) || !timing.termUnits.has(unit ?? '')) return false;
  const next = words[range.last + 1];
  if (next?.tag === 'noun' || next?.lower === 'of' || next?.token.text === '-') return false;
  if (next?.lower === 'to' || next?.tag === 'verb' || hedge === 'less-than') return false;
  if (timing.gotTerm.has(verb.lemma) || timing.gotTerm.has(words[verb.head]?.lower ?? ''))
    return true;
  return timing.termVerbs.has(verb.lemma) && inCourt(read);
}

const inCourt = ({ lexicon, sentence }: ReadSentence): boolean =>
  sentence.tokens.some(({ lower }) => lexicon.timing.courts.has(lower));

/** The length of a verdict is that of the term it sets. */
const lasting = (happening: Happening): Lasting =>
  happening.event === 'verdict'
    ? PRISON_TERM
    : { measure: `${happening.event}-duration`, happening, ofPerson: false };

/** "a two-week long state of emergency": the happening in the same noun phrase. */
function nounBehind(read: ReadSentence, last: number): Happening | null {
  for (let k = last + 1; k <= last + 5; k += 1) {
    const word = read.words[k];
    if (!word || ['prep', 'punct', 'verb', 'aux', 'to', 'conj', 'sub', 'det'].includes(word.tag))
      return null;
    const found = phraseAt(read.lexicon.happenings.nouns, read.words, k) ?? campaignAt(read, k);
    if (found) return found.value;
  }
  return null;
}

/** "a strike of three days", "a ceasefire for 48 hours". */
function nounBefore(read: ReadSentence, role: Role): Happening | null {
  for (let k = role.range.first - 1; k >= Math.max(0, role.range.first - 5); k -= 1) {
    const tag = read.words[k]?.tag;
    if (tag === 'verb' || tag === 'punct') return null;
    const found = phraseAt(read.lexicon.happenings.nouns, read.words, k);
    if (found && k + found.length <= role.range.first) return found.value;
  }
  return null;
}

/** The scope of what a later decision made of a length or an end. */
export const AS_CHANGED = 'as changed';

/** Whether a clause tells that something was made longer or shorter: "extended until June 30". */
export const isLengthened = (read: ReadSentence, clause: Clause | undefined): boolean =>
  read.lexicon.scopes.words.lengthening.has(clause?.verb?.lemma ?? '');

/**
 * A length that a decision has changed: by how much ("extended by 15 days"), or what it now is ("shortened to
 * 10 days", "will now last 45 days"). Neither is the length that was set at first. Null where none is told.
 */
export function changedLength(read: ReadSentence, { clause, range }: Role): string | null {
  const { words } = read;
  const { lengthenedBy, lengthenedTo } = read.lexicon.timing;
  // "Lasted 40 minutes longer than planned": by how much, and not how long.
  const [behind, than] = [words[range.last + 1]?.lower ?? '', words[range.last + 2]?.lower];
  if (MORE_TIME.has(behind) && than === 'than') return 'extension';
  if (words.slice(range.last + 1, range.last + 3).some(({ lemma }) => lemma === 'extension'))
    return 'extension';
  const lengthening = isLengthened(read, clause);
  const left = [words[range.first - 1]?.lower ?? '', words[range.first]?.lower ?? ''];
  if (lengthening && left.some((word) => lengthenedBy.has(word))) return 'extension';
  if (lengthening && left.some((word) => lengthenedTo.has(word))) return AS_CHANGED;
  // "Has now lasted 197 days" goes on, and "now get 21 days" is somebody's.
  const { verb } = clause;
  const settled = verb?.tense === 'perfect' || !NOW_SO.has(verb?.lemma ?? '');
  for (let k = clause.first; k < range.first && !settled; k += 1)
    if (read.at[k] === clause && words[k]?.lower === 'now') return AS_CHANGED;
  return lengthening ? 'extension' : null;
}
const MORE_TIME: ReadonlySet<string> = new Set(['longer', 'shorter', 'more', 'less']);
const NOW_SO: ReadonlySet<string> = new Set(['be', 'last', 'run', 'hold', 'remain', 'stay', 'go']);
