import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Target } from 'puppeteer-core';
import { until } from '../browser/drive/until';

/** An extension that knows all answers before it is asked. */
export interface Stub {
  origin: string;
  killWorker(): Promise<void>;
  remove(): void;
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Knows it already',
  version: '1',
  background: { service_worker: 'worker.js' },
  content_scripts: [{ matches: ['*://*/*'], js: ['content.js'] }],
};

/** Checks nothing, reads nothing, keeps nothing: what is left is the way there and back. */
const workerThatSays = (answer: unknown): string => `const answer = ${JSON.stringify(answer)};
chrome.runtime.onMessage.addListener((message, sender, sendResponse) => {
  sendResponse(answer);
});`;

/** Installs an extension beside ours whose worker gives one answer to every message. */
export const installStub = async (browser: Browser, answer: unknown): Promise<Stub> => {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-stub-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'content.js'), '// Only its world is wanted.\n');
  writeFileSync(join(folder, 'worker.js'), workerThatSays(answer));
  const origin = `chrome-extension://${await browser.installExtension(folder)}`;
  const isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(origin);
  return {
    origin,
    killWorker: async () => {
      await until('the end of the stub’s worker', async () => {
        const left = browser.targets().filter(isWorker);
        for (const target of left) await (await target.worker())?.close().catch(() => undefined);
        return left.length === 0;
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
