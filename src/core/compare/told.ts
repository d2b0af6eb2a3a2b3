import { type Figure, isNamedByWords } from '../figures/figure';
import { type Cue, cuesFrom, DEED, markOf, NOUN, wordHash } from '../traces/cues';
import type { Mark } from '../traces/marks';
import { commonWords, type Worded } from './common-words';
import type { Statement } from './mentions';
import { relate } from './relation';
import type { ComparingRules } from './rules';
import { scopeKey } from './scopes';
import { inOneUnit } from './span';

/** An article as far as its statements may speak of what another's do. */
export interface Telling {
  /** What it states, whatever a reader says of it: a correction never lets figures meet that did not. */
  stated: Statement[];
  /** What is kept of a figure's sentence (`traces/cues.ts`); empty where nothing is. */
  cuesOf(figure: Figure): string;
}

/** A statement, with what its sentence says of it. */
export interface Told extends Worded {
  figure: Figure;
  /** What it counts, of which scope: the other article's statement of the same answers it. */
  key: string;
  /** Its clause says that it counts all there is, or a part; null where it says neither, or both. */
  extent: 'whole' | 'part' | null;
  /** How its clause tells it. */
  marks: ReadonlySet<Mark>;
  nouns: readonly number[];
}

/** The statements of an article that may meet others. */
export interface ToldIn {
  of: ReadonlyMap<Figure, Told>;
  /** By the kind of their units, of each kind the first ones. */
  byKind: ReadonlyMap<string, Told[]>;
  /** The same, but what people and things are counted in is one group: "900 contacts" are "900 people". */
  byGroup: ReadonlyMap<string, Told[]>;
  /** How many there are of a key. */
  counts: ReadonlyMap<string, number>;
}

const made = new WeakMap<Statement[], ToldIn>();

/** What an article tells of each of its statements; made once. */
export function toldIn({ stated, cuesOf }: Telling, rules: ComparingRules): ToldIn {
  const known = made.get(stated);
  if (known) return known;
  const of = new Map<Figure, Told>();
  const byKind = new Map<string, Told[]>();
  const counts = new Map<string, number>();
  for (const { figure } of stated) {
    const kind = kindOf(figure, rules);
    if (kind === null || figure.hedge === 'unknown' || rules.isHidden(figure.measure)) continue;
    const told = toldOf(figure, cuesFrom(cuesOf(figure)));
    counts.set(told.key, (counts.get(told.key) ?? 0) + 1);
    const same = byKind.get(kind) ?? [];
    byKind.set(kind, same);
    if (same.length === rules.mostStatements) continue;
    same.push(told);
    of.set(figure, told);
  }
  const found = { of, byKind, byGroup: groupsOf(byKind, rules), counts };
  made.set(stated, found);
  return found;
}

function groupsOf(byKind: ToldIn['byKind'], rules: ComparingRules): Map<string, Told[]> {
  const groups = new Map<string, Told[]>();
  for (const [kind, told] of byKind) {
    const group = isCounted(kind, rules) ? COUNT : kind;
    groups.set(group, [...(groups.get(group) ?? []), ...told]);
  }
  return groups;
}
const COUNT = 'count';

function toldOf(figure: Figure, all: readonly Cue[]): Told {
  const marks = new Set(all.flatMap((cue) => markOf(cue) ?? []));
  const [isWhole, isPart] = [marks.has('whole'), marks.has('part')];
  const cues = all.filter((cue) => markOf(cue) === undefined);
  const [deeds, words] = [true, false].map((isDeed) =>
    cues.filter(({ kind }) => (kind === DEED) === isDeed),
  );
  return {
    figure,
    key: `${figure.measure} ${scopeKey(figure.scope)}`,
    words: new Map(words?.map((cue) => [cue.hash, cue])),
    deeds: new Set([...(deeds ?? []).map(({ hash }) => hash), ...namesOf(figure).map(wordHash)]),
    extent: isWhole === isPart ? null : isWhole ? 'whole' : 'part',
    marks,
    nouns: cues.filter(({ kind }) => kind === NOUN).map(({ hash }) => hash),
  };
}

const CURRENCY = /^[A-Z]{3}\b/;

/** Money, also by the head or the litre. */
export const isCurrency = (unit: string | null): boolean => unit !== null && CURRENCY.test(unit);

/** What can be told in one unit is of one kind; null for a bare number. */
function kindOf(figure: Figure, rules: ComparingRules): string | null {
  const { unit } = figure;
  if (unit === null) return rules.isFraction(figure) ? 'percent' : null;
  return CURRENCY.exec(unit)?.[0] ?? rules.sizeOf(unit)?.base ?? unit;
}

/** Whether people or things are counted in a unit, of which one and the same may have several names. */
export const isCounted = (unit: string | null, rules: ComparingRules): boolean =>
  unit === 'people' || (unit !== null && rules.isThing(unit));

/** Two counts under one name of what they count: "900 contacts", "1,240 people". Others as they are. */
export function countedAlike(a: Figure, b: Figure, rules: ComparingRules): [Figure, Figure] {
  if (a.unit === b.unit || !isCounted(a.unit, rules) || !isCounted(b.unit, rules)) return [a, b];
  const unit = [a.unit, b.unit].sort()[0] ?? null;
  return [
    { ...a, unit },
    { ...b, unit },
  ];
}

/** Which part of a happening a measure is the day of. */
const PHASE = /-(start|end|date|duration|announced|restored|extended|planned)$/;

/** Whether two measures are of two steps of what happens: its first day is never its last, nor the one it was announced on. */
export function areTwoPhases(a: string, b: string): boolean {
  const [one, two] = [PHASE.exec(a)?.[1], PHASE.exec(b)?.[1]];
  return one !== two && one !== 'date' && two !== 'date' && Boolean(one) && Boolean(two);
}

/** The words of a measure's name, by their hashes. */
export const wordsOfName = (figure: Figure): ReadonlySet<number> =>
  new Set(
    figure.measure
      .replace(PHASE, '')
      .split(/[-:\s]/)
      .map(wordHash),
  );

/** What the measure says was done: of a day, what happened; of a name made of words, each of them. */
function namesOf(figure: Figure): string[] {
  const name = figure.measure.replace(PHASE, '');
  if (!isNamedByWords(figure)) return figure.unit === 'date' ? [name] : [];
  return name.slice('other:'.length).split(/[-\s]/);
}

/** Whether a name made of the words beside a figure says nothing that the other sentence does not. */
export function isNamedIn(told: Told, other: Told): boolean {
  if (!isNamedByWords(told.figure)) return true;
  const names = namesOf(told.figure).map(wordHash);
  return names.every((name) => !told.words.has(name) || other.words.has(name));
}

/** How much speaks for two figures being of one thing. */
export interface Evidence {
  /** What the words of the two sentences tell. */
  words: number;
  /** Of it, what stands in the clauses of both. */
  near: number;
  /** Words, and what their numbers and their loneliness tell. */
  all: number;
  /** The same was done, in one verb or in two of one class. */
  deed: boolean;
  /** One noun is counted. */
  noun: boolean;
}

const NOTHING: ReadonlySet<number> = new Set();

/**
 * What two sentences share: rare words, names, what is counted, the deed, and who says it. What the name of their
 * one measure has `said` before is no further word.
 */
export function evidenceOf(
  a: Told,
  b: Told,
  alone: boolean,
  rules: ComparingRules,
  said: ReadonlySet<number> = NOTHING,
): Evidence {
  const { weights, isGeneral } = rules.meeting;
  const isSilent = (hash: number): boolean => isGeneral(hash) || said.has(hash);
  const { context, near, names, noun, deed } = commonWords(a, b, isSilent);
  const speaker = a.figure.saidBy !== null && a.figure.saidBy === b.figure.saidBy;
  const words =
    context +
    (speaker ? weights.speaker : 0) +
    near * (weights.near - 1) +
    Math.min(names * weights.name, weights.names) +
    (noun ? weights.noun : 0) +
    (deed ? weights.deed : 0);
  const all = words + numbersTell(a.figure, b.figure, rules) + (alone ? weights.alone : 0);
  return { words, near, all, deed, noun };
}

/** That two articles have the same number tells the more the less round it is. */
function numbersTell(a: Figure, b: Figure, rules: ComparingRules): number {
  const { weights, few } = rules.meeting;
  const spans = inOneUnit(a, b, rules);
  if (!spans || relate(spans.here, spans.there).kind !== 'same') return 0;
  const { anchor, round, vague } = spans.here;
  if (a.unit === 'date' || anchor === null || round || vague) return weights.agree;
  const isTelling = anchor === spans.there.anchor && Math.abs(anchor) > few;
  return isTelling ? weights.telling : weights.agree;
}
