import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/core/figures/figure';
import { read } from '../paragraphs';

/** A sentence, the words of one figure in it, and what is to be read there; null where nothing is. */
export type Variant = readonly [text: string, phrase: string, told: Partial<Figure> | null];

/** Each promise with sentences about invented events that it covers, all of 15 May 2024, a Wednesday. */
export const promise = (
  about: string,
  groups: Readonly<Record<string, readonly Variant[]>>,
): void => {
  describe(about, () => {
    for (const [promised, variants] of Object.entries(groups)) {
      it.each(variants)(`${promised}: %s`, (text, phrase, told) => {
        const at = text.indexOf(phrase);
        const found = read(text).find(
          ({ start, end }) => start < at + phrase.length && end > at && at >= 0,
        );
        if (told === null) expect(found).toBeUndefined();
        else expect(found).toMatchObject(told);
      });
    }
  });
};
