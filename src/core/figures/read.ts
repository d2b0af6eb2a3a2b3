import type { Lexicon } from '../lexicon';
import type { Article } from '../text/article';
import { type Sentence, sentencesOf } from '../text/sentences';
import type { Day, Figure } from './figure';
import { findQuantities, type Quantity } from './quantities';

/** What the reading may be told besides the article. */
export interface ReadOptions {
  /** The days of the event, both included: weekday names far from the page's date are resolved inside them. */
  window?: { from: Day; to: Day } | null;
}

/**
 * The figures of an article: those of its title, then those of its text, in order, one a mention, every
 * key set. Offsets count in the title or the text, as `in` says. Never throws; linear in the length.
 */
export function readFigures(
  article: Article,
  lexicon: Lexicon,
  _options: ReadOptions = {},
): Figure[] {
  const figures: Figure[] = [];
  for (const part of ['title', 'text'] as const) {
    const text = article[part] ?? '';
    for (const sentence of sentencesOf(text)) {
      for (const quantity of findQuantities(sentence, lexicon.quantities)) {
        figures.push(figureOf(article, part, text, sentence, quantity));
      }
    }
  }
  return figures;
}

function figureOf(
  article: Article,
  part: 'title' | 'text',
  text: string,
  sentence: Sentence,
  q: Quantity,
): Figure {
  const around = text.slice(sentence.start, sentence.end);
  const measure = /kill|dead|died|death/.test(around)
    ? 'deaths'
    : /injur|wound/.test(around)
      ? 'injuries'
      : `other:${(q.noun ?? q.unit ?? 'number').toLowerCase()}`;
  return {
    phrase: text.slice(q.start, q.end),
    in: part,
    start: q.start,
    end: q.end,
    measure,
    noun: q.noun,
    value: q.value,
    low: q.low,
    high: q.high,
    hedge: q.hedge,
    trend: q.trend,
    unit: q.unit,
    scope: 'total',
    where: null,
    window: measure.startsWith('other:') ? 'point' : 'cumulative',
    asOf: q.kind === 'count' ? article.published : null,
    asOfFrom: q.kind === 'count' && article.published ? 'published' : null,
    saidBy: null,
    via: article.agency,
    superseded: false,
    assumed: ['measure'],
  };
}
