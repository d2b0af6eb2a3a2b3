import { promise } from './variants';

const RIVER =
  'The river stands at 9.4 metres. That would beat the 9.83 of the great flood of February 1974.';
const JOBLESS = 'Unemployment stood at 7.2 percent in May. That is above the 6.8 of last year.';
const GUSTS = 'Gusts reached 140 km/h. That broke the 133 of 2011.';

promise('a level without a unit', {
  'is that of the sentence before, of another occasion': [
    [
      RIVER,
      '9.83',
      { measure: 'water-level', unit: 'meter', scope: '1974 flood', asOf: '1974-02-28' },
    ],
    [JOBLESS, '6.8', { measure: 'unemployment', unit: 'percent', scope: 'earlier > 2023' }],
    [GUSTS, '133', { measure: 'wind-speed', unit: 'km/h', scope: 'earlier > 2011' }],
    [
      'Turnout was 61 percent. It exceeded the 58 of the last vote.',
      '58',
      { measure: 'turnout', unit: 'percent', scope: 'earlier occasion' },
    ],
    ['Inflation was 5 percent. It was the storm that killed 12.', '12', { measure: 'deaths' }],
  ],
  'is told of an index by its name, as are its moves': [
    [
      'The Calder 50 slipped 41.6 points, or 0.7 per cent, to 5,918.3.',
      '41.6',
      { measure: 'index-level-change' },
    ],
    [
      'The Calder 50 slipped 41.6 points, or 0.7 per cent, to 5,918.3.',
      '0.7',
      { measure: 'price-change', scope: 'Calder' },
    ],
    [
      'The Calder 50 slipped 41.6 points, or 0.7 per cent, to 5,918.3.',
      '5,918.3',
      { measure: 'index-level', unit: 'point' },
    ],
    ['The FTX 200 gained 12.4 points to end at 3,120.', '3,120', { measure: 'index-level' }],
    ['The benchmark KSX 30 added 0.4% to 3,311.2.', '3,311.2', { measure: 'index-level' }],
    [
      'Dale Renner, 50, scored 12 points.',
      '12 points',
      { unit: 'point', measure: 'other:score-point' },
    ],
  ],
  'is told of an index by where it ended': [
    [
      'The Harbor 100 index ended 0.3 percent higher at 7,218.6.',
      '7,218.6',
      { measure: 'index-level' },
    ],
    [
      'The Harbor 100 index ended 0.3 percent higher at 7,218.6.',
      '0.3',
      { measure: 'price-change' },
    ],
  ],
});

promise('a running total that is foreseen', {
  'is of what was counted before': [
    [
      'The count is still 162 dead, but the governor said it could reach 250.',
      '250',
      { measure: 'deaths', unit: 'people', scope: 'possible' },
    ],
    [
      'Police arrested 40 people. The mayor said it could reach 60.',
      '60',
      { measure: 'detentions' },
    ],
  ],
});

promise('what things were measured by', {
  'a gorge has a depth, and a place a distance': [
    ['The bus fell into a 150-foot-deep gorge.', '150-foot', { measure: 'depth' }],
    ['The car plunged into a 40-metre ravine.', '40-metre', { measure: 'depth' }],
    ['It fell down a 20-metre well.', '20-metre', { measure: 'depth' }],
    [
      'The quake, at a depth of 14 km, was centred 23 km (14 miles) southeast of Gornak.',
      '23 km',
      { measure: 'distance' },
    ],
    [
      'The quake, at a depth of 14 km, was centred 23 km (14 miles) southeast of Gornak.',
      '14 miles',
      { measure: 'distance' },
    ],
  ],
  'a storm moves at another speed than its winds': [
    [
      'The storm was moving west at 15 km/h with winds of 95 km/h.',
      '15 km/h',
      { measure: 'speed' },
    ],
    [
      'The storm was moving west at 15 km/h with winds of 95 km/h.',
      '95',
      { measure: 'wind-speed' },
    ],
    [
      'The cyclone is drifting north at 9 mph, with gusts of 80 mph.',
      '9 mph',
      { measure: 'speed' },
    ],
  ],
  'a dispute is about pay, and costs so much a day': [
    ['The union is holding out for 18%; the firm offered 11%.', '18%', { measure: 'pay-change' }],
    ['Strikers said the last offer was 7 percent.', '7 percent', { measure: 'pay-change' }],
    ['The union is after a 12 percent rise.', '12 percent', { measure: 'pay-change' }],
    ['They put the cost of the walkout at $400,000 a day.', '$400,000', { measure: 'cost' }],
    [
      'Losses from the shutdown are estimated at $2 million a day.',
      '$2 million',
      { unit: 'USD/day' },
    ],
  ],
  'places are counted for what they have no more of': [
    [
      'At least 227 towns remained without power.',
      '227',
      { measure: 'without-power', unit: 'town' },
    ],
    ['Power to 75 villages was cut.', '75', { measure: 'without-power', unit: 'village' }],
    ['The quake hit 75 villages.', '75', { measure: 'settlements' }],
  ],
  'homes are evacuated that are under an order': [
    ['Some 620 homes are under orders to evacuate.', '620', { measure: 'homes-evacuated' }],
    [
      'About 2,100 homes in town are under an order to leave.',
      '2,100',
      { measure: 'homes-evacuated' },
    ],
  ],
  'cars of a train drive on no road': [
    ['Nine cars of a 141-car freight train derailed.', '141-car', { measure: 'other:car' }],
    [
      'Farmers blocked the road with 620 tractors.',
      '620',
      { measure: 'vehicles', unit: 'tractor' },
    ],
    ['Raiders came on 50 motorcycles.', '50', { measure: 'vehicles' }],
  ],
  'claims are made of insurers': [
    ['Insurers have settled 1,870 of the 2,450 claims.', '2,450', { measure: 'insurance-claims' }],
    ['The panel heard 40 claims of fraud.', '40', { unit: 'claim' }],
  ],
});

const CAMP = 'Refugees keep arriving. The transit camp, built for 12,000, now holds 35,000.';

promise('those who live in a camp', {
  'have been driven from home': [
    [CAMP, '35,000', { measure: 'displaced', unit: 'people', scope: 'transit camp' }],
    ['Thousands fled. Two Rivers camp houses 4,100 people.', '4,100', { measure: 'displaced' }],
  ],
  'are not those whom it could hold': [
    [CAMP, '12,000', { measure: 'capacity' }],
    ['Refugees keep arriving. The camp can hold 800 people.', '800', { measure: 'capacity' }],
    ['The hall could seat 600 people.', '600', { measure: 'capacity' }],
  ],
});
