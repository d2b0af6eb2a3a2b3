import {
  type Entry,
  entriesOf,
  phrasesOf,
  recordOf,
  stringOf,
  wordsOf,
} from '../grammar/word-list';
import { type Deeds, deedBook } from './deed-words';
import type { FigureWindow } from './figure';
import { type PhraseBook, phraseBook } from './phrase-book';
import { QUANTITY_KINDS, type QuantityKind } from './quantities';

/** A thing that news counts or measures, with the words that tell it. Nouns and verbs are in their base form. */
export interface Measure {
  name: string;
  /** The unit its figures have, whatever noun carries them; null where the words tell it. */
  unit: string | null;
  window: FigureWindow;
  kinds: ReadonlySet<QuantityKind>;
  /** Whether it grows or is of one span its own sentence tells: calls so far, calls last night. */
  spanned: boolean;
  /** What is bought, hired or shot down is counted apart from it, by that deed. */
  yields: boolean;
  /** Which counted things it can be of: persons, other things, or both. */
  counts: 'people' | 'things' | 'any' | 'jobs';
  /** Counted nouns that restrict nothing: "people" of deaths, "suspects" of detentions. */
  whole: ReadonlySet<string>;
  /** Units that it needs; empty where any will do. */
  units: ReadonlySet<string>;
  /** Its nouns tell it only where no other verb does: passengers who miss a flight are not aboard. */
  strict: boolean;
  /** Counted nouns that it is never of: trees are uprooted, and not displaced. */
  not: ReadonlySet<string>;
  /** Verbs that turn its head round: power restored is not lost. */
  unless: ReadonlySet<string>;
  /** What it is with these verbs. */
  otherwise: string | null;
  /** Verbs that leave its people what they are: soldiers pulled out of a country are no survivors. */
  keeps: ReadonlySet<string>;
  /** Its percentages can be shares of people: of voters, of the infected. */
  ofPeople: boolean;
  /** No value of it is larger; null where there is no such end. */
  most: number | null;
}

/** What must stand near an amount for it to be of a measure. */
export interface AmountCue {
  measure: Measure;
  near: PhraseBook<true> | null;
  /** Only of amounts that rise or fall. */
  trend: boolean;
  /** Its words count as nouns only: "paid 3,000" is no change of pay. */
  nouns: boolean;
  /** How many words away the cue may stand; null where the usual reach holds. */
  reach: number | null;
}

/** Who must do a deed for those it is done to to be of a measure. */
export interface DoneBy {
  doers: ReadonlySet<string>;
  measure: Measure;
}

/** All measures, by the words that tell them. */
export interface MeasureWords {
  byName: ReadonlyMap<string, Measure>;
  /** Nouns that are the measure when counted ("12 arrests"). */
  counted: ReadonlyMap<string, Measure>;
  /** Nouns of people that are the measure unless a verb says more ("2,000 troops"). */
  groups: ReadonlyMap<string, Measure>;
  /** The same of more than one word ("rescue workers"). */
  teams: PhraseBook<Measure>;
  /** Nouns that are the measure where they label a number in a bulletin ("Personnel: 512"). */
  labels: ReadonlyMap<string, Measure>;
  /** Nouns that a number belongs to ("death toll"), by their words. */
  heads: PhraseBook<Measure>;
  /** What people are ("dead", "in custody"). */
  states: PhraseBook<Measure>;
  /** Counted things of more than one word ("polling stations"). */
  things: PhraseBook<Measure>;
  /** Happening → what those are who join it. */
  joins: ReadonlyMap<string, Measure>;
  /** Verbs whose subject is counted. */
  does: ReadonlyMap<string, readonly Measure[]>;
  /** Verbs that tell it only with what stands behind them: "told to leave", "found guilty". */
  deeds: Deeds<Measure>;
  /** Verb → whose doing it tells what its objects are: police pick up suspects, boats pick up survivors. */
  doneBy: ReadonlyMap<string, readonly DoneBy[]>;
  /** Happening → what it makes of those whom it hits: an outage, of homes without power. */
  causes: ReadonlyMap<string, Measure>;
  /** Verbs whose object, or whose passive subject, is counted. */
  undergoes: ReadonlyMap<string, readonly Measure[]>;
  /** Words around people whom nothing else names that speak for one. */
  hints: ReadonlyMap<string, readonly Measure[]>;
  /** The measures that each kind of amount can be of, in their order, with the words that must stand near. */
  amounts: ReadonlyMap<QuantityKind, readonly AmountCue[]>;
  /** Which of them have cues that begin with a word. */
  cuesByFirst: ReadonlyMap<string, readonly AmountCue[]>;
}

/** Compiles `measures.json`. Throws an Error that names the entry where one is bad. */
export function compileMeasures(raw: unknown): MeasureWords {
  const byName = new Map<string, Measure>();
  const counted = new Map<string, Measure>();
  const groups = new Map<string, Measure>();
  const labels = new Map<string, Measure>();
  const does = new Map<string, Measure[]>();
  const undergoes = new Map<string, Measure[]>();
  const joins = new Map<string, Measure>();
  const causes = new Map<string, Measure>();
  const hints = new Map<string, Measure[]>();
  const doneBy = new Map<string, DoneBy[]>();
  const deeds: [unknown, Measure][] = [];
  const teams: [string, Measure][] = [];
  const heads: [string, Measure][] = [];
  const states: [string, Measure][] = [];
  const things: [string, Measure][] = [];
  const amounts: AmountCue[] = [];
  entriesOf('measures.json', raw).forEach((entry, i) => {
    const where = `measures.json[${i}]`;
    const measure = measureOf(where, entry);
    if (byName.has(measure.name)) throw new Error(`${where}: "${measure.name}" stands twice`);
    byName.set(measure.name, measure);
    for (const noun of wordsOf(`${where}.counted`, entry.counted))
      once(where, counted, noun, measure);
    for (const noun of wordsOf(`${where}.group`, entry.group)) once(where, groups, noun, measure);
    for (const noun of wordsOf(`${where}.labels`, entry.labels)) once(where, labels, noun, measure);
    for (const event of wordsOf(`${where}.joins`, entry.joins)) once(where, joins, event, measure);
    for (const event of wordsOf(`${where}.causes`, entry.causes))
      once(where, causes, event, measure);
    for (const word of wordsOf(`${where}.hints`, entry.hints)) push(hints, word, measure);
    deeds.push([entry.deeds, measure]);
    for (const [verbs, nouns] of Object.entries(recordOf(`${where}.doneBy`, entry.doneBy))) {
      const doers = new Set(wordsOf(`${where}.doneBy`, nouns));
      for (const verb of phrasesOf(`${where}.doneBy`, verbs))
        push(doneBy, verb, { doers, measure });
    }
    for (const one of phrasesOf(`${where}.teams`, entry.teams)) teams.push([one, measure]);
    for (const one of phrasesOf(`${where}.heads`, entry.heads)) heads.push([one, measure]);
    for (const one of phrasesOf(`${where}.states`, entry.states)) states.push([one, measure]);
    for (const one of phrasesOf(`${where}.things`, entry.things)) things.push([one, measure]);
    for (const verb of phrasesOf(`${where}.does`, entry.does)) push(does, verb, measure);
    for (const verb of phrasesOf(`${where}.undergoes`, entry.undergoes))
      push(undergoes, verb, measure);
    if (entry.kinds !== undefined) {
      const near = phrasesOf(`${where}.near`, entry.near);
      amounts.push({
        measure,
        near: near.length > 0 ? phraseBook(near.map((one) => [one, true])) : null,
        trend: entry.trend === true,
        nouns: entry.nouns === true,
        reach: entry.reach === undefined ? null : Number(stringOf(`${where}.reach`, entry.reach)),
      });
    }
  });
  return {
    byName,
    counted,
    groups,
    labels,
    teams: phraseBook(teams),
    deeds: deedBook('measures.json', deeds),
    doneBy,
    causes,
    hints,
    heads: phraseBook(heads),
    states: phraseBook(states),
    things: phraseBook(things),
    joins,
    does,
    undergoes,
    amounts: byKind(amounts),
    cuesByFirst: byFirstWord(amounts),
  };
}

function byKind(cues: readonly AmountCue[]): Map<QuantityKind, AmountCue[]> {
  return new Map(
    QUANTITY_KINDS.map((kind) => [kind, cues.filter(({ measure }) => measure.kinds.has(kind))]),
  );
}

function byFirstWord(cues: readonly AmountCue[]): Map<string, AmountCue[]> {
  const byFirst = new Map<string, AmountCue[]>();
  for (const cue of cues)
    for (const first of cue.near?.byFirst.keys() ?? []) {
      const others = byFirst.get(first);
      if (others) others.push(cue);
      else byFirst.set(first, [cue]);
    }
  return byFirst;
}

function measureOf(where: string, entry: Entry): Measure {
  const window = stringOf(`${where}.window`, entry.window);
  if (window !== 'point' && window !== 'cumulative' && window !== 'increment')
    throw new Error(`${where}.window: "${window}"`);
  const kinds = new Set<QuantityKind>();
  for (const kind of wordsOf(`${where}.kinds`, entry.kinds ?? 'count')) {
    const known = QUANTITY_KINDS.find((one) => one === kind);
    if (!known) throw new Error(`${where}.kinds: "${kind}"`);
    kinds.add(known);
  }
  const counts =
    entry.counts ?? (entry.unit === 'people' || entry.unit === 'case' ? 'people' : 'things');
  if (counts !== 'people' && counts !== 'things' && counts !== 'any' && counts !== 'jobs')
    throw new Error(`${where}.counts: "${String(counts)}"`);
  return {
    name: stringOf(`${where}.measure`, entry.measure),
    unit: entry.unit === null ? null : stringOf(`${where}.unit`, entry.unit),
    window,
    kinds,
    counts,
    whole: new Set(wordsOf(`${where}.whole`, entry.whole)),
    units: new Set(phrasesOf(`${where}.units`, entry.units)),
    otherwise:
      entry.otherwise === undefined ? null : stringOf(`${where}.otherwise`, entry.otherwise),
    strict: entry.strict === true,
    yields: entry.yields === true,
    spanned: entry.spanned === true,
    not: new Set(wordsOf(`${where}.not`, entry.not)),
    unless: new Set(wordsOf(`${where}.unless`, entry.unless)),
    keeps: new Set(phrasesOf(`${where}.keeps`, entry.keeps)),
    ofPeople: entry.ofPeople === true,
    most: entry.most === undefined ? null : Number(stringOf(`${where}.most`, entry.most)),
  };
}

function once(where: string, map: Map<string, Measure>, key: string, measure: Measure): void {
  if (map.has(key)) throw new Error(`${where}: "${key}" already tells ${map.get(key)?.name}`);
  map.set(key, measure);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
