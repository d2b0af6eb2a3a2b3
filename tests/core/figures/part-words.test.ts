import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../data/lexicon';
import raw from '../../../data/words/parts.json';

const { measures, parts } = lexicon;

/** Whether a measure is known, or the change of one that is. */
const isKnown = (name: string): boolean =>
  measures.byName.has(name) || measures.byName.has(name.replace(/-change$/, ''));

describe('the words of parts', () => {
  it.each(['neverForeseen', 'ofOccasion', 'serial', 'sided'] as const)(
    'name only measures that there are (%s)',
    (name) => {
      expect([...parts[name]].filter((one) => !isKnown(one))).toEqual([]);
    },
  );

  it('hold no word twice in one set', () => {
    for (const { set, words } of raw) {
      const all = words.split(' ');
      expect(new Set(all).size, set).toBe(all.length);
    }
  });
});
