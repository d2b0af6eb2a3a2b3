import { hasWords, isSilent } from './blocks';
import type { ArticleBody, Piece } from './body';
import { isHidden } from './copy';
import { firstIn, nextOf, parentOf } from './kin';

/**
 * The live range of `body.text` from `start` to `end` (UTF-16 units, end exclusive); of the title, give
 * `{ text: title, pieces: titlePieces }`. Null where the page no longer says `expected` there.
 */
export function rangeOf(
  body: Pick<ArticleBody, 'text' | 'pieces'>,
  start: number,
  end: number,
  expected: string,
): Range | null {
  if (start >= end || body.text.slice(start, end) !== expected) return null;
  const from = pieceAt(body.pieces, start);
  const to = pieceAt(body.pieces, end - 1);
  const first = body.pieces[from];
  const last = body.pieces[to];
  if (!first || !last) return null;
  const touched = body.pieces.slice(from, to + 1);
  if (!touched.every((piece) => stands(body.text, piece, start, end))) return null;
  const whole = touched.every((piece, index) => {
    const next = touched[index + 1];
    return !next || body.text.slice(piece.end, next.start).length > 1 || adjoin(piece, next);
  });
  if (!whole) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + start - first.start);
  range.setEnd(last.node, last.offset + end - last.start);
  return range;
}

function stands(text: string, piece: Piece, start: number, end: number): boolean {
  if (!piece.node.isConnected) return false;
  const from = Math.max(piece.start, start);
  const to = Math.min(piece.end, end);
  const offset = piece.offset + from - piece.start;
  if (offset > piece.node.length) return false;
  // Not `data`: of a paragraph of a megabyte, Firefox would copy all of it for every figure.
  const now = piece.node.substringData(offset, to - from);
  return now.replace(/\s/g, ' ') === text.slice(from, to);
}

/** Whether no words have come between two pieces of one block. */
function adjoin(piece: Piece, next: Piece): boolean {
  if (piece.node === next.node) return true;
  const { node: end } = next;
  for (let at: Node | null = after(piece.node, true); at && at !== end; ) {
    const silent = at.nodeType === 1 && (isSilent(at as Element) || isHidden(at as Element));
    if (at.nodeType === 3 && hasWords(at as Text)) return false;
    at = after(at, silent);
  }
  return true;
}

/** The next node in document order, past a node's children where they are to be skipped. */
function after(node: Node, skip: boolean): Node | null {
  const first = skip ? null : firstIn(node);
  if (first) return first;
  for (let at: Node | null = node; at; at = parentOf(at)) {
    const next = nextOf(at);
    if (next) return next;
  }
  return null;
}

/** The index of the piece that a character is in; -1 for what joins two blocks. Pieces are in order. */
function pieceAt(pieces: Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return -1;
    if (piece.end <= at) low = middle + 1;
    else if (piece.start > at) high = middle - 1;
    else return middle;
  }
  return -1;
}
