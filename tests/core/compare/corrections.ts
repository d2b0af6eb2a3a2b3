import type { Correction, CorrectionKind } from '../../../src/core/compare/corrections';
import type { Figure } from '../../../src/core/figures/figure';

let made = 0;

/** What a reader says of a figure, or, where it is the wrong story, of the whole article. */
export function correct(
  kind: CorrectionKind,
  article: Correction['article'],
  figure: Pick<Figure, 'measure' | 'phrase'>,
): Correction {
  made += 1;
  const base = { id: `c${made}`, at: made, event: 'harbour', article, kept: 'stored' } as const;
  const { measure, phrase } = figure;
  return kind === 'wrong-story'
    ? { ...base, kind, statement: null }
    : { ...base, kind, statement: { measure, phrase } };
}
