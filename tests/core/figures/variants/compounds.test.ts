import { promise } from './variants';

promise('a unit that only names a thing', {
  'is the thing, not the unit': [
    ['The city closed two day care centers.', 'two', { unit: 'day care center' }],
    ['The firm runs five day nurseries.', 'five', { unit: 'day nursery' }],
    ['They built two foot bridges.', 'two', { unit: 'foot bridge' }],
    ['Taxes on 300 second homes will rise.', '300', { unit: 'second home' }],
    ['The army sent 200 foot soldiers.', '200', { unit: 'people' }],
    ['The visit took two days.', 'two days', { unit: 'day' }],
    ['The two day visit ended.', 'two day', { unit: 'day' }],
    ['He was given a three-day pass.', 'three-day', { unit: 'day' }],
  ],
});

promise('where the counted things lie', {
  'is no part of what they are': [
    ['The curfew holds in four southern districts.', 'four', { unit: 'district' }],
    ['Fire reached two neighbouring hamlets.', 'two', { unit: 'hamlet' }],
    ['It lost eleven calves.', 'eleven', { unit: 'calf' }],
    ['They sent two armoured vehicles.', 'two', { unit: 'armoured vehicle' }],
  ],
});

promise('a rate that runs from one to another', {
  'is one range, though each end is told per something': [
    [
      'Speeds of 50 km per hour to 80 km per hour were measured.',
      '50 km per hour to 80 km per hour',
      { low: 50, high: 80, hedge: 'range' },
    ],
    [
      'The shop asks 5 euros a kilo to 7 euros a kilo.',
      '5 euros a kilo to 7 euros a kilo',
      { low: 5, high: 7, unit: 'EUR/kilogram' },
    ],
    ['A depth of 4 metres to 2 metres was kept.', '4 metres to 2', { low: 2, high: 4 }],
    ['The lake sank 4 metres to 2 metres.', '2 metres', { value: 2, hedge: 'exact' }],
  ],
});

promise('words beside a hedge', {
  'that bound nothing leave the hedge that does': [
    ['It has produced in the past about 20 million barrels.', 'about 20', { hedge: 'approx' }],
    ['In the past some 300 families lived here.', 'some 300', { hedge: 'approx' }],
    ['They spread over roughly 40 acres.', 'roughly 40', { hedge: 'approx' }],
  ],
  'of only one or just one make it a number': [
    ['They found faults in just one district.', 'one', { value: 1, unit: 'district' }],
    ['The trouble lies in just one area.', 'one', { value: 1, unit: 'area' }],
    ['Power is back in only one village.', 'one', { value: 1, unit: 'village' }],
  ],
});

promise('those who are treated or released', {
  'are people, whatever was counted last': [
    [
      'The wounded were taken to two hospitals; three of them had been discharged by noon.',
      'three',
      { unit: 'people' },
    ],
    ['The storm hit 30 houses; six of them collapsed.', 'six', { unit: 'house' }],
    ['It closed four shelters; nine of them were flooded before.', 'nine', { unit: 'shelter' }],
  ],
});
