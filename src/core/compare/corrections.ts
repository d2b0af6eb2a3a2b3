import type { Figure } from '../figures/figure';
import { addressKey } from '../text/address';
import { statementKey } from './mentions';
import { partByReader } from './scopes';

/** What a reader may find wrong with a statement, or with a whole article. */
export const STATEMENT_FAULTS = ['not-same', 'part', 'not-figure'] as const;
export type StatementFault = (typeof STATEMENT_FAULTS)[number];
export type CorrectionKind = StatementFault | 'wrong-story';

/** How long a correction holds: until it is undone, or only as long as the browser runs, and why. */
export const KEEPINGS = ['stored', 'private', 'unsaved'] as const;
export type Keeping = (typeof KEEPINGS)[number];

/** The article that a correction is about: a source of the event, or a page by its `addressKey`. */
export type CorrectedArticle = { source: string } | { address: string };

/** A statement as it is found again: the article's own words, and what they were read as. */
export interface StatementName {
  measure: string;
  phrase: string;
}

interface Base {
  id: string;
  /** When it was made, in milliseconds since 1970. */
  at: number;
  /** The id of the event in whose comparison it holds. */
  event: string;
  article: CorrectedArticle;
  /** The engine does not look at it. */
  kept: Keeping;
}

/**
 * What a reader said is wrong:
 * - `not-figure`: these words are no figure, and go into nothing;
 * - `part`: they count only a part, so that they are of a scope that nobody else's words share;
 * - `not-same`: they are not what the question asks, and answer nothing; the article is otherwise as it was;
 * - `wrong-story`: the article is not about the event.
 */
export type Correction = Base &
  ({ kind: StatementFault; statement: StatementName } | { kind: 'wrong-story'; statement: null });

/** One that a report follows, and the outlet of the source that it is about; null for the page. */
export interface LeftOut {
  correction: Correction;
  outlet: string | null;
}

/** The ways in which corrections name one article: as a source, as a page, or, where it is both, as either. */
export interface ArticleNames {
  source: string | null;
  address: string | null;
}

/** How corrections name a page: without scheme, query and hash, which may tell who reads it. */
export const addressOf = (url: string | null): string | null =>
  url && (addressKey(url) ?? /^[a-z][a-z+.-]*:\/\/([^?#]+)/i.exec(url)?.[1] ?? null);

const isAbout = (article: CorrectedArticle, names: ArticleNames): boolean =>
  'source' in article ? article.source === names.source : article.address === names.address;

/** Those of the corrections that are about one article. */
export const correctionsOf = (corrections: Correction[], names: ArticleNames): Correction[] =>
  corrections.filter(({ article }) => isAbout(article, names));

/** That which says that an article is not about the event; undefined where none does. */
export const wrongStory = (
  corrections: Correction[],
  names: ArticleNames,
): Correction | undefined =>
  correctionsOf(corrections, names)
    .filter(({ kind }) => kind === 'wrong-story')
    .sort(byTime)[0];

/** In the order in which they were made. */
export const byTime = (a: Correction, b: Correction): number =>
  a.at - b.at || (a.id < b.id ? -1 : 1);

/** What is left of an article's figures. */
export interface CorrectedFigures {
  /** Those that are figures. What was not corrected is the very object that was given. */
  figures: Figure[];
  /** Those of them that answer a question. */
  answering: Figure[];
  /** The corrections that found their statement. */
  applied: Correction[];
}

/** Of two corrections of one statement, the one that leaves less of it holds. */
const STRENGTH: readonly CorrectionKind[] = ['not-figure', 'not-same', 'part'];

/**
 * Applies the corrections of one article to its figures. A correction names one mention, and holds for
 * every repeat of that statement. Their order is of no account; one that finds nothing changes nothing.
 */
export function correctFigures(figures: Figure[], corrections: Correction[]): CorrectedFigures {
  const found = new Map<string, Correction>();
  const applied: Correction[] = [];
  const inOrder = corrections.toSorted(
    (a, b) => STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind) || byTime(a, b),
  );
  for (const correction of inOrder) {
    const keys = keysOf(figures, correction.statement);
    if (keys.size > 0) applied.push(correction);
    for (const key of keys) if (!found.has(key)) found.set(key, correction);
  }
  if (found.size === 0) return { figures, answering: figures, applied };
  const corrected = figures
    .map((figure) => ({ figure, by: found.get(statementKey(figure)) }))
    .filter(({ by }) => by?.kind !== 'not-figure')
    .map(({ figure, by }) => ({ figure: by?.kind === 'part' ? partOf(figure, by) : figure, by }));
  const answering = corrected.filter(({ by }) => by?.kind !== 'not-same');
  return {
    figures: corrected.map(({ figure }) => figure),
    answering: answering.map(({ figure }) => figure),
    applied,
  };
}

function keysOf(figures: Figure[], name: StatementName | null): Set<string> {
  const named = figures.filter(
    ({ measure, phrase }) => measure === name?.measure && phrase === name.phrase,
  );
  return new Set(named.map(statementKey));
}

/** The reader has said which it is: the scope is assumed no more. */
const partOf = (figure: Figure, { id }: Correction): Figure => ({
  ...figure,
  scope: partByReader(figure.scope, id),
  assumed: figure.assumed.filter((field) => field !== 'scope'),
});
