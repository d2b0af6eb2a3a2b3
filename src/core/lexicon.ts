import { type CountryWords, compileCountries } from './figures/country-words';
import { type CalendarWords, compileCalendar } from './figures/days';
import { compileHappenings, type HappeningWords } from './figures/happening-words';
import { compileMeasures, type MeasureWords } from './figures/measure-words';
import { compileQuantityWords, type QuantityWords } from './figures/quantities';
import { compileScopes, type ScopeWords } from './figures/scope-words';
import { compileSpeech, type SpeechWords } from './figures/speech';
import { compileThings, type ThingWords } from './figures/thing-words';
import { compileGrammar, type Grammar } from './grammar/grammar';

/** All word lists the engine reads with, compiled. Build it once: it is meant to be shared. */
export interface Lexicon {
  readonly quantities: QuantityWords;
  readonly calendar: CalendarWords;
  readonly speech: SpeechWords;
  readonly grammar: Grammar;
  readonly measures: MeasureWords;
  readonly things: ThingWords;
  readonly happenings: HappeningWords;
  readonly scopes: ScopeWords;
  readonly countries: CountryWords;
}

/** The parsed files of `data/words`, by name. */
export interface RawLexicon {
  numbers: unknown;
  hedges: unknown;
  units: unknown;
  currencies: unknown;
  nouns: unknown;
  calendar: unknown;
  speech: unknown;
  grammar: unknown;
  verbs: unknown;
  measures: unknown;
  things: unknown;
  happenings: unknown;
  phases: unknown;
  scopes: unknown;
  countries: unknown;
}

/** Compiles the word lists. Throws an Error that names the file and the entry where one is bad. */
export function compileLexicon(raw: RawLexicon): Lexicon {
  return {
    quantities: compileQuantityWords(raw),
    calendar: compileCalendar(raw.calendar),
    speech: compileSpeech(raw.speech),
    grammar: compileGrammar(raw.grammar, raw.verbs),
    measures: compileMeasures(raw.measures),
    things: compileThings(raw.things),
    happenings: compileHappenings(raw.happenings, raw.phases),
    scopes: compileScopes(raw.scopes),
    countries: compileCountries(raw.countries),
  };
}
