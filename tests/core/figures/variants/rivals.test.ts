import { promise } from './variants';

const share = { measure: 'vote-share', unit: 'percent' } as const;
const ON =
  'Awa Sow led the presidential election by nine points. Sow was on 51.6 percent and Reis on 42.6.';
const AT =
  'First results of the election for president were out. Moreno stood at 47.2 percent and Duarte at 39.';
const TITLED =
  'President Omar Diallo and challenger Awa Sow met in the run-off election. Sow had 52.4 percent. The tally gave the president 47.6 percent.';
const MAYOR =
  'The election set Mayor Lena Holt against Piet Bos. Bos won 51 percent of the vote. The mayor took 49 percent.';

promise('shares of a vote', {
  'each of two rivals has their own': [
    [ON, '51.6 percent', { ...share, scope: 'Sow' }],
    [ON, '42.6', { ...share, scope: 'Reis' }],
    [AT, '47.2 percent', { ...share, scope: 'Moreno' }],
    [AT, '39', { ...share, scope: 'Duarte' }],
    [
      'In the exit poll the Greens were on 18 percent, the Liberals on 22.5.',
      '22.5',
      { ...share, scope: 'Liberals' },
    ],
    [
      'In the election Osei polled 52.4 percent to 44.1 for Addo.',
      '52.4 percent',
      { ...share, scope: 'Osei' },
    ],
    [
      'In the election Osei polled 52.4 percent to 44.1 for Addo.',
      '44.1',
      { ...share, scope: 'Addo' },
    ],
    ['Voters passed the Garden Bill by 52 percent to 48.', '48', { scope: 'against' }],
    ['Deputies voted 152 to 148 for the Land Bill.', '152', { measure: 'votes', scope: 'for' }],
  ],
  'whoever is called by a title is meant by name': [
    [TITLED, '47.6 percent', { ...share, scope: 'Omar Diallo' }],
    [MAYOR, '49 percent', { ...share, scope: 'Lena Holt' }],
  ],
  'votes in so many are a share of them': [
    [
      'In the capital, Kolley took two votes in three in the election.',
      'two votes in three',
      { measure: 'vote-share', scope: 'Kolley' },
    ],
    [
      'In the by-election Hale secured six in ten votes.',
      'six in ten votes',
      { measure: 'vote-share', scope: 'Hale' },
    ],
    ['Hale won twice as many votes as in the last election.', 'twice as many', { value: 2 }],
  ],
});
