import { promise } from './variants';

promise('what a number is of, where another number stands nearer', {
  'those who live somewhere are not buried there': [
    [
      'The landslide buried 23 houses in the hamlet of Orle, where 140 people live.',
      '140',
      { measure: 'other:people' },
    ],
  ],
  'whom is said of people, never of beds': [
    [
      'A third of the beds are taken by patients, 212 of whom need ventilators.',
      '212',
      { unit: 'people' },
    ],
  ],
  'what befell a part, and not what is told of the whole': [
    [
      'The army shot down 38 of the 45 drones launched overnight.',
      '38',
      { measure: 'other:shoot-down-drone' },
    ],
    [
      'Gunmen killed 19 villagers in two raids, ten in Karu and nine in Bale.',
      'ten',
      { measure: 'deaths', value: 10, scope: 'Karu' },
    ],
  ],
  'where a share came from': [
    [
      'The budget deficit widened to 5.6 percent of output last year from 4.1 percent.',
      '4.1 percent',
      { measure: 'other:deficit-share' },
    ],
  ],
  'by how much a count moved, right behind it': [
    [
      'The port handled 410,000 containers in May, up 9 percent.',
      '9 percent',
      { measure: 'other:container-change' },
    ],
    [
      'The museum drew 210,000 visitors, down 12 percent from a year earlier.',
      '12 percent',
      { measure: 'crowds-change' },
    ],
  ],
  'what those say who were asked': [
    [
      'About 60 percent of those polled want the minister to go; 27 percent want him to stay.',
      '27 percent',
      { measure: 'other:share in a survey' },
    ],
    [
      'In a poll 60 percent said he should go and 27 percent that he should stay.',
      '27 percent',
      { measure: 'other:poll-share' },
    ],
  ],
  'how far below the top, and not how high': [
    [
      'The river peaked 40 cm below the top of the dyke.',
      '40 cm',
      { measure: 'other:level-margin' },
    ],
  ],
  'a count of another season is of an earlier time': [
    [
      'The heatwave has killed 61 people, against 12 in the whole of last summer.',
      '12',
      { scope: 'earlier > 2023' },
    ],
  ],
  'the share of voters who approved, and both of what befell homes': [
    [
      'The treaty was approved by 58 percent of voters on Sunday.',
      '58 percent',
      { measure: 'vote-share' },
    ],
    [
      'The storm damaged or destroyed 1,200 homes along the coast.',
      '1,200',
      { scope: 'damaged or destroyed' },
    ],
  ],
});
