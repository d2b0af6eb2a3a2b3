import { createHash } from 'node:crypto';
import { comparingRules } from '../../../../data/comparing';
import { lexicon } from '../../../../data/lexicon';
import { reportOn } from '../../../../src/core/compare/report-page';
import type { Tie } from '../../../../src/core/compare/verdict';
import { type BuildArticle, buildPacks } from '../../../../src/core/facts/build';
import type { Figure } from '../../../../src/core/figures/figure';
import { readArticle } from '../../../../src/core/figures/read';
import type { Share } from '../../../gold/share';

/** An article of a labelled pair. */
export interface PairArticle {
  outlet: string;
  url: string;
  published: string;
  agency: string | null;
  title: string;
  text: string;
  /** The addresses that its text links to. */
  links: string[];
}

/** Two articles that state the same thing, and whether they have it from one origin. */
export interface LabelledPair {
  id: string;
  a: PairArticle;
  b: PairArticle;
  /** The words of each that carry the figure. */
  phraseA: string;
  phraseB: string;
  tied: boolean;
  /** What ties them; null where nothing does. */
  tie: string | null;
}

/** What the report on `a` says beside `b`: whether the two figures met at all, and what ties them. */
export interface Found {
  pair: LabelledPair;
  met: boolean;
  tie: Tie | null;
}

const articleOf = ({ title, text, links, ...known }: PairArticle, id: string): BuildArticle => ({
  ...known,
  links: links.map((address) => ({ address, start: null })),
  id,
  language: 'en',
  title,
  text,
  sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
});

/** Whether any mention stands where a phrase does, in the text or in the title. */
function carries(
  mentions: Pick<Figure, 'in' | 'start' | 'end'>[],
  phrase: string,
  article: PairArticle,
): boolean {
  return mentions.some(({ in: part, start, end }) => {
    const text = article[part];
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
      if (at < end && start < at + phrase.length) return true;
    return false;
  });
}

/** Reads, builds and compares a pair as a page and a pack of one source are. */
export function findTie(pair: LabelledPair): Found {
  const [pack] = buildPacks([articleOf(pair.b, 'b')], { id: 'pair' }, lexicon);
  if (!pack) throw new Error(`${pair.id}: no pack`);
  const page = articleOf(pair.a, 'a');
  const { figures, traces } = readArticle(page, lexicon);
  const report = reportOn({ ...page, traces }, figures, pack, comparingRules);
  const met = report.figures
    .filter(({ mentions }) => carries(mentions, pair.phraseA, pair.a))
    .flatMap(({ comparisons }) => comparisons)
    .filter(({ source, figure }) => source === 'b' && carries([figure], pair.phraseB, pair.b));
  const tie = met.flatMap(({ tie: one }) => one ?? []).find(isOneOrigin);
  return { pair, met: met.length > 0, tie: tie ?? null };
}

/** The same person on another day is another statement. */
const isOneOrigin = ({ kind }: Tie): boolean => kind !== 'same-speaker';

/** How well ties are told. */
export interface Score {
  /** Of the ties that were told, those that are. */
  precision: Share;
  /** Of the ties there are, those that were told. */
  recall: Share;
  /** The same, by the label's kind of tie. */
  byKind: Map<string, Share>;
  /** Pairs of which the two figures were set beside each other at all. */
  met: Share;
}

const shareOf = (all: Found[], hit: (found: Found) => boolean): Share => ({
  of: all.length,
  hits: all.filter(hit).length,
});

export function scoreOf(found: Found[]): Score {
  const isTold = ({ tie }: Found): boolean => tie !== null;
  const told = found.filter(isTold);
  const tied = found.filter(({ pair }) => pair.tied);
  const kinds = [...new Set(tied.map(({ pair }) => pair.tie ?? ''))].sort();
  return {
    precision: shareOf(told, ({ pair }) => pair.tied),
    recall: shareOf(tied, isTold),
    byKind: new Map(
      kinds.map((kind) => [
        kind,
        shareOf(
          tied.filter(({ pair }) => pair.tie === kind),
          isTold,
        ),
      ]),
    ),
    met: shareOf(found, ({ met }) => met),
  };
}
