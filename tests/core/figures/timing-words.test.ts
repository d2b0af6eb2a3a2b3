import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../data/lexicon';
import rawAmounts from '../../../data/words/amounts.json';
import rawTiming from '../../../data/words/timing.json';
import { compileTiming } from '../../../src/core/figures/timing-words';

const { amounts, measures, timing } = lexicon;

/** Whether a measure is known, or the change of one that is. */
const isKnown = (name: string): boolean =>
  measures.byName.has(name) || measures.byName.has(name.replace(/-change$/, ''));

describe('the words of times and amounts', () => {
  it.each([
    ['accountMeasures', amounts.accountMeasures],
    ['foreseenMeasures', amounts.foreseenMeasures],
    ['givenMeasures', amounts.givenMeasures],
    ['placeMeasures', amounts.placeMeasures],
    ['priceMeasures', amounts.priceMeasures],
    ['rateMeasures', amounts.rateMeasures],
    ['recipientMeasures', amounts.recipientMeasures],
    ['undatedMeasures', timing.undatedMeasures],
    ['weatherMeasures', amounts.weatherMeasures],
  ])('name only measures that there are (%s)', (_, names) => {
    expect([...names].filter((name) => !isKnown(name))).toEqual([]);
  });

  it('hold no word twice in one set', () => {
    const entries: { set: string; words?: string; phrases?: string }[] = [
      ...rawTiming,
      ...rawAmounts,
    ];
    for (const { set, words = '', phrases = '' } of entries) {
      const all = [...words.split(' '), ...phrases.split(' | ')].filter(Boolean);
      expect(new Set(all).size, set).toBe(all.length);
    }
  });

  it('are refused, by file and set, where a phrase has a place that is none', () => {
    const raw = rawTiming.map((entry) =>
      entry.set === 'spans' ? { ...entry, phrases: 'in (the) past' } : entry,
    );
    expect(() => compileTiming(raw)).toThrow('timing.json: spans: "in (the) past"');
  });

  it.each([
    'in the past 24 hours',
    'over the first ten days',
    'in the week to monday',
    'in just two days',
    'between monday and friday',
    'overnight',
    'since the previous day',
  ])('tell a span in which something was counted: "%s"', (text) => {
    const { spans, spansTo } = timing.shapes;
    expect(spans.test(text) || spansTo.test(text)).toBe(true);
  });

  it.each(['after two days of rain', 'in two days of rain', 'in the harbour', 'during talks'])(
    'tell no span of time: "%s"',
    (text) => {
      const { spans, spansTo } = timing.shapes;
      expect(spans.test(text) || spansTo.test(text)).toBe(false);
    },
  );
});
