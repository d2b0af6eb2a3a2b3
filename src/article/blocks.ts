/** Text[k] of `start … end` is `node.data[offset + k - start]`; only the kind of white space may differ. */
export interface Piece {
  start: number;
  end: number;
  node: Text;
  offset: number;
}

/** One block of text as it is read; offsets of its pieces count from its own start. */
export interface Block {
  /** The live element that makes it a block. */
  element: Element;
  text: string;
  pieces: Piece[];
}

/** Elements that do not start a new block. Anything else does, custom elements included. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Soft hyphen, zero-width space and joiners, direction marks, byte order mark: never read. */
const UNREAD = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const SPACE = /\s/;

/** Reads the blocks under an element, in document order: text collapsed as a browser shows it. */
export function blocksOf(
  root: Element,
  wanted: { text(node: Text): boolean; element(element: Element): boolean },
): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let space: { node: Text; offset: number } | null = null;
  const close = () => {
    if (block?.text) blocks.push(block);
    block = null;
    space = null;
  };
  const put = (into: Block, char: string, node: Text, offset: number) => {
    const last = into.pieces.at(-1);
    const at = into.text.length;
    if (last && last.end === at && last.node === node && last.offset + (at - last.start) === offset)
      last.end++;
    else into.pieces.push({ start: at, end: at + 1, node, offset });
    into.text += char;
  };
  const readText = (node: Text, parent: Element) => {
    const { data } = node;
    for (let i = 0; i < data.length; i++) {
      const char = data.charAt(i);
      if (UNREAD.test(char)) continue;
      if (SPACE.test(char)) {
        space ??= { node, offset: i };
        continue;
      }
      block ??= { element: parent, text: '', pieces: [] };
      if (space && block.text) put(block, ' ', space.node, space.offset);
      space = null;
      put(block, char, node, i);
    }
  };
  const walk = (element: Element, holder: Element) => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        if (wanted.text(child as Text)) readText(child as Text, holder);
      } else if (child.nodeType === 1) {
        const inner = child as Element;
        const inline = INLINE.has(inner.localName);
        if (!inline) close();
        if (wanted.element(inner)) walk(inner, inline ? holder : inner);
        if (!inline) close();
      }
    }
  };
  walk(root, root);
  close();
  return blocks;
}
