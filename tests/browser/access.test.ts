import { describe, expect, test } from 'vitest';
import { pause, until } from './drive/until';
import { openPanel } from './sidebar';
import { setStage } from './stage';

const SITE = ['*://news.example/*'];

// Chromium lets only a person answer its prompt; Firefox's own window can be asked to.
describe('firefox, when access is granted and taken back', () => {
  const stage = setStage('firefox', 'real');
  const setAccess = (granted: boolean): Promise<void> => {
    const { setAccess } = stage.browser;
    if (!setAccess) throw new Error('This browser grants nothing to a test.');
    return setAccess(SITE, granted);
  };

  test('a grant reaches the page that is open already', async () => {
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    await pause(1000);
    expect(await page.hosts()).toBe(0);
    await setAccess(true);
    await openPanel(page);
  });

  test('every page of the site is looked at from then on, without a press', async () => {
    await stage.browser.gateStands();
    const page = await stage.browser.open(stage.site.address('demo-heavy'));
    await openPanel(page);
  });

  test('a grant that is taken back in the browser’s own menu is noticed', async () => {
    await setAccess(false);
    await until('no gate', () =>
      stage.browser.withApi(
        async (api) => (await api.scripting.getRegisteredContentScripts()).length === 0,
      ),
    );
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    await pause(1500);
    expect(await page.hosts()).toBe(0);
  });
});

describe('firefox, asked from the popup', () => {
  const stage = setStage('firefox', 'real');

  test('one press there grants the site for good, and no other', async () => {
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    const popup = await stage.browser.pressButton(page);
    await until('the site', async () => (await popup.text()).includes('Reads: only when pressed'));
    await popup.press('.reads summary');
    await popup.press('.always', 'Always on news.example');
    await stage.browser.gateStands();
    const { origins } = await stage.browser.withApi((api) => api.permissions.getAll());
    expect(origins).toEqual(['*://*.news.example/*']);
    const next = await stage.browser.open(stage.site.address('demo-heavy'));
    await openPanel(next);
  });
});
