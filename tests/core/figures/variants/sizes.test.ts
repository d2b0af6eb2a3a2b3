import { promise } from './variants';

promise('how large a number is', {
  'a length told in two units is one length': [
    [
      'He was jailed for eight years and four months.',
      'eight years',
      { value: 8 + 4 / 12, unit: 'year', phrase: 'eight years and four months' },
    ],
    ['The flight took two hours and 30 minutes.', 'two hours', { value: 2.5, unit: 'hour' }],
    ['The talks lasted 1 hour 15 minutes.', '1 hour', { value: 1.25, unit: 'hour' }],
    ['The siege lasted three days, 12 hours.', 'three days', { value: 3.5 }],
    ['The march lasted two weeks and a day.', 'two weeks', { value: 2 + 1 / 7, unit: 'week' }],
    ['The strike lasted a year and a half.', 'a year and a half', { value: 1.5, unit: 'year' }],
    [
      'He was jailed for over ten years and six months.',
      'ten years',
      { value: 10.5, hedge: 'more-than' },
    ],
  ],
  'a unit and a half is one and a half of it': [
    ['The level rose by a metre and a half.', 'a metre and a half', { value: 1.5, unit: 'meter' }],
    [
      'It was nearly a degree and a half warmer.',
      'a degree and a half',
      { value: 1.5, hedge: 'almost' },
    ],
    ['The bridge is a mile and a half long.', 'a mile and a half', { value: 1.5, unit: 'mile' }],
    [
      'He waited for an hour and a quarter.',
      'an hour and a quarter',
      { value: 1.25, unit: 'hour' },
    ],
  ],
  'one of so many is a share': [
    ['One child in six goes hungry.', 'One child in six', { value: 1 / 6, unit: null }],
    ['One worker in five has left.', 'One worker in five', { value: 0.2 }],
    ['Two adults in three voted.', 'Two adults in three', { value: 2 / 3 }],
    ['One man in 20 is jobless.', 'One man in 20', { value: 0.05 }],
    ['One child in hospital died.', 'One child', { value: 1 }],
    ['Two adults in two cars died.', 'Two adults', { value: 2, unit: 'people' }],
  ],
  'below zero is less than nothing': [
    ['The night brought 9 degrees below zero.', '9 degrees', { value: -9, low: -9, high: -9 }],
    ['It was 20 below zero at dawn.', '20 below zero', { value: -20, hedge: 'exact' }],
    ['The mercury fell to 12 C below zero.', '12 C', { value: -12, unit: 'celsius' }],
    ['It was 12 degrees below normal.', '12 degrees', { value: 12 }],
  ],
  'what went from one amount to another was both': [
    ['The bill cuts the window from 28 days to 14.', '28 days', { value: 28, unit: 'day' }],
    ['The bill cuts the window from 28 days to 14.', '14', { value: 14, unit: 'day' }],
    ['Members cut tariffs from 12 percent to 5 percent.', '5 percent', { value: 5 }],
    ['Members cut tariffs from 12 percent to 5 percent.', '12 percent', { value: 12 }],
    ['The pension age rises from 65 to 67.', '67', { value: 67 }],
    ['Fares went up from $3 to $3.50.', '$3.50', { value: 3.5 }],
    ['Unemployment fell to 4.2 percent from 5.1 percent.', '5.1 percent', { value: 5.1 }],
    [
      'The crop forecast was cut to 1.4 million tonnes from 1.7 million.',
      '1.7 million',
      { unit: 'metric ton' },
    ],
    [
      'The ceiling was lowered from 14,000 to 12,500 soldiers.',
      '12,500 soldiers',
      { value: 12500 },
    ],
    ['Tickets cost from $3 to $9.', 'from $3 to $9', { hedge: 'range', low: 3, high: 9 }],
    ['Gusts of from 60 to 80 mph were measured.', '60 to 80 mph', { hedge: 'range' }],
  ],
  'the letter of a currency touches its digits': [
    ['The strike cost R1.9 billion.', 'R1.9 billion', { value: 1.9e9, unit: 'ZAR' }],
    ['Shares closed at R43.20.', 'R43.20', { value: 43.2, unit: 'ZAR' }],
    ['Everybody gets R4,500.', 'R4,500', { value: 4500, unit: 'ZAR' }],
    ['They asked for N500,000.', 'N500,000', { value: 500000, unit: 'NGN' }],
    ['It costs GH¢2.50 a loaf.', 'GH¢2.50', { value: 2.5, unit: 'GHS/loaf' }],
    ['He paid Sh3,000.', 'Sh3,000', { unit: 'KES' }],
    ['The fine is P200,000.', 'P200,000', { unit: 'PHP' }],
    ['The robot R2 rolled on.', 'R2', null],
  ],
  'what is paid for each thing is per thing': [
    ['They demand $500 for each child.', '$500', { unit: 'USD/child' }],
    ['The state pays €40 for every tonne.', '€40', { unit: 'EUR/metric ton' }],
    ['Onions fetched 620 rupees a quintal.', '620 rupees', { unit: 'INR/quintal' }],
    ['Water costs $3 a jerrycan.', '$3', { unit: 'USD/jerrycan' }],
    ['Rice sells at $20 a sack.', '$20', { unit: 'USD/sack' }],
    [
      'The mine yields 900,000 tonnes of coal a year.',
      '900,000 tonnes',
      { unit: 'metric ton/year' },
    ],
  ],
  'a thing of so many parts is counted by them': [
    ['A missile hit a nine-storey block.', 'nine-storey', { value: 9, unit: 'storey' }],
    ['It struck a 33-seater minibus.', '33-seater', { value: 33, unit: 'seat' }],
    ['A 12-story hotel burnt.', '12-story', { value: 12, unit: 'storey' }],
    ['A three-bedroom house collapsed.', 'three-bedroom', { value: 3, unit: 'bedroom' }],
    ['The nine-member bloc met.', 'nine-member', { value: 9 }],
  ],
});
