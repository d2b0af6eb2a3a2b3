import { extension } from '../browser';
import type { TabSummary } from '../messages';

/** Dark grey: neither alarm nor approval. */
const BADGE_COLOUR = '#444444';

/** The badge's text: the number of disagreements, `?` where the event is not certain, else nothing. */
export const badgeText = (summary: TabSummary): string => {
  if (summary.state === 'maybe') return '?';
  if (summary.state !== 'compared') return '';
  const { conflicts } = summary.report.tally;
  return conflicts === 0 ? '' : String(conflicts);
};

/** The button's title: the same counts in words. */
const badgeTitle = (summary: TabSummary): string => {
  const words = extension.i18n.getMessage;
  if (summary.state !== 'compared') return words('extensionName');
  const { conflicts, updated } = summary.report.tally;
  return words('badgeTitle', [String(conflicts), String(updated)]);
};

/** Shows a tab's state on the toolbar button. A tab that is gone by now is no error. */
export const showBadge = async (tab: number, summary: TabSummary): Promise<void> => {
  const { action } = extension;
  await Promise.allSettled([
    action.setBadgeText({ tabId: tab, text: badgeText(summary) }),
    action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR }),
    action.setTitle({ tabId: tab, title: badgeTitle(summary) }),
  ]);
};
