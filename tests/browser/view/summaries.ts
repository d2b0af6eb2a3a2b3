import type { TabSummary } from '../../../src/messages';
import { REPORTS } from './reports';

const { id, title } = REPORTS.disagreement.event ?? { id: '', title: '' };

/** Everything that can be known of a tab, as the popup is told it. */
export const SUMMARIES: Record<string, TabSummary> &
  Record<Exclude<TabSummary['state'], 'unread' | 'compared'>, TabSummary> = {
  reading: { state: 'reading' },
  'not-an-article': { state: 'not-an-article' },
  'no-event': { state: 'no-event' },
  'no-permission': { state: 'no-permission' },
  'browser-page': { state: 'browser-page' },
  pdf: { state: 'pdf' },
  paused: { state: 'paused', site: 'herald.example' },
  never: { state: 'never' },
  unreadable: { state: 'unreadable', error: 'RangeError' },
  language: { state: 'language', language: 'pt-BR' },
  'not-this-event': { state: 'not-this-event', event: { id, title }, correction: 'one' },
  maybe: { state: 'maybe', event: { id, title }, site: 'herald.example' },
  disagreement: { state: 'compared', report: REPORTS.disagreement, readAt: 0 },
  same: { state: 'compared', report: REPORTS.same, readAt: 0 },
  'none-comparable': { state: 'compared', report: REPORTS['none-comparable'], readAt: 0 },
  'no-figures': { state: 'compared', report: REPORTS['no-figures'], readAt: 0 },
  long: { state: 'compared', report: REPORTS.long, readAt: 0 },
};
