import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import * as v from 'valibot';
import { knownLanguages } from '../../data/languages';
import type { BuildArticle } from '../core/facts/build';
import { isLanguageRead } from '../core/facts/languages';
import type { ArticleLink } from '../core/text/article';
import { languageOf } from '../core/text/language';
import { type Declared, firstIssue, lineSchema, plainText, publishedDay } from './declared';
import { readFrontMatter } from './front-matter';
import { readHtml } from './html';
import { linksInText } from './links';
import type { Complaints, Streams } from './streams';

/** An article to work on, and where it stands, for messages. */
export interface Input {
  article: BuildArticle;
  where: string;
}

/** The address of a page of which none is known. */
const NO_ADDRESS = 'about:blank';

/**
 * Does some work on each article of the named files, one after the other. What cannot be read or worked on
 * is complained about and left out, and so is a second article of one id.
 */
export async function forEachInput(
  files: string[],
  streams: Streams,
  complaints: Complaints,
  work: (input: Input) => void,
): Promise<void> {
  const ids = new Set<string>();
  for await (const { where, read } of pieces(files, streams, complaints)) {
    try {
      const article = await read();
      if (ids.has(article.id)) throw new Error(`the id "${article.id}" stands twice`);
      ids.add(article.id);
      work({ article, where });
    } catch (error) {
      complaints.badInput(where, error instanceof Error ? error.message : String(error));
    }
  }
}

interface Piece {
  where: string;
  read: () => BuildArticle | Promise<BuildArticle>;
}

async function* pieces(
  files: string[],
  streams: Streams,
  complaints: Complaints,
): AsyncGenerator<Piece> {
  for (const file of files) {
    if (file === '-') {
      yield* linesOf(await streams.stdin(), 'stdin', 'stdin');
      continue;
    }
    try {
      for (const path of expanded(file)) yield* piecesOf(path);
    } catch (error) {
      complaints.badInput(file, unreadable(error));
    }
  }
}

/** A folder stands for its .md files, in order of name. */
function expanded(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => extname(name) === '.md');
  if (names.length === 0) throw new Error('a folder without .md files');
  return names.sort().map((name) => join(path, name));
}

function unreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'no such file' : code ? `cannot be read (${code})` : message;
}

function* piecesOf(path: string): Generator<Piece> {
  const name = basename(path);
  const file = readFileSync(path, 'utf8');
  switch (extname(path).toLowerCase()) {
    case '.jsonl':
    case '.ndjson':
      yield* linesOf(file, path, name);
      return;
    case '.md':
    case '.txt':
      yield {
        where: path,
        read: () => {
          const { declared, text } = readFrontMatter(file);
          return articleOf(declared, text, name);
        },
      };
      return;
    case '.html':
    case '.htm':
    case '.xhtml':
      yield { where: path, read: () => pageOf(NOTHING_DECLARED, file, name) };
      return;
    default:
      throw new Error('neither .html, .md, .txt nor .jsonl');
  }
}

function* linesOf(file: string, where: string, name: string): Generator<Piece> {
  for (const [i, line] of file.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    yield { where: `${where}:${i + 1}`, read: () => articleOfLine(line, `${name}:${i + 1}`) };
  }
}

async function articleOfLine(line: string, fallback: string): Promise<BuildArticle> {
  let data: unknown;
  try {
    data = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('not JSON');
  }
  const result = v.safeParse(lineSchema, data);
  if (!result.success) throw new Error(firstIssue(result.issues));
  const { text, sentences, html, links, ...declared } = result.output;
  if (html !== null) return pageOf(declared, html, fallback);
  const given = text ?? sentences?.join(' ');
  if (given === undefined) throw new Error('no text, sentences or html');
  return articleOf(declared, plainText(given), fallback, links);
}

const NOTHING_DECLARED: Declared = {
  id: null,
  url: null,
  outlet: null,
  published: null,
  language: null,
  title: null,
  agency: null,
  event: null,
  not: null,
};

/** What the input declares goes before what the page says of itself. */
async function pageOf(declared: Declared, html: string, fallback: string): Promise<BuildArticle> {
  const page = await readHtml(html, declared.url ?? NO_ADDRESS);
  if (!page) throw new Error('no article found in the page');
  const { metadata, text, links } = page;
  const language = languageOf(knownLanguages, metadata.language, text);
  const merged = { ...declared, language: declared.language ?? language };
  for (const key of ['url', 'outlet', 'published', 'title', 'agency'] as const)
    merged[key] ??= metadata[key];
  return articleOf(merged, plainText(text), fallback, links);
}

/** Who declares another language means it; `en`, or nothing, is often only what a template says. */
const spoken = (declared: string | null, text: string): string | null =>
  isLanguageRead(declared) ? languageOf(knownLanguages, declared, text) : declared;

/** Links that are not given are looked for in the text. */
function articleOf(
  declared: Declared,
  text: string,
  fallback: string,
  links: ArticleLink[] | null = null,
): BuildArticle {
  if (text === '') throw new Error('an article without text');
  const { id, url, outlet, title, agency, event, not } = declared;
  return {
    id: id === null ? fallback : String(id),
    url,
    outlet,
    published: publishedDay(declared.published),
    language: spoken(declared.language, text),
    title,
    agency,
    text,
    links: links ?? linksInText(text),
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    event,
    not,
  };
}
