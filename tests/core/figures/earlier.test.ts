import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../data/comparing';
import { compareFigures } from '../../../src/core/compare/compare';
import { read } from './paragraphs';

/** The numbers of a text published on 17 June 2031, each with its scope. */
const scopes = (text: string): string[] =>
  read(text, '2031-06-17')
    .filter(({ unit }) => unit !== 'date')
    .map(({ value, scope }) => `${value} ${scope}`);

const RECALLED: [string, string[]][] = [
  ['In 2009 a strike at the quarry lasted 31 days.', ['31 earlier > 2009']],
  ['In October a flood killed 30 people.', ['30 earlier > 2030']],
  ['A landslide killed 12 people in February.', ['12 earlier > 2031']],
  ['In May a landslide killed 12 people.', ['12 total']],
  ['A strike in 2009 lasted 31 days.', ['31 earlier > 2009']],
  ['A strike that began in 2009 lasted 31 days.', ['31 earlier > 2009']],
  [
    'In 1996 the tug Orla sank with 24 people on board, and 19 people died.',
    ['24 earlier > 1996', '19 earlier > 1996'],
  ],
  [
    'The worst flood since 2011, when 312 people died, killed 28 people.',
    ['312 earlier > 2011', '28 total'],
  ],
  [
    'In 2002 a quake killed more than 7,000 people. It also injured 40,000.',
    ['7000 earlier > 2002', '40000 earlier > 2002'],
  ],
  ['Ten years ago, 90 people died in a similar crash.', ['90 earlier > 2021']],
  ['A year earlier, 12 people were injured.', ['12 earlier occasion']],
  ['A 2015 landslide in the same valley left 40 people dead.', ['40 earlier > 2015']],
  ['In the 1976 earthquake 120 people died.', ['120 earlier > 1976']],
  ['The flood of 2011 killed 40 people.', ['40 earlier > 2011']],
  [
    'Groups recalled that after the riot of May 2014, in which four people died, it closed.',
    ['4 earlier > 2014'],
  ],
  [
    'After it bought the mine in 2016, it shed 1,400 jobs within 18 months.',
    ['1400 earlier > 2016', '18 earlier > 2016'],
  ],
  [
    'In 2009 gunmen seized a theatre. Eleven of the attackers were killed.',
    ['11 earlier > 2009; people > attackers'],
  ],
  ['The Sarn rail crash of 1998 injured 300 people.', ['300 earlier > 1998']],
  [
    'It is the worst wreck since a tug sank in 1996 with the loss of 18 lives.',
    ['18 earlier > 1996'],
  ],
  [
    'The army, which lost 40 soldiers in 2014, said 12 were killed.',
    ['40 earlier > 2014; people > soldiers', '12 total'],
  ],
  ['The mine was hit by a fire in 2011. That disaster killed 52 people.', ['52 earlier > 2011']],
  ['The town remembers the flood of 2003. Then 41 people drowned.', ['41 earlier > 2003']],
  ['Older people speak of 2009. That year cholera took 143 lives.', ['143 earlier > 2009']],
  ['Turnout was 62.4%, up from 57% in 2027.', ['62.4 total', '57 earlier > 2027']],
  ['In 2027 turnout was 57%, against 61% on Sunday.', ['57 earlier > 2027', '61 total']],
];

const OF_NOW: [string, string[]][] = [
  ['The ferry, built in 1984, carried 240 people.', ['240 total']],
  ['It was the worst fire since 2019 and killed 12 people.', ['12 total']],
  ['The mine was hit by a fire in 2011. The blast on Monday killed 52 people.', ['52 total']],
  ['The mill was built in 1960. That house next door housed 30 people.', ['30 total']],
  ['After 12 people died on Monday, she recalled the flood of 1999.', ['12 total']],
  ['More people died than in 2019: 44 were killed.', ['44 total']],
  ['In 2009 gunmen seized a theatre.\n\nEleven people were killed.', ['11 total']],
  ['In 2009 gunmen seized a theatre. On Monday 11 people were killed.', ['11 total']],
  ['In 2009 gunmen seized a theatre. Eleven people have been killed.', ['11 total']],
  ['The factory that opened in 1998 now employs 300 people.', ['300 total']],
];

describe('counts and lengths of an earlier occasion', () => {
  it.each(RECALLED)('are kept apart from this one: %s', (text, expected) => {
    expect(scopes(text)).toEqual(expected);
  });

  it.each(OF_NOW)('are not seen where a past year says something else: %s', (text, expected) => {
    expect(scopes(text)).toEqual(expected);
  });

  it.each([
    ['In 2009 a strike lasted 31 days.', 'The strike lasted 12 days.'],
    ['In 1996 the tug sank with 240 people on board.', 'There were 158 people on board.'],
    ['In 1996, 190 people died.', 'On Monday 46 people died.'],
  ])('never conflict with this one, nor bring it up to date: %s', (then, now) => {
    const [a, b] = [then, now].map((text) =>
      read(text, '2031-06-17').find(({ unit }) => unit !== 'date'),
    );
    if (!a || !b) throw new Error('not read');
    expect(a.measure).toBe(b.measure);
    expect(compareFigures(a, b, comparingRules).verdict).toBe('different-scope');
  });

  it.each([
    ['A 2015 landslide left 40 people dead.', '2031-06-17', 'published'],
    ['On 12 May 2015 a landslide left 40 people dead.', '2015-05-12', 'stated'],
    ['She lost 40 men on 24 March last year.', '2030-03-24', 'stated'],
    ['It was the worst fire since 9 March 2029, when 40 died.', '2029-03-09', 'stated'],
  ])('hold on a day only where one is told, and a year is none: %s', (text, asOf, asOfFrom) => {
    const figure = read(text, '2031-06-17').find(({ value }) => value === 40);
    expect(figure).toMatchObject({ asOf, asOfFrom });
  });

  it.each([
    ['In February a flood killed 40 people.', 'On Sunday a flood killed 12 people.'],
    ['A quake of magnitude 6.4 struck the south in May 2015.', 'The magnitude was 5.9.'],
    ['In 2009 a strike lasted 31 days.', 'The strike lasted 12 days.'],
    ['In March a quake measuring 6.4 hit the coast.', 'The quake measured 5.9.'],
  ])('are not compared where no article has a day that would tell: %s', (then, now) => {
    const opening = 'Rescuers are at work. More help is on its way. The army is there.\n\n';
    const [a, b] = [then, now].map((text) =>
      read(opening + text, null).find(({ unit }) => unit !== 'date'),
    );
    if (!a || !b) throw new Error('not read');
    expect(a.measure).toBe(b.measure);
    expect(compareFigures(a, b, comparingRules)).toMatchObject({
      verdict: 'not-compared',
      reason: { rule: 'assumed-field' },
    });
  });

  it.each([
    'On Sunday a flood killed 40 people.',
    'The plant, which employs 40 people, was built in 2015.',
    'A flood killed 40 people on 3 May 2015.',
  ])(
    'are not suspected where an article without a day opens with it, or tells a state: %s',
    (text) => {
      expect(read(text, null).find(({ value }) => value === 40)?.assumed).not.toContain('scope');
    },
  );
});
