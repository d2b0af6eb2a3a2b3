import { type WordSets, wordSets } from '../grammar/word-list';

/** The sets of `data/words/timing.json`: words that tell when something is so, how long it lasts and whether it has happened. */
const TIMING_SETS = [
  'achieved',
  'against',
  'againstEarlier',
  'arriving',
  'backInTime',
  'beforehand',
  'beforeOldValue',
  'besides',
  'comparatives',
  'conditions',
  'consuming',
  'expecting',
  'fromADay',
  'happenedIn',
  'happens',
  'harmed',
  'harming',
  'lastOfAll',
  'lengthenedBy',
  'lengthenedTo',
  'lookingBack',
  'moving',
  'namedAfter',
  'numberNouns',
  'occasionOpeners',
  'ofBefore',
  'officeOpeners',
  'perhaps',
  'periodEnds',
  'periods',
  'prison',
  'ranks',
  'recalling',
  'reporting',
  'seasonOpeners',
  'seeing',
  'sentencing',
  'sinceBriefly',
  'spanEnds',
  'spanOpeners',
  'spansBack',
  'standsForVehicle',
  'superlatives',
  'supposed',
  'takingUp',
  'turns',
  'undatedMeasures',
  'vague',
] as const;

/** The words that tell when something is so, how long it lasts and whether it has happened, by the names of their sets. */
export type TimingWords = WordSets<(typeof TIMING_SETS)[number]>;

/** Compiles `timing.json`. Throws an Error that names the entry where one is bad. */
export function compileTiming(raw: unknown): TimingWords {
  return wordSets('timing.json', TIMING_SETS, raw);
}
