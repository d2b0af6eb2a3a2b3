import { promise } from './variants';

promise('which part a figure is of', {
  'so many as a rule are not so many this time': [
    ['The bus usually carries 60 passengers.', '60 passengers', { scope: 'usual' }],
    ['On weekdays the train carries 900 people.', '900 people', { scope: 'usual' }],
    ['On summer Sundays, he said, the ferry carried 300 people.', '300 people', { scope: 'usual' }],
    ['The clinic normally treats 300 patients.', '300 patients', { scope: 'usual' }],
    ['On Sunday the ferry carried 300 people.', '300 people', { scope: 'total' }],
    [
      'Twelve people died on the bus, which usually carries commuters.',
      'Twelve people',
      { measure: 'deaths', scope: 'total' },
    ],
  ],
  'a count behind a place that a clause goes on about is of that place': [
    [
      'A quake shook Orrin. Rescuers came. Help is slow. Roads lead to Tessaby, where nine people died.',
      'nine people',
      { scope: 'Tessaby' },
    ],
    [
      'A quake shook Orrin. Rescuers came. Help is slow. Some went to Port Lask, where 12 were injured.',
      '12',
      { scope: 'Port Lask' },
    ],
    ['A quake shook Orrin, where nine people died.', 'nine people', { scope: 'total' }],
  ],
  'a part is what it is said to be': [
    [
      'There are 6,215 polling stations, 740 of them classified as sensitive.',
      '740',
      { scope: 'sensitive' },
    ],
    ['The deal covers 164 prisoners, 97 of them Osterlian.', '97', { scope: 'people > Osterlian' }],
    [
      'Five of the injured are receiving treatment.',
      'Five',
      { scope: 'people > receiving treatment' },
    ],
    ['The group counted 38 deaths, 29 of them in the capital.', '29', { scope: 'capital' }],
    ['They hold 80 men, 12 of them described as officers.', '12', { scope: 'officers' }],
    ['The ministry listed 140 suspected cases.', '140', { scope: 'suspected' }],
    [
      'Police held 37 people, 31 of whom have been released.',
      '31',
      { measure: 'released', scope: 'total' },
    ],
  ],
  'compensation is for whom it is paid': [
    [
      'The state will pay compensation of $400 to the families of the dead.',
      '$400',
      { scope: 'total' },
    ],
    [
      'It announced an ex gratia of ₹50,000 for the injured.',
      '₹50,000',
      { scope: 'people > injured' },
    ],
    [
      'A payout of 900 euros each for survivors was agreed.',
      '900 euros',
      { scope: 'people > survivors' },
    ],
    [
      'Compensation of $5,000 each to the next of kin was promised.',
      '$5,000',
      { scope: 'people > next of kin' },
    ],
    ['The firm offered compensation of $90 for every worker.', '$90', { scope: 'total' }],
    ['The fund paid compensation of $9 million.', '$9 million', { scope: 'total' }],
  ],
  'what a company accounts for is that company’s': [
    ['Harbour Bank posted a profit of $3 million.', '$3 million', { scope: 'Harbour Bank' }],
    ['Oro Foods revenue of $9 million was down.', '$9 million', { scope: 'Oro Foods' }],
    [
      'Trivani Motors on Monday reported an 18 per cent rise in profit.',
      '18 per cent',
      { scope: 'Trivani Motors' },
    ],
    [
      'Dalen Foods made a profit of $2 million in the quarter ended March 31.',
      '$2 million',
      { scope: 'Dalen Foods' },
    ],
    ['The carmaker reported a profit of $3 million.', '$3 million', { scope: 'total' }],
    ['Revenue grew 9.6 per cent.', '9.6', { scope: 'total' }],
  ],
  'a forecast is a part of its own, on its day': [
    [
      'The river is expected to peak at 9.4 metres on Saturday.',
      '9.4 metres',
      { scope: 'expected', asOf: '2024-05-18' },
    ],
    ['Up to 80 mm of rain is forecast by Friday evening.', '80 mm', { scope: 'expected' }],
    [
      'Winds are likely to reach 120 km/h on Friday.',
      '120 km/h',
      { scope: 'expected', asOf: '2024-05-17' },
    ],
    [
      'Temperatures will reach 41 degrees Celsius on Sunday.',
      '41 degrees',
      { scope: 'expected', asOf: '2024-05-19' },
    ],
    [
      'The river stood at 8.9 metres and was expected to peak at 9.4 metres.',
      '8.9 metres',
      { scope: 'total' },
    ],
    ['Kingsmead, a town downstream, got 83mm of rain.', '83mm', { scope: 'Kingsmead' }],
  ],
  'those who are counted in a chamber are all of it': [
    ['Polling for the 68-seat Sarvagarh assembly was held.', '68-seat', { scope: 'total' }],
    ['The 120-seat parliament met.', '120-seat', { scope: 'total' }],
    ['The Greens won 12 seats.', '12 seats', { scope: 'Greens' }],
    ['The 80-seat council of Orlec sat.', '80-seat', { scope: 'total' }],
    ['Northgrid said it had reconnected 410,000 customers.', '410,000', { scope: 'total' }],
    ['The state sent 120 volunteers.', '120 volunteers', { scope: 'total' }],
  ],
  'one of several of a kind is told by the word for it': [
    ['The next summit is planned for March.', 'for March', { scope: 'next summit' }],
    ['A first walkout in April lasted six hours.', 'six hours', { scope: 'first walkout' }],
    ['A first walkout in April lasted six hours.', 'in April', { scope: 'first walkout' }],
    ['The first walkout began on Monday.', 'on Monday', { scope: 'total' }],
    ['Earlier truces had held for nine days.', 'nine days', { scope: 'earlier truce' }],
    ['A third strike, of 48 hours, is threatened.', '48 hours', { scope: 'third strike' }],
    [
      'In a similar attack on 3 March, two guards died.',
      'on 3 March',
      { measure: 'attack-date', scope: 'similar attack' },
    ],
    [
      'Four hikers had died in an earlier avalanche on 2 May.',
      'on 2 May',
      { scope: 'earlier avalanche' },
    ],
    [
      'Gunmen attacked a post on Monday. The previous one, on 30 April, killed four.',
      'on 30 April',
      { scope: 'previous attack' },
    ],
  ],
});
