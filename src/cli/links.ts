import type { ArticleLink } from '../core/text/article';

/** Addresses as they stand in a text, also in Markdown's `[words](address)`; what ends a sentence is no part. */
const ADDRESS = /https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?]/gi;
/** `[words](`, up to the address. */
const WORDS = /\[([^\][\n]{1,200})\]\($/;
/** More of them no article has. */
const MOST = 300;

/** The addresses that stand in a plain text, each where its words begin. */
export function linksInText(text: string): ArticleLink[] {
  const links: ArticleLink[] = [];
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    if (links.length === MOST) break;
    const before = text.slice(Math.max(0, index - 210), index);
    const words = WORDS.exec(before)?.[0] ?? '';
    links.push({ address: found.replace(/#.*$/, ''), start: index - words.length });
  }
  return links;
}
