import type { Drawing } from '../../src/messages';
import { build } from '../../src/tree/build';
import type { Tree, TreeElement } from '../../src/tree/tree';

/** No part of pill or panel is one of these: where they stand, somebody's words became markup. */
const FOREIGN =
  'script, img, iframe, object, embed, link, base, meta, form, textarea, style, i, marquee';
/** What comes of numbers that nobody expected. */
const NO_NUMBER = /NaN|Infinity|undefined|\[object/;

const elementsIn = (tree: Tree): TreeElement[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.children.flatMap(elementsIn)];

/** What in a drawing is more than text, elements of ours and links to the web; empty where nothing is. */
export function onlyText(page: Document, { pill, panel, tips }: Drawing): string[] {
  const faults = tips.filter((tip) => NO_NUMBER.test(tip));
  for (const tree of [pill, panel]) {
    const holder = page.createElement('div');
    holder.append(build(page, tree));
    for (const { outerHTML } of holder.querySelectorAll(FOREIGN)) faults.push(outerHTML);
    for (const { tag, attributes } of elementsIn(tree)) {
      for (const [name, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$|^src$/i.test(name)) faults.push(`${tag} ${name}="${value}"`);
        if (name === 'href' && !/^https?:\/\//i.test(value)) faults.push(`${tag} to ${value}`);
        if (tag !== 'a' && !/^(?:aria|data)-/.test(name) && NO_NUMBER.test(value))
          faults.push(`${tag} ${name}="${value}"`);
      }
    }
  }
  return faults;
}
