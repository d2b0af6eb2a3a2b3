import { firstIn, nextOf } from './kin';

/** Where a stretch of text stands in the page: char `start + k` is `node.data[offset + k]`, or any white space for a space. */
export interface Piece {
  /** UTF-16 units in the text, end exclusive. */
  start: number;
  end: number;
  node: Text;
  /** UTF-16 units in the node's data. */
  offset: number;
}

/** One block of text as it is read. Offsets of its pieces count from its own start. */
export interface Block {
  /** The live element that makes it a block. */
  element: Element;
  /** White space collapsed as a browser shows it. A line break (`br`) is `\n`, or a space within a sentence; in no piece. */
  text: string;
  pieces: Piece[];
}

/** Elements that do not start a new block; small pictures stand in lines too. */
const INLINE = new Set(
  [
    'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark meter nobr output',
    'q rb ruby samp small span strong sub sup time tt u var wbr img picture source svg canvas button',
  ].flatMap((line) => line.split(' ')),
);
/** What was struck out is no longer stated; readings of characters and void markers are no words. */
const SILENT = new Set('del s strike rt rp script style noscript template'.split(' '));
/** Runs that are read; soft hyphens, zero-width marks, direction marks and byte order marks split them and vanish. */
const RUN = /[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069]+/g;
const SPACE = /\s/;
const FOOTNOTE = /^\s*(?:\[[\w ]{1,6}\]|\d{1,3}|[*†‡§])\s*$/;

/**
 * Reads the blocks under an element, in document order.
 * `wants` says of a text node whether it is read, `enters` of an element whether anything in it may be.
 */
export function blocksOf(
  root: Element,
  wants: (node: Text) => boolean,
  enters: (element: Element) => boolean,
): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let space: { node: Text; offset: number } | null = null;
  let breaks = 0;
  /** The last run that was read: asking the whole text for its end would copy it, at each line break. */
  let latest = '';

  const close = () => {
    if (block) blocks.push(block);
    block = null;
    space = null;
    breaks = 0;
  };
  const put = (into: Block, chars: string, node: Text, offset: number) => {
    const start = into.text.length;
    const last = into.pieces.at(-1);
    if (last?.end === start && last.node === node && last.offset + start - last.start === offset) {
      last.end += chars.length;
    } else {
      into.pieces.push({ start, end: start + chars.length, node, offset });
    }
    into.text += chars;
  };
  const readText = (node: Text, holder: Element) => {
    const { data } = node;
    let read = 0;
    const gap = (end: number) => {
      for (let i = read; i < end && !space; i++) {
        if (SPACE.test(data.charAt(i))) space = { node, offset: i };
      }
    };
    for (const match of data.matchAll(RUN)) {
      gap(match.index);
      block ??= { element: holder, text: '', pieces: [] };
      if (breaks && block.text) block.text += goesOn(latest, match[0]) ? ' ' : '\n';
      else if (space && block.text) put(block, ' ', space.node, space.offset);
      space = null;
      breaks = 0;
      put(block, match[0], node, match.index);
      latest = match[0];
      read = match.index + match[0].length;
    }
    gap(data.length);
  };
  const walk = (element: Element, holder: Element) => {
    for (let child = firstIn(element); child; child = nextOf(child)) {
      if (child.nodeType === 3) {
        if (wants(child as Text)) readText(child as Text, holder);
      } else if (child.nodeType === 1) {
        const inner = child as Element;
        if (inner.localName === 'br') {
          // Two in a row part paragraphs.
          if (++breaks > 1) close();
        } else if (!isSilent(inner) && enters(inner)) {
          const inline = isInline(inner);
          if (!inline) close();
          walk(inner, inline ? holder : inner);
          if (!inline) close();
        }
      }
    }
  };
  walk(root, root);
  close();
  return blocks;
}

/** Whether a sentence goes on over a line break. */
const goesOn = (before: string, next: string): boolean =>
  /[,;\p{Pd}]$/u.test(before) || /^\p{Ll}/u.test(next);

/** Custom elements are inline by default; those that hold other elements are containers in practice. */
function isInline(element: Element): boolean {
  return (
    INLINE.has(element.localName) || (element.localName.includes('-') && !element.firstElementChild)
  );
}

/** Whether an element's words are no part of the sentence it stands in. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.localName) || isFootnote(element);
}

/** A mark that links to a note would otherwise run into the number before it. */
function isFootnote(element: Element): boolean {
  return (
    element.localName === 'sup' &&
    FOOTNOTE.test(element.textContent ?? '') &&
    (element.querySelector('a') ?? element.closest('a')) !== null
  );
}

/** Whether a text node has anything in it that is read. */
export const hasWords = (node: Text): boolean => node.data.search(RUN) >= 0;
