import { numberOf } from '../../figures/calendar';
import { type Bound, type Figure, isNamedByWords } from '../../figures/figure';
import type { ComparingRules } from '../rules';
import { scopeKey } from '../scopes';
import type { Telling, Told } from '../told';
import { type Surroundings, surroundingsIn, valueKey, weighs } from './surroundings';

/** An article whose statements may be of what another's are. */
export interface Published extends Telling {
  published: string | null;
}

/** What is asked of a statement again and again, once for each that it may match. */
export interface Traits {
  told: Told;
  figure: Figure;
  around: Surroundings;
  /** What the words of its clause weigh. */
  weight: number;
  measureWords: readonly string[];
  scopeWords: readonly string[];
  speakerWords: readonly string[];
  scope: string;
  isNamed: boolean;
  /** Planned, feared: no part of what is. */
  isState: boolean;
  /** Its value without its sign; the middle of what is known of a range; null for days. */
  size: number | null;
  /** Its value in its unit, in whatever words. */
  value: string;
  /** Days since 1970; null for what is no day. */
  day: number | null;
  asOf: number | null;
  published: number | null;
  /** 0, the first words, to 1, the last figure. */
  place: number;
  /** What its measure is known for. */
  isLoose: boolean;
  isOccasion: boolean;
  isSomebodys: boolean;
  isMoving: boolean;
  isFixed: boolean;
}

const WORD = /[-:;>\s]+/;
/** They stand in the names of many measures and scopes, and tell nothing of one. */
const SILENT = new Set(['', 'other', 'total', 'date', 'start', 'end', 'duration', 'people']);

const wordsOf = (text: string | null): readonly string[] =>
  text === null
    ? NO_WORDS
    : text
        .toLowerCase()
        .split(WORD)
        .filter((word) => !SILENT.has(word));

const NO_WORDS: readonly string[] = [];

const dayNumber = (day: Bound | null): number | null =>
  typeof day === 'string' ? numberOf(day) : null;

const known = new WeakMap<Told, Traits>();

/** The traits of a statement of an article; made once. */
export function traitsOf(told: Told, article: Published, rules: ComparingRules): Traits {
  const found = known.get(told);
  if (found) return found;
  const { figure } = told;
  const around = surroundingsIn(article);
  const scope = scopeKey(figure.scope);
  const middle = figure.value ?? figure.high ?? figure.low;
  let weight = 0;
  for (const { kind, near } of told.words.values()) if (near) weight += weighs(kind);
  const traits: Traits = {
    told,
    figure,
    around,
    weight,
    measureWords: wordsOf(figure.measure),
    scopeWords: wordsOf(scope),
    speakerWords: wordsOf(figure.saidBy),
    scope,
    isNamed: isNamedByWords(figure),
    isState: rules.isNotPart(figure.scope),
    size: typeof middle === 'number' ? Math.abs(middle) : null,
    value: valueKey(figure),
    day: dayNumber(middle),
    asOf: dayNumber(figure.asOf),
    published: dayNumber(article.published),
    place: around.placeOf(figure),
    isLoose: rules.isLoose(figure.measure),
    isOccasion: rules.isOccasion(figure.measure),
    isSomebodys: rules.isSomebodys(figure.measure),
    isMoving: rules.isMoving(figure.measure),
    isFixed: rules.isFixed(figure),
  };
  known.set(told, traits);
  return traits;
}
