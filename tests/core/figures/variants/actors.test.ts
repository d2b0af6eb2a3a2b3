import { promise } from './variants';

const BANKS =
  'Kestrel Bank said net profit rose 12 percent to $840 million. Rival Cellmax earned $300 million.';
const PARTIES =
  'The Reform Bloc came first. It took 69 of the 120 seats, while the Civic Party fell to 41.';
const AIRLINES =
  'Coastline cancelled 60 flights on Monday. Budget carrier Brightwing, which scrapped 94 of its 120 departures, blamed the fog.';
const MILLS = 'Tolmar Steel will cut 400 jobs. Its rival Ferrand plans to cut 900 jobs.';

promise('whose a figure is', {
  'where an article tells one measure of several, each has its own': [
    [BANKS, '$840 million', { measure: 'profit', scope: 'Kestrel Bank' }],
    [BANKS, '$300 million', { measure: 'profit', scope: 'Cellmax' }],
    [PARTIES, '69', { measure: 'seats', scope: 'Reform Bloc' }],
    [PARTIES, '41', { measure: 'seats', scope: 'Civic Party' }],
    [AIRLINES, '94', { measure: 'flights-cancelled', scope: 'Brightwing' }],
    [MILLS, '900 jobs', { measure: 'jobs-cut', scope: 'Ferrand' }],
  ],
  'what it tells of whom it is about, or of all together, is restricted to nobody': [
    [PARTIES, '120 seats', { measure: 'seats', scope: 'total' }],
    [AIRLINES, '60 flights', { measure: 'flights-cancelled', scope: 'total' }],
    [MILLS, '400 jobs', { measure: 'jobs-cut', scope: 'total' }],
    ['Tolmar Steel will cut 400 jobs.', '400 jobs', { measure: 'jobs-cut', scope: 'total' }],
  ],
  'who kills has no part of the dead': [
    ['Storm Ada killed 12 people. Storm Bela killed 30 people.', '30', { scope: 'total' }],
  ],
  'what says who they are is no part of a name': [
    ['Nationalist Igor Velmar won 14.9 percent of the vote.', '14.9', { scope: 'Igor Velmar' }],
    ['Carmaker Trivani reported a profit of $3 million.', '$3 million', { scope: 'Trivani' }],
  ],
});

promise('what was in another year', {
  'is of an earlier occasion where a happening brought it, and only not sure to be of now where none did':
    [
      ['In 2019 an explosion at the port killed 12 people.', '12', { scope: 'earlier > 2019' }],
      [
        'The port was fined 12 million dollars in 2019.',
        '12 m',
        { scope: 'total', assumed: ['scope'] },
      ],
      [
        'The airline handled 8.4 million bags in 2020.',
        '8.4 m',
        { scope: 'total', assumed: ['scope'] },
      ],
      ['In 2019 a strike lasted 17 days.', '17 days', { scope: 'earlier > 2019' }],
    ],
});

promise('what prosecutors ask for', {
  'is no sentence that was passed': [
    [
      'Prosecutors, who had asked for nine years, said he lied.',
      'nine years',
      { scope: 'requested' },
    ],
    ['Prosecutors wanted 25 years in prison for Kovaci.', '25 years', { scope: 'requested' }],
    ['The judge jailed him for seven years.', 'seven years', { scope: 'total' }],
  ],
});
