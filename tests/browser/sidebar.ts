import type { DrivenPage } from './drive/page';
import { until } from './drive/until';

const PILL = '.pill button.open';
const PANEL = '.panel';

/** A card as a person reads it. */
export interface CardText {
  text: string;
  verdict: string;
}

/** Waits until pill or panel is there, and opens the panel if only the pill is. */
export async function openPanel(page: DrivenPage): Promise<void> {
  const shown = await until('pill or panel', () =>
    page.inSidebar(
      (root, pill, panel) =>
        root.querySelector(panel) ? 'panel' : root.querySelector(pill) ? 'pill' : null,
      PILL,
      PANEL,
    ),
  );
  if (shown === 'pill') await page.pressInSidebar(PILL);
  await until('the panel', () =>
    page.inSidebar(async (root, panel) => {
      // It fades in: before that is over, a picture of it is pale.
      await Promise.all(root.getAnimations().map((animation) => animation.finished));
      return !!root.querySelector(panel);
    }, PANEL),
  );
}

export const isOpen = (page: DrivenPage): Promise<boolean> =>
  page.inSidebar((root, panel) => !!root.querySelector(panel), PANEL);

/** Closes the panel, so that only the pill is left. */
export async function closePanel(page: DrivenPage): Promise<void> {
  await page.pressInSidebar(`${PANEL} [data-do="close"]`);
  await until('the pill', () => page.inSidebar((root, pill) => !!root.querySelector(pill), PILL));
}

export const pillText = (page: DrivenPage): Promise<string> =>
  page.inSidebar((root, pill) => root.querySelector<HTMLElement>(pill)?.innerText ?? '', PILL);

/** All cards in reading order, folded ones unfolded. */
export const cardsOf = (page: DrivenPage): Promise<CardText[]> =>
  page.inSidebar((root) =>
    [...root.querySelectorAll<HTMLElement>('.card')].map((card) => {
      for (const details of card.querySelectorAll('details')) details.open = true;
      const verdict = [...card.classList].find((name) => name !== 'card') ?? '';
      return { verdict, text: card.innerText.replace(/\s+/g, ' ') };
    }),
  );

/** Presses the page's own words on a card: the page goes there. */
export const pressWords = (page: DrivenPage, words: string): Promise<void> =>
  page.pressInSidebar('.panel button.words', words);

/** Says on the first card of a verdict what is wrong with which words, as a person does. */
export async function sayWrong(
  page: DrivenPage,
  card: string,
  words: string,
  fault: string,
): Promise<void> {
  const form = `.card${card} .wrong`;
  await page.pressInSidebar(`${form} > summary`);
  await page.pressInSidebar(`${form} label`, words);
  await page.pressInSidebar(`${form} label`, fault);
  await page.pressInSidebar(`${form} button`);
}
