import { promise } from './variants';

promise('amounts that are not so yet', {
  'what somebody foresees is expected': [
    ['Analysts expect a profit of $40 million.', '$40 million', { scope: 'expected' }],
    ['The bank cut its growth forecast to 3.1%.', '3.1%', { measure: 'growth', scope: 'expected' }],
    ['The fund now predicts growth of 2.4% next year.', '2.4%', { scope: 'expected' }],
    ['The governor said inflation would average 17%.', '17%', { scope: 'expected' }],
    ['Inflation will slow to 4% by June, the bank said.', '4%', { scope: 'expected' }],
    ['The firm forecast sales of 3 billion euros.', '3 billion', { scope: 'expected' }],
    ['Its outlook for growth is 1.8%.', '1.8%', { scope: 'expected' }],
    ['Winds could reach 120 km/h.', '120', { measure: 'wind-speed', scope: 'expected' }],
  ],
  'what it is compared with is foreseen as well': [
    ['The bank cut its growth forecast to 3.1% from 3.4%.', '3.4%', { scope: 'expected' }],
    ['Growth slowed to 1.2%, below a forecast of 1.9%.', '1.2%', { scope: 'total' }],
    ['Growth slowed to 1.2%, below a forecast of 1.9%.', '1.9%', { scope: 'expected' }],
  ],
  'what is so, or costs so much, stands': [
    ['Inflation slowed to 4%.', '4%', { scope: 'total' }],
    ['The repair will cost $310 million.', '$310 million', { measure: 'cost', scope: 'total' }],
    ['The firm posted a profit of $9 million.', '$9 million', { scope: 'total' }],
  ],
  'what is asked for or possible is called so': [
    [
      'They paid a ransom of $1.8 million, below the $5 million first demanded.',
      '$5',
      { scope: 'demanded' },
    ],
    ['Another 20 millimetres of rain possible by Friday.', '20', { scope: 'possible' }],
  ],
});

promise('of what a price is', {
  'it is of the thing, not of what it comes in or how it moved': [
    ['Food has become 26% dearer since last June; a loaf costs 3.', '26%', { scope: 'food' }],
    ['The price of a jerrycan of water rose to 30 shillings.', '30', { scope: 'water' }],
    ['A litre of petrol sells for $2.', '$2', { scope: 'petrol' }],
    ['The shares closed 19p lower at 83p.', '83p', { scope: 'total' }],
    ['The OSX index closed higher at 9,812 points.', '9,812', { scope: 'OSX' }],
    ['Shares in its owner, Ferrand Gold, shed 7.1%.', '7.1%', { scope: 'Ferrand Gold' }],
  ],
  'a sentence that only says prices goes on with the thing before': [
    [
      'Wheat climbed 2.1%. Prices have nearly doubled since March.',
      'nearly doubled',
      { scope: 'wheat' },
    ],
    ['Cocoa rose to $9,000 a tonne. Prices have trebled.', 'trebled', { scope: 'cocoa' }],
  ],
});
