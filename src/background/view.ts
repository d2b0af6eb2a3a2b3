import { extension } from '../browser';
import type { Report } from '../core/compare/report';
import type { Verdict } from '../core/compare/verdict';
import type { Mark, PageView } from '../messages';
import { drawSidebar } from '../ui/panel/draw';

/** The verdicts whose words are marked in the page. */
const MARKED: Partial<Record<Verdict, Mark>> = { conflicts: 'conflicts', updated: 'updated' };

/** What a page is given to show of its report. */
export const viewOf = (report: Report): PageView => ({
  figures: report.figures.map(({ mentions, verdict }) => ({
    mentions,
    mark: MARKED[verdict] ?? null,
  })),
  opens: report.tally.conflicts > 0,
  drawing: drawSidebar(report, (key, values) => extension.i18n.getMessage(key, values)),
});
