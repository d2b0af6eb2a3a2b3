import { entriesOf, phrasesOf, stringOf, wordsOf } from '../grammar/word-list';
import { type Deeds, deedBook } from './deed-words';
import { type PhraseBook, phraseBook } from './phrase-book';

/** Whom verbs that others do, too, tell a happening of. */
const DOERS = [
  'force',
  'body',
  'vehicle',
  'barrier',
  'storm',
  'volcano',
  'pressured',
  'voters',
] as const;

/** Something that happens on a day or lasts for days, with the words that name it. */
export interface Happening {
  event: string;
  /** It has a beginning and an end; else it happens on one day. */
  span: boolean;
  /** Verbs tell it only of these: troops (`force`) leave, guests do too; a parliament (`body`) votes without an election. */
  who: (typeof DOERS)[number] | null;
  /** A day it is held on is its first: of a strike, not of a protest. */
  begins: boolean;
  /** It opens and closes on one day: an election. */
  inADay: boolean;
  /** Those who do it do it day after day: a day of theirs is not its first. */
  goesOn: boolean;
  /** What it does to others dates it: "the fire that gutted the market on Monday". */
  befalls: boolean;
  /** It befalls one person, whose name is the scope. */
  person: boolean;
  /** The only phase it has, where it has one only ("restored"). */
  only: string | null;
  /** Words in whose company its noun is another happening: a strike on a city is no walkout. */
  unless: ReadonlySet<string>;
  otherwise: string | null;
  /** The name of its end, or of its beginning, where that is a happening of its own ("the end of the mission"). */
  named: Readonly<Record<string, string>>;
}

/** The words of happenings and of their phases. */
export interface HappeningWords {
  byName: ReadonlyMap<string, Happening>;
  nouns: PhraseBook<Happening>;
  does: ReadonlyMap<string, readonly Happening[]>;
  undergoes: ReadonlyMap<string, readonly Happening[]>;
  /** Who does it: what a gunman does is an attack, whatever the verb. */
  actors: ReadonlyMap<string, Happening>;
  /** Verbs that tell one, and a phase of it, with what stands behind them: "return to work". */
  deeds: Deeds<{ happening: Happening; phase: string }>;
  /** Verb → phase: begin → start. */
  phaseVerbs: ReadonlyMap<string, string>;
  /** Verbs that tell one with what stands behind them: "come to an end". */
  phaseDeeds: Deeds<string>;
  /** Noun → phase: "the end of". */
  phaseNouns: PhraseBook<string>;
}

/** Compiles `happenings.json` and `phases.json`. Throws an Error that names the file and entry where one is bad. */
export function compileHappenings(raw: unknown, rawPhases: unknown): HappeningWords {
  const byName = new Map<string, Happening>();
  const nouns: [string, Happening][] = [];
  const does = new Map<string, Happening[]>();
  const undergoes = new Map<string, Happening[]>();
  const actors = new Map<string, Happening>();
  const deeds: [unknown, { happening: Happening; phase: string }][] = [];
  entriesOf('happenings.json', raw).forEach((entry, i) => {
    const where = `happenings.json[${i}]`;
    const named: Record<string, string> = {};
    const happening: Happening = {
      named,
      unless: new Set(wordsOf(`${where}.unless`, entry.unless)),
      otherwise:
        entry.otherwise === undefined ? null : stringOf(`${where}.otherwise`, entry.otherwise),
      event: stringOf(`${where}.event`, entry.event),
      span: entry.span === true,
      begins: entry.begins === true,
      inADay: entry.inADay === true,
      goesOn: entry.goesOn === true,
      befalls: entry.befalls === true,
      who: whoOf(where, entry.who),
      person: entry.person === true,
      only: entry.phases === undefined ? null : stringOf(`${where}.phases`, entry.phases),
    };
    if (!byName.has(happening.event)) byName.set(happening.event, happening);
    for (const [key, phase] of [
      ['ended', 'end'],
      ['begun', 'start'],
    ] as const)
      if (entry[key] !== undefined) named[phase] = stringOf(`${where}.${key}`, entry[key]);
    for (const [key, phase] of [
      ['startsWith', 'start'],
      ['endsWith', 'end'],
      ['isWith', 'date'],
    ] as const)
      deeds.push([entry[key], { happening, phase }]);
    for (const noun of phrasesOf(`${where}.nouns`, entry.nouns)) nouns.push([noun, happening]);
    for (const noun of wordsOf(`${where}.actors`, entry.actors)) actors.set(noun, happening);
    for (const verb of phrasesOf(`${where}.does`, entry.does)) push(does, verb, happening);
    for (const verb of phrasesOf(`${where}.undergoes`, entry.undergoes))
      push(undergoes, verb, happening);
  });
  const phaseVerbs = new Map<string, string>();
  const phaseNouns: [string, string][] = [];
  const phaseDeeds: [unknown, string][] = [];
  entriesOf('phases.json', rawPhases).forEach((entry, i) => {
    const where = `phases.json[${i}]`;
    const phase = stringOf(`${where}.phase`, entry.phase);
    for (const verb of phrasesOf(`${where}.verbs`, entry.verbs))
      if (!phaseVerbs.has(verb)) phaseVerbs.set(verb, phase);
    phaseDeeds.push([entry.deeds, phase]);
    for (const noun of phrasesOf(`${where}.nouns`, entry.nouns || undefined))
      phaseNouns.push([noun, phase]);
  });
  return {
    byName,
    nouns: phraseBook(nouns),
    does,
    undergoes,
    actors,
    deeds: deedBook('happenings.json', deeds),
    phaseVerbs,
    phaseDeeds: deedBook('phases.json', phaseDeeds),
    phaseNouns: phraseBook(phaseNouns),
  };
}

function whoOf(where: string, raw: unknown): Happening['who'] {
  if (raw === undefined) return null;
  const who = DOERS.find((one) => one === raw);
  if (!who) throw new Error(`${where}.who: "${String(raw)}"`);
  return who;
}

function push(map: Map<string, Happening[]>, key: string, value: Happening): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
