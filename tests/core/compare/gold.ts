import { lexicon } from '../../../data/lexicon';
import { readFrontMatter } from '../../../src/cli/front-matter';
import type { PageArticle } from '../../../src/core/compare/sides';
import { buildPacks } from '../../../src/core/facts/build';
import { PACK_FORMAT, PACK_VERSION, type Pack, type Source } from '../../../src/core/facts/pack';
import type { Bound, Figure, FigureWindow, Hedge } from '../../../src/core/figures/figure';
import { sharedFile, sharedNames } from '../../shared';

interface GoldFigure {
  measure: string;
  phrase: string;
  value: Bound | null;
  low: Bound | null;
  high: Bound | null;
  hedge: Hedge;
  unit: string;
  scope: string;
  window: FigureWindow;
  asOf: string | null;
  attribution?: string;
}

export interface GoldVerdict {
  measure: string;
  scope?: string;
  window?: FigureWindow;
  groups: string[][];
  verdict?: string;
  inside?: string;
}

interface Gold {
  figures: Record<string, GoldFigure[]>;
  verdicts: GoldVerdict[];
}

export const readGold = (): Gold => JSON.parse(sharedFile('gold/articles.json')) as Gold;

/** Where the words stand; those that are not in the text as listed are the title's. */
function placeOf(phrase: string, title: string | null, text: string, at: number) {
  const inTitle = title?.includes(phrase) ?? false;
  const start = Math.max(inTitle ? (title?.indexOf(phrase) ?? 0) : text.indexOf(phrase), at);
  return { in: inTitle ? 'title' : 'text', start, end: start + phrase.length } as const;
}

const figureOf = (gold: GoldFigure, title: string | null, text: string, at: number): Figure => ({
  ...gold,
  ...placeOf(gold.phrase, title, text, at),
  noun: null,
  trend: null,
  where: null,
  asOfFrom: gold.asOf === null ? null : 'published',
  saidBy: gold.attribution ?? null,
  via: null,
  superseded: false,
  assumed: [],
});

const hexOf = (id: string): string =>
  [...id]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0')
    .slice(0, 64);

/** A pack of the five articles, with the figures of the gold file instead of the reader's. */
export function goldPack(): Pack {
  const { figures } = readGold();
  const sources = Object.keys(figures)
    .sort()
    .map((id): Source => {
      const { declared, text } = readFrontMatter(sharedFile(`articles/${id}.md`));
      return {
        id,
        outlet: declared.outlet,
        url: declared.url,
        published: declared.published,
        language: declared.language,
        agency: declared.agency,
        title: null,
        sha256: hexOf(id),
        length: text.length,
        figures: (figures[id] ?? []).map((figure, at) =>
          figureOf(figure, declared.title, text, at),
        ),
        terms: { names: {}, words: {} },
      };
    });
  const event = { id: 'gold', title: 'Gold', window: null, aliases: [] };
  return { format: PACK_FORMAT, version: PACK_VERSION, event, sources, decoys: [] };
}

/** A pack of the five articles as the reader reads them. */
export function readPack(): Pack {
  const articles = sharedNames('articles').map((name) => {
    const { declared, text } = readFrontMatter(sharedFile(`articles/${name}`));
    return { ...declared, id: String(declared.id), text, sha256: hexOf(String(declared.id)) };
  });
  const window = { from: '2022-01-01', to: '2022-01-31' };
  const [pack] = buildPacks(articles, { id: 'read', window }, lexicon);
  if (!pack) throw new Error('no articles');
  return pack;
}

/** The source as the page it was made from. */
export const pageOf = ({ figures: _, terms: __, length: ___, ...source }: Source): PageArticle => ({
  ...source,
  text: '',
});
