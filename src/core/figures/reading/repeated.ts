import { type Figure, isNamedByWords } from '../figure';

const numberOf = ({ unit, value, low, high, trend }: Figure): string =>
  JSON.stringify([unit, value, low, high, trend]);

/**
 * The figures of a title with what the text says of the same numbers: "281 on sunken ferry" leaves out what the
 * text tells of 281 people. A number that the text gives of two things tells nothing; nor does a day, on which
 * much happens.
 */
export function asTheTextSays(title: readonly Figure[], text: readonly Figure[]): Figure[] {
  if (title.length === 0) return [];
  const told = new Map<string, Figure | null>();
  for (const figure of text) {
    if (figure.unit === null || figure.unit === 'date' || isNamedByWords(figure)) continue;
    const key = numberOf(figure);
    const known = told.get(key);
    const isOther = known && (known.measure !== figure.measure || known.scope !== figure.scope);
    told.set(key, known === null || isOther ? null : figure);
  }
  return title.map((figure) => {
    const same = isNamedByWords(figure) ? told.get(numberOf(figure)) : null;
    if (!same) return figure;
    const { measure, scope, window } = same;
    return {
      ...figure,
      measure,
      scope,
      window,
      assumed: figure.assumed.filter((field) => field !== 'measure'),
    };
  });
}
