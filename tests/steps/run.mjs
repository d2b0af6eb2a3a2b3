/**
 * Everything that must hold before a change goes in, one step after the other. No step is left out
 * because an earlier one failed. The last line says how many tests passed and failed; a step that
 * is no test run counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { countReport, sum } from './count.mjs';

/** What a step runs, and the report it writes if it is a test run. */
const STEPS = [
  { name: 'types', run: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', run: ['npm', 'run', '--silent', 'lint'] },
  { name: 'build', run: ['npm', 'run', '--silent', 'build'] },
  { name: 'web-ext lint', run: ['node', 'tests/steps/lint-firefox.mjs'] },
  { name: 'unit', run: vitest('tests/vitest.config.ts', 'unit'), report: 'artifacts/unit.json' },
  {
    name: 'browsers',
    run: vitest('tests/browser/vitest.config.ts', 'browsers'),
    report: 'artifacts/browsers.json',
  },
];

/** @param {string} config @param {string} name */
function vitest(config, name) {
  const reporters = ['--reporter=default', '--reporter=json'];
  const to = `--outputFile.json=${resolve('artifacts', `${name}.json`)}`;
  return ['npx', 'vitest', 'run', '--config', config, ...reporters, to];
}

/** @param {(typeof STEPS)[number]} step */
function take({ name, run: [program = '', ...args], report }) {
  console.log(`\n== ${name}`);
  if (report) rmSync(report, { force: true });
  const ok =
    spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ===
    0;
  if (!report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    return countReport(JSON.parse(readFileSync(report, 'utf8')), ok);
  } catch {
    console.log(`${name}: no report was written.`);
    return { passed: 0, failed: 1 };
  }
}

mkdirSync('artifacts', { recursive: true });
const counts = STEPS.map((step) => ({ name: step.name, ...take(step) }));
const all = sum(counts);
console.log();
for (const { name, passed, failed } of counts) {
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed`);
}
console.log(`${all.passed} passed, ${all.failed} failed`);
process.exitCode = all.failed === 0 ? 0 : 1;
