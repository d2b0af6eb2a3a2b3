import { promise } from './variants';

promise('numbers in words', {
  'a toll arrives at a number word': [
    ['The toll, which stood at nine on Friday, grew.', 'nine', { value: 9 }],
    ['A fifth person died, bringing the toll to five.', 'five', { value: 5, measure: 'deaths' }],
    ['The death toll rose to nine.', 'nine', { value: 9, measure: 'deaths' }],
    ['Officials put the number of dead at eight.', 'eight', { value: 8 }],
    ['The number of cases fell to three.', 'three', { value: 3 }],
    ['The ministry raised its count of injured to seven.', 'seven', { value: 7 }],
    ['He came home at nine.', 'nine', null],
  ],
  'what climbs past a number is more than that': [
    ['The toll has climbed past 40.', '40', { hedge: 'more-than', value: 40 }],
    ['Cases surged past 2,000 on Monday.', '2,000', { hedge: 'more-than' }],
    ['Inflation rose past 12%.', '12%', { hedge: 'more-than' }],
    ['He won the past three races.', 'three races', { hedge: 'exact' }],
  ],
  'by how many fewer or more': [
    ['The party won 71 seats, two fewer than last time.', 'two', { value: 2, trend: 'down' }],
    ['There were 312 new cases, 40 fewer than on Monday.', '40', { trend: 'down' }],
    ['It has nine members, three more than before.', 'three', { trend: 'up' }],
    ['The fire is three times its size of Monday.', 'three times', { unit: 'ratio' }],
  ],
  'another of a unit of time is one more': [
    [
      'It will take at least another fortnight.',
      'another fortnight',
      { value: 1, unit: 'fortnight', hedge: 'at-least' },
    ],
    ['The truce will last another week.', 'another week', { value: 1, unit: 'week' }],
    ['He came back another day.', 'another day', null],
  ],
  'one of a length of rain is one': [
    ['The storm dumped a foot of rain in places.', 'a foot', { value: 1, unit: 'foot' }],
    ['Cars stood in a metre of water.', 'a metre', { value: 1, unit: 'meter' }],
    ['He is a mile of a man.', 'a mile', null],
  ],
  'what a rate is of is no count': [
    ['The rate fell to 12 per 100,000 people.', '100,000 people', null],
    ['There are three beds per 1,000 residents.', '1,000 residents', null],
  ],
  'four did what others did not': [
    ['Eight miners walked out; four did not.', 'four', { value: 4 }],
    ['Of the ten, six will stay and four may go.', 'four', { value: 4 }],
  ],
  'only one is one': [
    ['Only one of the two runways is open.', 'one', { value: 1 }],
    ['Just one of the 12 survived.', 'one', { value: 1 }],
    ['One of the worst storms in years hit Lohari.', 'One', null],
  ],
  'what happens is no person with an age': [
    [
      'The two-week-old strike goes on.',
      'two-week-old',
      { value: 2, unit: 'week', measure: 'strike-duration' },
    ],
    [
      'The three-year-old war has cost much.',
      'three-year-old',
      { unit: 'year', measure: 'war-duration' },
    ],
    ['A two-week-old baby survived.', 'two-week-old', { measure: 'age', unit: 'week' }],
    ['A seven-year-old girl survived.', 'seven-year-old', { measure: 'age', unit: 'year' }],
  ],
});
