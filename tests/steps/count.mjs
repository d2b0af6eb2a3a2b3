/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[],
 * }} VitestReport
 */

/**
 * Counts the tests in a Vitest JSON report. A file that could not even be loaded has no tests in it
 * and counts as one that failed; so does a run that ended badly without saying which test did.
 *
 * @param {VitestReport} report
 * @param {boolean} ok whether the run itself ended well
 * @returns {Count}
 */
export function countReport(report, ok) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}
