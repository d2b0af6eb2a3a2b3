import type { Figure } from '../figures/figure';
import { compareFigures, type Judgement } from './compare';
import type { Statement } from './mentions';
import type { ComparingRules } from './rules';

/** Two statements of one article that do not fit together, and why. */
export interface Clash {
  figure: Figure;
  other: Figure;
  judgement: Judgement;
}

/** What an article's own statements are to each other. */
export interface WithinArticle {
  /** Where it contradicts itself: days of what happens once, and a title against its text. Both ways round. */
  contradictions: Clash[];
  /**
   * Figures beside which the article gives other values in the same words: it counts several things, and
   * which of them another article counts cannot be told.
   */
  several: ReadonlySet<Figure>;
}

const inTitleAlone = ({ mentions }: Statement): boolean =>
  mentions.every((mention) => mention.in === 'title');

/** Finds where the statements of one article do not fit together. Two places named are no contradiction. */
export function withinArticle(statements: Statement[], rules: ComparingRules): WithinArticle {
  const contradictions: Clash[] = [];
  const several = new Set<Figure>();
  const byMeasure = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { measure } = statement.figure;
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), statement]);
  }
  for (const [one, two] of [...byMeasure.values()].flatMap(pairsOf)) {
    const { figure } = one;
    const other = two.figure;
    const judgement = compareFigures(figure, other, rules);
    if (judgement.verdict !== 'conflicts') continue;
    const contradicts = figure.unit === 'date' || inTitleAlone(one) !== inTitleAlone(two);
    if (!contradicts) several.add(figure);
    else if (figure.where === other.where) contradictions.push({ figure, other, judgement });
  }
  return { contradictions, several };
}

/** Each with each other, both ways round. */
const pairsOf = (statements: Statement[]): [Statement, Statement][] =>
  statements.flatMap((one) =>
    statements.filter((two) => two !== one).map((two): [Statement, Statement] => [one, two]),
  );
