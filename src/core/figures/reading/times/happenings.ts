import type { Clause } from '../../../grammar/clause';
import type { Happening } from '../../happening-words';
import { deedIn } from '../../naming-words';
import { phraseAt } from '../../phrase-book';
import { standsBehind } from '../counts/deeds';
import { actIn } from '../counts/naming';
import { headOf } from '../noun-head';
import { afterVerb, objectRange, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import { isDeclaredOver, isTamed, phaseVerb } from './ended';
import {
  allows as allowsDoer,
  byActor,
  byPerson,
  byVerb,
  isForce,
  isLast,
  isRuling,
} from './happening-doers';
import {
  agentIn,
  byPronoun,
  describedIn,
  firstOfCases,
  itBefore,
  nounAfterIn,
  nounIn,
} from './happening-nouns';
import { tellSupply } from './supply';
import { isTrading } from './trading';

/** What a clause says to happen, and at which point of it its day stands. */
export interface Told {
  /** Null where the clause names nothing that is known. */
  happening: Happening | null;
  /** The event's name, or the words that stand for it in `other:…`. */
  event: string;
  /** start, end, date, announced, restored, duration … */
  phase: string;
  /** The tokens that name the happening, or its verb. */
  at: Range;
}

/** The happening of a clause: by its verb, else by what begins, ends or befalls in it. Null where it has no verb and no such noun. */
export function tellHappening(
  read: ReadSentence,
  clause: Clause,
  topic: Happening | null,
): Told | null {
  const { verb } = clause;
  if (!verb) {
    const found = nounIn(read, { first: clause.first, last: clause.last }, clause);
    if (!found?.happening) return null;
    return { ...found, phase: phaseOfNoun(read, found) ?? plainPhase(found.happening) };
  }
  const { happenings, timing } = read.lexicon;
  const at: Range = { first: verb.first, last: verb.last };
  const subject = itBefore(read, clause) ?? describedIn(read, clause, subjectRange(read, clause));
  const object = objectRange(read, clause);
  const deed = deedOf(read, clause, subject, object);
  if (deed) return { ...deed, event: deed.happening.event, at };
  const first = firstOfCases(read, subject);
  if (first) return { happening: first, event: first.event, phase: 'date', at };
  const supply = tellSupply(read, clause);
  const outage = supply && happenings.byName.get('outage');
  if (outage) return { happening: outage, event: outage.event, phase: supply, at };
  if (isTrading(read, clause)) return { happening: null, event: verb.lemma, phase: 'date', at };
  const phase = phaseVerb(read, clause, object);
  const ruling = isRuling(read, clause, subject) ? happenings.byName.get('verdict') : null;
  if (ruling) return { happening: ruling, event: ruling.event, phase: 'date', at };
  if (phase === 'announced') {
    const declared = verb.passive === true ? null : announced(read, clause);
    const over = isDeclaredOver(read, clause) ? (declared ?? nounIn(read, subject, clause)) : null;
    if (over) return { ...over, phase: 'end' };
    const only = declared?.happening?.only === 'date' ? 'date' : null;
    const sort = only ?? 'announced';
    if (declared) return { ...declared, event: announcedEvent(read, declared), phase: sort };
  }
  const byItself = byPerson(read, clause, subject) ?? byVerb(read, clause, subject, object);
  const tamed = isTamed(read, clause) ? nounOf(read, clause, subject, object) : null;
  if (tamed?.happening?.befalls) return { ...tamed, phase: 'end' };
  const verbal =
    byItself?.who === null && !byItself.person && phase && nounOf(read, clause, subject, object)
      ? null
      : byItself;
  const doer = verb.passive === true ? null : byActor(read, subject);
  const actor = verbal && !verbal.person && verbal.otherwise !== doer?.event ? null : doer;
  const cause =
    verb.passive === false &&
    !actor &&
    (verbal?.person || (verbal?.befalls && verbal.span) || (!phase && !verbal))
      ? nounIn(read, subject, null)
      : null;
  const own = cause?.event === verbal?.event;
  if (cause && !own && (verbal?.person || cause.happening?.befalls))
    return { ...cause, phase: begins(read, cause, clause) ? 'start' : 'date' };
  const harmed = verbal?.person || timing.harmed.has(verb.lemma);
  const dies = verbal?.event === 'death' && object.last < object.first;
  const setting = harmed && (verb.passive !== false || dies) ? nounAfterIn(read, clause) : null;
  const cost = setting ?? (harmed ? happenedWhen(read, clause) : null);
  if (cost) return { ...cost, phase: 'date' };
  const direct = actor ?? verbal;
  if (direct) {
    const before = direct.event === 'fire' && causeBefore(read, clause);
    if (before) return before;
    const plain =
      direct.who === 'force' && isLast(read, subject)
        ? 'end'
        : verb.goingOn ||
            direct.goesOn ||
            (timing.consuming.has(verb.lemma) && (object.last >= object.first || verb.passive))
          ? 'date'
          : plainPhase(direct);
    const sort = verb.phase === 'start' || verb.phase === 'end' ? verb.phase : plain;
    return { happening: direct, event: direct.event, phase: sort, at };
  }
  const agent = !phase && verb.passive !== false ? agentIn(read, clause) : null;
  if (agent?.happening?.befalls) return { ...agent, phase: 'date' };
  const noun = phase ? nounOf(read, clause, subject, object) : null;
  if (phase && noun) {
    const acts = verb.passive === false && noun.at.last < verb.first && hasObject(read, object);
    if (timing.seeing.has(verb.lemma)) return { ...noun, phase: plainPhase(noun.happening) };
    const stated = acts && (phase === 'start' || phase === 'end') ? 'date' : phase;
    const breaks = stated === 'date' && noun.happening?.befalls && begins(read, noun, clause);
    return { ...noun, phase: settle(noun, breaks ? 'start' : stated, read, verb.phase) };
  }
  const seen = phase ? null : nounIn(read, subject, clause);
  if (seen?.happening?.only === 'date') return { ...seen, phase: 'date' };
  const meant = phase ? (byPronoun(read, clause, subject) ?? topic) : null;
  if (phase && meant && isVague(read, subject) && isVague(read, object)) {
    const light = phase === 'date' || phase === 'planned' ? plainPhase(meant) : phase;
    return { happening: meant, event: meant.event, phase: light, at };
  }
  if (topic?.who === 'force' && isForce(read, subject) && timing.moving.has(verb.lemma)) {
    return { happening: topic, event: topic.event, phase: plainPhase(topic), at };
  }
  return {
    happening: null,
    event: otherName(read, clause, subject, phase),
    phase: phase ?? 'date',
    at,
  };
}

/** "Collided and caught fire": the crash, which the fire is a part of. */
function causeBefore(read: ReadSentence, { kind, sharesSubject, parent }: Clause): Told | null {
  if (kind !== 'coordinate' || !sharesSubject || !parent) return null;
  const told = tellHappening(read, parent, null);
  return told?.happening?.event === 'crash' ? told : null;
}

/** Whether what befell others began that day: "flames engulfed the plant on Saturday". */
function begins({ words, lexicon }: ReadSentence, { happening }: Told, { verb }: Clause): boolean {
  const lemma = words[verb?.head ?? 0]?.lemma ?? '';
  return (
    happening?.begins === true || (happening?.span === true && lexicon.timing.engulfing.has(lemma))
  );
}

/** "Nine people were killed when a bus overturned": what cost the lives, if it is known. */
function happenedWhen(read: ReadSentence, clause: Clause): Told | null {
  const { momentOpeners } = read.lexicon.timing;
  const child = read.clauses.find(
    (one) => one.parent === clause && momentOpeners.has(one.opener ?? '') && one.verb,
  );
  const told = child ? tellHappening(read, child, null) : null;
  return told?.happening?.befalls ? told : null;
}

/** "the strike closed 30 schools": what it does to others is neither its beginning nor its end. */
const hasObject = (read: ReadSentence, { first, last }: Range): boolean =>
  read.words.slice(first, last + 1).some(({ tag }) => tag === 'noun' || tag === 'name');

/** "returned to work": a verb with what stands behind it, also where that was taken for a verb of its own. */
function deedOf(read: ReadSentence, { kind, verb, parent }: Clause, subject: Range, object: Range) {
  const allows = ({ happening }: { happening: Happening }): boolean =>
    happening.who === 'vehicle' || allowsDoer(read, happening, subject);
  const told = ({ verb: own }: Clause | { verb: Clause['verb'] }) =>
    own &&
    (standsBehind(read, own, own.last + 1, read.lexicon.happenings.deeds, allows) ??
      (own.passive === false && object.last >= object.first
        ? standsBehind(read, own, object.last + 1, read.lexicon.happenings.deeds, allows)
        : null));
  return told({ verb }) ?? (kind === 'infinitive' && parent ? told(parent) : null);
}

/** The phase of a plain statement: the first day of what lasts, the day of what does not. */
export const plainPhase = (happening: Happening | null): string =>
  happening?.only ?? (happening?.span ? 'start' : 'date');

function settle(noun: Told, phase: string, read: ReadSentence, chain: string | null): string {
  if (noun.happening?.only) return noun.happening.only;
  if (noun.happening?.inADay && (phase === 'start' || phase === 'end')) return 'date';
  if (phase === 'restored') return noun.happening?.event === 'order' ? 'restored' : 'date';
  const inner = phaseOfNoun(read, noun);
  if (inner && (phase === 'date' || phase === 'planned')) return inner;
  if (chain === 'start' || chain === 'end') return chain;
  return phase === 'date' && noun.happening?.begins ? 'start' : phase;
}

/** "the end of the strike", "the start of the summit". */
function phaseOfNoun(read: ReadSentence, noun: Told): string | null {
  for (let k = noun.at.first - 1; k >= Math.max(0, noun.at.first - 6); k -= 1) {
    const tag = read.words[k]?.tag;
    if (tag === 'verb' || tag === 'aux' || tag === 'punct') return null;
    const found = phraseAt(read.lexicon.happenings.phaseNouns, read.words, k);
    if (found && read.words[k + found.length]?.lower === 'of') return found.value;
  }
  return null;
}

/** "announced the end of the mission" is an announcement of the withdrawal. */
function announcedEvent(read: ReadSentence, told: Told): string {
  const phase = told.phase || (phaseOfNoun(read, told) ?? '');
  return told.happening?.named[phase] ?? told.event;
}

/** "it", "this", "the process", "the operation", or nothing: takes up what was spoken of. */
function isVague(read: ReadSentence, range: Range): boolean {
  if (range.last < range.first) return true;
  for (let k = range.first; k <= range.last; k += 1) {
    const word = read.words[k];
    if (!word) continue;
    if (word.tag === 'name' || word.tag === 'amount') return false;
    if (word.tag === 'noun' && !read.lexicon.timing.vague.has(word.lemma)) return false;
  }
  return true;
}

function nounOf(read: ReadSentence, clause: Clause, subject: Range, object: Range): Told | null {
  const { verb } = clause;
  const intransitive =
    verb !== null &&
    (verb.passive === true || read.lexicon.grammar.verbs.intransitive.has(verb.lemma));
  const order = intransitive
    ? [subject, afterVerb(read, clause)]
    : hasObject(read, object)
      ? [object, subject]
      : [object, subject, upToComma(read, afterVerb(read, clause))];
  for (const range of order) {
    const found = nounIn(read, range, clause);
    if (found) return found;
  }
  return null;
}

/** What was announced: the object, or the clause that follows. */
function announced(read: ReadSentence, clause: Clause): Told | null {
  const child = read.clauses.find(
    (one) => one.parent === clause && (one.kind === 'sub' || one.kind === 'complement') && one.verb,
  );
  const own = nounIn(read, afterVerb(read, clause), clause) ?? gerund(read, clause);
  if (own?.happening) return own;
  if (!child) return null;
  const told = tellHappening(read, child, null);
  return told?.happening ? told : null;
}

/** "announced pulling out …", "ordered to withdraw". */
function gerund(read: ReadSentence, clause: Clause): Told | null {
  for (const child of read.clauses) {
    if (child.parent !== clause || !child.verb || child.verb.kind === 'participle') continue;
    if (child.kind !== 'participle' && child.kind !== 'infinitive') continue;
    const told = tellHappening(read, child, null);
    if (told?.happening) return told;
  }
  return null;
}

/** What a comma parts from the verb and its object is another matter: "opened the gates on 3 May, a step that …". */
function upToComma(read: ReadSentence, { first, last }: Range): Range {
  const comma = read.words.findIndex(
    ({ token }, k) => k >= first && k <= last && token.text === ',',
  );
  return { first, last: comma < 0 ? last : comma };
}

/** What stands for an unknown happening: its subject and verb in their base forms. */
function otherName(
  read: ReadSentence,
  clause: Clause,
  subject: Range,
  phase: string | undefined,
): string {
  const noun = actIn(read, subject);
  const lemma = clause.verb?.lemma ?? '';
  const { verbs, does } = read.lexicon.namings;
  const [own, other] = clause.verb?.passive === false ? [does, verbs] : [verbs, does];
  const deed = deedIn(own, lemma, noun) ?? deedIn(other, lemma, noun);
  const verb = deed?.name ?? lemma.replaceAll(' ', '-');
  const { happens } = read.lexicon.timing;
  if (noun && phase && (phase !== 'date' || happens.has(lemma))) return noun;
  if (verb !== 'be' && verb !== '') return verb;
  // "Has been in custody since Thursday."
  return noun ?? headOf(read, afterVerb(read, clause)) ?? 'day';
}
