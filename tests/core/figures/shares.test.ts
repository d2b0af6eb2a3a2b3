import { describe, expect, it } from 'vitest';
import { read } from './paragraphs';

/** The numbers of a text, each with its measure and scope; `?` where the scope is a guess, `??` where the measure is. */
const told = (text: string): string[] =>
  read(text).map(
    ({ value, measure, scope, assumed }) =>
      `${value} ${measure} ${scope}${assumed.includes('scope') ? '?' : ''}${assumed.includes('measure') ? '??' : ''}`,
  );

describe('a share of a count', () => {
  it.each<[string, string[]]>([
    ['Ninety-eight of the dead were women.', ['98 deaths people > women']],
    ['Of the dead, 60 were women.', ['60 deaths people > women']],
    ['Of those killed, 60 were women.', ['60 deaths people > women']],
    [
      'Of the 61 people killed, 14 were children.',
      ['61 deaths total', '14 deaths people > children'],
    ],
    [
      'Two hundred people were in hospital, 21 of them in intensive care.',
      ['200 hospitalised total', '21 hospitalised in intensive care'],
    ],
    [
      'Twelve of the 40 people killed have been identified.',
      ['12 deaths total?', '40 deaths total'],
    ],
    ['The first 600 of 3,000 peacekeepers arrived.', ['600 troops total?', '3000 troops total']],
    ['In Ilat alone, 31 people were killed.', ['31 deaths Ilat']],
    [
      'In the town of Ilat alone 31 people were killed and 80 injured.',
      ['31 deaths town of Ilat', '80 injuries town of Ilat'],
    ],
  ])('is never taken for a second total: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('leaves open what became of the rest', () => {
    expect(told('Only 12 of the 40 clinics are open.')).toEqual([
      '12 hospitals-opened total',
      '40 hospitals-opened total??',
    ]);
  });

  it('is no share where the state is not what is counted', () => {
    expect(told('Six of the wounded died in hospital.')).toEqual(['6 deaths total']);
  });

  it('a difference from another day is no total, and that day is not its own', () => {
    const [all, more] = read('The hospital treated 240 patients, 35 more than on Wednesday.');
    expect(all).toMatchObject({ value: 240, window: 'cumulative', asOfFrom: 'published' });
    expect(more).toMatchObject({ value: 35, window: 'increment', asOfFrom: 'published' });
  });

  it('a day alone is a span of time, a place alone is none', () => {
    expect(read('On Monday alone 31 people were killed.')[0]?.window).toBe('increment');
    expect(read('In Ilat alone 31 people were killed.')[0]?.window).toBe('cumulative');
  });
});
