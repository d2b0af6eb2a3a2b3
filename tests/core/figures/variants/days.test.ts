import { promise } from './variants';

promise('the days of things', {
  'a day before which something is not expected is the first it may be': [
    [
      'Full containment is not expected before October 10.',
      'October 10',
      { hedge: 'at-least', low: '2024-10-10', high: null },
    ],
    ['The road will not open before 3 June.', '3 June', { hedge: 'at-least', high: null }],
    ['A verdict is not due before July 1.', 'July 1', { hedge: 'at-least', high: null }],
    [
      'The bridge will not reopen until June 9.',
      'June 9',
      { hedge: 'at-least', low: '2024-06-09' },
    ],
    ['Results are not expected until 20 May.', '20 May', { hedge: 'at-least', low: '2024-05-20' }],
    ['It must reopen before 3 June.', '3 June', { hedge: 'less-than' }],
  ],
  'two days, one behind the other, are one span': [
    [
      'The storm crossed the islands on Friday and Saturday.',
      'Friday',
      { low: '2024-05-10', high: '2024-05-11', value: null, hedge: 'range' },
    ],
    [
      'A strike planned for Friday and Saturday after the talks is off.',
      'Friday',
      { low: '2024-05-17', high: '2024-05-18', hedge: 'range' },
    ],
    [
      'Police shot 12 people on Saturday and Sunday in Tolva.',
      'Sunday',
      { low: '2024-05-11', high: '2024-05-12' },
    ],
    ['He met them on Monday and Thursday.', 'Monday', { value: '2024-05-13' }],
    ['It rained on Monday and Tuesday saw snow.', 'Monday', { value: '2024-05-13' }],
    ['The march was on Friday and Saturday’s is off.', 'Friday', { value: '2024-05-10' }],
  ],
  'the first or worst in so many years is no day to come': [
    [
      'The presidents will meet on 12 June for the first talks between them in seven years.',
      'seven years',
      { unit: 'year', value: 7 },
    ],
    ['The state will mourn the worst storm in ten years.', 'ten years', { unit: 'year' }],
    ['They will hold the only vote in ten years.', 'ten years', { unit: 'year' }],
    ['Voters will see the closest race in two decades.', 'two decades', { unit: 'decade' }],
    ['It will be the longest strike in 12 years.', '12 years', { unit: 'year' }],
    ['The troops will leave in two days.', 'in two days', { value: '2024-05-17', unit: 'date' }],
  ],
  'what people were told to do until a day is still to come': [
    ['Fishermen were told to stay ashore until Monday.', 'Monday', { value: '2024-05-20' }],
    ['Residents were urged to boil water until Friday.', 'Friday', { value: '2024-05-17' }],
    ['Staff were ordered to stay away until Tuesday.', 'Tuesday', { value: '2024-05-21' }],
    ['The union called a rally for Saturday.', 'Saturday', { value: '2024-05-18' }],
    ['Parties called a strike for Monday.', 'Monday', { value: '2024-05-20' }],
    ['The strike lasted until Monday.', 'Monday', { value: '2024-05-13' }],
  ],
  'the end of a period is no day on which its sum holds': [
    [
      'Oro Mines had sales of $4 million for the quarter ended March 31.',
      '$4 million',
      { asOf: '2024-05-15' },
    ],
    ['Profit was $4 million in the year to March 31.', '$4 million', { asOf: '2024-05-15' }],
    ['It lost $4 million in the half ending December 31.', '$4 million', { asOf: '2024-05-15' }],
    [
      'The rate was 8 percent, against 11 percent at the end of March.',
      '11 percent',
      { asOf: '2024-03-31' },
    ],
    [
      'The rate was 8 percent, against 11 percent at the end of March.',
      '8 percent',
      { asOf: '2024-05-15' },
    ],
    ['Debt stood at $4 million on March 31.', '$4 million', { asOf: '2024-03-31' }],
  ],
  'a day tells what its clause tells': [
    [
      'Curtis Hale killed two women on 17 December 2023.',
      '17 December 2023',
      { measure: 'attack-date' },
    ],
    [
      'Three soldiers were wounded in a drone attack on Sunday.',
      'on Sunday',
      { measure: 'attack-date' },
    ],
    ['The fire was reported on Sunday.', 'on Sunday', { measure: 'fire-start' }],
    [
      'Northgrid hoped to restore supplies to the rest by Tuesday.',
      'by Tuesday',
      { measure: 'outage-end' },
    ],
    [
      'Polling for the 68-seat assembly will be held on June 14.',
      'June 14',
      { measure: 'election-date' },
    ],
    ['A further stoppage is planned for Tuesday.', 'for Tuesday', { measure: 'strike-start' }],
    ['The first shipment of 30,000 doses is due on Monday.', 'on Monday', { value: '2024-05-20' }],
    [
      'Police fired tear gas on Monday to clear the square.',
      'on Monday',
      { measure: 'other:fire-date' },
    ],
    ['It was the 28th attack on the force since October.', 'since October', null],
  ],
  'a length belongs to what lasts': [
    ['Officials expect the talks to run for two days.', 'two days', { measure: 'talks-duration' }],
    [
      'Mobile internet has been down for eleven days.',
      'eleven days',
      { measure: 'outage-duration' },
    ],
    ['The power was out for six hours.', 'six hours', { measure: 'outage-duration' }],
    [
      'The union wants the strike to last three weeks.',
      'three weeks',
      { measure: 'strike-duration' },
    ],
    [
      'He had planned the attack for at least three weeks.',
      'three weeks',
      { measure: 'other:plan-duration' },
    ],
    ['The state forced the summit to last four days.', 'four days', { measure: 'summit-duration' }],
  ],
  'the hour beside a day is no verb': [
    ['Doctors began a 48-hour strike at 7am on Monday.', 'on Monday', { measure: 'strike-start' }],
    [
      'A boat carrying 73 migrants capsized at 4am on Monday.',
      'on Monday',
      { measure: 'crash-date' },
    ],
    ['The blast went off at 11am on Monday.', 'on Monday', { measure: 'explosion-date' }],
    ['The fire broke out at 2am on Monday.', 'on Monday', { measure: 'fire-start' }],
    ['A quake struck at 5am on Monday.', 'on Monday', { measure: 'earthquake-date' }],
    ['Supply was back in 14 towns as of Monday night.', 'as of Monday', null],
  ],
});
