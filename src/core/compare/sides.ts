import type { Source } from '../facts/pack';
import type { Figure } from '../figures/figure';
import type { Article } from '../text/article';
import type { Traces } from '../traces/traces';
import { incrementBetween, partsOfWhole } from './arithmetic';
import type { Judgement } from './compare';
import { type Correction, correctFigures } from './corrections';
import { doubted, judge } from './judge';
import { kinshipOf } from './kin';
import { judgeMatched } from './matched';
import { type Matches, NO_MATCHES } from './matching/matches';
import type { Meetings } from './meeting';
import { type Statement, statementsOf } from './mentions';
import { judgeMet } from './met';
import { type Provenance, provenanceOf } from './provenance';
import type { ComparingRules } from './rules';
import { tieOf } from './ties';
import type { Telling } from './told';
import { ownNames, type Trail, type Trailed, trailOf } from './trails';
import type { Comparison, Reason } from './verdict';
import { sumOfParts } from './wholes';
import { type WithinArticle, withinArticle } from './within-article';

/**
 * An article to compare with; `sha256` is that of its text in UTF-8, as 64 hex digits. `address` is how
 * corrections name it, where that is not the key of its `url`.
 */
export type PageArticle = Article & {
  sha256: string | null;
  address?: string;
  /** What tells where its figures are from, as the reading gave it. */
  traces?: Traces;
};

/** An article whose statements are looked up again and again. */
export interface Side extends Trailed, Telling {
  statements: Statement[];
  within: WithinArticle;
  /** Of each statement, where the article has it from. */
  from: Map<Figure, Provenance>;
  /** Of a statement, everything that may tie it to another. */
  trailOf(figure: Figure): Trail;
  /** The corrections of it that found their statement. */
  applied: Correction[];
}

const NO_STATEMENT = 'This figure is no statement of its article.';

/** An article with what a reader's corrections leave of it. */
export function sideOf(
  article: Source | (PageArticle & { figures: Figure[] }),
  corrections: Correction[],
  rules: ComparingRules,
): Side {
  const { id, outlet, url, published, agency, traces } = article;
  const { figures, answering, applied } = correctFigures(article.figures, corrections);
  const statements = statementsOf(answering);
  const within =
    answering === article.figures
      ? withinArticle(statements, rules)
      : withinCorrected(article.figures, statements, rules);
  const trailed: Trailed = { id, outlet, url, published, agency, figures, traces };
  const from = new Map(
    statements.map(({ figure }) => [figure, provenanceOf(figure, trailed, rules)]),
  );
  return {
    ...trailed,
    statements,
    stated: answering === article.figures ? statements : statementsOf(article.figures),
    cuesOf: cuesOf(article.figures, traces),
    within,
    from,
    trailOf: trailsOf(trailed, statements, from, rules),
    applied,
  };
}

/** Looks up what is kept of the sentence of a figure, corrected or not. */
function cuesOf(figures: Figure[], traces: Traces | undefined): Side['cuesOf'] {
  const { cues = [] } = traces ?? {};
  const place = ({ in: part, start, end }: Figure): string => `${part} ${start} ${end}`;
  const byPlace = new Map(figures.map((figure, i) => [place(figure), cues[i] ?? '']));
  return (figure) => byPlace.get(place(figure)) ?? '';
}

/** Looks up the trail of a statement, which is made when it is first asked for. */
function trailsOf(
  article: Trailed,
  statements: Statement[],
  from: ReadonlyMap<Figure, Provenance>,
  rules: ComparingRules,
): Side['trailOf'] {
  const made = new Map<Figure, Trail>();
  const byFigure = new Map(statements.map((statement) => [statement.figure, statement]));
  const own = ownNames(article, rules);
  return (figure) => {
    const known = made.get(figure);
    if (known) return known;
    const statement = byFigure.get(figure);
    const origin = from.get(figure)?.origin;
    if (!statement || origin === undefined) throw new Error(NO_STATEMENT);
    const trail = trailOf(statement, origin, article, { rules, own });
    made.set(figure, trail);
    return trail;
  };
}

const uncorrected = new WeakMap<ComparingRules, WeakMap<Source, Side>>();

/**
 * The same of a source, which is set beside page after page: without corrections it is made once, as long
 * as the source is held. Nobody changes a side.
 */
export function sideOfSource(
  source: Source,
  corrections: Correction[],
  rules: ComparingRules,
): Side {
  if (corrections.length > 0) return sideOf(source, corrections, rules);
  const made = uncorrected.get(rules) ?? new WeakMap<Source, Side>();
  uncorrected.set(rules, made);
  const side = made.get(source) ?? sideOf(source, corrections, rules);
  made.set(source, side);
  return side;
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

/** Where an article has a figure of its own from. */
export function fromOf(figure: Figure, { from }: Side): Provenance {
  const found = from.get(figure);
  if (!found) throw new Error(NO_STATEMENT);
  return found;
}

/** Nothing has met: what articles say of each other by the names of their measures alone. */
const NO_MEETINGS: Meetings = new Map();

/**
 * What one article's figure is to each of the other's on the same measure, or on one that may be the same,
 * and to the one that it meets.
 */
export function comparisonsWith(
  figure: Figure,
  here: Side,
  there: Side,
  rules: ComparingRules,
  meetings: Meetings = NO_MEETINGS,
  matches: Matches = NO_MATCHES,
): Comparison[] {
  const meeting = meetings.get(figure);
  const first = meeting && judgeMet(figure, meeting, rules);
  const met = first && doubted(first, { figure, here, other: meeting.other, there }, rules);
  const judged = (other: Figure): Judgement | null => {
    if (met && other === meeting.other) return met;
    return kinshipOf(figure, other, rules) === null
      ? null
      : judge(figure, here, other, there, rules);
  };
  return there.statements.flatMap(({ figure: other }) => {
    const match = matches.matchOf(figure, other);
    const known = judged(other);
    const judgement = match ? judgeMatched(known, figure, other, match, rules) : known;
    if (!judgement) return [];
    const { verdict, severity, reason } = judgement;
    const from = fromOf(other, there);
    const tie = tieOf(here.trailOf(figure), there.trailOf(other), rules);
    return {
      source: there.id,
      outlet: there.outlet,
      verdict,
      severity,
      ...from,
      ...(tie && { tie }),
      reason: withArithmetic(reason, figure, other, { here, there }, rules),
      figure: other,
    };
  });
}

function withArithmetic(
  reason: Reason,
  here: Figure,
  there: Figure,
  sides: { here: Side; there: Side },
  rules: ComparingRules,
): Reason {
  if (reason.rule !== 'running-total' && reason.rule !== 'other-scope') return reason;
  const figures = [...sides.here.figures, ...sides.there.figures];
  const arithmetic =
    reason.rule === 'running-total'
      ? incrementBetween(here, there, figures, rules)
      : (partsOfWhole(here, there, figures) ??
        sumOfParts(here, sides.there.figures, rules.wholes) ??
        sumOfParts(there, sides.here.figures, rules.wholes));
  return arithmetic ? { ...reason, arithmetic } : reason;
}
