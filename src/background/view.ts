import { extension } from '../browser';
import type { Report } from '../core/compare/report';
import type { Verdict } from '../core/compare/verdict';
import type { Mark, PageView, Reply, TabSummary } from '../messages';
import { isQuiet, type Settings } from '../settings';
import { drawForm, drawSidebar, type Habits, templatesOf } from '../ui/panel/draw';

const messages = templatesOf((key, values) => extension.i18n.getMessage(key, values));

/** The verdicts whose words are marked in every page. */
const MARKED: Partial<Record<Verdict, Mark>> = { conflicts: 'conflicts', updated: 'updated' };

type Compared = Extract<TabSummary, { state: 'compared' }>;

const opensByItself = ({ opens }: Settings, { report: { tally } }: Compared): boolean =>
  opens === 'always' || (opens === 'disagreements' && tally.conflicts > 0);

/**
 * What a page is given to show of its report.
 *
 * @param address - the page's own, by which its site may be one that is left quiet.
 * @param beside - what it is shown beside.
 */
export const viewOf = (
  found: Compared,
  settings: Settings,
  address: string,
  beside: Habits['beside'],
): PageView => {
  const { report, readAt } = found;
  const opens = beside !== 'draft' && opensByItself(settings, found);
  const dismissed = new Set(
    report.questions.flatMap((question) => (question.dismissed ? question.figures : [])),
  );
  const otherMark = settings.marks === 'all' ? 'other' : null;
  return {
    figures: report.figures.map(({ mentions, verdict }, index) => ({
      mentions,
      mark: (dismissed.has(index) ? null : MARKED[verdict]) ?? otherMark,
    })),
    opens,
    quiet: isQuiet(settings, address),
    drawing: drawSidebar(report, { order: settings.order, opens, beside }, messages, readAt),
  };
};

/**
 * What a form of the sidebar unfolds.
 *
 * @throws where the page's report knows no such form.
 */
export const formOf = (report: Report, name: string): Reply<'form'> =>
  drawForm(report, name, messages);
