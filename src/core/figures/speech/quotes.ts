import type { Sentence } from '../../text/sentences';

/** What stands between quotation marks: offsets of the marks themselves, `end` exclusive. */
export interface Quote {
  start: number;
  end: number;
  paragraph: number;
  /** How many words and numbers stand in it. */
  words: number;
}

const OPENS = new Set(['“', '«', '„', '‘']);
const CLOSES = new Set(['”', '»', '’']);

/**
 * The quotes of a text, in order. One that is not closed ends with its paragraph. Single marks count only
 * as a pair of typographic ones; the straight one is mostly an apostrophe.
 */
export function quotesOf(sentences: readonly Sentence[]): Quote[] {
  const quotes: Quote[] = [];
  let open: (Quote & { mark: string }) | null = null;
  let end = 0;
  const close = (at: number): void => {
    if (open)
      quotes.push({ start: open.start, end: at, paragraph: open.paragraph, words: open.words });
    open = null;
  };
  for (const { tokens, paragraph } of sentences) {
    if (open && (open as Quote).paragraph !== paragraph) close(end);
    for (const token of tokens) {
      const { text, kind } = token;
      end = token.end;
      const inside = open as (Quote & { mark: string }) | null;
      if (kind === 'word' || kind === 'number') {
        if (inside) inside.words += 1;
      } else if (inside && closes(inside.mark, text)) close(token.end);
      else if (!inside && (OPENS.has(text) || text === '"'))
        open = { start: token.start, end: token.end, paragraph, words: 0, mark: text };
    }
  }
  close(end);
  return quotes;
}

function closes(open: string, mark: string): boolean {
  if (open === '"') return mark === '"';
  if (open === '‘') return mark === '’';
  return mark === '"' || (mark !== '’' && CLOSES.has(mark));
}
