import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const folder = resolve('tests/bench');

/** Installs what is only compared with, as its lock file says. Null, or why there is nothing to compare with. */
export const installPeers = (): string | null => {
  const { status, stderr } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--ignore-scripts'],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 120_000,
      shell: process.platform === 'win32',
    },
  );
  if (status === 0) return null;
  const words = (stderr ?? '').split('\n').find((line) => /npm error/.test(line));
  return `npm ci in tests/bench failed: ${words ?? 'no answer in two minutes'}`;
};

interface Wink {
  readDoc(text: string): { entities(): { out(what: unknown): unknown } };
  its: { span: unknown };
}

/**
 * wink-nlp with as little in its pipe as finds entities (dates, amounts, durations …): sentences and names.
 * The function gives their spans, and nothing of what they mean.
 */
export const loadWink = (): ((text: string) => unknown) => {
  const require = createRequire(resolve(folder, 'package.json'));
  const start = require('wink-nlp') as (model: unknown, pipe: string[]) => Wink;
  const nlp = start(require('wink-eng-lite-web-model'), ['sbd', 'ner']);
  return (text) => nlp.readDoc(text).entities().out(nlp.its.span);
};
