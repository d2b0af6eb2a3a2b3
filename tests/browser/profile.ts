import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { DrivenBrowser } from './drive/browser';
import { builtFor } from './drive/built';
import { launch } from './drive/launch';
import { openSite, type Site } from './site';

/** Chromium on one profile each time it is started: what it keeps outlives it. Its site stands as long as the tests run. */
export const setProfile = (): { start: () => Promise<{ browser: DrivenBrowser; site: Site }> } => {
  const profile = mkdtempSync(join(tmpdir(), 'second-source-profile-'));
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  });
  const start = async () => {
    const dist = builtFor('chromium', 'test');
    const browser = await launch('chromium', { dist, offline: true, profile });
    await browser.gateStands();
    return { browser, site };
  };
  return { start };
};
