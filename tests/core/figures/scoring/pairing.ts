import type { Figure } from '../../../../src/core/figures/figure';
import type { GoldFigure, Paragraph } from './gold';

/** A figure that stands in the text, with what was read at its words; null where nothing was. */
export interface Pair {
  gold: GoldFigure;
  figure: Figure | null;
}

const isWord = (text: string, at: number): boolean => /[\p{L}\d]/u.test(text.charAt(at));

/** Where a phrase stands from an offset on, as whole words; -1 where it does not. */
const standsAt = (text: string, phrase: string, from: number): number => {
  for (let at = text.indexOf(phrase, from); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const cut =
      (isWord(phrase, 0) && isWord(text, at - 1)) ||
      (isWord(phrase, phrase.length - 1) && isWord(text, end));
    if (!cut) return at;
  }
  return -1;
};

/**
 * Pairs each figure of a paragraph with the one that was read at its words; what is left was read beyond
 * them. Throws where a phrase does not stand in the text.
 */
export function pairUp(
  paragraph: Paragraph,
  figures: readonly Figure[],
): { pairs: Pair[]; beyond: Figure[] } {
  const left = [...figures];
  const from = { text: 0, title: 0 };
  const pairs = paragraph.figures.map((gold): Pair => {
    const text = paragraph[gold.in] ?? '';
    const next = standsAt(text, gold.phrase, from[gold.in]);
    const at = next >= 0 ? next : standsAt(text, gold.phrase, 0);
    if (at < 0) throw new Error(`${paragraph.id}: "${gold.phrase}" does not stand there`);
    const end = at + gold.phrase.length;
    from[gold.in] = Math.max(from[gold.in], at + 1);
    const common = (one: Figure): number =>
      one.in === gold.in ? Math.min(one.end, end) - Math.max(one.start, at) : 0;
    const best = left.toSorted((a, b) => common(b) - common(a))[0];
    if (!best || common(best) <= 0) return { gold, figure: null };
    left.splice(left.indexOf(best), 1);
    return { gold, figure: best };
  });
  return { pairs, beyond: left };
}
