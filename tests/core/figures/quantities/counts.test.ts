import { describe, expect, it } from 'vitest';
import { only, told } from './told';

describe('a count names what is counted, as printed', () => {
  it.each([
    ['The storm injured 353 law enforcement officers badly.', 'law enforcement officers', 'people'],
    ['It sent 2,500 soldiers there.', 'soldiers', 'people'],
    ['They held 1,678 more people there.', 'people', 'people'],
    ['They held 12,000 of protesters there.', 'protesters', 'people'],
    ['They freed seven of the hostages there.', 'hostages', 'people'],
    ['They took 250 pieces of equipment there.', 'pieces of equipment', 'piece'],
    ['It has 14 regions there.', 'regions', 'region'],
    ['They saw four different houses there.', 'different houses', 'different house'],
    ["They saw 'dozens' of armed robbers there.", 'armed robbers', 'people'],
    ['They saw 20 "armed robbers" there.', 'armed robbers', 'people'],
    ['They saw 26 Americans there.', 'Americans', 'people'],
    ['He has four grandchildren there.', 'grandchildren', 'people'],
    ['They saw 12 police officers there.', 'police officers', 'people'],
    ['They saw three sports cars there.', 'sports cars', 'sports car'],
    ['They won four Harbour Cup finals there.', 'Harbour Cup finals', 'harbour cup final'],
    ['One man died there.', 'man', 'people'],
    [
      'They sold 3M digital and print copies there.',
      'digital and print copies',
      'digital and print copy',
    ],
    ['He had a rating of 0.5 KPI, they say.', 'KPI', 'KPI'],
    ['An 11-member council sat there.', 'member', 'people'],
    ['They made three thousand tests per day there.', 'tests', 'test/day'],
  ])('%s', (text, noun, unit) => {
    const q = only(text);
    expect([q.noun, q.unit, q.kind]).toEqual([noun, unit, 'count']);
  });

  it.each([
    'Dozens dead in Lakeport.',
    'The quake killed 16.',
    'Killed: 164',
    'The blast injured scores.',
    'They sent a 2,500-strong force.',
    'They sent a force of 2,500.',
    'At least one was hurt.',
    'The quake left 12 injured.',
    'At least 164 were killed.',
    'Another 20 have been seriously wounded.',
    'There were brothers, two of whom fled.',
    'Eight of those arrested were freed.',
  ])('and counts persons where only their fate is told: %s', (text) => {
    expect(only(text).unit).toBe('people');
  });

  it('and carries persons over to the parts of their number', () => {
    const text =
      'It sent 2,000 soldiers, 500 from the north, including 40 on foot; 12 of them fell ill.';
    expect(told(text).map((q) => q.unit)).toEqual(['people', 'people', 'people', 'people']);
  });

  it('and counts the part by the noun of the whole', () => {
    const [part, whole] = told('Fewer than 50 of the 200 detainees came home.');
    expect([part?.phrase, part?.noun, part?.unit]).toEqual([
      'Fewer than 50',
      'detainees',
      'people',
    ]);
    expect(whole?.phrase).toBe('200 detainees');
  });

  it('and tells which words it is made of', () => {
    const q = only('The storm injured more than 353 law enforcement officers badly.');
    expect([q.hedgeToken, q.firstToken, q.lastToken, q.nounFirst, q.nounLast]).toEqual([
      3, 5, 5, 6, 8,
    ]);
    expect(q.phrase).toBe('more than 353 law enforcement officers');
  });
});

describe('what only looks like an amount is left alone', () => {
  it.each([
    'The Falcon 9 and the Boeing 737 stood there.',
    'Flight 370 took off, as page 4 and section 230 say.',
    'A category 3 storm hit.',
    'Chapter 11 follows Act 1.',
    'They won 3-1, then 2-2, then 120-114.',
    'It began at 10:30, or 5 p.m., or 7.15pm.',
    'Version 2.5.1 came out.',
    'Call +1-202-555-0145 or 0800 555 010.',
    'It was built in 2014 and sold in 1998.',
    'It ran from 1998 to 2004, or 2014-15.',
    'The 2019 list is out.',
    'It opens on January 2 or on 12 March.',
    'It was the 45th of its kind in the 1990s.',
    'No one came, but one by one they left.',
    'It is one of the best.',
    'The two agreed, as did the other three.',
    'They live at 12 Long Field Road.',
    'The top 10 and the last 16 are known.',
    'It runs 24/7 on 5G with a 4K screen.',
    'COVID-19 and the A-10 are names.',
    'He dialled 911 twice.',
    "In his 20's he left.",
    '1. Stay calm. 2. Stay home.',
    'The Group of 20 met at the Three Rivers Dam.',
    'Firefox 2.0 replaced version 1.5.',
    'He went 7-for-14 on a four-by-four.',
    'The scores were level.',
  ])('%s', (text) => {
    expect(told(text).map((q) => q.phrase)).toEqual([]);
  });

  it('but a number behind the name of a place or day counts', () => {
    expect(only('In Lakeport 12 sailors drowned.').value).toBe(12);
    expect(only('On Tuesday 15 people came.').value).toBe(15);
  });

  it('and spans that are taken by dates are passed over', async () => {
    const { findQuantities } = await import('../../../../src/core/figures/quantities');
    const { sentencesOf } = await import('../../../../src/core/text/sentences');
    const { words } = await import('./told');
    const [sentence] = sentencesOf('After 3 weeks came 40 boats.');
    if (!sentence) throw new Error('no sentence');
    const found = findQuantities(sentence, words, [{ start: 6, end: 13 }]);
    expect(found.map((q) => q.value)).toEqual([40]);
  });
});

describe('an age is told in years', () => {
  it.each([
    ['Ana Lind, 34, came.', [34]],
    ['Ana Lind (34) came.', [34]],
    ['Ana Lind dies in prison at 75', [75]],
    ['Ana Lind turned 68 on Sunday.', [68]],
    ['She was 91.', [91]],
    ['The boys, aged 5, 7 and 12, came.', [5, 7, 12]],
    ['Nobody under the age of 21 came.', [21]],
  ])('%s', (text, ages) => {
    expect(told(text).map((q) => [q.value, q.unit, q.kind])).toEqual(
      ages.map((age) => [age, 'year', 'age']),
    );
  });

  it('and a toll is none', () => {
    expect(only('The death toll stands at 31.').kind).toBe('count');
    expect(only('The number of those who died stood at 31.').kind).toBe('count');
  });
});
