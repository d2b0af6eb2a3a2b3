import type { ArticleBody } from '../article/body';

/** The panel's width with its distance from the text, in CSS pixels. */
const ROOM = 340 + 16;

export type Placement = 'side' | 'sheet';

/**
 * Where the panel may stand: at the side where the article leaves room, else as a sheet below.
 * Looks at the widest of the first paragraphs, because a first line may be short.
 */
export const placementOf = (view: Window, body: ArticleBody): Placement => {
  const blocks = new Set(body.pieces.slice(0, 40).map(({ node }) => node.parentElement));
  const ends = [...blocks].map((block) => block?.getBoundingClientRect().right ?? 0);
  return view.document.documentElement.clientWidth - Math.max(0, ...ends) >= ROOM
    ? 'side'
    : 'sheet';
};
