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

/** The verdicts that the button's title counts, with the key of their words. */
const TITLED = { conflicts: 'total_conflicts', updated: 'total_updated' } as const;

/** The button's title: the same counts in words, of a language whose plurals are its own. */
const badgeTitle = (summary: TabSummary): string => {
  const say = extension.i18n.getMessage;
  const name = say('name');
  if (summary.state !== 'compared') return name;
  const { tally } = summary.report;
  const plurals = new Intl.PluralRules(say('language'));
  const counts = (['conflicts', 'updated'] as const)
    .filter((verdict) => tally[verdict] > 0)
    .map((verdict) => {
      const count = String(tally[verdict]);
      const key = TITLED[verdict];
      return say(`${key}_${plurals.select(tally[verdict])}`, count) || say(`${key}_other`, count);
    });
  return counts.length === 0 ? name : say('badge_title', [name, counts.join(', ')]);
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
