import { withoutApart } from './apart';
import { type Block, blocksOf, type Piece } from './blocks';
import { isHidden } from './copy';
import { isFurniture } from './furniture';
import { mainText } from './main-text';
import { statementsOf } from './prose';
import { titleOf } from './title';

export type { Piece } from './blocks';

/** An article's text, and where each stretch of it stands in the live page. */
export interface ArticleBody {
  title: string;
  /** Where the title stands on the page; empty where no heading carries it. */
  titlePieces: Piece[];
  /** Sentences, list items and headings: blocks joined by a blank line. */
  text: string;
  /** In order; what joins two blocks belongs to no piece. */
  pieces: Piece[];
}

/** What the first step found out: which text nodes of the page are the article. */
export interface Prepared {
  page: Document;
  kept: Set<Text>;
}

/** The first of two steps, and the long one: finds the article. The page itself is not touched. */
export function prepare(page: Document): Prepared {
  return { page, kept: mainText(page) };
}

/** The second step: reads the live text, with the way back to it. Null where there is no article. */
export function finish(prepared: Prepared): ArticleBody | null {
  const { page } = prepared;
  const joined = join(statementsOf(rawBlocks(prepared)));
  if (!joined.text) return null;
  const title = titleOf(page);
  const heading =
    title.heading &&
    join(
      blocksOf(title.heading, () => true, isShown),
      ' ',
    );
  return {
    title: heading?.text || title.text,
    titlePieces: heading?.pieces ?? [],
    ...joined,
  };
}

/** Reads the article of a page, both steps at once. Null where there is none. */
export function readBody(page: Document): ArticleBody | null {
  return finish(prepare(page));
}

/** Everything of the article: its paragraphs, headings, lists and quotes, finished sentences or not. */
export function rawBlocks({ page, kept }: Prepared): Block[] {
  const blocks = blocksOf(page.body, (node) => kept.has(node), isShown);
  const title = titleOf(page).text;
  return withoutApart(blocks, page.body).filter(
    ({ element, text }) => element.localName !== 'h1' && text !== title && !isFurniture(text),
  );
}

const isShown = (element: Element): boolean => !isHidden(element);

function join(blocks: Block[], by = '\n\n'): { text: string; pieces: Piece[] } {
  let text = '';
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (text) text += by;
    for (const piece of block.pieces) {
      pieces.push({ ...piece, start: piece.start + text.length, end: piece.end + text.length });
    }
    text += block.text;
  }
  return { text, pieces };
}
