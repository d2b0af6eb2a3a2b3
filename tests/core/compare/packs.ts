import { comparingRules } from '../../../data/comparing';
import type { Correction } from '../../../src/core/compare/corrections';
import type { ComparedFigure, Report } from '../../../src/core/compare/report';
import { reportOn } from '../../../src/core/compare/report-page';
import type { PageArticle } from '../../../src/core/compare/sides';
import { PACK_FORMAT, PACK_VERSION, type Pack, type Source } from '../../../src/core/facts/pack';
import type { Figure } from '../../../src/core/figures/figure';
import { placed } from './figures';

/** A source of an invented event: the `at`th of the collection. */
export function source(id: string, figures: Figure[], parts: Partial<Source> = {}): Source {
  return {
    id,
    outlet: `The ${id}`,
    url: `https://${id}.example/harbour`,
    published: '2031-05-12',
    language: 'en',
    agency: null,
    title: null,
    sha256: id.charCodeAt(0).toString(16).padStart(64, '0'),
    length: 10_000,
    figures: placed(figures),
    terms: { names: {}, words: {} },
    ...parts,
  };
}

export const packOf = (...sources: Source[]): Pack => ({
  format: PACK_FORMAT,
  version: PACK_VERSION,
  event: { id: 'harbour', title: 'Strike at the harbour', window: null, aliases: [] },
  sources,
  decoys: [],
});

export const page: PageArticle = {
  id: 'page',
  url: 'https://page.example/today',
  outlet: 'The Page',
  published: '2031-05-12',
  language: 'en',
  title: null,
  agency: null,
  text: '',
  sha256: null,
};

export const reportFor = (
  figures: Figure[],
  sources: Source[],
  parts: Partial<PageArticle> = {},
  corrections: Correction[] = [],
): Report =>
  reportOn({ ...page, ...parts }, placed(figures), packOf(...sources), comparingRules, corrections);

/** The page's figure of a measure. Throws where there is none. */
export function figureIn(report: Report, measure: string): ComparedFigure {
  const figure = report.figures.find((one) => one.measure === measure);
  if (!figure) throw new Error(`no figure of ${measure}`);
  return figure;
}
