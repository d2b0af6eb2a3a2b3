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

/** The order in which the cards were drawn, for the way back. */
const DRAWN = 'data-drawn';

/** Puts the cards in the order of the page, or back in the order they were drawn in. */
export const toggleOrder = (root: ShadowRoot, button: HTMLElement): boolean => {
  const asOnPage = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(asOnPage));
  const cards = [...root.querySelectorAll<HTMLElement>('.card')];
  for (const [index, card] of cards.entries()) {
    if (!card.hasAttribute(DRAWN)) card.setAttribute(DRAWN, String(index));
  }
  const rank = asOnPage ? firstFigure : (card: HTMLElement) => Number(card.getAttribute(DRAWN));
  const before = cards[0]?.previousElementSibling;
  before?.after(...cards.toSorted((a, b) => rank(a) - rank(b)));
  return true;
};
