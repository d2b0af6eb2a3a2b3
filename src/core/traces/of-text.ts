import type { Figure } from '../figures/figure';
import type { SpottedSentence } from '../figures/reading/sentence';
import type { Quote } from '../figures/speech/quotes';
import type { Lexicon } from '../lexicon';
import type { Article } from '../text/article';
import { cuesOf } from './cues';
import { placedLinks } from './links';
import { runsOf } from './runs';
import { MOST_TRACED, REACH, TRACES_VERSION, type TracedSentence, type Traces } from './traces';

/** A quote of fewer words is a name or a catchword. */
const QUOTE = 3;

/** A text that has been read, as far as traces look at it. */
export interface ReadText {
  title: readonly SpottedSentence[];
  sentences: readonly SpottedSentence[];
  /** In order. */
  quotes: readonly Quote[];
}

/**
 * What tells where the figures of an article are from: the rare runs of words and the links of the
 * sentences around each. A figure of the title stands with the first sentence. Linear in the text's length.
 */
export function tracesOf(
  article: Pick<Article, 'links' | 'url'>,
  figures: readonly Figure[],
  { title, sentences, quotes }: ReadText,
  lexicon: Pick<Lexicon, 'commonness' | 'namings' | 'happenings'>,
): Traces {
  const links = placedLinks(article, sentences);
  const isQuoted = quotedIn(quotes);
  const wanted = nearFigures(figures, sentences);
  const traced: TracedSentence[] = [];
  for (const [i, spotted] of sentences.entries()) {
    if (traced.length === MOST_TRACED.sentences) break;
    if (!wanted.has(i)) continue;
    const { sentence, words } = spotted.read;
    traced.push({
      at: i + (REACH + 1) * sentence.paragraph,
      start: sentence.start,
      runs: runsOf(words, lexicon.commonness, isQuoted).slice(0, MOST_TRACED.runs),
      links: (links.get(i) ?? []).slice(0, MOST_TRACED.links),
    });
  }
  const cues = figures.map((figure) => {
    const spotted = sentenceOf(figure, figure.in === 'title' ? title : sentences);
    return spotted ? cuesOf(spotted.read, figure, lexicon) : '';
  });
  return { version: TRACES_VERSION, sentences: traced, cues };
}

/** The sentence in which a figure begins. */
function sentenceOf(
  { start }: Figure,
  sentences: readonly SpottedSentence[],
): SpottedSentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.sentence.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

/** The sentences that stand in one passage with a figure, by their indexes. */
function nearFigures(
  figures: readonly Figure[],
  sentences: readonly SpottedSentence[],
): ReadonlySet<number> {
  const near = new Set<number>();
  let at = 0;
  const add = (own: number): void => {
    const paragraph = sentences[own]?.sentence.paragraph;
    for (let i = Math.max(0, own - REACH); i <= own + REACH; i += 1)
      if (sentences[i]?.sentence.paragraph === paragraph) near.add(i);
  };
  if (sentences.length === 0) return near;
  for (const figure of figures) {
    if (figure.in === 'title') add(0);
    else {
      while (at + 1 < sentences.length && (sentences[at + 1]?.sentence.start ?? 0) <= figure.start)
        at += 1;
      add(at);
    }
  }
  return near;
}

/** Whether an offset stands in a quotation; asked in the order of the text. */
function quotedIn(quotes: readonly Quote[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((quotes[next]?.end ?? Infinity) <= offset) next += 1;
    const quote = quotes[next];
    return quote !== undefined && quote.start <= offset && quote.words >= QUOTE;
  };
}
