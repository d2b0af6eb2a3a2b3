import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../find-browsers';

/**
 * The folder of the extension as it was built for a browser. `test` is the variant whose hosts are
 * granted in the manifest, because no test can press the browser's permission prompt.
 */
export function builtFor(name: BrowserName, variant: 'real' | 'test'): string {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const folder = resolve('dist', variant === 'test' ? `test-${target}` : target);
  if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run build makes it.`);
  return folder;
}
