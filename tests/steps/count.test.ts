import { expect, test } from 'vitest';
import { countReport, sum } from './count.mjs';

const file = { status: 'passed', assertionResults: [{}] };
const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file] };

test('a good run counts its tests', () => {
  expect(countReport(report, true)).toEqual({ passed: 3, failed: 0 });
});

test('a test file that cannot be loaded is a failure, though it holds no test', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const whole = { ...report, testResults: [file, broken] };
  expect(countReport(whole, false)).toEqual({ passed: 3, failed: 1 });
});

test('a run that ends badly is never counted as good', () => {
  expect(countReport(report, false)).toEqual({ passed: 3, failed: 1 });
});

test('the last line adds up all steps', () => {
  const steps = [
    { passed: 3, failed: 0 },
    { passed: 4, failed: 2 },
  ];
  expect(sum(steps)).toEqual({ passed: 7, failed: 2 });
});
