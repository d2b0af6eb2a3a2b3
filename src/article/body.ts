import { withoutApart } from './apart';
import { type Block, blocksOf, type Piece } from './blocks';
import { isHidden } from './copy';
import { isFurniture } from './furniture';
import { mainText } from './main-text';

export type { Piece } from './blocks';

/** An article's text, and where each stretch of it stands in the live page. */
export interface ArticleBody {
  title: string;
  /** Blocks joined by a blank line; offsets count UTF-16 units in it. */
  text: string;
  /** In order; what joins two blocks belongs to no piece. */
  pieces: Piece[];
}

/** The first of the two steps: what is the article? A task of its own, for it is the long one. */
export interface Prepared {
  page: Document;
  kept: Set<Text>;
}

export function prepare(page: Document): Prepared {
  return { page, kept: mainText(page) };
}

/** The second step: the live text, with the way back. Null where there is no article. */
export function finish(prepared: Prepared): ArticleBody | null {
  return join(prepared, givenBlocks(prepared));
}

/** Reads the article of a page; both steps at once. Null where there is none. */
export function readBody(page: Document): ArticleBody | null {
  return finish(prepare(page));
}

/** Everything of the article: its paragraphs, headings, lists and quotes. */
export function rawBlocks({ page, kept }: Prepared): Block[] {
  const blocks = blocksOf(page.body, {
    text: (node) => kept.has(node),
    element: (element) => !isHidden(element),
  });
  return withoutApart(blocks, page.body).filter(
    ({ element, text }) => element.localName !== 'h1' && !isFurniture(text),
  );
}

/** What the engine is given. */
export function givenBlocks(prepared: Prepared): Block[] {
  return rawBlocks(prepared).filter(isProse);
}

function join({ page }: Prepared, blocks: Block[]): ArticleBody | null {
  const title = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || page.title;
  let text = '';
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (text) text += '\n\n';
    for (const piece of block.pieces) {
      pieces.push({ ...piece, start: piece.start + text.length, end: piece.end + text.length });
    }
    text += block.text;
  }
  return text ? { title, text, pieces } : null;
}

const SENTENCE_END = /[.!?…。]["'”’»)\]]*$/;

function isProse({ text }: Block): boolean {
  return text.split(' ').length >= 6 && SENTENCE_END.test(text);
}
