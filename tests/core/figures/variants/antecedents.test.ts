import { promise } from './variants';

const PATIENTS =
  'Of the 212 patients admitted so far 171 had gone home and 33 were stable; three were critical.';

promise('a number without a noun', {
  'is of what the clause before was of': [
    [
      'Three in four trains were cancelled; only 11 ran.',
      '11',
      { measure: 'trains', unit: 'train' },
    ],
    ['The airline cancelled 40 flights and 12 took off.', '12', { measure: 'flights' }],
    [
      'Half the schools in the district were damaged; 14 opened on Monday.',
      '14',
      { measure: 'schools-opened', unit: 'school' },
    ],
    ['Four in five shops were shut; nine opened.', 'nine', { measure: 'businesses-opened' }],
    ['The flood hit 40 shops, and 12 collapsed.', '12', { measure: 'businesses-destroyed' }],
    ['Inspectors visited 90 restaurants and nine failed.', 'nine', { unit: 'restaurant' }],
    ['Nearly all trains were late, and 30 never ran.', '30', { unit: 'train' }],
    ['Of 60 buses in the depot 22 were shut away; nine ran.', 'nine', { unit: 'bus' }],
  ],
  'is of people where only people can be meant': [
    ['The storm destroyed 40 homes and 12 died.', '12', { measure: 'deaths', unit: 'people' }],
    ['The blast damaged 40 homes and 12 were hurt.', '12', { measure: 'injuries', unit: 'people' }],
  ],
  'tells how patients are': [
    [PATIENTS, '171', { measure: 'recoveries' }],
    [PATIENTS, '33', { measure: 'hospitalised', scope: 'people > stable' }],
    [PATIENTS, 'three', { measure: 'hospitalised', scope: 'people > critical' }],
    [
      'Thirty people were taken to hospital and all but four have gone home.',
      'four',
      { measure: 'hospitalised' },
    ],
    [
      'Nine workers were treated in hospital; six have since returned home.',
      'six',
      { measure: 'recoveries' },
    ],
    [
      'Twenty were injured; three are critical.',
      'three',
      { measure: 'injuries', scope: 'people > critical' },
    ],
    [
      'Two of the wounded, a boy of 16 and a woman of 19, were in critical condition.',
      'Two',
      { measure: 'injuries', scope: 'people > critical' },
    ],
  ],
});

const countries = { measure: 'countries', unit: 'country' } as const;

promise('those who are counted by a role', {
  'may be countries': [
    [
      'Eight of the donors, among them Japan and Norway, will meet in Oslo.',
      'Eight of the donors',
      { ...countries, scope: 'donors' },
    ],
    ['Nine of the signatories, including Chile and Peru, agreed.', 'Nine', countries],
    [
      'Leaders of the five Delta states signed the treaty.',
      'five',
      { ...countries, scope: 'total' },
    ],
    ['Foreign ministers of six Gulf states met.', 'six', countries],
    ['Leaders of the nine-member Coastal Compact agreed.', 'nine-member', countries],
    ['The bloc will admit seven new members at its summit.', 'seven', countries],
    ['Leaders of 17 island nations met.', '17 island nations', countries],
  ],
  'may be seats': [
    ['The 165-member chamber voted.', '165-member', { measure: 'seats', unit: 'seat' }],
    ['They won 44 seats in the new assembly of 120.', '120', { measure: 'seats', unit: 'seat' }],
    ['The bill passed the 90-member senate.', '90-member', { measure: 'seats', unit: 'seat' }],
  ],
  'are people, or what they are called, elsewhere': [
    ['Results announced on Tuesday give the Green Union 44 seats.', '44', { scope: 'Green Union' }],
    ['Three of the creditors, among them Harbour Bank, agreed.', 'Three', { unit: 'people' }],
    ['The nine-member panel ruled against the firm.', 'nine-member', { unit: 'people' }],
    ['The union has 600 members.', '600 members', { unit: 'people' }],
  ],
});
