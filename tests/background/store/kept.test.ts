import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../../src/settings';
import { KEPT } from '../../../src/ui/privacy/content';
import { sessionMemory } from '../memory';

const [session, local] = [sessionMemory(), sessionMemory()];
vi.mock('../../../src/browser', () => ({
  extension: { storage: { session: session.area, local: local.area } },
}));

const { database } = await import('../../../src/background/store/database');
const { answers } = await import('../../../src/background/store/said');
const { saveSettings } = await import('../../../src/background/store/settings');
const { rememberTab } = await import('../../../src/background/store/tabs');

const root = fileURLToPath(new URL('../../../src/', import.meta.url));
const listed = Object.keys(KEPT);

test('every store of the database is on the privacy page', async () => {
  const stores = [...(await database()).objectStoreNames];
  expect(stores.length).toBeGreaterThan(0);
  expect(stores.filter((name) => !listed.includes(name))).toEqual([]);
});

test('every key of the browser’s storage is on the privacy page', async () => {
  await saveSettings(DEFAULTS);
  await rememberTab(7, { state: 'reading' });
  const said = { id: 'a'.repeat(64), at: 1, event: 'harbour', site: 'news.example', yes: true };
  await answers.keep(said, true);
  const keys = [...session.items.keys(), ...local.items.keys()];
  expect(keys.length).toBe(3);
  expect(keys.filter((key) => !listed.some((name) => key.startsWith(name)))).toEqual([]);
});

test('nothing else keeps anything: whoever begins to is to be put on the privacy page, and here', () => {
  const keeping = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) =>
      /\.storage\b|\bhold\(|\bopenDB\b|\bindexedDB\b|\bcaches\b|\bcookieStore\b|document\.cookie|(?:local|session)Storage\b/.test(
        readFileSync(`${root}${file}`, 'utf8'),
      ),
    );
  expect(keeping.sort()).toEqual(
    ['database', 'session', 'settings', 'shelf', 'tabs'].map(
      (name) => `background/store/${name}.ts`,
    ),
  );
});
