import { lexicon } from '../../data/lexicon';
import { isLanguageRead } from '../core/facts/languages';
import type { Figure } from '../core/figures/figure';
import { type Reading, readArticle } from '../core/figures/read';
import type { Article } from '../core/text/article';
import { forEachInput } from './inputs';
import type { Complaints, Streams } from './streams';
import { table } from './table';

/** `read`: the figures of each article, a line of JSON or a table. */
export async function read(
  { files, json }: { files: string[]; json: boolean },
  streams: Streams,
  complaints: Complaints,
): Promise<void> {
  await forEachInput(files, streams, complaints, ({ article, where }) => {
    const { id, language, title, text } = article;
    const figures = readingOf(article, where, complaints)?.figures ?? [];
    streams.out(
      json
        ? `${JSON.stringify({ id, language, title, length: text.length, figures })}\n`
        : `${id}\n${table(figures.map(rowOf))}\n`,
    );
  });
}

/** Null, and a note, where the article's language is not read. */
export function readingOf(
  article: Article,
  where: string,
  complaints: Complaints,
  window?: { from: string; to: string } | null,
): Reading | null {
  if (isLanguageRead(article.language)) return readArticle(article, lexicon, { window });
  complaints.note(where, `figures in the language "${article.language}" are not read`);
  return null;
}

const rowOf = (figure: Figure): string[] => [
  '',
  figure.measure,
  figure.scope,
  figure.window,
  figure.asOf ?? '',
  figure.saidBy ?? figure.via ?? '',
  `"${figure.phrase.replace(/\s+/g, ' ')}"`,
];
