import type { ArticleLink } from '../core/text/article';
import type { ArticleBody } from './body';
import { parentOf } from './kin';

/** More links than any article has; addresses longer than these lead to no article. UTF-16 units. */
const MOST = 300;
const LONGEST = 2_000;
/** A link's words stand so deep in it at most. */
const DEPTH = 6;

function linkAround(node: Text): Element | null {
  let at = parentOf(node);
  for (let depth = 0; at && depth < DEPTH; depth += 1) {
    if (at.localName === 'a') return at;
    at = parentOf(at);
  }
  return null;
}

/** A link's address without its hash; null where it leads to no web page, or to a place in this one. */
function addressOf(link: Element, address: string): string | null {
  const href = link.getAttribute('href')?.trim();
  if (!href || href.startsWith('#')) return null;
  try {
    const url = new URL(href, address);
    url.hash = '';
    return /^https?:$/.test(url.protocol) && url.href.length <= LONGEST ? url.href : null;
  } catch {
    return null;
  }
}

/** The links in an article's text, each where its words begin. `address` is the page's, for relative ones. */
export function linksIn({ text, pieces }: ArticleBody, address: string): ArticleLink[] {
  const links: ArticleLink[] = [];
  let last: Element | null = null;
  for (const { node, start } of pieces) {
    if (links.length === MOST || start >= text.length) break;
    const link = linkAround(node);
    if (link && link !== last) {
      const found = addressOf(link, address);
      if (found) links.push({ address: found, start });
    }
    last = link;
  }
  return links;
}
