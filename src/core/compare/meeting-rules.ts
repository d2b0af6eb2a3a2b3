import { wordHash } from '../traces/cues';
import { entries, entry, positive, strings } from './rule-entries';

/** What two sentences must share for their figures to meet, and how much each thing they share tells. */
export interface MeetingRules {
  weights: {
    /** A word that stands in both figures' clauses tells so many times as much. */
    near: number;
    name: number;
    /** All names together, at most: they are the same all over the event. */
    names: number;
    noun: number;
    deed: number;
    speaker: number;
    telling: number;
    agree: number;
    alone: number;
  };
  least: {
    /** From here on two figures meet where they fit together. */
    fits: number;
    /** The same where both have measures that a list names, and not one. */
    fitsOther: number;
    /** The same of two days. */
    fitsDays: number;
    /** Of what the words tell: from here on a difference is one. */
    sure: number;
    /** Of any two figures: with less than this in common no difference is one. */
    conflict: number;
    /** The same of two numbers of one measure that a list names, each the only one of its article. */
    listed: number;
    /** The same of two days: many things happen on the days of an event. */
    sureDays: number;
    /** So much that neither a noun nor a deed must be the same. */
    plain: number;
    /** What the words of both clauses weigh, where neither a noun nor a deed is the same. */
    near: number;
    /** The same of two days on which something was built or founded. */
    made: number;
  };
  /** Numbers up to here are equal by chance. */
  few: number;
  /** Whether the words of a figure's sentence, by their hashes, say that its count is over. */
  endsCount(
    measure: string,
    told: { words: ReadonlyMap<number, unknown>; deeds: ReadonlySet<number> },
  ): boolean;
  /** A size that what an event is about has one of, so that nothing more need be said of it. */
  isSizeOfIt(measure: string): boolean;
  /** Whether the words of a figure's sentence, by their hashes, say that it was never higher or lower. */
  isPeak(told: { words: ReadonlyMap<number, unknown>; deeds: ReadonlySet<number> }): boolean;
  /** Notes state fewer than so many numbers. */
  statementsOfNote: number;
  /** What two notes on one event tell of it alone, so that nothing more need be said of it. */
  isOfNote(measure: string): boolean;
  /** A share of those who were asked: every survey asks others. */
  isOfSurvey(measure: string): boolean;
  /** A deed, by its name in a measure, that is done once to whatever it is done to. */
  isMade(deed: string): boolean;
  /** Whether no number of the one measure is one of the other, however alike they are told: acquitted, convicted. */
  areNeverOne(a: string, b: string): boolean;
  /** A unit in which one report measures many things, in the same words. */
  isOfMany(unit: string): boolean;
  /** A noun, by its hash, that many things go by. */
  isGeneral(noun: number): boolean;
}

const WEIGHTS = [
  'near',
  'name',
  'names',
  'noun',
  'deed',
  'speaker',
  'telling',
  'agree',
  'alone',
] as const;
const LEAST = [
  'fits',
  'fitsOther',
  'fitsDays',
  'sure',
  'listed',
  'sureDays',
  'conflict',
  'plain',
  'near',
  'made',
] as const;

const listOf = (raw: unknown, where: string): ReadonlySet<string> =>
  new Set(strings(raw, `meeting.final.${where}`));

/** Compiles the entry `meeting`. Throws an Error that names the part that is bad. */
export function compileMeeting(raw: unknown): MeetingRules {
  const root = entry(raw, 'meeting');
  const values = <K extends string>(part: string, names: readonly K[]): Record<K, number> => {
    const parts = entry(root[part], `meeting.${part}`);
    return Object.fromEntries(
      names.map((name) => {
        const where = `meeting.${part}.${name}`;
        return [name, positive(entry(parts[name], where).value, `${where}.value`)];
      }),
    ) as Record<K, number>;
  };
  const general = strings(entry(root.general, 'meeting.general').nouns, 'meeting.general.nouns');
  const nouns = new Set(general.map(wordHash));
  const many = new Set(strings(entry(root.many, 'meeting.many').units, 'meeting.many.units'));
  const made = new Set(strings(entry(root.made, 'meeting.made').words, 'meeting.made.words'));
  const pairs = entry(root.neverOne, 'meeting.neverOne').pairs;
  const neverOne = new Set(
    strings(pairs, 'meeting.neverOne.pairs').map((pair) => pair.split('|').sort().join('|')),
  );
  const sizes = strings(entry(root.sizes, 'meeting.sizes').measures, 'meeting.sizes.measures');
  const notes = entry(root.notes, 'meeting.notes');
  const ofNote = strings(notes.measures, 'meeting.notes.measures');
  const surveys = entry(root.surveys, 'meeting.surveys').measures;
  const asked = new Set(strings(surveys, 'meeting.surveys.measures'));
  const tops = entry(root.peaks, 'meeting.peaks').words;
  const peaks = strings(tops, 'meeting.peaks.words').map(wordHash);
  const final = entries(root.final, 'meeting.final').map((item, i) => ({
    measures: item.measures === undefined ? null : listOf(item.measures, `${i}.measures`),
    words: [...listOf(item.words, `${i}.words`)].map(wordHash),
  }));
  return {
    endsCount: (measure, { words, deeds }) =>
      final.some(
        (one) =>
          (one.measures === null || one.measures.has(measure)) &&
          one.words.some((word) => words.has(word) || deeds.has(word)),
      ),
    weights: values('weights', WEIGHTS),
    least: values('least', LEAST),
    few: positive(entry(root.few, 'meeting.few').value, 'meeting.few.value'),
    isGeneral: (noun) => nouns.has(noun),
    isSizeOfIt: (measure) => sizes.includes(measure),
    statementsOfNote: positive(notes.statements, 'meeting.notes.statements'),
    isOfNote: (measure) => ofNote.includes(measure),
    isPeak: ({ words, deeds }) => peaks.some((word) => words.has(word) || deeds.has(word)),
    isOfSurvey: (measure) => asked.has(measure),
    isMade: (deed) => made.has(deed),
    areNeverOne: (a, b) => neverOne.has([deedOf(a), deedOf(b)].sort().join('|')),
    isOfMany: (unit) => many.has(unit),
  };
}

/** The deed that a free name begins with, `acquit` of `other:acquit-defendant`; a listed measure is its own. */
const deedOf = (measure: string): string =>
  measure.startsWith('other:') ? (measure.slice('other:'.length).split('-')[0] ?? '') : measure;
