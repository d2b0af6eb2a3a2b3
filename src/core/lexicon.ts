import { compileCommonness } from './events/background';
import { type AmountFrames, compileFrames } from './figures/amount-frames';
import { type AmountWords, compileAmounts } from './figures/amount-words';
import { type CountingWords, compileCounting } from './figures/counting-words';
import { type CountryWords, compileCountries } from './figures/country-words';
import { type CalendarWords, compileCalendar } from './figures/days';
import { compileHappenings, type HappeningWords } from './figures/happening-words';
import { compileMeasures, type MeasureWords } from './figures/measure-words';
import { compileNamings, type NamingWords } from './figures/naming-words';
import { compileParts, type PartWords } from './figures/part-words';
import { compileQuantityWords, type QuantityWords } from './figures/quantities';
import { compileScopes, type ScopeWords } from './figures/scope-words';
import { compileSpeech, type SpeechWords } from './figures/speech';
import { compileStates, type StateWords } from './figures/state-words';
import { compileThings, type ThingWords } from './figures/thing-words';
import { compileTiming, type TimingWords } from './figures/timing-words';
import { compileGrammar, type Grammar } from './grammar/grammar';
import type { Commonness } from './traces/runs';

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
  readonly counting: CountingWords;
  readonly parts: PartWords;
  readonly states: StateWords;
  readonly namings: NamingWords;
  readonly countries: CountryWords;
  readonly timing: TimingWords;
  readonly amounts: AmountWords;
  readonly frames: AmountFrames;
  readonly commonness: Commonness;
}

/** The parsed files of `data/words`, by name. */
export interface RawLexicon {
  numbers: unknown;
  hedges: unknown;
  units: unknown;
  currencies: unknown;
  nouns: unknown;
  'quantity-cues': unknown;
  calendar: unknown;
  'day-cues': unknown;
  speech: unknown;
  'speech-cues': unknown;
  grammar: unknown;
  'grammar-cues': unknown;
  verbs: unknown;
  measures: unknown;
  things: unknown;
  happenings: unknown;
  parts: unknown;
  states: unknown;
  phases: unknown;
  scopes: unknown;
  counting: unknown;
  namings: unknown;
  countries: unknown;
  timing: unknown;
  amounts: unknown;
  'amount-frames': unknown;
  background: unknown;
}

type Compilers = { [K in keyof Lexicon]: (raw: RawLexicon) => Lexicon[K] };

const compilers: Compilers = {
  quantities: compileQuantityWords,
  calendar: (raw) => compileCalendar(raw.calendar, raw['day-cues']),
  speech: (raw) => compileSpeech(raw.speech, raw['speech-cues']),
  grammar: (raw) => compileGrammar(raw.grammar, raw.verbs, raw['grammar-cues']),
  measures: (raw) => compileMeasures(raw.measures),
  things: (raw) => compileThings(raw.things),
  happenings: (raw) => compileHappenings(raw.happenings, raw.phases),
  scopes: (raw) => compileScopes(raw.scopes),
  counting: (raw) => compileCounting(raw.counting),
  parts: (raw) => compileParts(raw.parts),
  states: (raw) => compileStates(raw.states),
  namings: (raw) => compileNamings(raw.namings),
  countries: (raw) => compileCountries(raw.countries),
  timing: (raw) => compileTiming(raw.timing),
  amounts: (raw) => compileAmounts(raw.amounts),
  frames: (raw) => compileFrames(raw['amount-frames']),
  commonness: (raw) => compileCommonness(raw.background),
};

/** Compiles all word lists. Throws an Error that names the file and the entry where one is bad. */
export function compileLexicon(raw: RawLexicon): Lexicon {
  return { ...lazyLexicon(raw) };
}

/**
 * The same, but each part is compiled when it is first asked for: a service worker that wakes to answer what
 * needs no reading does not pay for it. A bad entry throws at that moment.
 */
export function lazyLexicon(raw: RawLexicon): Lexicon {
  const lexicon = {} as Lexicon;
  for (const name of Object.keys(compilers) as (keyof Lexicon)[]) {
    Object.defineProperty(lexicon, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = compilers[name](raw);
        Object.defineProperty(lexicon, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return lexicon;
}
