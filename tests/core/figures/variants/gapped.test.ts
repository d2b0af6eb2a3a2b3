import { promise } from './variants';

promise('the second of two amounts under one verb', {
  'is of what stands before it, and moved as the first did': [
    ['Sales rose 4 percent and profit 12 percent.', '12 percent', { measure: 'profit-change' }],
    ['Sales rose 4 percent and profit 12 percent.', '4 percent', { measure: 'revenue-change' }],
    [
      'Exports fell 2.6 percent and construction 3.8 percent.',
      '3.8 percent',
      { measure: 'other:construction' },
    ],
    ['Food prices rose 5 percent and fuel 12 percent.', '5 percent', { scope: 'food' }],
    [
      'Food prices rose 5 percent and fuel 12 percent.',
      '12 percent',
      { measure: 'price-change', scope: 'fuel' },
    ],
    [
      'Rents climbed 8 percent, electricity 11 percent and bread 4 percent.',
      '11 percent',
      { measure: 'price-change', scope: 'electricity' },
    ],
    [
      'Wages rose 3 percent and pensions 2 percent.',
      '2 percent',
      { measure: 'other:pension-change' },
    ],
    [
      'Unemployment was 5.2 percent and inflation 3.1 percent.',
      '3.1 percent',
      { measure: 'inflation' },
    ],
  ],
  'where its unit is not told again': [
    [
      'The president won 57.4 percent in the first round; his closest rival got 31.',
      '31',
      { measure: 'vote-share', value: 31, unit: 'percent', scope: 'rival' },
    ],
    ['Haran won 51.2 percent and his rival 48.8.', '48.8', { scope: 'rival' }],
    [
      'Her party took 34 percent of the vote; the Greens won 12 and the Liberals nine.',
      'nine',
      { measure: 'vote-share', value: 9, unit: 'percent', scope: 'Liberals' },
    ],
  ],
});

promise('whom and what a number counts', {
  'those who marched, and not those who were arrested there': [
    [
      'Police arrested 70 people after a march of some 5,000 turned violent.',
      '5,000',
      { measure: 'crowds', value: 5_000 },
    ],
    ['Police arrested 70 people at a rally of 5,000.', '70', { measure: 'detentions' }],
    [
      'A march, with 150,000 people according to the unions, ended in a battle.',
      '150,000',
      { measure: 'crowds' },
    ],
  ],
  'more than the places they are in, they are of those in the places': [
    [
      'Officials confirmed 88 cases in five counties, 71 of them in children.',
      '71',
      { measure: 'cases', scope: 'children' },
    ],
    ['Fires burned in six towns, four of them on the coast.', 'four', { measure: 'settlements' }],
  ],
  'animals are no dead people': [
    ['The spill killed at least 1,100 seabirds.', '1,100', { measure: 'animals-killed' }],
    ['The cold killed 300 geese and 12 swans.', '300', { measure: 'animals-killed' }],
    ['The heat killed 2,000 salmon.', '2,000', { measure: 'animals-killed' }],
    ['The crash killed 12 riders.', '12', { measure: 'deaths' }],
  ],
  'what countries did, in one word': [
    ['In all, 27 countries signed; 14 have ratified it so far.', '14', { scope: 'ratified' }],
  ],
  'members who backed a strike are not those who voted': [
    [
      'Eighty-six percent of its members backed strike action on a turnout of 64 percent.',
      'Eighty-six percent',
      { measure: 'vote-share' },
    ],
  ],
  'a sum for each of those who were hit is no damage': [
    [
      'The government will pay 200 euros to each of the 45,000 households that lost power.',
      '200 euros',
      { measure: 'compensation' },
    ],
  ],
});
