import { collapsed } from './collapsed';

/** How much of the text a glance takes, in UTF-16 units. */
const LEAD = 2000;

/**
 * Title and first lines of an article (`lead`: 2,000 UTF-16 units at most), enough to rule most events out.
 * Takes the paragraphs as they come, captions and teasers among them: it is a glance, not a reading.
 */
export function glanceAt(document: Document): { title: string; lead: string } {
  const root = document.querySelector('article, main, [role="main"]') ?? document.body;
  let lead = gather(root);
  if (lead.length < LEAD / 4 && root !== document.body) lead = gather(document.body);
  return { title: titleOf(document), lead };
}

function gather(root: Element | null): string {
  let lead = '';
  for (const paragraph of root?.querySelectorAll('p') ?? []) {
    const text = collapsed(paragraph.textContent);
    if (text.length < 40) continue;
    lead += lead ? `\n${text}` : text;
    if (lead.length >= LEAD) return lead.slice(0, LEAD);
  }
  return lead || collapsed(root?.textContent?.slice(0, 4 * LEAD) ?? '').slice(0, LEAD);
}

/** What the page calls itself: Open Graph first, for `<title>` carries the outlet's name too. */
function titleOf(document: Document): string {
  const declared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return collapsed(declared || document.querySelector('h1')?.textContent || document.title);
}
