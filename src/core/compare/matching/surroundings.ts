import type { Figure } from '../../figures/figure';
import { scopeKey } from '../scopes';
import type { Telling } from '../told';

/** What an article tells beside each of its figures: how many there are of its sort, and which stand near it. */
export interface Surroundings {
  /** How many statements of the article there are of a measure, of a measure and scope, of a unit, of a value. */
  measures: ReadonlyMap<string, number>;
  keys: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, number>;
  values: ReadonlyMap<string, number>;
  /** What is stated within a few lines of a figure, without it. */
  near(figure: Figure): readonly Beside[];
  /** Where in the article a figure stands, from 0, the title and the first words, to 1, the last figure. */
  placeOf(figure: Figure): number;
}

/** A statement beside another, by what it says and by what it is asked for. */
export interface Beside {
  value: string;
  question: string;
}

/** Two or three lines of print, in characters. */
const NEAR = 220;

const made = new WeakMap<Telling['stated'], Surroundings>();

/** One value, in whatever words and unit. */
export const valueKey = ({ value, low, high }: Figure): string => `${value ?? `${low}…${high}`}`;

/** What an article tells around its figures; made once. */
export function surroundingsIn(telling: Telling): Surroundings {
  const known = made.get(telling.stated);
  if (known) return known;
  const figures = telling.stated.map(({ figure }) => figure);
  const last = Math.max(1, ...figures.map((one) => (one.in === 'text' ? one.start : 0)));
  const inOrder = figures.filter((one) => one.in === 'text').sort((a, b) => a.start - b.start);
  const at = new Map(inOrder.map((figure, i) => [figure, i]));
  const found: Surroundings = {
    measures: countsOf(figures, ({ measure }) => measure),
    keys: countsOf(figures, ({ measure, scope }) => `${measure} ${scopeKey(scope)}`),
    units: countsOf(figures, ({ unit }) => unit ?? ''),
    values: countsOf(figures, valueKey),
    near: once((figure) => nearIn(inOrder, at.get(figure), figure)),
    placeOf: (figure) => (figure.in === 'text' ? figure.start / last : 0),
  };
  made.set(telling.stated, found);
  return found;
}

function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

function countsOf(figures: readonly Figure[], keyOf: (figure: Figure) => string) {
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const key = keyOf(figure);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function nearIn(inOrder: Figure[], at: number | undefined, figure: Figure): Beside[] {
  if (at === undefined) return [];
  const found: Beside[] = [];
  for (const step of [-1, 1])
    for (let i = at + step; ; i += step) {
      const one = inOrder[i];
      if (!one || Math.abs(one.start - figure.start) >= NEAR) break;
      found.push(besideOf(one));
    }
  return found;
}

const besideOf = (figure: Figure): Beside => ({
  value: valueKey(figure),
  question: `${figure.measure} ${figure.unit} ${scopeKey(figure.scope)}`,
});
