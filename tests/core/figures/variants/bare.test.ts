import { promise } from './variants';

promise('a billion of what nothing says', {
  'a bulletin opens with what it measures': [
    ['Magnitude 5.4, depth 34 km, the observatory said.', '5.4', { measure: 'magnitude' }],
    ['Depth 34 km, magnitude 6.', '6', { measure: 'magnitude' }],
    ['The shop sells the Model 3, he said.', '3', null],
  ],
  'is not of people': [
    ['She has a net worth of 1.3 billion.', '1.3 billion', { unit: null }],
    ['The archive holds a file of 16 billion.', '16 billion', { unit: null }],
  ],
});

promise('numbers whose noun is left out', {
  'others are counted, whatever became of them': [
    ['Nine others got away with broken limbs.', 'Nine others', { value: 9 }],
    ['A court acquitted two others.', 'two others', { value: 2 }],
    [
      'Ninety-six others sustained burns.',
      'Ninety-six others',
      { measure: 'injuries', unit: 'people' },
    ],
    ['Three trucks burnt and two others were damaged.', 'two others', { value: 2 }],
    ['One man died and six others needed stitches.', 'six others', { unit: 'people' }],
  ],
  'a number word that is the subject of its clause counts': [
    ['The crew reached hospital, where two later succumbed.', 'two', { value: 2 }],
    ['The boat sank; four escaped.', 'four', { value: 4 }],
    ['Seven refused to leave.', 'Seven', { value: 7 }],
    ['Nineteen people were tested. Three came back positive.', 'Three', { value: 3 }],
    ['Twelve lawmakers voted, while five abstained.', 'five', { value: 5 }],
    ['At one point he left.', 'one', null],
  ],
  'a number word that closes its clause behind a participle of another count': [
    ['Inspectors closed 47 wells and sealed off six; the rest are safe.', 'six', { value: 6 }],
    ['The judge jailed 16 men and acquitted two.', 'two', { value: 2 }],
    ['Police searched 30 houses and occupied nine.', 'nine', { value: 9 }],
    ['The meeting ended at six.', 'six', null],
  ],
  'a share in a list takes the unit of the share before it': [
    ['Haran had 36.7 percent and Brandl 31.2.', '31.2', { value: 31.2, unit: 'percent' }],
    ['Ruhm won 48.1%, Olsen 40.9% and Vik 7.', '7', { value: 7, unit: 'percent' }],
    [
      'The driver got 22 years and his mate nineteen and a half.',
      'nineteen and a half',
      { value: 19.5, unit: 'year' },
    ],
  ],
  'votes are told for and against': [
    [
      'Deputies brought it down, voting 152 to 148 for a motion.',
      '152',
      { measure: 'votes', unit: 'vote', scope: 'for' },
    ],
    [
      'Deputies brought it down, voting 152 to 148 for a motion.',
      '148',
      { measure: 'votes', scope: 'against' },
    ],
    [
      'Drivers voted 214 to 37 against the offer.',
      '214',
      { measure: 'votes', unit: 'vote', scope: 'against' },
    ],
    ['Drivers voted 214 to 37 against the offer.', '37', { measure: 'votes', scope: 'for' }],
    ['The council voted 7-2 to close the school.', '7', { measure: 'votes', scope: 'for' }],
    [
      'The house passed the bill by 310 votes to 120.',
      '120',
      { measure: 'votes', scope: 'against' },
    ],
    ['The court ruled 5-4 for the state.', '4', { measure: 'votes', scope: 'against' }],
    ['Members approved the pact 61–38.', '61', { measure: 'votes', unit: 'vote' }],
    ['Olm beat Berg 3-1.', '3', null],
    ['They rejected it by 80 to 95.', '95', { measure: 'votes' }],
  ],
  'an age that somebody has, or that bounds who is meant, is an age': [
    ['Four in five are under the age of five.', 'five', { value: 4 / 5 }],
    [
      'It killed children under the age of ten.',
      'under the age of ten',
      { measure: 'age', high: 10 },
    ],
    [
      'One in three of them is under 16.',
      '16',
      { measure: 'age', hedge: 'less-than', unit: 'year' },
    ],
    ['Most of the members are over 55.', '55', { measure: 'age', hedge: 'more-than', low: 55 }],
    [
      'They hold boys, some as young as 14.',
      '14',
      { measure: 'age', hedge: 'at-least', unit: 'year' },
    ],
    ['A man in his 20s died.', 'his 20s', { measure: 'age', low: 20, high: 29, value: null }],
    ['The woman, in her early 40s, survived.', '40s', { measure: 'age', unit: 'year' }],
  ],
  'points of a share are percentage points': [
    [
      'Turnout was 58 percent, six points below the last vote.',
      'six points',
      { unit: 'percentage point' },
    ],
    [
      'A poll had the union on 17 percent, down 6 points.',
      '6 points',
      { unit: 'percentage point' },
    ],
    [
      'A cut of a quarter of a point is likely.',
      'a quarter of a point',
      { unit: 'percentage point' },
    ],
    ['The index fell 120 points, or 2 percent.', '120 points', { unit: 'point' }],
    ['The team has 12 points.', '12 points', { unit: 'point' }],
  ],
  'who goes, stays or waits is people': [
    ['About 2,600 wait to go home.', '2,600', { unit: 'people' }],
    ['Some 400 queued for bread.', '400', { unit: 'people' }],
    ['The firm has laid off 2,600.', '2,600', { unit: 'people' }],
    ['Exporter sends home 800', '800', { unit: 'people' }],
    ['The plague carried off 46.', '46', { unit: 'people' }],
    ['A shift of 27 was below ground.', '27', { unit: 'people' }],
  ],
  'a number without a noun has the unit of what was counted before, or is of people': [
    ['There are 46 cases. Two weeks ago there were 12.', '12', { measure: 'cases', unit: 'case' }],
    ['Police closed 83 roads on Friday. A week ago it was 120.', '120', { unit: 'road' }],
    ['More than 40 countries showed interest. 22 applied.', '22', { unit: 'country' }],
    ['The plant, where 1,150 work, is to shut.', '1,150', { unit: 'people' }],
    ['The firm cut 3,400 jobs. About 700 will be questioned.', 'About 700', { unit: 'people' }],
    ['There are 46 cases. Nineteen remain in the camp.', 'Nineteen', { unit: 'people' }],
  ],
  'victims are counted by the gravest harm that was told': [
    [
      'Seven died in the fire. The victims included five children.',
      'five children',
      { measure: 'deaths', scope: 'people > children' },
    ],
    [
      'Twelve people were hurt in the stabbing. Three victims were in their teens.',
      'Three victims',
      { measure: 'injuries', scope: 'total' },
    ],
    [
      'Nine people were abducted. Two of the victims are nurses.',
      'Two of the victims',
      { measure: 'hostages' },
    ],
    [
      'Seven people died and 20 were hurt. The victims were four women and three men.',
      'four women',
      { measure: 'deaths' },
    ],
  ],
  'what some are like is no plural of it': [
    [
      'There are 52 people in hospital, five of them critical.',
      'five',
      { measure: 'hospitalised', scope: 'people > critical' },
    ],
    [
      'There were 46 cases of cholera, six of them fatal.',
      'six',
      { measure: 'deaths', unit: 'people', scope: 'total' },
    ],
    ['Of the 40 held, 12 are foreign.', '12', { measure: 'detentions', scope: 'people > foreign' }],
    [
      'Nine people were hurt, three of them foreign tourists.',
      'three',
      { scope: 'people > foreign tourists' },
    ],
    ['Nine people were shot, two of them dead.', 'two', { measure: 'deaths', scope: 'total' }],
  ],
  'who has an age among many is told with it': [
    [
      'The victims, aged between 19 and 71, were taken to hospital.',
      'between 19 and 71',
      { measure: 'age', unit: 'year', scope: 'victims' },
    ],
    [
      'The pupils, aged 9 to 15, were seized.',
      '9 to 15',
      { measure: 'age', low: 9, high: 15, scope: 'pupils' },
    ],
    [
      'Fifty-one have died; the youngest victim was 15.',
      '15',
      { measure: 'age', scope: 'youngest victim' },
    ],
    ['The oldest of the dead was 82.', '82', { measure: 'age', scope: 'oldest' }],
    ['Two men drowned. The elder, 82, was a diver.', '82', { measure: 'age' }],
  ],
  'those who were thought or meant to be something are counted by the verb behind': [
    [
      'Two men thought to be smugglers were taken into custody.',
      'Two men',
      { measure: 'detentions' },
    ],
    ['Forty soldiers sent to guard the dam were killed.', 'Forty soldiers', { measure: 'deaths' }],
    [
      'Nine people believed to have drowned were found alive.',
      'Nine people',
      { measure: 'rescued' },
    ],
  ],
});
