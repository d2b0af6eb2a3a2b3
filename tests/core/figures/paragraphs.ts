import { lexicon } from '../../../data/lexicon';
import type { Figure } from '../../../src/core/figures/figure';
import { readFigures } from '../../../src/core/figures/read';
import type { Article } from '../../../src/core/text/article';
import type { GoldFigure, Paragraph } from './scoring/gold';

/** An article that is nothing but a text and its day. */
export const article = (
  text: string,
  published: string | null,
  title: string | null = null,
): Article => ({
  id: 'test',
  url: null,
  outlet: null,
  published,
  language: 'en',
  title,
  agency: null,
  text,
});

/** The figures of a text, read with the words that ship. */
export const read = (text: string, published: string | null = '2024-05-15'): Figure[] =>
  readFigures(article(text, published), lexicon);

const FIELDS = [
  'measure',
  'value',
  'low',
  'high',
  'hedge',
  'unit',
  'scope',
  'window',
  'asOf',
] as const;
/** `other:` names are free in their wording. */
const sameMeasure = (a: string, b: string): boolean =>
  a === b || (a.startsWith('other:') && b.startsWith('other:'));

/** The fields in which a reading differs from what is expected. */
export function wrongFields(expected: GoldFigure, figure: Figure): string[] {
  const wrong: string[] = FIELDS.filter((key) =>
    key === 'measure'
      ? !sameMeasure(expected.measure, figure.measure)
      : expected[key] !== figure[key],
  );
  if (expected.superseded !== figure.superseded) wrong.push('superseded');
  return wrong;
}

/** Pairs what is expected with what was read at its words, in order; what is left over was not expected. */
export function pair(
  paragraph: Paragraph,
  figures: readonly Figure[],
): {
  missed: GoldFigure[];
  wrong: { expected: GoldFigure; fields: string[] }[];
  right: number;
  beyond: Figure[];
} {
  const left = [...figures];
  const missed: GoldFigure[] = [];
  const wrong: { expected: GoldFigure; fields: string[] }[] = [];
  let right = 0;
  let from = 0;
  for (const expected of paragraph.figures) {
    const at = paragraph.text.indexOf(expected.phrase, from);
    from = at + 1;
    const i = left.findIndex((one) => one.start < at + expected.phrase.length && one.end > at);
    const [figure] = i < 0 ? [] : left.splice(i, 1);
    if (!figure) missed.push(expected);
    else {
      const fields = wrongFields(expected, figure);
      if (fields.length === 0) right += 1;
      else wrong.push({ expected, fields });
    }
  }
  return { missed, wrong, right, beyond: left };
}
