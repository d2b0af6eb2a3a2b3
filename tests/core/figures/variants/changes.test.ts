import { promise } from './variants';

promise('which way something went', {
  'what is higher, dearer or more by an amount went up': [
    ['Bread has become 26% dearer.', '26%', { trend: 'up' }],
    ['It will cost 40 per cent more than first thought.', '40 per cent', { trend: 'up' }],
    ['Rents are 12% above last year.', '12%', { trend: 'up' }],
    ['It was three points more than the bank had said.', 'three points', { trend: 'up' }],
    ['More than 40% more than 3 million did.', 'More than 40%', { value: 40 }],
  ],
  'what is lower, cheaper or less by an amount went down': [
    ['Labour costs are 62 percent less there.', '62 percent', { trend: 'down' }],
    ['Fuel is 8% cheaper.', '8%', { trend: 'down' }],
    ['Turnout was 58 percent, six points below the last vote.', 'six points', { trend: 'down' }],
    ['They earn 15% less than men.', '15%', { trend: 'down' }],
    ['Arrivals were 9% fewer.', '9%', { trend: 'down' }],
  ],
  'verbs of every paper say which way it went': [
    ['The bank lifted its rate by 75 basis points.', '75 basis points', { trend: 'up' }],
    ['The zloty firmed 0.6% on the news.', '0.6%', { trend: 'up' }],
    ['The index gave up 212 points.', '212 points', { trend: 'down' }],
    ['The plant throttled its output by a third.', 'a third', { trend: 'down' }],
    ['The firm put up its prices by around 10%.', 'around 10%', { trend: 'up' }],
    ['The ministry slashed the budget by 12%.', '12%', { trend: 'down' }],
    ['The currency strengthened 2%.', '2%', { trend: 'up' }],
    ['Fire crews are down a quarter in number.', 'a quarter', { trend: 'down', value: 0.25 }],
    ['Sales fell a third.', 'a third', { trend: 'down' }],
  ],
  'a level that is reached is no change': [
    ['Humidity could drop below 10%.', 'below 10%', { trend: null }],
    ['Reserves slipped under $9bn.', 'under $9bn', { trend: null }],
    ['Inflation rose above 12%.', 'above 12%', { trend: null }],
    ['Inflation rose more than 2%.', 'more than 2%', { trend: 'up' }],
  ],
  'who falls from a height goes no way': [
    ['The cage plunged close to 200 metres down a shaft.', '200 metres', { trend: null }],
    ['The bus fell 40 metres into a gorge.', '40 metres', { trend: null }],
    ['The river rose by 2 metres overnight.', '2 metres', { trend: 'up' }],
  ],
  'twice a number is twice': [
    [
      'It took 69 seats, more than twice the 32 it had.',
      'more than twice',
      { value: 2, hedge: 'more-than' },
    ],
    ['Prices are three times those of last year.', 'three times', { value: 3 }],
    ['Rents are twice those in Lohari.', 'twice', { value: 2 }],
  ],
  'some of a kind that has a size are counted too': [
    ['Drivers plan four 24-hour strikes.', 'four', { value: 4 }],
    ['Drivers plan four 24-hour strikes.', '24-hour', { value: 24, unit: 'hour' }],
    ['Jets dropped two 500-kg bombs.', 'two', { value: 2, unit: 'bomb' }],
    ['They stole 300 head of cattle.', '300 head of cattle', { unit: 'head of cattle' }],
  ],
  'ages that a law sets are in years': [
    ['A rise in the retirement age from 65 to 67 is planned.', '65', { unit: 'year' }],
    ['A rise in the retirement age from 65 to 67 is planned.', '67', { unit: 'year' }],
    ['The voting age was lowered to 16.', '16', { unit: 'year' }],
  ],
});
