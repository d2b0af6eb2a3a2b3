import { is } from 'valibot';
import { termsOf } from '../events/terms';
import { readArticle } from '../figures/read';
import type { Lexicon } from '../lexicon';
import type { Article } from '../text/article';
import { MOST_WORDS } from './checks';
import { isLanguageRead } from './languages';
import { type Decoy, PACK_FORMAT, PACK_VERSION, type Pack, type Source } from './pack';
import { figureSchema, MOST } from './schema';
import { byText, sortedTerms } from './write';

/** An article to build from. */
export interface BuildArticle extends Article {
  /** Of the text in UTF-8, as 64 hex digits. */
  sha256: string;
  /** The event it is a source of; without one, it is of the event that `About.id` names. */
  event?: string | null;
  /** The event it only looks like. */
  not?: string | null;
}

/** What the engine cannot know of an event. */
export interface About {
  id: string;
  title?: string;
  window?: { from: string; to: string };
  /** Each a list of spellings of one name. */
  aliases?: string[][];
  /** The ids of articles that look like the event and are not. */
  decoys?: string[];
}

/**
 * Builds a pack for each event of the articles, sorted by id: the same for any order of the articles.
 * A figure that no pack may hold, such as one with a word of a thousand letters, is left out. `about` describes one event, by its id. Ids of articles are unique: the caller has seen to it.
 */
export function buildPacks(articles: BuildArticle[], about: About, lexicon: Lexicon): Pack[] {
  const decoys = new Set(about.decoys);
  const isDecoyOf = (article: BuildArticle, event: string): boolean =>
    article.not === event || (event === about.id && decoys.has(article.id));
  const eventOf = (article: BuildArticle): string | null => {
    const event = article.event ?? (article.not ? null : about.id);
    return event !== null && isDecoyOf(article, event) ? null : event;
  };
  const ids = new Set(articles.flatMap((article) => eventOf(article) ?? []));
  return [...ids].sort(byText).map((id) => {
    const known: About = id === about.id ? about : { id };
    const window = known.window ?? null;
    return {
      format: PACK_FORMAT,
      version: PACK_VERSION,
      event: {
        id,
        title: known.title ?? id,
        window: window && { from: window.from, to: window.to },
        aliases: [...(known.aliases ?? [])],
      },
      sources: articles
        .filter((article) => eventOf(article) === id)
        .map((article) => sourceOf(article, window, lexicon))
        .sort((a, b) => byText(a.id, b.id)),
      decoys: articles
        .filter((article) => isDecoyOf(article, id))
        .map(decoyOf)
        .sort((a, b) => byText(a.id, b.id)),
    };
  });
}

/** An article as a source: its figures and terms, and nothing else of its text. */
export function sourceOf(
  article: BuildArticle,
  window: Pack['event']['window'],
  lexicon: Lexicon,
): Source {
  const { id, outlet, url, published, language, agency, title, sha256, text } = article;
  const read = isLanguageRead(language) ? readArticle(article, lexicon, { window }) : null;
  const kept = (read?.figures ?? [])
    .map((figure, i) => ({ figure, cues: read?.traces.cues?.[i] ?? '' }))
    .filter(({ figure }) => is(figureSchema, figure))
    .slice(0, MOST.figures);
  return {
    id,
    outlet,
    url,
    published,
    language,
    agency,
    title: title !== null && isShort(title) ? title : null,
    sha256,
    length: text.length,
    figures: kept.map(({ figure }) => figure),
    terms: sortedTerms(termsOf(title, text)),
    ...(read && { traces: { ...read.traces, cues: kept.map(({ cues }) => cues) } }),
  };
}

/** A longer title would be a sentence of the article, and no pack may hold it. */
const isShort = (title: string): boolean =>
  title.length <= MOST.title && title.split(/\s+/).length <= MOST_WORDS;

const decoyOf = ({ id, title, text }: BuildArticle): Decoy => ({
  id,
  terms: sortedTerms(termsOf(title, text)),
});
