import { phraseShape } from '../grammar/phrase-shape';
import { type WordSets, wordSets } from '../grammar/word-list';

/** The sets of `data/words/timing.json`: words that tell when something is so, how long it lasts and whether it has happened. */
const SETS = [
  'juries',
  'ruling',
  'achieved',
  'against',
  'againstEarlier',
  'apiece',
  'arriving',
  'asking',
  'backInTime',
  'barriers',
  'beforeOldValue',
  'beforehand',
  'besides',
  'comparatives',
  'complements',
  'conditions',
  'consuming',
  'costing',
  'courts',
  'denying',
  'engulfing',
  'expecting',
  'fromADay',
  'gotTerm',
  'happenedIn',
  'happens',
  'harmed',
  'harming',
  'illnesses',
  'joiningLead',
  'lastOfAll',
  'lasting',
  'lastingStates',
  'leaving',
  'lengthenedBy',
  'lengthenedTo',
  'lookingBack',
  'measuring',
  'momentOpeners',
  'moving',
  'namedAfter',
  'numberNouns',
  'occasionOpeners',
  'onceDone',
  'ofBefore',
  'ofTheDay',
  'officeOpeners',
  'overs',
  'partsOfCounts',
  'partsOfTime',
  'payTalk',
  'perhaps',
  'periodEnds',
  'periods',
  'prison',
  'ranks',
  'recalled',
  'recalling',
  'recording',
  'reporting',
  'ruining',
  'seasonOpeners',
  'seeing',
  'sentencing',
  'services',
  'electors',
  'leadOpeners',
  'apartFrom',
  'settledStates',
  'entries',
  'pressured',
  'suspending',
  'sinceBriefly',
  'spanEnds',
  'spanOpeners',
  'spansBack',
  'speakingOn',
  'standsForVehicle',
  'states',
  'storms',
  'volcanoes',
  'superlatives',
  'supposed',
  'taking',
  'takingIn',
  'takingUp',
  'telling',
  'termUnits',
  'termVerbs',
  'trading',
  'tradingAt',
  'turns',
  'unachieved',
  'unanswered',
  'undatedMeasures',
  'vague',
  'worldTimes',
  'waning',
  'wayFrom',
] as const;

/** Those of its sets whose phrases have places that several words may take (see `phraseShape`). */
const SHAPES = ['atThatTime', 'byThen', 'onlyThatDay', 'soFar', 'spans', 'spansTo'] as const;
type Shape = (typeof SHAPES)[number];

/** The words that tell when something is so, how long it lasts and whether it has happened, by the names of their sets. */
export interface TimingWords extends WordSets<(typeof SETS)[number]> {
  /** To be tested on a clause or a sentence in lower case. */
  readonly shapes: Readonly<Record<Shape, RegExp>>;
}

/** Compiles `timing.json`. Throws an Error that names the set where one is bad. */
export function compileTiming(raw: unknown): TimingWords {
  const sets = wordSets('timing.json', [...SETS, ...SHAPES], raw);
  const shapes = Object.fromEntries(
    SHAPES.map((name) => [name, phraseShape(`timing.json: ${name}`, sets[name])]),
  ) as Record<Shape, RegExp>;
  return { ...sets, shapes };
}
