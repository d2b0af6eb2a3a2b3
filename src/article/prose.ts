import type { Block } from './blocks';

const SENTENCE_END = /[.!?…。][\p{Pf}\p{Pe}"']*$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Fewer words do not make a sentence that carries a figure and what it counts. */
const SENTENCE_WORDS = 4;
/** Captions and teasers end like sentences less often than paragraphs do; a paragraph under a heading is longer. */
const PARAGRAPH_WORDS = 6;
/** A block in which more than this is linked leads elsewhere; half of it for list items, which are often menus. */
const LINKED = 0.8;

/**
 * The blocks whose figures are the article's own statements: sentences, the items of its lists, and the
 * headings and announcements that stand over either.
 */
export function statementsOf(blocks: Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (isSentence(block, SENTENCE_WORDS)) return linkedShare(block) < LINKED;
    if (linkedShare(block) >= LINKED / 2) return false;
    if (block.element.closest('li')) return true;
    const next = blocks[index + 1];
    if (!next || !(isAnnouncement(block) || block.element.closest('h2, h3, h4, h5, h6')))
      return false;
    return isSentence(next, PARAGRAPH_WORDS) || next.element.closest('li') !== null;
  });
}

function isSentence({ text }: Block, words: number): boolean {
  if (!SENTENCE_END.test(text)) return false;
  // No spaces there: two characters are about a word.
  const cjk = text.match(CJK)?.length ?? 0;
  return text.split(/\s/).length + cjk / 2 >= words;
}

/** What ends in a colon states something too, if what it announces follows. */
const isAnnouncement = ({ text }: Block): boolean =>
  text.endsWith(':') && text.split(/\s/).length >= PARAGRAPH_WORDS;

/** How much of a block stands in links, 0 … 1. */
function linkedShare({ text, pieces }: Block): number {
  let linked = 0;
  for (const { node, start, end } of pieces) {
    if (node.parentElement?.closest('a[href]')) linked += end - start;
  }
  return linked / text.length;
}
