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

interface Open extends Quote {
  mark: string;
}

/**
 * The quotes of a text, in order. One that is not closed ends with its paragraph. A straight mark opens where
 * a blank stands before it and none behind, and closes the other way round, so that a stray one does not turn
 * the rest inside out. Single marks count only as a pair of typographic ones: the straight one is an apostrophe.
 */
export function quotesOf(sentences: readonly Sentence[]): Quote[] {
  const quotes: Quote[] = [];
  let open: Open | null = null;
  const close = (quote: Open, end: number): null => {
    const { start, paragraph, words } = quote;
    quotes.push({ start, end, paragraph, words });
    return null;
  };
  let last = 0;
  for (const { tokens, paragraph } of sentences) {
    if (open && open.paragraph !== paragraph) open = close(open, last);
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (!token) break;
      const { text, kind, start, end } = token;
      if (kind === 'word' || kind === 'number') {
        if (open) open.words += 1;
      } else {
        const next = tokens[i + 1]?.start ?? end + 1;
        const side = text === '"' ? sideOf(start > last, next > end) : null;
        if (open && closes(open.mark, text) && side !== 'opens') open = close(open, end);
        else if (opens(text) && side !== 'closes') {
          if (open) close(open, last);
          open = { start, end, paragraph, words: 0, mark: text };
        }
      }
      last = end;
    }
  }
  if (open) close(open, last);
  return quotes;
}

/** What a straight mark does by the blanks around it; null where they do not say. */
function sideOf(before: boolean, behind: boolean): 'opens' | 'closes' | null {
  if (before === behind) return null;
  return before ? 'opens' : 'closes';
}

const opens = (mark: string): boolean => mark === '"' || OPENS.has(mark);

function closes(open: string, mark: string): boolean {
  if (open === '"') return mark === '"';
  if (open === '‘') return mark === '’';
  return mark === '"' || (mark !== '’' && CLOSES.has(mark));
}
