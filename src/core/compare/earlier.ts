import type { Source } from '../facts/pack';
import type { Figure } from '../figures/figure';
import { type Statement, statementKey, statementsOf } from './mentions';
import { questionOf } from './questions';
import type { ComparingRules } from './rules';

/** What a page said when it became a source, and does not say now. */
export interface EarlierFigure {
  question: string;
  figure: Figure;
}

/**
 * What an article stated as a source and, as a page, states no more: it was changed in between. Nothing
 * where the text is the same.
 *
 * @param self - the source that the page is.
 * @param statements - what the page states now.
 */
export function earlierOf(
  self: Source,
  sha256: string | null,
  statements: Statement[],
  rules: ComparingRules,
): EarlierFigure[] {
  if (sha256 === null || self.sha256 === sha256) return [];
  const now = new Set(statements.map(({ figure }) => statementKey(figure)));
  return statementsOf(self.figures)
    .map(({ figure }) => figure)
    .filter((figure) => !now.has(statementKey(figure)))
    .filter((figure) => !rules.isHidden(figure.measure) && !rules.isQuiet(figure))
    .map((figure) => ({ question: questionOf(figure), figure }));
}
