export interface Count {
  passed: number;
  failed: number;
}

export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

export function countReport(report: VitestReport, ok: boolean): Count;
export function sum(counts: Count[]): Count;
