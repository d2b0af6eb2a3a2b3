import type { Pack, Source } from '../facts/pack';
import { MOST } from '../facts/schema';
import type { Figure } from '../figures/figure';
import { amongSources, isStated } from './among-sources';
import {
  type ArticleNames,
  addressOf,
  byTime,
  type Correction,
  correctionsOf,
  type LeftOut,
  wrongStory,
} from './corrections';
import { earlierOf } from './earlier';
import { type Matches, matchesOf } from './matching/matches';
import { type Meetings, meetingsOf } from './meeting';
import type { Statement } from './mentions';
import {
  otherQuestions,
  pageQuestions,
  questionOf,
  rollUp,
  type Trails,
  tallyOf,
} from './questions';
import type { ComparedFigure, ElsewhereFigure, Report, SourceLine } from './report';
import type { ComparingRules } from './rules';
import { selfAmong } from './same-page';
import { sameScope } from './scopes';
import {
  comparisonsWith,
  fromOf,
  type PageArticle,
  type Side,
  sideOf,
  sideOfSource,
} from './sides';
import { timeOrder } from './time';
import type { Comparison } from './verdict';

const lineOf = ({ id, outlet, url, published, agency }: SourceLine): SourceLine => ({
  id,
  outlet,
  url,
  published,
  agency,
});
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
    sideOfSource(source, correctionsOf(corrections, namesOf(source)), rules),
  );
  const address = page.address ?? addressOf(page.url);
  const own = correctionsOf(corrections, { source: self?.id ?? null, address });
  const here = sideOf({ ...page, figures: figures.slice(0, MOST.figures) }, own, rules);
  const met = sides.map((side) => ({
    side,
    meetings: meetingsOf(here, side, rules),
    matches: matchesOf(here, side, rules),
  }));
  const compared = here.statements.map((statement) =>
    compareStatement(statement, here, met, rules),
  );
  const trails = trailsOf(here, sides);
  const stated = new Set(compared.filter(isStated).map(({ measure }) => measure));
  const answering = new Set(
    compared.flatMap(({ measure, comparisons }) =>
      comparisons.flatMap(({ figure }) => (figure.measure === measure ? [] : figure)),
    ),
  );
  const elsewhere = sides
    .flatMap((side) => elsewhereIn(side, stated, rules))
    .filter(({ figure }) => !answering.has(figure));
  const unasked = otherQuestions(
    elsewhere,
    (measure) => amongSources(measure, sides, rules),
    compared,
    trails,
    rules,
  );
  const questions = [...pageQuestions(compared, unasked, trails, rules), ...unasked];
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

function trailsOf(here: Side, sides: Side[]): Trails {
  const bySource = new Map([here, ...sides].map((side) => [side.id, side]));
  return {
    page: here.statements.map(({ figure }) => here.trailOf(figure)),
    of: ({ source, figure }) => (bySource.get(source) ?? here).trailOf(figure),
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
  sides: { side: Side; meetings: Meetings; matches: Matches }[],
  rules: ComparingRules,
): ComparedFigure {
  const others = sides.flatMap(({ side, meetings: met, matches }) =>
    comparisonsWith(figure, here, side, rules, met, matches),
  );
  const comparisons = [...contradictions(figure, here), ...bestFirst(figure, others)];
  const verdict = rollUp(comparisons.map((comparison) => comparison.verdict));
  const question = questionOf(figure);
  return { ...figure, question, verdict, ...fromOf(figure, here), mentions, comparisons };
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
