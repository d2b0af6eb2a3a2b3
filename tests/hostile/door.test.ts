import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../src/background/door';
import { MAX_TEXT } from '../../src/background/request-schemas';
import { OURS, page } from '../background/senders';
import { RUNS } from './runs';
import { SHORT_TEXTS } from './texts';

vi.mock('../../src/browser', () => ({ extension: { runtime: OURS } }));

const { receive } = await import('../../src/background/door');

const handled = vi.fn();
/** Handlers that only remember what reached them. */
const handlers = new Proxy({} as Handlers, {
  get: (_, name) => async (request: unknown) => {
    handled(name, request);
    return null;
  },
});

const text = {
  url: 'https://news.example/story',
  outlet: 'The Paper',
  published: '2031-05-12',
  language: 'en',
  title: 'Water rose',
  agency: null,
  text: 'Five people were killed.',
  asArticle: false,
};
const sound = [
  { name: 'glance', request: { title: 'A flood in Sanvale', lead: 'Water rose.' } },
  { name: 'text', request: text },
  { name: 'notRead', request: { why: 'unreadable', error: '' } },
  { name: 'hide', request: { where: 'site' } },
];

beforeEach(() => handled.mockReset());

describe('A message that somebody has tampered with', () => {
  const hostile = fc.oneof(
    fc.constantFrom(...Object.values(SHORT_TEXTS), 'x'.repeat(40_000), '__proto__', 'constructor'),
    fc.constantFrom<unknown>(null, undefined, Number.NaN, Infinity, -1, 1e308, true, [], {}),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const tampered = fc
    .tuple(fc.constantFrom(...sound), fc.constantFrom('put', 'add', 'drop', 'whole'), hostile)
    .chain(([{ name, request }, how, value]) =>
      fc.constantFrom(...Object.keys(request), '__proto__', 'constructor').map((key): unknown => {
        const changed = new Map<string, unknown>(Object.entries(request));
        if (how === 'whole') return { name, request: value };
        if (how === 'drop') changed.delete(key);
        else changed.set(how === 'add' ? `${key}2` : key, value);
        return { name, request: Object.fromEntries(changed) };
      }),
    );

  it('is refused with one short reason, or reaches its handler in the shape it should have', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(tampered, fc.anything()), async (envelope) => {
        handled.mockReset();
        const answer = await receive(handlers, envelope, page);
        if ('error' in answer) {
          expect(answer.error).toMatch(/^Refused: /);
          expect(answer.error.length).toBeLessThan(300);
          expect(handled).not.toHaveBeenCalled();
        } else {
          const [name, request] = handled.mock.calls[0] ?? [];
          const shape = sound.find((one) => one.name === name)?.request ?? {};
          const allowed = Object.keys(shape);
          expect(Object.keys(request).filter((key) => !allowed.includes(key))).toEqual([]);
          expect(Object.getPrototypeOf(request)).toBe(Object.prototype);
        }
      }),
      RUNS.envelope,
    );
  });

  it('leaves what every object has as it was', async () => {
    const request = JSON.parse('{"title":"","lead":"","__proto__":{"polluted":true}}');
    await receive(handlers, { name: 'glance', request }, page);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(handled.mock.calls[0]?.[1]).not.toHaveProperty('polluted');
  });
});

describe('A text that is too long', () => {
  it('of 50 MB is refused with the one reason that it is, and nothing of it is repeated', async () => {
    const request = { ...text, text: 'x'.repeat(50_000_000) };
    expect(await receive(handlers, { name: 'text', request }, page)).toEqual({
      error: `Refused: text: text: longer than ${MAX_TEXT} UTF-16 units`,
    });
    expect(handled).not.toHaveBeenCalled();
  });

  it('in any other field is refused in a few words', async () => {
    for (const field of ['url', 'outlet', 'published', 'language', 'title', 'agency']) {
      const request = { ...text, [field]: 'x'.repeat(1_000_000) };
      const answer = await receive(handlers, { name: 'text', request }, page);
      expect(answer).toHaveProperty('error', expect.stringContaining(`text: ${field}: `));
      expect(JSON.stringify(answer).length).toBeLessThan(300);
    }
  });

  it('is taken where it is just as long as the page cuts it', async () => {
    const request = { ...text, text: 'x'.repeat(MAX_TEXT) };
    expect(await receive(handlers, { name: 'text', request }, page)).toEqual({ reply: null });
  });
});
