import type { TabSummary } from '../../messages';

/**
 * What helps whoever looks into a failure, to be copied by hand: never the page's address or text.
 *
 * @param browser - as the browser names itself.
 */
export const detailsOf = (version: string, browser: string, summary: TabSummary): string =>
  [
    `Second Source ${version}`,
    browser,
    summary.state,
    ...(summary.state === 'unreadable' ? [summary.error] : []),
  ]
    .filter((line) => line !== '')
    .join('\n');
