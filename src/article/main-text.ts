import { Readability } from '@mozilla/readability';
import { type Copy, copyOf } from './copy';
import { MARKED, textsUnder } from './marked-text';

/** What Readability 0.6 strips, in the order in which it relents: unlikely names, class weights, odd-looking parts. */
const STRICTNESS = [7, 6, 4, 0];
/** Fewer characters than this are taken for a failed attempt: Readability's own threshold. */
const ENOUGH = 500;

/**
 * The live text nodes that Readability counts as the article, unless the page marks another text as its own;
 * elements in `apart` are never part of it.
 * Stops after each task that may take a while.
 *
 * Its own retries put the page back from a string, and the copied nodes would lose their way back to the
 * live ones. So a negative threshold keeps it to one attempt, and each retry here takes a fresh copy.
 */
export function* mainText(page: Document, apart: ReadonlySet<Element>): Generator<void, Set<Text>> {
  let best = new Set<Text>();
  let length = 0;
  for (const flags of STRICTNESS) {
    const copy = copyOf(page, apart);
    yield;
    const kept = attempt(copy, flags);
    yield;
    const found = lengthOf(kept);
    if (found > length) [best, length] = [kept, found];
    if (length >= ENOUGH) break;
  }
  const marked = textsUnder(page, MARKED, apart);
  if (lengthOf(marked) >= ENOUGH && 2 * lengthOf(common(best, marked)) < length) return marked;
  if (length >= ENOUGH) return best;
  // Class names that mislead Readability do so in every attempt.
  const root = page.querySelector(`${MARKED}, article, main`) ?? page.body;
  const paragraphs = root ? textsUnder(root, 'p', apart) : best;
  return lengthOf(paragraphs) > 2 * length ? paragraphs : best;
}

const common = (some: Set<Text>, others: Set<Text>): Text[] =>
  [...some].filter((node) => others.has(node));

function lengthOf(nodes: Iterable<Text>): number {
  let length = 0;
  for (const node of nodes) length += node.data.trim().length;
  return length;
}

function attempt(copy: Copy, flags: number): Set<Text> {
  const kept = new Set<Text>();
  const reader = new Readability<Node>(copy.document, {
    disableJSONLD: true,
    charThreshold: -1,
    serializer: (root) => root,
  });
  // What it does for display only, and its search for hidden elements, which the copy has none of.
  const skipped = {
    _flags: flags,
    // Known already: it would search for a byline, and take the first dateline in a paragraph for one.
    _articleByline: '-',
    _postProcessContent() {},
    _cleanStyles() {},
    _isProbablyVisible: () => true,
  };
  const root = Object.assign(reader, skipped).parse()?.content;
  const collect = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const live = copy.live.get(child);
      if (live) kept.add(live);
      else collect(child);
    }
  };
  if (root) collect(root);
  return kept;
}
