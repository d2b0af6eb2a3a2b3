import { mountReport } from './mounted';
import { reportOnArticle } from './reference-report';

/** What a reader sees, with every run of white space as one space. */
export const read = (element: Element | null | undefined): string =>
  (element?.textContent ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();

let root: ShadowRoot;
export const open = (id: string) => {
  root = mountReport(reportOnArticle(id), { onPress: () => true }).root;
};
export const all = (selector: string, within: ParentNode = root) => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

/** Heading and chip of every card, in order. A card of one line has no chip. */
export const cards = () =>
  all('.card').map((card) =>
    [read(card.querySelector('h3')), read(card.querySelector('.chip'))].filter(Boolean).join(' | '),
  );
export const card = (heading: string) => {
  const found = all('.card').find((one) => read(one.querySelector('h3')).includes(heading));
  if (!found) throw new Error(`no card "${heading}"`);
  return found;
};
export const firstLine = (heading: string) =>
  read(card(heading).querySelector('.says, summary .line'));
export const lastLines = (heading: string) => all('.after', card(heading)).map(read);

/** A statement: its shape and words, where and who, then what is noted. */
const statement = (element: Element): string =>
  [
    read(element.querySelector('p:not(.note)')),
    ...all('.row > span', element).map(read),
    ...all('.note', element).map(read),
  ]
    .filter(Boolean)
    .join(' | ');
/** What the page itself says: its words, then where, when and who. */
const ownIn = (element: ParentNode) =>
  all('.own > p', element).map((p) =>
    [
      read(p.querySelector('.words')) + read(p.querySelector('.days')),
      ...all('.row > span', p).map(read),
    ]
      .filter(Boolean)
      .join(' | '),
  );
export const own = (heading: string) => ownIn(card(heading));
/** Every answer of a card under its source and day. */
export const rows = (heading: string) =>
  Object.fromEntries(
    all('.answer', card(heading)).map((answer) => [
      all(':scope > .row > span', answer).map(read).join(', '),
      all('.statement', answer).map(statement),
    ]),
  );
/** The entries of what only others state: those shown, and those folded away. */
export const elsewhere = () => {
  const [, section] = all('.aside');
  const entries = (list: Element | null | undefined) =>
    [...(list?.children ?? [])].map((entry) => [
      [read(entry.querySelector('.what')), read(entry.querySelector('.relation'))]
        .filter(Boolean)
        .join(': '),
      ...ownIn(entry),
      ...all('.statement', entry).map(statement),
    ]);
  return {
    shown: entries(section?.querySelector(':scope > ul')),
    folded: entries(section?.querySelector(':scope > details > ul')).map(([what]) => what),
  };
};
export const onlyHere = () => [...(all('.aside ul')[0]?.children ?? [])].map(read);
