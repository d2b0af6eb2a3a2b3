import { allDone } from './after-answer';
import type { Handlers } from './door';
import { loadAnew } from './ready';
import { emptyLists } from './settings';
import { clearArticles } from './store/articles';
import { clearDisagreements } from './store/disagreements';
import { answers, corrections } from './store/said';
import { tabsThat } from './store/tabs';
import { leaveTab } from './tabs';

/**
 * Erasing all at once. What is shown beside pages is taken back: were they read again instead, what they
 * disagree on would be kept anew at once.
 */
export const erasingHandlers: Pick<Handlers, 'eraseAll'> = {
  eraseAll: async () => {
    await allDone();
    const tabs = await tabsThat(() => true);
    await Promise.all(tabs.map((tab) => leaveTab(tab, { state: 'unread' })));
    const erased = {
      articles: await clearArticles(),
      disagreements: await clearDisagreements(),
      said: (await corrections.clear()) + (await answers.clear()),
      listed: await emptyLists(),
    };
    loadAnew();
    return erased;
  },
};
