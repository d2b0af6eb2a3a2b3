import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairedSettings, storedSettings } from '../../src/background/settings-repair';
import { DEFAULTS, MOST } from '../../src/settings';

const repair = (stored: unknown) => repairedSettings(stored);

describe('Stored settings', () => {
  it('come back as they were kept', () => {
    const kept = {
      ...DEFAULTS,
      opens: 'never' as const,
      marks: 'all' as const,
      order: 'page' as const,
      quietEverywhere: true,
      quiet: ['daily.example'],
      paused: ['news.example', 'live.paper.example'],
      neverPages: ['https://news.example/a/story.html'],
    };
    expect(repair(storedSettings(kept))).toEqual({ settings: kept, repaired: [] });
  });

  it('are the defaults where nothing was kept, with nothing to repair', () => {
    expect(repair(undefined)).toEqual({ settings: DEFAULTS, repaired: [] });
    expect(repair({ version: 1 })).toEqual({ settings: DEFAULTS, repaired: [] });
  });

  it.each([
    ['null', null],
    ['a text', 'settings'],
    ['a list', [1]],
    ['a number', 7],
  ])('that are %s are the defaults, and all are named', (_, stored) => {
    expect(repair(stored)).toEqual({ settings: DEFAULTS, repaired: Object.keys(DEFAULTS) });
  });

  it('are repaired value by value: what can be read is kept', () => {
    const stored = {
      version: 1,
      opens: 'sometimes',
      marks: 'all',
      order: 3,
      quietEverywhere: 'no',
    };
    expect(repair(stored)).toEqual({
      settings: { ...DEFAULTS, marks: 'all' },
      repaired: ['opens', 'order', 'quietEverywhere'],
    });
  });

  it('keep of a list every entry that names a site or a page, once', () => {
    const stored = {
      quiet: ['news.example', 4, 'news.example', 'https://x.example', ''],
      paused: 'paper.example',
      neverPages: ['https://news.example/a?id=3', 'https://news.example/a', 'javascript:alert(1)'],
    };
    expect(repair(stored)).toEqual({
      settings: {
        ...DEFAULTS,
        quiet: ['news.example'],
        paused: ['paper.example'],
        neverPages: ['https://news.example/a'],
      },
      repaired: ['quiet', 'paused', 'neverPages'],
    });
  });

  it('hold no more pages than a list may, the newest ones', () => {
    const pages = Array.from({ length: MOST.neverPages + 5 }, (_, n) => `https://a.example/${n}`);
    const { settings, repaired } = repair({ neverPages: pages });
    expect(settings.neverPages).toEqual(pages.slice(5));
    expect(repaired).toEqual(['neverPages']);
  });

  it('are settings, whatever was stored, and so need no second repair', () => {
    const names = fc.constantFrom('version', ...Object.keys(DEFAULTS));
    fc.assert(
      fc.property(fc.dictionary(names, fc.anything()), (stored) => {
        const { settings } = repair(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULTS));
        expect(repair(storedSettings(settings))).toEqual({ settings, repaired: [] });
      }),
    );
  });

  it('do not change the defaults for the next reader', () => {
    repair(undefined).settings.paused.push('news.example');
    expect(repair(undefined).settings.paused).toEqual([]);
  });
});

describe('Settings of another version', () => {
  const steps = [
    ({ open, ...rest }: Record<string, unknown>) => ({ ...rest, opens: open }),
    ({ opens, ...rest }: Record<string, unknown>) => ({
      ...rest,
      opens: opens === 'rarely' ? 'never' : opens,
    }),
  ];

  it('take every step that lies between, in order', () => {
    expect(repairedSettings({ version: 1, open: 'rarely' }, steps).settings.opens).toBe('never');
    expect(repairedSettings({ version: 2, opens: 'rarely' }, steps).settings.opens).toBe('never');
  });

  it('take none where they are of today, or of a later day', () => {
    for (const version of [3, 9, 'x', undefined]) {
      const { settings, repaired } = repairedSettings({ version, opens: 'rarely' }, steps);
      expect([settings.opens, repaired]).toEqual([DEFAULTS.opens, ['opens']]);
    }
  });
});
