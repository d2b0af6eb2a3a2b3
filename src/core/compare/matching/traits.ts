import { numberOf } from '../../figures/calendar';
import { type Bound, type Figure, isNamedByWords } from '../../figures/figure';
import type { Mark } from '../../traces/marks';
import { weightOf } from '../common-words';
import type { ComparingRules } from '../rules';
import { scopeKey } from '../scopes';
import { type Span, spanOf } from '../span';
import { isCounted, type Telling, type Told } from '../told';
import { type Surroundings, surroundingsIn, valueKey } from './surroundings';

/** An article whose statements may be of what another's are. */
export interface Published extends Telling {
  published: string | null;
}

/** In the order of their signs. */
const MARKS: readonly Mark[] = ['known', 'so-far', 'past-verb', 'perfect-verb', 'present-verb'];

/** What is asked of a statement again and again, once for each that it may match. */
export interface Traits {
  told: Told;
  figure: Figure;
  around: Surroundings;
  /** Its value, in its own unit. */
  span: Span;
  /** 1 for each mark that its clause has, by which it may be told. */
  marks: readonly number[];
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
  /** The digits of its number in their order from 1 to 9; those of "118" and "181" are the same. */
  digits: string;
  /** Its value, in whatever words and unit. */
  value: string;
  /** It is no small number, nor a day near that of the article: hardly two are equal by chance. */
  isTelling: boolean;
  /** Days since 1970; null for what is no day. */
  day: number | null;
  asOf: number | null;
  published: number | null;
  /** 0, the first words, to 1, the last figure. */
  place: number;
  /** What its measure is known for. */
  /** People or things are counted. */
  isCounted: boolean;
  isTime: boolean;
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

const digitsOf = ({ value }: Figure): string =>
  typeof value === 'number' ? (String(value).match(/[1-9]/g) ?? []).sort().join('') : '';

/** Days up to so many from the article's are often equal by chance. */
const NEAR_DAYS = 30;

function isTelling(
  value: Bound | null,
  published: string | null,
  { meeting }: ComparingRules,
): boolean {
  if (typeof value === 'number') return Math.abs(value) > meeting.few;
  const [day, today] = [dayNumber(value), dayNumber(published)];
  return day !== null && today !== null && Math.abs(day - today) > NEAR_DAYS;
}

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
  for (const { kind, near } of told.words.values()) if (near) weight += weightOf(kind);
  const traits: Traits = {
    told,
    figure,
    around,
    span: spanOf(figure, rules),
    marks: MARKS.map((mark) => Number(told.marks.has(mark))),
    weight,
    measureWords: wordsOf(figure.measure),
    scopeWords: wordsOf(scope),
    speakerWords: wordsOf(figure.saidBy),
    scope,
    isNamed: isNamedByWords(figure),
    isState: rules.isNotPart(figure.scope),
    size: typeof middle === 'number' ? Math.abs(middle) : null,
    digits: digitsOf(figure),
    value: valueKey(figure),
    isTelling: isTelling(middle, article.published, rules),
    day: dayNumber(middle),
    asOf: dayNumber(figure.asOf),
    published: dayNumber(article.published),
    place: around.placeOf(figure),
    isCounted: isCounted(figure.unit, rules),
    isTime: rules.isTime(figure.unit),
    isLoose: rules.isLoose(figure.measure),
    isOccasion: rules.isOccasion(figure.measure),
    isSomebodys: rules.isSomebodys(figure.measure),
    isMoving: rules.isMoving(figure.measure),
    isFixed: rules.isFixed(figure),
  };
  known.set(told, traits);
  return traits;
}
