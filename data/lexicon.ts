import { lazyLexicon } from '../src/core/lexicon';
import amountFrames from './words/amount-frames.json';
import amounts from './words/amounts.json';
import background from './words/background.json';
import calendar from './words/calendar.json';
import counting from './words/counting.json';
import countries from './words/countries.json';
import currencies from './words/currencies.json';
import dayCues from './words/day-cues.json';
import grammar from './words/grammar.json';
import grammarCues from './words/grammar-cues.json';
import happenings from './words/happenings.json';
import hedges from './words/hedges.json';
import measures from './words/measures.json';
import namings from './words/namings.json';
import nouns from './words/nouns.json';
import numbers from './words/numbers.json';
import parts from './words/parts.json';
import phases from './words/phases.json';
import quantityCues from './words/quantity-cues.json';
import scopes from './words/scopes.json';
import speech from './words/speech.json';
import speechCues from './words/speech-cues.json';
import states from './words/states.json';
import things from './words/things.json';
import timing from './words/timing.json';
import units from './words/units.json';
import verbs from './words/verbs.json';

/** The English word lists; each is compiled when it is first read with. */
export const lexicon = lazyLexicon({
  amounts,
  'amount-frames': amountFrames,
  background,
  calendar,
  counting,
  countries,
  currencies,
  'day-cues': dayCues,
  grammar,
  'grammar-cues': grammarCues,
  happenings,
  hedges,
  measures,
  namings,
  nouns,
  numbers,
  parts,
  phases,
  'quantity-cues': quantityCues,
  scopes,
  speech,
  'speech-cues': speechCues,
  states,
  things,
  timing,
  units,
  verbs,
});
