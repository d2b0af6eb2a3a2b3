import { promise } from './variants';

const share = { unit: 'percent' } as const;
const points = { unit: 'percentage point' } as const;

promise('what changes, and by how much', {
  'where it came from is as large as where it went': [
    ['Its budget rose from 1.2 to 1.4 million euros.', '1.2', { value: 1.2e6, unit: 'EUR' }],
    ['Exports slid from 3.1 to 2.6 billion dollars.', '3.1', { value: 3.1e9 }],
    ['Losses widened from 3.5 to 6-7 billion yen.', '3.5', { value: 3.5e9, unit: 'JPY' }],
    ['The fleet fell from 2.1 to 1.9 million cars.', '2.1', { value: 2.1e6, unit: 'car' }],
    ['Its budget grew from 800,000 to 1.2 million euros.', '800,000', { value: 8e5, unit: 'EUR' }],
    ['Sales rose from 900 to 1.2 billion euros.', '900', { value: 900, unit: null }],
    ['The rate rose from 2.1 to 2.4 percent.', '2.1', { value: 2.1, unit: 'percent' }],
    ['The toll rose from 12 to 19.', '12', { value: 12, unit: 'people' }],
  ],
  'what a price has moved by is no share of what it came to': [
    ['Its shares fell 2.3 % to 45.', '45', { value: 45, unit: null }],
    ['Tolva Mining climbed 6.2 percent to 14.80.', '14.80', { unit: null }],
    ['The index rose 0.8% to 3,210.', '3,210', { unit: 'point' }],
    ['The index lost 31 points to 4,120.', '4,120', { unit: 'point' }],
    ['Inflation rose 0.3 points to 4.5.', '4.5', share],
    ['Unemployment fell 0.2 percentage points to 5.1.', '5.1', share],
    ['Turnout dropped 3 percent to 61.', '61', share],
  ],
  'a sum is in another currency than the bracket that converts it': [
    ['It owes $3 billion, of which 2 billion ($2.6bn) is secured.', '2 billion', { unit: null }],
    ['It lost $40 million on sales of 310 million (£240m).', '310 million', { unit: 'USD' }],
    [
      'The plan costs 300 million kronor and saves 70 million a year.',
      '70 million',
      { unit: 'SEK/year' },
    ],
    ['It made 1.4 billion euros on sales of 31 billion.', '31 billion', { unit: 'EUR' }],
  ],
  'points of a game are no points of a share': [
    ['He averaged 7.3 points while hitting 47 % of his shots.', '7.3', { unit: 'point' }],
    ['She scored 31 points on 52% shooting.', '31', { unit: 'point' }],
    ['He hit 41% from three-point range.', 'three-point', { unit: 'point' }],
    ['They finished with 88 points, 30 % of them from free throws.', '88', { unit: 'point' }],
    ['Dawn leads by six points, with 44% to 38%.', 'six', points],
    ['The governor has a three-point lead, 48% to 45%.', 'three-point', points],
    ['Support slipped four points to 31%.', 'four', points],
    ['His approval is 39%, two points below that of May.', 'two points', points],
  ],
});
