import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, VARIABLES } from './find-browsers';

const CONFIG = 'tests/browser/tools.vite.config.ts';

/** Runs what `npm start` runs, as if nobody were looking. */
function start(argument: string[], env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/tools/start.js', ...argument],
    {
      encoding: 'utf8',
      env: { ...process.env, CI: 'true', ...env },
      timeout: 60_000,
    },
  );
  return { status, said: stdout, complained: stderr };
}

beforeAll(() => {
  const built = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn', '--config', CONFIG], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) throw new Error(built.stderr);
});

describe('npm start', () => {
  test.each(BROWSERS)('without a screen, %s still says and pictures what it shows', (name) => {
    const { status, said, complained } = start([name], {});
    expect(complained).toBe('');
    expect(said).toContain('At least 225 people');
    const picture = /^Picture: (.+)$/m.exec(said)?.[1] ?? '';
    expect(existsSync(picture)).toBe(true);
    expect(status).toBe(0);
  });

  test('without a browser, the report comes in words, with the way to load the extension', () => {
    const nowhere = Object.fromEntries(BROWSERS.map((name) => [VARIABLES[name], 'none']));
    const { status, said, complained } = start([], nowhere);
    expect(complained).toBe('');
    expect(said).toContain('At least 225 people');
    expect(said).toContain('Load unpacked');
    expect(status).toBe(0);
  });

  test('a browser that is no browser is named in the complaint', () => {
    const { status, complained } = start(['netscape'], {});
    expect(complained).toContain('chromium or firefox');
    expect(status).toBe(1);
  });
});
