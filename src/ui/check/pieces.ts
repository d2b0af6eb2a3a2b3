import type { Mark, PageView } from '../../messages';

/** A piece of a text: of the figures whose words it is, or of none. */
export interface Piece {
  text: string;
  /** Where it begins, in UTF-16 units. */
  start: number;
  /** Indexes into `PageView.figures`. */
  figures: number[];
  mark: Mark | null;
}

/**
 * Cuts a text where figures begin and end. Words that overlap with earlier ones are shown by those.
 *
 * @param part - which of the two texts of an article it is.
 */
export const piecesOf = (
  text: string,
  part: 'title' | 'text',
  { figures }: Pick<PageView, 'figures'>,
): Piece[] => {
  const mentions = figures
    .flatMap(({ mentions, mark }, index) => mentions.map((one) => ({ ...one, mark, index })))
    .filter((one) => one.in === part)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (until: number): void => {
    if (until > at)
      pieces.push({ text: text.slice(at, until), start: at, figures: [], mark: null });
  };
  for (const { start, end, mark, index } of mentions) {
    const before = pieces.at(-1);
    if (start < at && before) {
      before.figures.push(index);
      before.mark ??= mark;
      continue;
    }
    plain(start);
    pieces.push({ text: text.slice(start, end), start, figures: [index], mark });
    at = end;
  }
  plain(text.length);
  return pieces;
};
