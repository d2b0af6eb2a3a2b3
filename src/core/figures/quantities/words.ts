import { HEDGES, type Hedge } from '../figure';
import { compileQuantityCues, type QuantityCues } from './cue-words';
import {
  type Entry,
  entriesOf,
  isFiniteNumber,
  isInterval,
  isText,
  mapOfGroup,
  WordListError,
  wordList,
  wordMap,
  wordsOfGroup,
} from './groups';
import { type Phrases, phrases } from './phrases';
import { compileShared, type SharedCurrencies } from './shared-currencies';

/** The parsed JSON files of `data/words` that amounts need, by name. */
export interface RawQuantityWords {
  numbers: unknown;
  hedges: unknown;
  units: unknown;
  currencies: unknown;
  nouns: unknown;
  'quantity-cues': unknown;
}

/** What a hedge word means, and what it becomes behind a negation (null: it stays). */
export interface HedgeMeaning {
  hedge: Hedge;
  negated: Hedge | null;
}

export const UNIT_KINDS = ['percent', 'duration', 'measure', 'money', 'count'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Unit {
  unit: string;
  kind: UnitKind;
}

/** A currency's name in words; some are words of everyday English and count after a magnitude only. */
export interface CurrencyName {
  code: string;
  afterMagnitude: boolean;
}

/** The compiled word lists that amounts are read with; `data/words` says why each word is there. */
export interface QuantityWords {
  readonly numbers: {
    readonly cardinals: ReadonlyMap<string, number>;
    readonly tens: ReadonlyMap<string, number>;
    readonly magnitudes: ReadonlyMap<string, number>;
    readonly glued: ReadonlyMap<string, number>;
    readonly moneyMagnitudes: ReadonlyMap<string, number>;
    readonly fractions: ReadonlyMap<string, number>;
    readonly fractionSigns: ReadonlyMap<string, number>;
    readonly vague: ReadonlyMap<string, [number, number]>;
    readonly vagueMultiples: ReadonlyMap<string, [number, number]>;
    readonly vagueQuantifiers: ReadonlySet<string>;
    readonly signs: ReadonlySet<string>;
    readonly multiples: ReadonlyMap<string, number>;
    /** Every word that a number may start with, articles aside. */
    readonly starts: ReadonlySet<string>;
  };
  /** Every word that an amount may start with, or what stands for one: "a", "how many". Most words do not. */
  readonly openers: ReadonlySet<string>;
  readonly hedges: {
    readonly before: Phrases<HedgeMeaning>;
    readonly after: Phrases<HedgeMeaning>;
    readonly unknown: Phrases<true>;
    readonly trends: Phrases<'up' | 'down'>;
    readonly amountsOnly: ReadonlySet<string>;
    readonly negations: ReadonlySet<string>;
    readonly clauseEnds: ReadonlySet<string>;
    readonly intensifiers: ReadonlySet<string>;
    /** Behind these, "over" is during. */
    readonly spreadOver: ReadonlySet<string>;
    readonly revisions: ReadonlySet<string>;
    readonly untold: ReadonlySet<string>;
  };
  readonly units: {
    readonly names: Phrases<Unit>;
    readonly signs: Phrases<Unit>;
    readonly glued: Phrases<Unit>;
  };
  readonly currencies: {
    readonly before: Phrases<string>;
    /** Signs that count only where they touch the number. */
    readonly gluedBefore: Phrases<string>;
    readonly after: Phrases<string>;
    readonly names: Phrases<CurrencyName>;
    /** Names and signs that several currencies share, with where each is used; `shared-currencies.ts`. */
    readonly shared: SharedCurrencies;
  };
  readonly nouns: {
    readonly irregular: ReadonlyMap<string, string>;
    /** What is counted behind the hyphen of a number, where it has another name: a "33-seater" has seats. */
    readonly attributed: ReadonlyMap<string, string>;
    readonly sets: Readonly<Record<NounGroup, ReadonlySet<string>>>;
  };
  /** The closed sets that single rules ask for. */
  readonly cues: QuantityCues;
}

const NOUN_GROUPS = [
  'persons',
  'person-phrases',
  'agent-things',
  'person-collectives',
  'person-states',
  'not-plural',
  'stops',
  'adjectives',
  'labels',
  'never-after-one',
  'never-before-one',
  'streets',
  'dates',
  'weekdays',
  'before-years',
  'plural-modifiers',
  'auxiliaries',
  'comparing',
  'shared-by',
  'ranks',
  'over-metres',
  'noun-verbs',
  'person-verbs',
  'person-verb-phrases',
  'groups-of-people',
  'dying',
  'turning',
  'tolls',
  'sizes',
  'emergency-numbers',
] as const;
export type NounGroup = (typeof NOUN_GROUPS)[number];

/** Compiles the word lists. Throws an Error that names the file and the entry where one is bad. */
export function compileQuantityWords(raw: RawQuantityWords): QuantityWords {
  const numbers = compileNumbers(entriesOf('numbers', raw.numbers));
  const hedges = compileHedges(entriesOf('hedges', raw.hedges));
  const cues = compileQuantityCues(raw['quantity-cues']);
  return {
    numbers,
    hedges,
    cues,
    openers: new Set([
      ...numbers.starts,
      ...numbers.multiples.keys(),
      ...hedges.untold,
      ...cues.alsoOpens,
    ]),
    units: compileUnits(entriesOf('units', raw.units)),
    currencies: compileCurrencies(entriesOf('currencies', raw.currencies)),
    nouns: compileNouns(entriesOf('nouns', raw.nouns)),
  };
}

function compileNumbers(entries: Entry[]): QuantityWords['numbers'] {
  const numbers = (group: string) => mapOfGroup('numbers', entries, group, isFiniteNumber);
  const found = {
    cardinals: numbers('cardinals'),
    tens: numbers('tens'),
    magnitudes: numbers('magnitudes'),
    glued: numbers('glued-magnitudes'),
    moneyMagnitudes: numbers('money-magnitudes'),
    fractions: numbers('fractions'),
    fractionSigns: numbers('fraction-signs'),
    vague: mapOfGroup('numbers', entries, 'vague', isInterval),
    vagueMultiples: mapOfGroup('numbers', entries, 'vague-multiples', isInterval),
    vagueQuantifiers: wordsOfGroup('numbers', entries, 'vague-quantifiers'),
    signs: wordsOfGroup('numbers', entries, 'signs'),
    multiples: numbers('multiples'),
  };
  const { cardinals, tens, vague, vagueMultiples, vagueQuantifiers, signs } = found;
  const starts = [cardinals, tens, vague, vagueMultiples, vagueQuantifiers, signs].flatMap(
    (list) => [...list.keys()],
  );
  return { ...found, starts: new Set([...starts, 'half']) };
}

function compileHedges(entries: Entry[]): QuantityWords['hedges'] {
  const before: [string, HedgeMeaning][] = [];
  const after: [string, HedgeMeaning][] = [];
  const trends: [string, 'up' | 'down'][] = [];
  const unknown: [string, true][] = [];
  entries.forEach((entry, i) => {
    if (entry.group === 'unknown') {
      for (const word of wordList('hedges', i, entry.before)) unknown.push([word, true]);
    } else if (entry.trend !== undefined) {
      if (entry.trend !== 'up' && entry.trend !== 'down') throw bad(i, entry.trend);
      for (const word of wordList('hedges', i, entry.words)) trends.push([word, entry.trend]);
    } else if (entry.hedge !== undefined) {
      const negated = entry.negated === undefined ? null : hedgeOf(i, entry.negated);
      const meaning = { hedge: hedgeOf(i, entry.hedge), negated };
      for (const word of wordList('hedges', i, entry.before)) before.push([word, meaning]);
      for (const word of wordList('hedges', i, entry.after)) after.push([word, meaning]);
    }
  });
  const group = (name: string) => wordsOfGroup('hedges', entries, name);
  return {
    before: phrases(before),
    after: phrases(after),
    unknown: phrases(unknown),
    trends: phrases(trends),
    amountsOnly: group('trend-of-amounts-only'),
    negations: group('negations'),
    clauseEnds: group('clause-ends'),
    intensifiers: group('intensifiers'),
    spreadOver: group('spread-over'),
    revisions: group('revisions'),
    untold: group('untold'),
  };
}

function hedgeOf(index: number, raw: unknown): Hedge {
  const hedge = HEDGES.find((known) => known === raw);
  if (!hedge) throw bad(index, raw);
  return hedge;
}

const bad = (index: number, raw: unknown): WordListError =>
  new WordListError('hedges', index, `does not know "${String(raw)}"`);

function compileUnits(entries: Entry[]): QuantityWords['units'] {
  const names: [string, Unit][] = [];
  const signs: [string, Unit][] = [];
  const glued: [string, Unit][] = [];
  entries.forEach((entry, i) => {
    const kind = UNIT_KINDS.find((known) => known === entry.kind);
    if (!kind) throw new WordListError('units', i, `has no kind "${String(entry.kind)}"`);
    for (const [unit, spelled] of wordMap('units', i, entry.units, isSpelling)) {
      for (const word of wordList('units', i, spelled.words)) names.push([word, { unit, kind }]);
      for (const word of wordList('units', i, spelled.signs)) signs.push([word, { unit, kind }]);
      for (const word of wordList('units', i, spelled.glued)) glued.push([word, { unit, kind }]);
    }
  });
  return { names: phrases(names), signs: phrases(signs, true), glued: phrases(glued, true) };
}

type Spelling = { words?: unknown; signs?: unknown; glued?: unknown };
const isSpelling = (value: unknown): value is Spelling =>
  typeof value === 'object' && value !== null && ('words' in value || 'signs' in value);

function compileCurrencies(entries: Entry[]): QuantityWords['currencies'] {
  const before: [string, string][] = [];
  const gluedBefore: [string, string][] = [];
  const after: [string, string][] = [];
  const names: [string, CurrencyName][] = [];
  entries.forEach((entry, i) => {
    const { code } = entry;
    if (typeof code !== 'string' || !/^[A-Z]{3}$/.test(code)) {
      throw new WordListError('currencies', i, 'has no code of three letters');
    }
    const afterMagnitude = entry.namesAfterMagnitudeOnly === true;
    for (const sign of wordList('currencies', i, entry.signs)) before.push([sign, code]);
    for (const sign of wordList('currencies', i, entry.gluedSigns)) gluedBefore.push([sign, code]);
    for (const sign of wordList('currencies', i, entry.after)) after.push([sign, code]);
    for (const name of wordList('currencies', i, entry.names)) {
      names.push([name, { code, afterMagnitude }]);
    }
  });
  return {
    before: phrases(before, true),
    gluedBefore: phrases(gluedBefore, true),
    after: phrases(after, true),
    names: phrases(names),
    shared: compileShared(entries),
  };
}

function compileNouns(entries: Entry[]): QuantityWords['nouns'] {
  // Filled key by key, so large an object would be looked up like a dictionary.
  const sets = Object.fromEntries(
    NOUN_GROUPS.map((group) => [group, wordsOfGroup('nouns', entries, group)]),
  ) as unknown as QuantityWords['nouns']['sets'];
  const map = (group: string) => mapOfGroup('nouns', entries, group, isText);
  return { irregular: map('irregular-plurals'), attributed: map('attributed-units'), sets };
}
