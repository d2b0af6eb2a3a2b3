/** What the Firefox store would say of the built extension: it fails on all that no library is known for. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { objections } from './firefox-lint.mjs';

const BUILT = 'dist/firefox';
const KNOWN = new URL('firefox-warnings.json', import.meta.url);

const { stdout } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--output', 'json', '--source-dir', BUILT],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' },
);
const known = JSON.parse(readFileSync(KNOWN, 'utf8'));
const against = objections(JSON.parse(stdout), known, (file) =>
  readFileSync(`${BUILT}/${file}`, 'utf8'),
);
for (const { library, near, reason } of known) console.log(`${library} (${near}): ${reason}`);
for (const line of against) console.log(`AGAINST ${line}`);
process.exitCode = against.length > 0 ? 1 : 0;
