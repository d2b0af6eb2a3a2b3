import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../data/lexicon';
import raw from '../../../data/words/counting.json';
import happenings from '../../../data/words/happenings.json';

const { counting, measures } = lexicon;
const events = new Set(happenings.map(({ event }) => event));

describe('the words of what is counted', () => {
  it.each([
    'dividedByPlace',
    'groupsOfPeople',
    'heldBySomebody',
    'ofOneThing',
    'sentByStates',
    'treatedMeasures',
    'withCustody',
  ] as const)('name only measures that there are (%s)', (name) => {
    const unknown = [...counting[name]].filter((one) => !measures.byName.has(one));
    expect(unknown).toEqual([]);
  });

  it.each(['localHappenings', 'thingHappenings'] as const)(
    'name only happenings that there are (%s)',
    (name) => {
      expect([...counting[name]].filter((one) => !events.has(one))).toEqual([]);
    },
  );

  it('hold no word twice in one set', () => {
    for (const { set, words = '', phrases = '' } of raw) {
      const all = [...words.split(' '), ...phrases.split(' | ')].filter(Boolean);
      expect(new Set(all).size, set).toBe(all.length);
    }
  });
});
