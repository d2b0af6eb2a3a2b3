import type { Pack, Source } from '../facts/pack';
import { MOST } from '../facts/schema';
import type { Figure } from '../figures/figure';
import type { Article } from '../text/article';
import { incrementBetween, partsOfWhole } from './arithmetic';
import { compareFigures, type Judgement } from './compare';
import {
  type ArticleNames,
  addressOf,
  byTime,
  type Correction,
  correctFigures,
  correctionsOf,
  type LeftOut,
  wrongStory,
} from './corrections';
import { earlierOf } from './earlier';
import { type Statement, statementsOf } from './mentions';
import { type Telling, tieTo } from './origins';
import { type Provenance, provenanceOf } from './provenance';
import { otherQuestions, pageQuestions, questionOf, rollUp, tallyOf } from './questions';
import type { ComparedFigure, ElsewhereFigure, Report, SourceLine } from './report';
import type { ComparingRules } from './rules';
import { selfAmong } from './same-page';
import { sameScope } from './scopes';
import { timeOrder } from './time';
import type { Comparison, Reason } from './verdict';
import { type WithinArticle, withinArticle } from './within-article';

/**
 * An article to compare with; `sha256` is that of its text in UTF-8, as 64 hex digits. `address` is how
 * corrections name it, where that is not the key of its `url`.
 */
export type PageArticle = Article & { sha256: string | null; address?: string };

/** An article whose statements are looked up again and again. */
interface Side extends Telling {
  outlet: string | null;
  statements: Statement[];
  within: WithinArticle;
  /** Of each statement, where the article has it from. */
  from: Map<Figure, Provenance>;
  /** The corrections of it that found their statement. */
  applied: Correction[];
}

function sideOf(
  article: Source | (PageArticle & { figures: Figure[] }),
  corrections: Correction[],
  rules: ComparingRules,
): Side {
  const { id, outlet, published, agency } = article;
  const { figures, answering, applied } = correctFigures(article.figures, corrections);
  const statements = statementsOf(answering);
  const within = withinCorrected(article.figures, statements, rules);
  const telling: Telling = { id, published, agency, figures };
  const from = new Map(
    statements.map(({ figure }) => [figure, provenanceOf(figure, telling, rules)]),
  );
  return { ...telling, outlet, statements, within, from, applied };
}

/**
 * That an article counts several things in the same words stays true where a reader leaves one of them
 * out: else the others, compared with less care, might disagree because of a correction.
 */
function withinCorrected(
  figures: Figure[],
  statements: Statement[],
  rules: ComparingRules,
): WithinArticle {
  const { contradictions, several } = withinArticle(statementsOf(figures), rules);
  const standing = new Set(statements.map(({ figure }) => figure));
  const left = [...contradictions].map(
    ([figure, clashes]) => [figure, clashes.filter(({ other }) => standing.has(other))] as const,
  );
  return { contradictions: new Map(left), several };
}

const lineOf = ({ id, outlet, url, published, agency }: SourceLine): SourceLine => ({
  id,
  outlet,
  url,
  published,
  agency,
});

/** A figure that says that the number is not known states nothing. */
const isStated = ({ hedge }: Figure): boolean => hedge !== 'unknown';

/**
 * What the sources of one event say beside a page's figures. The page itself, where it is a source, is
 * left out. `event`, `maybe` and `keptAt` are null: who knows fills them in. Of a page's figures as
 * many are compared as a source may have, the first ones.
 *
 * @param corrections - what the reader found wrong, all of this event, in any order. Whether the page is
 *   about the event at all is not asked here.
 */
export function reportOn(
  page: PageArticle,
  figures: Figure[],
  pack: Pack,
  rules: ComparingRules,
  corrections: Correction[] = [],
): Report {
  const self = selfAmong(page, pack.sources);
  const others = pack.sources.filter((source) => source !== self);
  const sources = others.filter((source) => !wrongStory(corrections, namesOf(source)));
  const sides = sources.map((source) =>
    sideOf(source, correctionsOf(corrections, namesOf(source)), rules),
  );
  const address = page.address ?? addressOf(page.url);
  const own = correctionsOf(corrections, { source: self?.id ?? null, address });
  const here = sideOf({ ...page, figures: figures.slice(0, MOST.figures) }, own, rules);
  const compared = here.statements.map((statement) =>
    compareStatement(statement, here, sides, rules),
  );
  const stated = new Set(compared.filter(isStated).map(({ measure }) => measure));
  const elsewhere = sides.flatMap((side) => elsewhereIn(side, stated, rules));
  const unasked = otherQuestions(
    elsewhere,
    (measure) => amongSources(measure, sides, rules),
    compared,
    rules,
  );
  const questions = [...pageQuestions(compared, unasked, rules), ...unasked];
  return {
    event: null,
    maybe: null,
    self: self?.id ?? null,
    keptAt: null,
    figures: compared,
    elsewhere,
    questions,
    tally: tallyOf(questions),
    earlier: self ? earlierOf(self, page.sha256, here.statements, rules) : [],
    page: { ...lineOf(page), outlet: page.outlet ?? self?.outlet ?? null },
    sources: sources.map(lineOf),
    address,
    leftOut: leftOutOf([here, ...sides], others, corrections),
  };
}

/** A page is known as a source only where it is one: what is said of a page holds on that page alone. */
const namesOf = ({ id }: Source): ArticleNames => ({ source: id, address: null });

function leftOutOf(sides: Side[], others: Source[], corrections: Correction[]): LeftOut[] {
  const statements = sides.flatMap(({ applied }) => applied);
  const stories = others.flatMap((source) => wrongStory(corrections, namesOf(source)) ?? []);
  return [...statements, ...stories].sort(byTime).map((correction) => {
    const { article } = correction;
    const source = others.find(({ id }) => 'source' in article && article.source === id);
    return { correction, outlet: source?.outlet ?? null };
  });
}

function compareStatement(
  { figure, mentions }: Statement,
  here: Side,
  sides: Side[],
  rules: ComparingRules,
): ComparedFigure {
  const others = sides.flatMap((side) => comparisonsWith(figure, here, side, rules));
  const comparisons = [...contradictions(figure, here), ...bestFirst(figure, others)];
  const verdict = rollUp(comparisons.map((comparison) => comparison.verdict));
  const question = questionOf(figure);
  return { ...figure, question, verdict, ...fromOf(figure, here), mentions, comparisons };
}

function fromOf(figure: Figure, { from }: Side): Provenance {
  const found = from.get(figure);
  if (!found) throw new Error('This figure is no statement of its article.');
  return found;
}

function comparisonsWith(
  figure: Figure,
  here: Side,
  there: Side,
  rules: ComparingRules,
): Comparison[] {
  return there.statements
    .filter((statement) => statement.figure.measure === figure.measure)
    .map(({ figure: other }) => {
      const { verdict, severity, reason } = judge(figure, here, other, there, rules);
      const from = fromOf(other, there);
      const tie = tieTo(fromOf(figure, here), from);
      return {
        source: there.id,
        outlet: there.outlet,
        verdict,
        severity,
        ...from,
        ...(tie && { tie }),
        reason: withArithmetic(reason, figure, other, [...here.figures, ...there.figures], rules),
        figure: other,
      };
    });
}

/** Where one of the articles counts several things in the same words, a difference decides nothing. */
function judge(
  figure: Figure,
  here: Side,
  other: Figure,
  there: Side,
  rules: ComparingRules,
): Judgement {
  const judgement = compareFigures(figure, other, rules);
  const severalOf = here.within.several.has(figure) || there.within.several.has(other);
  const { verdict } = judgement;
  if (!severalOf || (verdict !== 'conflicts' && verdict !== 'updated')) return judgement;
  const reason: Reason = { rule: 'assumed-field', fields: ['scope'] };
  return { verdict: 'not-compared', severity: null, reason };
}

function withArithmetic(
  reason: Reason,
  here: Figure,
  there: Figure,
  figures: Figure[],
  rules: ComparingRules,
): Reason {
  const arithmetic =
    reason.rule === 'running-total'
      ? incrementBetween(here, there, figures, rules)
      : reason.rule === 'other-scope'
        ? partsOfWhole(here, there, figures)
        : null;
  return arithmetic ? { ...reason, arithmetic } : reason;
}

/** Same scope and window first, then the nearest day; ties as the sources stand. */
function bestFirst(figure: Figure, comparisons: Comparison[]): Comparison[] {
  const distance = ({ figure: other }: Comparison): number[] => [
    sameScope(figure.scope, other.scope) ? 0 : 1,
    figure.window === other.window ? 0 : 1,
    timeOrder(figure, other).daysApart ?? Number.MAX_SAFE_INTEGER,
  ];
  return comparisons
    .map((comparison) => ({ comparison, distance: distance(comparison) }))
    .sort((a, b) => {
      const at = a.distance.findIndex((part, i) => part !== b.distance[i]);
      return at < 0 ? 0 : (a.distance[at] ?? 0) - (b.distance[at] ?? 0);
    })
    .map(({ comparison }) => comparison);
}

/** Where the page contradicts itself about a figure. */
const contradictions = (figure: Figure, here: Side): Comparison[] =>
  (here.within.contradictions.get(figure) ?? []).map(({ other, judgement }) => {
    const from = fromOf(other, here);
    return { source: here.id, outlet: here.outlet, ...judgement, ...from, figure: other };
  });

const elsewhereIn = (
  side: Side,
  stated: ReadonlySet<string>,
  rules: ComparingRules,
): ElsewhereFigure[] =>
  side.statements
    .map(({ figure }) => figure)
    .filter((figure) => isStated(figure) && !stated.has(figure.measure))
    .filter((figure) => !rules.isHidden(figure.measure) && !rules.isQuiet(figure))
    .map((figure) => ({ source: side.id, question: questionOf(figure), figure }));

/** The sources' statements of one measure, each with what it is to those of the other sources. */
function amongSources(measure: string, sides: Side[], rules: ComparingRules): Comparison[] {
  return sides.flatMap((side) =>
    side.statements
      .filter(({ figure }) => figure.measure === measure && isStated(figure))
      .map(({ figure }): Comparison => {
        const others = sides
          .filter((other) => other !== side)
          .flatMap((other) => comparisonsWith(figure, side, other, rules));
        const verdict = rollUp(others.map((other) => other.verdict));
        const deciding = others.find((other) => other.verdict === verdict);
        return {
          source: side.id,
          outlet: side.outlet,
          verdict,
          severity: deciding?.severity ?? null,
          ...fromOf(figure, side),
          reason: deciding?.reason ?? { rule: 'no-other-source' },
          figure,
        };
      }),
  );
}
