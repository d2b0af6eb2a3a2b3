/** The attribute that names the figures a card is about: indexes, with blanks between them. */
const FIGURES = 'data-figures';

const cardsIn = (root: ShadowRoot): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[${FIGURES}]`),
];

/** The card of a figure. */
export const cardOf = (root: ShadowRoot, figure: number): HTMLElement | null =>
  root.querySelector(`[${FIGURES}~="${figure}"]`);

/** The card `by` cards on from the one in focus, round from the last to the first; null where there are none. */
export const nextCard = (root: ShadowRoot, by: number): HTMLElement | null => {
  const cards = cardsIn(root);
  const here = cards.findIndex((card) => card.contains(root.activeElement));
  const from = here < 0 && by < 0 ? 0 : here;
  return cards.at((from + by) % cards.length) ?? null;
};

const firstFigure = (card: HTMLElement): number => {
  const holder = card.matches(`[${FIGURES}]`) ? card : card.querySelector(`[${FIGURES}]`);
  return Number.parseInt(holder?.getAttribute(FIGURES) ?? '', 10);
};

/** Puts the cards in the order of the page, or differences first again. */
export const toggleOrder = (root: ShadowRoot, button: HTMLElement): boolean => {
  const asOnPage = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(asOnPage));
  const cards = [...root.querySelectorAll<HTMLElement>('.card')];
  const place = asOnPage ? firstFigure : (card: HTMLElement) => Number(card.dataset.rank);
  const after = cards.at(-1)?.nextSibling ?? null;
  for (const card of cards.toSorted((a, b) => place(a) - place(b))) {
    card.parentElement?.insertBefore(card, after);
  }
  return true;
};
