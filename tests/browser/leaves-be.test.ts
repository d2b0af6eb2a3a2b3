import { beforeAll, describe, expect, test } from 'vitest';
import { pause, until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { closePanel, openPanel } from './sidebar';
import { setStage } from './stage';
import { theStates } from './states';

describe.each(BROWSERS)('%s, told to leave something be', (name) => {
  const stage = setStage(name, 'test');
  const { open, press, says, state } = theStates(stage);
  const change = (request: object) =>
    stage.browser.withApi(
      (api, what) => api.runtime.sendMessage({ name: 'changeSettings', request: what }),
      request,
    );

  test('a site that is paused is left at once, not read again, and read once it is resumed', async () => {
    const page = await open('demo-plain');
    await openPanel(page);
    const popup = await press(page);
    await popup.press('.pause');
    await says(popup, 'Paused on news.example.');
    await until('no sidebar', async () => (await page.hosts()) === 0);
    expect(await page.highlights()).toEqual({});
    expect(await stage.browser.badge(page)).toBe('');

    const next = await open('demo-heavy');
    await pause(1500);
    expect(await next.hosts()).toBe(0);
    const again = await press(next);
    await says(again, 'Paused on news.example.');
    await again.press('button', 'Resume');
    await says(again, 'disagree');
    await openPanel(next);
  });

  test('a page that is never to be compared is not asked about again', async () => {
    const page = await open('undated');
    await until('the question', async () => (await state(page)) === 'maybe');
    const popup = await press(page);
    await popup.press('button', 'Never on this page');
    await says(popup, 'Never on this page, as you said.');
    expect(await stage.browser.badge(page)).toBe('');
    const again = await stage.browser.open(`${stage.site.address('undated')}?from=mail#top`);
    await pause(1500);
    expect(await stage.browser.badge(again)).toBe('');
    expect(await state(again)).toBe('never');
  });

  test('a quiet site shows nothing by itself, still counts, and opens when asked', async () => {
    await change({ list: 'quiet', add: 'news.example' });
    const page = await open('demo-heavy');
    await until('the count', async () => (await stage.browser.badge(page)) !== '');
    expect(await page.hosts()).toBe(0);
    const popup = await press(page);
    await popup.press('button', 'Show beside the page');
    await until('the panel', async () => (await page.hosts()) === 1);
    await change({ list: 'quiet', remove: 'news.example' });
  });

  test('a panel that is never to open by itself is a pill at first', async () => {
    await change({ set: { opens: 'never' } });
    const page = await open('demo-heavy');
    await until('the pill', () => page.inSidebar((root) => !!root.querySelector('.pill')));
    await change({ set: { opens: 'disagreements' } });
    const next = await open('demo-heavy');
    await until('the panel', () => next.inSidebar((root) => !!root.querySelector('.panel')));
    await closePanel(next);
  });
});

describe.each(BROWSERS)('%s, on its options page', (name) => {
  const stage = setStage(name, 'test');
  const { open } = theStates(stage);
  const options = () => stage.browser.openOwn('src/ui/welcome/index.html');
  beforeAll(async () => {
    await stage.browser.withApi((api) =>
      api.runtime.sendMessage({
        name: 'changeSettings',
        request: { list: 'paused', add: 'news.example' },
      }),
    );
  });

  test('a choice is saved at a press, and holds when the page is opened again', async () => {
    const page = await options();
    await until('the choices', () => page.evaluate(() => !!document.querySelector('[value=all]')));
    await page.evaluate(() => document.querySelector<HTMLElement>('[value=all]')?.click());
    await until('the word', async () => (await page.text()).includes('Saved. It holds from'));
    const again = await options();
    await until('the choice', () =>
      again.evaluate(
        () => document.querySelector<HTMLInputElement>('[value=all]')?.checked === true,
      ),
    );
  });

  test('a site that was paused is listed, and read again once it is removed', async () => {
    const page = await options();
    await until('the site', async () => (await page.text()).includes('news.example'));
    await page.evaluate(() => document.querySelector<HTMLElement>('.alone li button')?.click());
    await until('the word', async () => (await page.text()).includes('Saved. It holds from'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Paused');
    await openPanel(await open('demo-heavy'));
  });
});
