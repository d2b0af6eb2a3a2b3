import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../data/lexicon';
import { read } from './paragraphs';
import { openGold, ownGold } from './scoring/gold';

const measures = (text: string): string[] => read(text).map(({ measure }) => measure);

describe('what no list has', () => {
  it.each([
    ['The school hired 120 teachers.', '120 teachers were recruited.'],
    ['The firm has 40,000 clients.', 'It has 40,000 subscribers.'],
    ['Members rejected 14 proposals.', '14 proposals were turned down.'],
    ['The airline purchased 30 simulators.', 'It bought 30 simulators.'],
    [
      '64 percent of the cleaners turned down the plan.',
      'Only 64 percent of cleaners rejected the plan.',
    ],
  ])('meets in two wordings of one thing: %s = %s', (here, there) => {
    const told = measures(here)[0];
    expect(told).toMatch(/^other:/);
    expect(measures(there)).toContain(told);
  });

  it.each([
    ['The school hired 120 teachers.', 'The school dismissed 120 teachers.'],
    ['They bought 30 simulators.', 'They sold 30 simulators.'],
    ['Members rejected 14 proposals.', 'Members accepted 14 proposals.'],
  ])('stays apart where the deed is another: %s / %s', (here, there) => {
    expect(measures(there)).not.toContain(measures(here)[0]);
  });

  it.each([
    'The ministry listed 40.',
    'The district commander spoke of 40.',
    'Officials told 60 beekeepers nothing.',
    'The province has 12.',
    'The survey says 30 beekeepers keep 400 hives.',
  ])('is never named after a place, a speaker or the telling: %s', (text) => {
    for (const one of measures(text)) expect(one).not.toMatch(named);
  });

  it('is never named so in whole paragraphs either', () => {
    const golds = [...ownGold(), ...openGold()].flatMap(({ paragraphs }) => paragraphs);
    const wrong = golds.flatMap(({ text }) => measures(text).filter((one) => named.test(one)));
    expect(wrong.length / golds.length, wrong.join(' ')).toBeLessThan(0.05);
  });
});

/** `other:count` says openly that nothing is known. */
const { hollow } = lexicon.namings;
const speech = [...lexicon.grammar.verbs.speech].filter((verb) => verb !== 'plan');
const named = new RegExp(`^other:(?!count$)(?:.*-)?(?:${[...hollow, ...speech].join('|')})(?:-|$)`);
