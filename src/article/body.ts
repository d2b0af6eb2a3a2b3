import { withoutApart } from './apart';
import { type Block, blocksOf, type Piece } from './blocks';
import { DROPPED, isHidden, MARGINS } from './copy';
import { isFurniture } from './furniture';
import { parentOf } from './kin';
import { mainText } from './main-text';
import { otherArticles } from './other-articles';
import { statementsOf } from './prose';
import { type Title, titleOf } from './title';

export type { Piece } from './blocks';

/** An article's text, and where each stretch of it stands in the live page. */
export interface ArticleBody {
  title: string;
  /** Where the title stands on the page; empty where no heading carries it. */
  titlePieces: Piece[];
  /** Sentences, list items and headings: blocks joined by a blank line. */
  text: string;
  /** In order; what joins two blocks belongs to no piece. The last ones may lie beyond a text that was cut. */
  pieces: Piece[];
}

/**
 * A text is read so far, and a title, in UTF-16 units: two long novels. What is longer is no article, and
 * reading it would keep every other page waiting.
 */
const LONGEST_TEXT = 1_000_000;
const LONGEST_TITLE = 2_000;

/** What the first step found out: which text nodes of the page are the article. */
export interface Prepared {
  page: Document;
  title: Title;
  kept: ReadonlySet<Text>;
}

/**
 * Reads the article of a page in tasks, the longest first: whoever reads a page that is in use lets it
 * have its turn after each `next()`. The page is not touched. Null where there is no article.
 */
export function* reading(page: Document): Generator<void, ArticleBody | null> {
  return finish(yield* preparing(page));
}

/**
 * All that a page says outside its menus and margins, sentence or not, for a reader who wants a page read
 * that looks like no article. Null where it says nothing.
 */
export function everything(page: Document): ArticleBody | null {
  const title = titleOf(page);
  const root = page.querySelector('main, [role="main"]') ?? page.body;
  const enters = (element: Element) =>
    isShown(element) && !DROPPED.has(element.localName) && !MARGINS.has(element.localName);
  const blocks = root ? blocksOf(root, () => true, enters) : [];
  return bodyOf(
    title,
    withoutUnseen(blocks.filter(({ element }) => !title.heading?.contains(element))),
  );
}

/** Finds the article, all at once. */
export function prepare(page: Document): Prepared {
  return run(preparing(page));
}

/** Reads the article of a page, all at once. Null where there is none. */
export function readBody(page: Document): ArticleBody | null {
  return run(reading(page));
}

function* preparing(page: Document): Generator<void, Prepared> {
  const title = titleOf(page);
  return { page, title, kept: yield* mainText(page, otherArticles(page, title.heading)) };
}

function run<T>(tasks: Generator<void, T>): T {
  for (;;) {
    const { done, value } = tasks.next();
    if (done) return value;
  }
}

/** Reads the live text of what was found, with the way back to it. Null where there is no article. */
export function finish(prepared: Prepared): ArticleBody | null {
  return bodyOf(prepared.title, statementsOf(rawBlocks(prepared)));
}

function bodyOf(title: Title, blocks: Block[]): ArticleBody | null {
  const joined = join(blocks);
  if (!joined.text) return null;
  const heading =
    title.heading &&
    join(
      blocksOf(title.heading, () => true, isShown),
      ' ',
    );
  return {
    title: (heading?.text || title.text).slice(0, LONGEST_TITLE),
    titlePieces: heading?.pieces ?? [],
    text: joined.text.slice(0, LONGEST_TEXT),
    pieces: joined.pieces,
  };
}

/** Everything of the article: its paragraphs, headings, lists and quotes, finished sentences or not. */
export function rawBlocks({ page, title, kept }: Prepared): Block[] {
  if (!page.body) return [];
  const blocks = blocksOf(page.body, (node) => kept.has(node), isShown);
  return withoutUnseen(
    withoutApart(blocks, page.body).filter(
      ({ element, text }) =>
        element.localName !== 'h1' && text !== title.text && !isFurniture(text),
    ),
  );
}

/** More of the text than this is not hidden for good: the page unfolds it when asked. */
const UNFOLDED = 0.25;

/**
 * Leaves out what style sheets hide, such as a second copy for print, where the browser can tell. Asks
 * once for all blocks that stand together: single ones are hidden to be unfolded.
 */
function withoutUnseen(blocks: Block[]): Block[] {
  const known = new Map<Element, boolean>();
  const seen = blocks.filter(({ element }) => {
    const around = parentOf(element) ?? element;
    // Older browsers do not have it.
    const answer = known.get(around) ?? around.checkVisibility?.() ?? true;
    known.set(around, answer);
    return answer;
  });
  const lengthOf = (some: Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf(seen) < (1 - UNFOLDED) * lengthOf(blocks) ? blocks : seen;
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
