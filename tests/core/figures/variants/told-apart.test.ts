import { promise } from './variants';

const aboard = { measure: 'aboard', unit: 'people' } as const;
const ill = { measure: 'cases', window: 'cumulative' } as const;
const dead = { measure: 'deaths', window: 'cumulative' } as const;

promise('what one verb or noun says of one thing and not of another', {
  'who walks out unhurt, or strikes a target, is not on strike': [
    ['All 14 hostages walked out unhurt.', '14 hostages', { measure: 'rescued' }],
    ['Two suicide bombers struck the market.', 'Two suicide bombers', { measure: 'attackers' }],
    ['Some 3,000 dockers struck on Monday.', 'Some 3,000 dockers', { measure: 'strikers' }],
    ['Some 300 teachers walked out over pay.', 'Some 300 teachers', { measure: 'strikers' }],
  ],
  'who is on something that carries people is aboard it': [
    ['There were 46 people on the turboprop.', '46 people', aboard],
    ['The freighter sank with its crew of 19.', '19', aboard],
  ],
  'in whom an illness is found is a case of it': [
    ['Measles was confirmed in three children.', 'three children', ill],
    ['Cholera had been diagnosed in 96 people.', '96 people', ill],
    ['Doctors found hepatitis in 40 pupils.', '40 pupils', ill],
    ['Cholera was found in 12 villages.', '12 villages', { measure: 'settlements' }],
  ],
  'those of whom a sentence opens are what became of them': [
    ['Of those who died in the blaze, 29 were women.', '29', dead],
    ['Among those who drowned were 12 children.', '12 children', dead],
  ],
  'what there is room for is not what is there': [
    ['The club had a licence for 150 guests.', '150 guests', { measure: 'capacity' }],
    ['There is room for 80 patients.', '80 patients', { measure: 'capacity' }],
  ],
  'a speed is not the limit that it is set against': [
    ['The train did 142 km/h where 80 is the limit.', '142 km/h', { measure: 'speed' }],
    ['It went over the limit of 60 km/h.', '60 km/h', { measure: 'other:speed limit' }],
  ],
  'the seats of this election are not those of the last, which are set beside them': [
    ['It won 46 seats, up from 39 at the last election.', '46 seats', { scope: 'total' }],
    ['It won 46 seats, up from 39 at the last election.', '39', { scope: 'earlier occasion' }],
  ],
  'where a rate is brought up to is where it is': [
    ['The bank put its key rate up to 6.75% on Monday.', '6.75%', { hedge: 'exact' }],
    ['Fines of up to 5% are possible.', 'up to 5%', { hedge: 'at-most' }],
  ],
  'who is ordered to pay for what was done is fined': [
    [
      'The firm was ordered to pay €48 million for fixing prices.',
      '€48 million',
      { measure: 'fine' },
    ],
    [
      'Ardmore agreed to buy the brand for $2 billion including debt.',
      '$2 billion',
      { measure: 'purchase-price' },
    ],
  ],
  'a lake in the name of a bridge fills no reservoir': [
    [
      'Some 54 percent of voters said yes to the bridge over Lake Immer.',
      'Some 54 percent',
      { measure: 'vote-share' },
    ],
    ['The lake is at 54 percent of capacity.', '54 percent', { measure: 'water-level' }],
  ],
});

promise('a sentence that follows a time of day', {
  'is one of its own': [
    ['It opens at 7 a.m. Fourteen boats will sail.', 'Fourteen boats', {}],
    ['It opens at 7 a.m. Police said 12 men died.', '12 men', { saidBy: 'police' }],
    ['It opened at 7 a.m. Monday with 12 stalls.', '12 stalls', {}],
  ],
});
