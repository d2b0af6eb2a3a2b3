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
    ['The airline snapped up 30 simulators.', 'The acquisition of 30 simulators was announced.'],
    ['The union sent 80 monitors.', '80 observers were there.'],
    ['41 convicts absconded.', 'The escape of 41 prisoners was announced.'],
    ['Thieves made off with 90 phones.', 'The theft of 90 handsets was announced.'],
    ['The embassy turned down 3,000 visas.', '3,000 visas were denied.'],
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
    ['They bought 30 simulators.', '30 clubs bought simulators.'],
    ['Thieves stole 90 phones.', 'Police seized 90 phones.'],
    ['12,400 ballots were spoiled.', 'She won 12,400 votes.'],
    ['Twelve ministers resigned.', 'Twelve ministers met.'],
    ['Builders repaired 300 homes.', 'Builders built 300 homes.'],
    ['The maker recalled 80,000 cars.', 'The maker sold 80,000 cars.'],
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
