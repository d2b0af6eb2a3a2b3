import { Readability } from '@mozilla/readability';
import { copyOf } from './copy';

/** The live text nodes that Readability counts as the article, in document order. */
export function mainText(page: Document): Set<Text> {
  const copy = copyOf(page);
  const kept = new Set<Text>();
  const reader = new Readability<Element>(copy.document, {
    disableJSONLD: true,
    charThreshold: 0,
    serializer: (element) => element as Element,
  });
  const root = reader.parse()?.content;
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
