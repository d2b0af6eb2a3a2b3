import { beforeAll } from 'vitest';
import type { TabSummary } from '../../src/messages';
import type { Popup } from './drive/browser';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { type Stage, summaryOf } from './stage';
import { STATE_PAGES } from './state-pages';

/** What a test of states does on its stage, where the pages of `state-pages.ts` are served. */
export interface States {
  open(path: string): Promise<DrivenPage>;
  /** Presses the toolbar button on a page. */
  press(page: DrivenPage): Promise<Popup>;
  /** Waits until a popup says these words, however it breaks its lines. */
  says(popup: Popup, words: string): Promise<boolean>;
  state(page: DrivenPage): Promise<TabSummary['state']>;
}

export function theStates(stage: Stage): States {
  beforeAll(() => {
    for (const [name, html] of Object.entries(STATE_PAGES)) stage.site.add(name, html);
  });
  return {
    open: (path) => stage.browser.open(stage.site.address(path)),
    press: (page) => stage.browser.pressButton(page),
    says: (popup, words) =>
      until(`"${words}" in the popup`, async () =>
        (await popup.text()).replace(/\s+/g, ' ').includes(words),
      ),
    state: async (page) => (await summaryOf(stage.browser, page)).state,
  };
}
