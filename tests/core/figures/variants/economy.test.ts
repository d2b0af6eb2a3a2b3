import { promise } from './variants';

const unemployed = (value: number) => ({ measure: 'unemployed', value, unit: 'people' }) as const;
const step = (value: number) =>
  ({ measure: 'interest-rate-change', value, unit: 'percentage point' }) as const;

promise('what news on the economy counts', {
  'people without work are counted, beside their rate': [
    ['The number of jobless rose by 14,000 to 412,000.', '412,000', unemployed(412_000)],
    ['The number of jobless rose by 14,000 to 412,000.', '14,000', { window: 'increment' }],
    ['The number of people out of work rose to 412,000.', '412,000', unemployed(412_000)],
    ['Unemployment fell by 9,000 to 1.3 million.', '1.3 million', unemployed(1_300_000)],
    ['Some 412,000 people are out of work.', '412,000', unemployed(412_000)],
  ],
  'nobody died whom a number of people is not said to be dead': [
    ['The number of people in work fell to 310,000.', '310,000', { measure: 'other:people' }],
    ['The number of people waiting rose to 310.', '310', { measure: 'other:people' }],
    ['The number of people killed rose to 310.', '310', { measure: 'deaths' }],
    [
      'Police shut the road as the number of people known to have died rose to 57.',
      '57',
      { measure: 'deaths' },
    ],
  ],
  'what is sold abroad, whatever it is': [
    ['Exports fell 12 percent.', '12 percent', { measure: 'other:export', scope: 'total' }],
    ['Exports of copper fell 12 percent.', '12 percent', { scope: 'copper' }],
    ['Copper exports fell 12 percent.', '12 percent', { scope: 'copper' }],
    ['Export prices rose 3 percent.', '3 percent', { measure: 'price-change' }],
  ],
  'a quarter or half a point of a rate': [
    ['The bank raised its key rate by half a point.', 'half a point', step(0.5)],
    ['The bank cut interest rates by a quarter point.', 'a quarter point', step(0.25)],
    ['The bank raised its key rate by a half point.', 'a half point', step(0.5)],
    [
      'Borrowing got cheaper. It is a cut: a quarter point, to 4.75 percent.',
      '4.75 percent',
      { measure: 'interest-rate' },
    ],
  ],
  'a share that economists foresaw, and none of the economists': [
    [
      'Inflation eased to 4.2 percent, below the 4.5 percent economists had forecast.',
      '4.5 percent',
      { measure: 'inflation', value: 4.5, unit: 'percent' },
    ],
  ],
  'what was added to a level': [
    [
      'The number of strikers rose by 200 to 4,300.',
      '200',
      { measure: 'strikers', window: 'increment' },
    ],
    ['The number of strikers rose by 200 to 4,300.', '4,300', { window: 'point' }],
  ],
});

promise('who is counted', {
  'those who said something are not the force, the crew or the voters they are of': [
    ['Two soldiers said the base had been hit.', 'Two', { measure: 'other:soldier' }],
    ['Two delegates said the talks had failed.', 'Two', { measure: 'other:delegate' }],
    ['Two soldiers guarded the base.', 'Two', { measure: 'troops' }],
  ],
  'those who came, and not where they came from': [
    [
      'Some 320 rescuers from six countries are searching; 80 were flown in on Friday.',
      '80',
      { unit: 'people' },
    ],
  ],
  'those who still wait are of those who were cut off': [
    [
      'The storm cut off power to 96,000 customers; by Sunday 12,000 were still waiting.',
      '12,000',
      { measure: 'without-power' },
    ],
  ],
  'the acquitted, apart from the accused': [
    [
      'The court acquitted 14 of the 31 defendants.',
      '14',
      { measure: 'other:acquit-defendant', value: 14 },
    ],
    ['The court acquitted 14 of the 31 defendants.', '31', { measure: 'charged' }],
  ],
  'by how many votes something passed, told in a word': [
    ['The motion passed with a majority of two.', 'two', { measure: 'vote-margin', value: 2 }],
  ],
});

promise('how long something lasted', {
  'and by how much longer than planned is another thing': [
    ['The summit lasted 40 minutes longer than planned.', '40 minutes', { scope: 'extension' }],
    ['The summit lasted 40 minutes.', '40 minutes', { scope: 'total' }],
  ],
  'a siege is no war': [
    ['The siege of the bank ended after 31 hours.', '31 hours', { measure: 'siege-duration' }],
  ],
});
