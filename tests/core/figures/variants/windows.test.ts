import { promise } from './variants';

promise('totals, steps and changes', {
  'a span that ends somewhere makes a step, and is no length': [
    [
      'The fever killed 12 people in the seven days to Wednesday.',
      '12 people',
      { window: 'increment' },
    ],
    ['The fever killed 12 people in the seven days to Wednesday.', 'seven days', null],
    ['Crews answered 384 calls in the 24 hours to 6am.', '384 calls', { window: 'increment' }],
    ['Police made 40 arrests in the week to Sunday.', '40 arrests', { window: 'increment' }],
    [
      'The ministry counted 30 deaths over the three days until Monday.',
      '30',
      { window: 'increment' },
    ],
    ['Nine people drowned in two days of floods.', 'Nine people', { window: 'cumulative' }],
  ],
  'what has so far been done goes on': [
    ['Squads have so far seized 2,600 litres of liquor.', '2,600 litres', { window: 'cumulative' }],
    [
      'Insurers had logged 2,100 claims by Thursday night.',
      '2,100 claims',
      { window: 'cumulative' },
    ],
    ['The cost to date is $4.7 million.', '$4.7 million', { window: 'cumulative' }],
    [
      'The office has received claims from 6,050 investors to date.',
      '6,050',
      { window: 'cumulative', superseded: false },
    ],
    ['About 5,200 investors have so far filed claims.', '5,200', { window: 'cumulative' }],
    ['The office received 30,000 calls.', '30,000', { window: 'point' }],
  ],
  'more of what is counted by its own name is a step': [
    ['The toll rose to 57 with two more bodies found.', 'two more bodies', { window: 'increment' }],
    ['Cases stand at 900 after 12 new deaths.', '12 new deaths', { window: 'increment' }],
    [
      'The mayor said 40 were hurt and three more deaths were confirmed.',
      'three more deaths',
      { window: 'increment' },
    ],
    ['Twelve people died and another 203 were injured.', 'another 203', { window: 'cumulative' }],
    ['Police arrested 12 men and hurt 30 more people.', '30 more people', { window: 'cumulative' }],
    ['A further 40 cases were confirmed.', '40 cases', { window: 'increment' }],
  ],
  'a change has its direction': [
    [
      'The fire covers 8,914 acres, up about 1,200 acres since Wednesday.',
      '1,200',
      { trend: 'up', window: 'increment' },
    ],
    ['The price of gas has tripled.', 'tripled', { trend: 'up' }],
    ['Sales halved in a year.', 'halved', { trend: 'down' }],
    [
      'The bank reported an 18 per cent rise in profit.',
      '18 per cent',
      { trend: 'up', measure: 'profit-change' },
    ],
    ['The miner told of a 9% fall in revenue.', '9%', { trend: 'down', measure: 'revenue-change' }],
    ['Children make up 61 per cent of the cases.', '61 per cent', { trend: null }],
    ['The toll is 12, up from nine on Monday.', 'nine', { trend: null, superseded: true }],
  ],
  'what is ruined, taken or done so far may only grow': [
    ['The blaze burned 12,000 tonnes of straw.', '12,000', { window: 'cumulative' }],
    ['Eleven llamas died.', 'Eleven llamas', { window: 'cumulative' }],
    ['The hotline has received 312 tips.', '312 tips', { window: 'cumulative' }],
    ['Crews have spread 2,000 tons of salt.', '2,000 tons', { window: 'cumulative' }],
    ['Nineteen growers have gone home.', 'Nineteen', { window: 'cumulative' }],
    ['Buyers have called off orders worth $3m.', '$3m', { window: 'cumulative' }],
    ['Sixty parcels have been handed out.', 'Sixty', { window: 'cumulative' }],
    ['The hotline took 312 tips.', '312 tips', { window: 'point' }],
    ['The firm has offered $180 each.', '$180', { window: 'point' }],
    ['The reserve has slipped under $9bn.', '$9bn', { window: 'point' }],
    ['The walkout costs $5 million a day.', '$5 million', { window: 'point' }],
  ],
  'others in the same state are no step of a total': [
    ['Nine are in hospital and another 28 are missing.', 'another 28', { window: 'point' }],
    ['Nine are dead. Another 28 are missing.', 'Another 28', { window: 'point' }],
    ['A further 40 are trapped.', '40', { window: 'point' }],
    ['A further 40 died.', '40', { window: 'increment' }],
  ],
  'what came in a month or in the week to a day is a step of that time': [
    ['The clinic admitted 219 infants in August.', '219', { window: 'increment' }],
    ['Officials recorded 340 cases last week.', '340', { window: 'increment' }],
    ['Officials recorded 340 cases.', '340', { window: 'cumulative' }],
    ['The state logged 187 cases in the week to 12 May.', '187', { asOf: '2024-05-12' }],
    ['Repairs have come at a cost of $2 million.', '$2 million', { window: 'cumulative' }],
    ['Prices will rise until at least October.', 'October', { hedge: 'at-least' }],
    ['A 40-strong unit will leave the base before July 9.', 'July 9', { unit: 'date' }],
  ],
  'what is planned, and whom something touches now, is no running total': [
    ['It aims to vaccinate 450,000 children.', '450,000', { window: 'point' }],
    ['It has vaccinated 450,000 children.', '450,000', { window: 'cumulative' }],
    ['The strike affects 18,000 pupils.', '18,000', { window: 'point' }],
  ],
  'what was so since a day runs on': [
    ['The inn has housed 90 men since October.', '90 men', { window: 'cumulative' }],
    ['The inn houses 90 men.', '90 men', { window: 'point' }],
  ],
  'how far ahead somebody is adds to nothing': [
    [
      'She got 6,200 votes, 800 more than her rival.',
      '800',
      { measure: 'vote-margin', window: 'point' },
    ],
  ],
});
