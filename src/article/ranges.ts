import type { ArticleBody, Piece } from './body';

/**
 * The live range of `body.text` from `start` to `end` (UTF-16 units, end exclusive). Null where the
 * page no longer says `expected` there.
 */
export function rangeOf(
  body: Pick<ArticleBody, 'text' | 'pieces'>,
  start: number,
  end: number,
  expected: string,
): Range | null {
  if (start >= end || body.text.slice(start, end) !== expected) return null;
  const touched = body.pieces.filter((piece) => piece.start < end && piece.end > start);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last || first.start > start || last.end < end) return null;
  if (!touched.every((piece) => stands(body.text, piece, start, end))) return null;
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
  const now = piece.node.data.slice(offset, offset + to - from);
  return now.replace(/\s/g, ' ') === text.slice(from, to);
}
