import { promise } from './variants';

const pay = { measure: 'other:pay' } as const;
const rise = { measure: 'pay-change' } as const;
const moved = { measure: 'price-change' } as const;

promise('what money and shares of it are', {
  'where pay goes from and to is pay, and what is offered is a rise of it': [
    ['The minimum wage will go up from 30,000 to 70,000 naira a month.', '70,000', pay],
    ['The minimum wage rose from 300 birr to 410 birr.', '300 birr', pay],
    ['Cleaners take home barely 600 rupees a day.', 'barely 600', pay],
    ['Nurses were offered 5.5% and want at least 8%.', '5.5%', rise],
    ['Nurses were offered 5.5% and want at least 8%.', 'at least 8%', rise],
  ],
  'a bill that is dearer is a changed price, a rent that rose a changed rent': [
    ['Rents in the city are up 9.4% on last year.', '9.4%', { measure: 'rent-change' }],
    ['Flour has gone up by 40 shillings a packet.', '40', { ...moved, unit: 'KES/packet' }],
    ['A baguette would go up 10 cents to 1.20 euros.', '1.20 euros', { measure: 'price' }],
  ],
  'what a state lacks or owes is no growth of what it makes': [
    ['The deficit will widen to 6.4% of GDP.', '6.4%', { measure: 'other:deficit-share' }],
    ['Public debt stands at 86% of GDP.', '86%', { measure: 'other:debt-share' }],
    ['GDP grew by 2.1%.', '2.1%', { measure: 'growth' }],
  ],
  'a rate of one for another is no sum of millions': [
    ['The rand firmed to 18.24 against the greenback.', '18.24', { unit: 'ZAR/USD' }],
    ['The board sold $180 million as the peso sank.', '$180 million', { unit: 'USD' }],
  ],
  'of what a price is told is no way or verb beside it': [
    ['Petrol went past 300 rupees a litre.', '300', { measure: 'price', scope: 'petrol' }],
    ['Onions that fetched 20 shillings each go for 5.', '20 shillings', { scope: 'onions' }],
  ],
  'who is paid by order of a court is compensated, the state fined': [
    [
      'The court ordered it to pay $61 million to former workers.',
      '$61 million',
      { measure: 'compensation' },
    ],
    ['The court ordered it to pay $61 million to the state.', '$61 million', { measure: 'fine' }],
  ],
  'what economists expected is what was told before it': [
    [
      'Inflation rose to 6.1% in April. Economists had expected 5.8%.',
      '5.8%',
      { measure: 'inflation', scope: 'expected' },
    ],
    [
      'Inflation rose to 6.1%. Nurses had demanded 5.8% more pay.',
      '5.8%',
      { measure: 'pay-change' },
    ],
  ],
  'a tax that goes up is no tariff, and those who backed something no turnout': [
    ['The council raised property taxes by 4.9%.', '4.9%', { measure: 'other:tax-change' }],
    [
      'The ballot drew a turnout of 64%, of whom 88% backed action.',
      '88%',
      { measure: 'vote-share' },
    ],
    ['The ballot drew a turnout of 64%, of whom 88% backed action.', '64%', { measure: 'turnout' }],
  ],
  'what will be slaughtered is planned': [
    ['Some 12,000 turkeys will be slaughtered.', 'Some 12,000', { scope: 'planned' }],
  ],
});
