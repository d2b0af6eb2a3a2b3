import { type Figure, isNamedByWords } from '../figures/figure';
import { areOpposite } from './finding';
import type { MeetingRules } from './meeting-rules';
import type { ComparingRules } from './rules';
import { spanOf } from './span';
import {
  areTwoPhases,
  type Evidence,
  evidenceOf,
  isCurrency,
  isNamedIn,
  type Telling,
  type Told,
  toldIn,
  wordsOfName,
} from './told';
import { areNear } from './two-sizes';

/** Two figures of two measures that speak of one thing, by what is said around them. */
export interface Meeting {
  other: Figure;
  /** So much speaks for it that a difference is one; else they only meet where they fit together. */
  sure: boolean;
  /** Their sentences share so much that a difference is worth showing, if not one of one thing. */
  beside: boolean;
  /** Beside their numbers a noun or a deed speaks for it: what both may mean is worth telling. */
  named: boolean;
  /** One noun is counted, under whatever name: a scope that repeats it is none. */
  noun: boolean;
  /** They count what is named in two ways, as crew and workers: a difference is one of scope. */
  apart: boolean;
}

/** Of each figure of one article, the figure of the other that it meets beyond those of its measure. */
export type Meetings = ReadonlyMap<Figure, Meeting>;

interface Candidate {
  here: Told;
  there: Told;
  evidence: Evidence;
}

/**
 * Which figures of two articles speak of one thing under two names. Each meets its best partner at most,
 * where it is the best of that one, too. Those that have an answer of their own measure in the other
 * article are left to it. Of each kind of unit a bounded number is looked at.
 */
export function meetingsOf(here: Telling, there: Telling, rules: ComparingRules): Meetings {
  const [ours, theirs] = [toldIn(here, rules), toldIn(there, rules)];
  const meetings = new Map<Figure, Meeting>();
  for (const [kind, all] of ours.byKind) {
    const mine = all.filter(({ key }) => !theirs.counts.has(key));
    const yours = (theirs.byKind.get(kind) ?? []).filter(({ key }) => !ours.counts.has(key));
    for (const found of bestOf(candidatesOf(mine, yours, rules))) {
      const meeting = meetingOf(found, rules);
      if (meeting) meetings.set(found.here.figure, meeting);
    }
  }
  return meetings;
}

function candidatesOf(ours: Told[], theirs: Told[], rules: ComparingRules): Candidate[] {
  const alone = ours.length === 1 && theirs.length === 1;
  return ours.flatMap((here) =>
    theirs
      .filter(
        ({ figure: { measure } }) =>
          measure !== here.figure.measure &&
          !areTwoPhases(measure, here.figure.measure) &&
          !rules.meeting.areNeverOne(measure, here.figure.measure),
      )
      .map((there) => ({ here, there, evidence: evidenceOf(here, there, alone, rules) })),
  );
}

/** Those that are the best of both their figures, and no tie. */
function bestOf(candidates: Candidate[]): Candidate[] {
  const best = new Map<Told, { all: number; ties: number }>();
  for (const { here, there, evidence } of candidates)
    for (const one of [here, there]) {
      const before = best.get(one);
      if (!before || evidence.all > before.all) best.set(one, { all: evidence.all, ties: 1 });
      else if (evidence.all === before.all) before.ties += 1;
    }
  return candidates.filter(({ here, there, evidence }) =>
    [here, there].every((one) => {
      const most = best.get(one);
      return most?.all === evidence.all && most.ties === 1;
    }),
  );
}

function meetingOf(found: Candidate, rules: ComparingRules): Meeting | null {
  const { here, there, evidence } = found;
  const isNamed = [here, there].some(({ figure }) => isNamedByWords(figure));
  const { fits, fitsOther, fitsDays } = rules.meeting.least;
  const listed = here.figure.unit === 'date' ? fitsDays : fitsOther;
  if (evidence.all < (isNamed ? fits : listed)) return null;
  const sure = isSure(found, isNamed, rules);
  return {
    other: there.figure,
    sure,
    beside:
      here.figure.unit !== 'date' &&
      evidence.words >= rules.meeting.least.sure &&
      (isNamed || evidence.noun),
    noun: evidence.noun,
    named: isNamed || evidence.noun || evidence.deed,
    apart: areApart(here, there, rules.meeting),
  };
}

/** Whether so much speaks for one thing that a difference is one: of days, of one day each of one deed. */
function isSure(
  { here, there, evidence }: Candidate,
  isNamed: boolean,
  rules: ComparingRules,
): boolean {
  const { words, near, deed, noun } = evidence;
  const { least } = rules.meeting;
  const isClose = near >= least.near;
  if (here.figure.unit === 'date') {
    const areDays = here.figure.value !== null && there.figure.value !== null;
    return words >= least.sureDays && deed && areDays && (isNamed || isClose);
  }
  if (words < least.sure || rules.meeting.isOfMany(here.figure.unit ?? '')) return false;
  if (!isNamed || (isCurrency(here.figure.unit) && !haveOneSpeaker(here.figure, there.figure)))
    return false;
  // Much is told of one deed, and of one doer, "in three days" and "in ten": only bounds are set against bounds.
  if (rules.isTime(here.figure.unit))
    return isClose && areOpposite(spanOf(here.figure, rules), spanOf(there.figure, rules));
  if (deed || isClose || words >= least.plain) return true;
  return noun && isNamedIn(here, there) && isNamedIn(there, here);
}

/** Neither a day, nor a share, nor a sum: of those many lie near each other. */
const isCount = ({ unit }: Figure, rules: ComparingRules): boolean =>
  unit !== 'date' && unit !== 'percent' && !isCurrency(unit) && !rules.isTime(unit);

/** Whether enough is said of two numbers that lie near each other: how fast or how high it was, or many of one noun. */
const isToldEnough = (
  figure: Figure,
  { noun }: Evidence,
  words: number,
  rules: ComparingRules,
): boolean =>
  words >= rules.meeting.least.conflict ||
  rules.meeting.isSizeOfIt(figure.measure) ||
  (noun && Number(figure.value) > rules.meeting.few);

const haveOneSpeaker = (a: Figure, b: Figure): boolean =>
  a.saidBy !== null && a.saidBy === b.saidBy;

/** Both name what they count, and not the same. */
function areApart(a: Told, b: Told, { isGeneral }: MeetingRules): boolean {
  const [one, two] = [a, b].map(({ nouns }) => nouns.filter((noun) => !isGeneral(noun)));
  return Boolean(one?.length && two?.length && !one.some((noun) => two.includes(noun)));
}

/** What is told of two figures of one measure and scope, of which neither article has another; else null. */
export function onlyOnes(
  [figure, here]: readonly [Figure, Telling],
  [other, there]: readonly [Figure, Telling],
  rules: ComparingRules,
): readonly [Told, Told] | null {
  const [ours, theirs] = [toldIn(here, rules), toldIn(there, rules)];
  const [a, b] = [ours.of.get(figure), theirs.of.get(other)];
  if (!a || !b || a.key !== b.key) return null;
  return ours.counts.get(a.key) === 1 && theirs.counts.get(b.key) === 1 ? [a, b] : null;
}

/**
 * Whether two figures of one measure and scope, which may count several things, count one: each is the
 * only one of its article, and their sentences speak of it in the same words.
 */
export function areOfOne(
  [figure, here]: readonly [Figure, Telling],
  [other, there]: readonly [Figure, Telling],
  rules: ComparingRules,
): boolean {
  if (figure.measure !== other.measure || !rules.isLoose(figure.measure)) return false;
  if (rules.meeting.isOfSurvey(figure.measure)) return false;
  const only = onlyOnes([figure, here], [other, there], rules);
  if (!only) return false;
  const [a, b] = only;
  const evidence = evidenceOf(a, b, true, rules, wordsOfName(figure));
  // What one measure counts has one noun as often as not: the rest of the sentence must speak.
  const words = evidence.words - (evidence.noun ? rules.meeting.weights.noun : 0);
  const many = figure.unit !== null && rules.meeting.isOfMany(figure.unit);
  if (many) return words >= rules.meeting.least.plain && areNear(figure, other, rules);
  if (areApart(a, b, rules.meeting)) return false;
  const isNear = isCount(figure, rules) && areNear(figure, other, rules);
  if (isNear && isToldEnough(figure, evidence, words, rules)) return true;
  const isListed = !isNamedByWords(figure) && figure.unit !== 'date' && !rules.isTime(figure.unit);
  // A measure that a list names is what is counted; of a sum it is open who gives it.
  const isOnes = !isCurrency(figure.unit) || haveOneSpeaker(figure, other);
  if (isListed && isOnes) {
    const isTold = areNotes(here, there, rules) && rules.meeting.isOfNote(figure.measure);
    if (isTold || words >= rules.meeting.least.listed) return true;
  }
  return isSure({ here: a, there: b, evidence: { ...evidence, words } }, true, rules);
}

/**
 * Whether anything beside their measure speaks for two figures that do not fit together being of one thing: a
 * word, or that they are near each other, and each article has no other. Of what is said of neither, nothing is
 * known. Four in five of one thing done leave one in five undone.
 */
export function speakOfOne(
  [figure, here]: readonly [Figure, Telling],
  [other, there]: readonly [Figure, Telling],
  rules: ComparingRules,
): boolean {
  const [a, b] = [toldIn(here, rules).of.get(figure), toldIn(there, rules).of.get(other)];
  if (!a || !b || a.words.size === 0 || b.words.size === 0) return true;
  const { words } = evidenceOf(a, b, false, rules);
  const isShare = figure.unit === 'percent';
  if (isShare && Number(figure.value) + Number(other.value) === WHOLE) return false;
  if (words >= rules.meeting.least.conflict) return true;
  const { isOfNote, isSizeOfIt } = rules.meeting;
  // "A seven-storey block", "a 19-storey hotel": buildings have their sizes, notes or not.
  const isNoted = isOfNote(figure.measure) || !isSizeOfIt(figure.measure);
  const isKnown = !isShare && figure.unit !== 'date' && !isNamedByWords(figure);
  return (
    isKnown &&
    onlyOnes([figure, here], [other, there], rules) !== null &&
    ((isNoted && areNotes(here, there, rules)) || areNear(figure, other, rules))
  );
}
const WHOLE = 100;

/** Two notes of a few numbers each: what both count once is one thing more likely than in two long articles. */
const areNotes = (here: Telling, there: Telling, { meeting }: ComparingRules): boolean =>
  [here, there].every(({ stated }) => stated.length < meeting.statementsOfNote);
