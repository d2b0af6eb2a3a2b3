import { type WordSets, wordSets } from '../grammar/word-list';

/** The closed sets that the rules of what is counted ask for; what each does in its rule stands in `counting.json`. */
const NAMES = [
  // Verbs, in their base form.
  'announcing',
  'attending',
  'balloting',
  'befallsPeople',
  'builtFor',
  'drawing',
  'estimating',
  'holding',
  'keepingCount',
  'lacking',
  'letting',
  'linking',
  'losing',
  'moving',
  'numberStands',
  'planning',
  'reaching',
  'sentencing',
  'strikingPeople',
  'strikingThings',
  'tallying',
  // Nouns.
  'assemblies',
  'ballots',
  'directions',
  'figureNouns',
  'listNouns',
  'measureNouns',
  'noPlaces',
  'oils',
  'others',
  'partsOfLand',
  'rescuers',
  'shocks',
  'titles',
  'transparentNouns',
  'turnouts',
  'unchangedPlurals',
  // Little words and participles, as printed.
  'accountingFor',
  'afterLabelled',
  'among',
  'atFirst',
  'away',
  'calledBy',
  'describing',
  'dueWords',
  'failed',
  'fixedBefore',
  'formerWords',
  'inSum',
  'lengthsBeside',
  'placePrepositions',
  'relativeSubjects',
  'settingWords',
  'them',
  'unconfirmed',
  'untilNow',
  // Names of measures and happenings.
  'dividedByPlace',
  'groupsOfPeople',
  'heldBySomebody',
  'localHappenings',
  'lostInAction',
  'ofOneThing',
  'sentByStates',
  'thingHappenings',
  'treatedMeasures',
  'withCustody',
  'yieldingMeasures',
] as const;

/** The words by which it is told what a number counts, of whom and where. */
export type CountingWords = WordSets<(typeof NAMES)[number]>;

/** Compiles `counting.json`. Throws an Error that names the file and the entry where one is bad. */
export const compileCounting = (raw: unknown): CountingWords =>
  wordSets('counting.json', NAMES, raw);
