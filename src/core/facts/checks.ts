import type { Bound, Figure } from '../figures/figure';
import type { Pack, Source } from './pack';

/** What is wrong with a pack, where, and what can be done about it. */
export interface Problem {
  /** The place, as a path: `sources.3.figures.0.low`. Empty for the whole. */
  where: string;
  what: string;
  todo: string;
}

/** A phrase is the few words that carry a figure, never a sentence. */
export const MOST_WORDS = 8;

const wordsIn = (phrase: string): number => phrase.split(/\s+/).filter(Boolean).length;

const REBUILD = 'Build the pack again with this version of Second Source.';

function* ofIds(items: { id: string }[], where: string): Generator<Problem> {
  for (const [i, { id }] of items.entries()) {
    const before = items[i - 1]?.id;
    if (before === undefined || before < id) continue;
    const what = before === id ? `the id "${id}" stands twice` : `"${id}" stands after "${before}"`;
    yield { where: `${where}.${i}.id`, what, todo: 'Ids are unique and sorted.' };
  }
}

const kindOf = (bound: Bound | null): string | null => (bound === null ? null : typeof bound);

function* ofFigure(figure: Figure, where: string): Generator<Problem> {
  const { phrase, start, end, low, high, value, unit, hedge } = figure;
  if (end - start !== phrase.length)
    yield {
      where: `${where}.end`,
      what: `${end - start} units from start to end, but a phrase of ${phrase.length}`,
      todo: REBUILD,
    };
  if (wordsIn(phrase) > MOST_WORDS)
    yield {
      where: `${where}.phrase`,
      what: `more than ${MOST_WORDS} words`,
      todo: `Keep the ${MOST_WORDS} words that carry the figure.`,
    };
  const kind = unit === 'date' ? 'string' : 'number';
  for (const [key, bound] of Object.entries({ value, low, high })) {
    if (bound !== null && kindOf(bound) !== kind)
      yield {
        where: `${where}.${key}`,
        what: kind === 'string' ? 'a number where a day belongs' : 'a day where a number belongs',
        todo: 'Days have the unit "date", and nothing else has.',
      };
  }
  if (low !== null && high !== null && kindOf(low) === kindOf(high) && low > high)
    yield { where: `${where}.low`, what: `${low} is above ${high}`, todo: 'Swap low and high.' };
  const valued = [value, low, high].some((bound) => bound !== null);
  if (valued === (hedge === 'unknown'))
    yield {
      where: `${where}.hedge`,
      what: valued ? '"unknown" with a value' : 'no value at all',
      todo: 'Only an unknown quantity has no value.',
    };
  if ((figure.asOf === null) !== (figure.asOfFrom === null))
    yield {
      where: `${where}.asOfFrom`,
      what: 'a day without where it is from, or the reverse',
      todo: 'Set both, or neither.',
    };
}

function* ofSource(source: Source, where: string): Generator<Problem> {
  if (source.title !== null && wordsIn(source.title) > MOST_WORDS)
    yield {
      where: `${where}.title`,
      what: `more than ${MOST_WORDS} words`,
      todo: 'Set a longer title to null.',
    };
  let place = '';
  for (const [i, figure] of source.figures.entries()) {
    const at = `${where}.figures.${i}`;
    yield* ofFigure(figure, at);
    if (figure.in === 'text' && figure.end > source.length)
      yield { where: `${at}.end`, what: 'beyond the end of the text', todo: REBUILD };
    const next = `${figure.in === 'title' ? 0 : 1}${String(figure.start).padStart(9, '0')}`;
    if (next < place)
      yield { where: `${at}.start`, what: 'before the figure above it', todo: REBUILD };
    place = next;
  }
}

/** What a shape alone cannot say, problem by problem. */
export function* problemsIn(pack: Pack): Generator<Problem> {
  const { window } = pack.event;
  if (window && window.from > window.to)
    yield {
      where: 'event.window',
      what: `${window.from} is after ${window.to}`,
      todo: 'Swap the two days.',
    };
  yield* ofIds(pack.sources, 'sources');
  yield* ofIds(pack.decoys, 'decoys');
  for (const [i, source] of pack.sources.entries()) yield* ofSource(source, `sources.${i}`);
}
