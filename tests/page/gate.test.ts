// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../src/page/ask';
import { openGate } from '../../src/page/gate';

const html = readFileSync('tests/pages/demo-plain/page.html', 'utf8');
const asked = vi.fn(async () => ({ reading: false }));
const ask = asked as unknown as Ask;

const pageOf = (text: string, prerendering: boolean): Document => {
  const page = new DOMParser().parseFromString(text, 'text/html');
  return Object.assign(page, { prerendering });
};

beforeEach(() => {
  asked.mockClear();
});

describe('the gate', () => {
  it('asks about an article that somebody looks at', async () => {
    await openGate(pageOf(html, false), ask);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('leaves a page alone that is no article', async () => {
    await openGate(pageOf('<main><p>Opening hours: 9 to 5.</p></main>', false), ask);
    expect(asked).not.toHaveBeenCalled();
  });

  it('waits with a page that was loaded ahead of time until somebody looks at it', async () => {
    const page = pageOf(html, true);
    const opened = openGate(page, ask);
    await Promise.resolve();
    expect(asked).not.toHaveBeenCalled();
    page.dispatchEvent(new Event('prerenderingchange'));
    await opened;
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
