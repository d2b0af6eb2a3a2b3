import { promise } from './variants';

promise('for and against, and what is said of those counted', {
  'votes are for or against, of a pair the nearer word tells both': [
    [
      'Voters backed it, with 63 percent of the vote in favour.',
      '63 percent',
      { scope: 'in favour' },
    ],
    ['The bill won 152 votes for and 148 votes against.', '148 votes', { scope: 'against' }],
    ['The bill won 152 votes for and 148 votes against.', '152 votes', { scope: 'for' }],
    ['Members voted by 87% to 13% for action.', '87%', { scope: 'for' }],
    ['Members voted by 87% to 13% for action.', '13%', { scope: 'against' }],
    ['The Greens won 31 percent of the vote.', '31 percent', { scope: 'Greens' }],
  ],
  'polling stations are those that have reported': [
    ['With 417 of 420 precincts reporting, Hallam leads.', '417', { scope: 'reporting' }],
    ['With 417 of 420 precincts reporting, Hallam leads.', '420', { scope: 'total' }],
    ['With 980 of 1,200 polling stations counted, Orlo leads.', '980', { scope: 'counted' }],
  ],
  'those hurt or missing are the people they are called': [
    ['He spoke of 28 injured officers.', '28', { measure: 'injuries', scope: 'people > officers' }],
    ['The ministry reported 14 wounded soldiers.', '14', { scope: 'people > soldiers' }],
    ['Nearly 40 injured children were flown out.', '40', { scope: 'people > children' }],
    ['Nine injured people were flown out.', 'Nine', { measure: 'injuries', scope: 'total' }],
  ],
  'patients may be in a state of their own': [
    ['Of 86 hurt, 14 remain in intensive care.', '14', { scope: 'in intensive care' }],
    [
      'Nine people are in hospital, two in a serious condition.',
      'two',
      { scope: 'in a serious condition' },
    ],
    ['Nine people are in hospital.', 'Nine', { measure: 'hospitalised', scope: 'total' }],
  ],
  'what comes once a year is of no other occasion': [
    ['The firm made a profit of £41m last year.', '£41m', { scope: 'total' }],
    ['The trial opened in May 2020 and took up 114 hearings.', '114', { scope: 'total' }],
    ['In 2019 a quake killed 40 people.', '40', { scope: 'earlier > 2019' }],
    ['In 2019 a quake in Marn killed 40 people.', '40', { scope: 'earlier > 2019; Marn' }],
  ],
  'a place with a name is a part of rain, levels and flights': [
    ['The storm dumped 290 millimetres of rain on Tarrambee.', '290', { scope: 'Tarrambee' }],
    ['Gauges showed 83 mm of rain at Orlen Bridge.', '83', { scope: 'Orlen Bridge' }],
    ['The week brought 83 mm of rain.', '83', { scope: 'total' }],
  ],
  'whoever is paid each time is a part': [
    [
      'The firm will pay compensation of $900 to each of the injured.',
      '$900',
      { scope: 'people > injured' },
    ],
    ['It will pay compensation of $900 for each worker.', '$900', { scope: 'total' }],
  ],
});

promise('which of several is meant', {
  'who gives or wins is known by their name alone': [
    ['Labour won 31 seats.', '31', { scope: 'Labour' }],
    ['Kestria will send 200 troops and Norland 50.', '200', { scope: 'Kestria; planned' }],
    ['Kestria pledged aid of $20 million and Norland $5 million.', '$20', { scope: 'Kestria' }],
    ['Kestria pledged aid of $20 million and Norland $5 million.', '$5', { scope: 'Norland' }],
    ['Kestria pledged aid of $20 million.', '$20', { scope: 'total' }],
  ],
  'a rate, a profit or a tariff has the words that say which': [
    ['Core inflation eased to 3.1%.', '3.1%', { scope: 'core' }],
    ['Youth unemployment stood at 21%.', '21%', { scope: 'youth' }],
    ['Annual inflation eased to 3.1%.', '3.1%', { scope: 'total' }],
    ['Profit at Harbour Bank rose 12%.', '12%', { scope: 'Harbour Bank' }],
    ['Like-for-like sales slid 7.3 per cent.', '7.3', { scope: 'like-for-like' }],
  ],
  'how many there may be is not how many there are': [
    ['It cut the ceiling from 14,000 to 12,500 troops.', '12,500', { scope: 'authorised' }],
    ['The mission has 12,500 troops.', '12,500', { scope: 'total' }],
    ['About 212,000 votes cast were valid.', '212,000', { scope: 'total' }],
  ],
  'those harmed beside others are of their group': [
    [
      'Thirteen miners died and 86 were hurt.',
      '86',
      { measure: 'injuries', scope: 'people > miners' },
    ],
    ['Three officers were hurt and 54 were arrested.', '54', { scope: 'total' }],
    ['Thirteen people died and 86 were hurt.', '86', { scope: 'total' }],
  ],
});

promise('which occasion of its kind', {
  'another occasion is a part of its own': [
    ['Nine people died in an earlier accident.', 'Nine', { scope: 'earlier accident' }],
    ['Four people were hurt in a separate attack.', 'Four', { scope: 'separate attack' }],
    ['Nine people died in the accident.', 'Nine', { scope: 'total' }],
  ],
});
