import { type Entry, entriesOf, phrasesOf, wordsOf } from '../../grammar/word-list';
import type { DayRole } from '../days';
import { HEDGES, type Hedge } from '../figure';
import { alphabetOf } from './alphabet';
import { compileDayCues, type DayCues } from './cue-words';

const DAY_UNITS = ['day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade'] as const;
export type DayUnit = (typeof DAY_UNITS)[number];

/** Which share of a unit is meant, 0 to 1, and whether the day of speaking closes it. */
export interface DayPart {
  from: number;
  to: number;
  /** "Earlier this week" ends with the day of speaking, "later this week" begins with it. */
  closedBy: 'until' | 'since' | null;
  /** It needs an "of": "the end of May", but "beginning May 5" is a start. */
  ofOnly: boolean;
}

/** What words before or after a day make of it. */
export interface DayBound {
  hedge: Hedge;
  role: DayRole;
}

export interface Holiday {
  words: readonly string[];
  month: number;
  day: number;
}

const SETS = [
  'namelike',
  'no-weekday-after',
  'no-weekday-before',
  'no-date-after',
  'no-today-after',
  'daypart',
  'between',
  'future',
  'modal',
  'bare-verb',
  'past-to',
  'past',
  'not-past',
  'momentary',
  'after-number',
  'vague-count',
] as const;
const COUNTED = ['month', 'weekday', 'ordinal'] as const;
const VALUED = [
  'short-month',
  'short-weekday',
  'today',
  'season',
  'step',
  'order',
  'number',
] as const;
const ROLES: readonly DayRole[] = ['at', 'start', 'end', 'bound', 'as-of'];
/** Most words of a bound or of what stands between it and its day. */
export const MOST_BOUND_WORDS = 4;

/** The compiled `data/words/calendar.json`. */
export interface CalendarWords {
  sets: Readonly<Record<(typeof SETS)[number], ReadonlySet<string>>>;
  /** `month` and `ordinal` count from 1, `weekday` from 0 (Monday). */
  values: Readonly<
    Record<(typeof COUNTED)[number] | (typeof VALUED)[number], ReadonlyMap<string, number>>
  >;
  /** Of a printed word, plural too. A fortnight is two weeks. */
  units: ReadonlyMap<string, { unit: DayUnit; count: number }>;
  parts: ReadonlyMap<string, DayPart>;
  /** By their first word. */
  holidays: ReadonlyMap<string, readonly Holiday[]>;
  /** Keyed by the words, joined by one blank. */
  bounds: ReadonlyMap<string, DayBound>;
  boundsAfter: ReadonlyMap<string, DayBound>;
  /** The first words of the phrases of `sets.future`: "going" of "going to". */
  futureStarts: ReadonlySet<string>;
  /** The letter of a word in a spelling: of one that is a date only with a capital, and of any other. */
  capitals: ReadonlyMap<string, string>;
  letters: ReadonlyMap<string, string>;
  /** The closed sets that single rules ask for. */
  cues: DayCues;
}

const FILE = 'calendar.json';

/** Compiles `calendar.json` and `day-cues.json`. Throws an Error that names the file and entry where one is bad. */
export function compileCalendar(raw: unknown, rawCues: unknown): CalendarWords {
  const sets = fresh(SETS, () => new Set<string>());
  const values = fresh([...COUNTED, ...VALUED], () => new Map<string, number>());
  const units = new Map<string, { unit: DayUnit; count: number }>();
  const parts = new Map<string, DayPart>();
  const holidays = new Map<string, Holiday[]>();
  const bounds = new Map<string, DayBound>();
  const boundsAfter = new Map<string, DayBound>();
  entriesOf(FILE, raw).forEach((entry, i) => {
    const where = `${FILE}[${i}]`;
    const name = entry.class;
    const words = [
      ...wordsOf(`${where}.words`, entry.words),
      ...phrasesOf(`${where}.phrases`, entry.phrases),
    ];
    const set = SETS.find((one) => one === name);
    const counted = COUNTED.find((one) => one === name);
    const valued = VALUED.find((one) => one === name);
    if (set) for (const word of words) sets[set].add(word);
    else if (counted)
      words.forEach((word, at) => {
        values[counted].set(word, counted === 'weekday' ? at : at + 1);
      });
    else if (valued)
      for (const [word, value] of valuesOf(where, entry)) {
        if (typeof value !== 'number') throw new Error(`${where}.values.${word}: not a number`);
        values[valued].set(word, value);
      }
    else if (name === 'unit')
      for (const [word, value] of valuesOf(where, entry)) units.set(word, unitOf(where, value));
    else if (name === 'part') for (const word of words) parts.set(word, partOf(where, entry));
    else if (name === 'holiday')
      for (const one of words) addHoliday(holidays, holiday(where, one, entry));
    else if (name === 'bound') for (const one of words) bounds.set(one, boundOf(where, entry));
    else if (name === 'bound-after')
      for (const one of words) boundsAfter.set(one, boundOf(where, entry));
    else throw new Error(`${where}.class: unknown "${String(name)}"`);
  });
  const cues = compileDayCues(rawCues);
  const alphabet = alphabetOf({ sets, values, units, parts, holidays, cues });
  const phrases = [...sets.future].filter((one) => one.includes(' '));
  const futureStarts = new Set(phrases.map((one) => one.slice(0, one.indexOf(' '))));
  return {
    ...{ sets, values, units, parts, holidays, bounds, boundsAfter, futureStarts, cues },
    ...alphabet,
  };
}

const fresh = <K extends string, T>(names: readonly K[], make: () => T): Record<K, T> =>
  Object.fromEntries(names.map((name) => [name, make()])) as Record<K, T>;

function valuesOf(where: string, entry: Entry): [string, unknown][] {
  if (typeof entry.values !== 'object' || entry.values === null)
    throw new Error(`${where}.values: not an object`);
  return Object.entries(entry.values);
}

function unitOf(where: string, value: unknown): { unit: DayUnit; count: number } {
  if (value === 'fortnight') return { unit: 'week', count: 2 };
  const unit = DAY_UNITS.find((one) => one === value);
  if (!unit) throw new Error(`${where}.values: unknown unit "${String(value)}"`);
  return { unit, count: 1 };
}

function partOf(where: string, { from, to, until, since, of }: Entry): DayPart {
  if (typeof from !== 'number' || typeof to !== 'number' || from < 0 || to > 1 || from >= to)
    throw new Error(`${where}: from and to are no part of 0 to 1`);
  return { from, to, closedBy: until ? 'until' : since ? 'since' : null, ofOnly: of === true };
}

function addHoliday(holidays: Map<string, Holiday[]>, one: Holiday): void {
  const first = one.words[0] ?? '';
  holidays.set(first, [...(holidays.get(first) ?? []), one]);
}

function holiday(where: string, words: string, { month, day }: Entry): Holiday {
  if (typeof month !== 'number' || typeof day !== 'number')
    throw new Error(`${where}: month and day are no numbers`);
  return { words: words.split(' '), month, day };
}

function boundOf(where: string, entry: Entry): DayBound {
  const hedge = HEDGES.find((one) => one === entry.hedge);
  const role = ROLES.find((one) => one === entry.role);
  if (!hedge || !role) throw new Error(`${where}: unknown hedge or role`);
  return { hedge, role };
}
