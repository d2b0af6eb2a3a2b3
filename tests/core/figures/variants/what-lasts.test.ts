import { promise } from './variants';

promise('what a day or a length of time is of', {
  'what comes to an end has ended then': [
    [
      'The siege, which lasted nine days, came to an end on Saturday.',
      'on Saturday',
      { measure: 'siege-end' },
    ],
    [
      'The occupation came to an end on Saturday.',
      'on Saturday',
      { measure: 'other:occupation-end' },
    ],
  ],
  'what was agreed or imposed, and not where or after what': [
    [
      'The truce agreed at the Orlec summit took effect on Tuesday, 14 May.',
      'on Tuesday, 14 May',
      { measure: 'ceasefire-start' },
    ],
    [
      'A curfew imposed in Dorn after clashes between two clans was lifted on Friday.',
      'on Friday',
      { measure: 'curfew-end' },
    ],
  ],
  'a verb behind which, and one that a day parts from its auxiliary': [
    [
      'The pact needs the approval of both houses, which vote on Thursday.',
      'on Thursday',
      { measure: 'vote-date' },
    ],
    [
      'A former manager was on Tuesday sentenced to eight years in prison.',
      'on Tuesday',
      { measure: 'verdict-date' },
    ],
  ],
  'a fire that crews were called to, a crash that ended in one, a boiler that burst': [
    [
      'Fire crews were called to a blaze at a sawmill on Tuesday morning.',
      'on Tuesday morning',
      { measure: 'fire-start' },
    ],
    [
      'A bus and a tanker collided and caught fire near Dorn on Thursday.',
      'on Thursday',
      { measure: 'crash-date' },
    ],
    [
      'Eight workers died when a boiler burst at a mill on Wednesday.',
      'on Wednesday',
      { measure: 'explosion-date' },
    ],
  ],
  'until when homes have no power': [
    [
      'Some 40,000 homes have no electricity, and some may have to wait until Thursday.',
      'until Thursday',
      { measure: 'outage-end' },
    ],
    [
      'The company hopes to have all customers back on by Friday.',
      'by Friday',
      { measure: 'outage-end' },
    ],
  ],
  'what voters decided, and until when anybody may apply': [
    ['Voters decided on Sunday to keep the upper house.', 'on Sunday', { measure: 'vote-date' }],
    ['Applications close on 31 March.', 'on 31 March', { measure: 'other:apply-end' }],
  ],
  'how long something was done, also where it is told after what': [
    [
      'Jurors sat for 11 hours after the last witness was heard.',
      '11 hours',
      { measure: 'other:sit-duration' },
    ],
    [
      'The text, which took two years to negotiate, has 40 pages.',
      'two years',
      { measure: 'talks-duration' },
    ],
    [
      'Workers were told at a 20-minute meeting in the canteen.',
      '20-minute',
      { measure: 'meeting-duration' },
    ],
  ],
  'what stays as it was made, and what a noun names': [
    ['The flights stay suspended until Monday.', 'until Monday', { measure: 'closure-end' }],
    [
      'The bridge will be closed to traffic until Friday.',
      'until Friday',
      { measure: 'closure-end' },
    ],
    [
      'The mine reopened on Monday after a closure of three weeks.',
      'three weeks',
      { measure: 'closure-duration' },
    ],
    [
      'Adam Holt begins a nine-year term after the verdict was read out.',
      'nine-year',
      { measure: 'prison-term' },
    ],
    ['The vote of no confidence is set for 12 June.', 'for 12 June', { measure: 'vote-date' }],
    [
      'The outbreak in Karn was traced to a tower. It started on 9 June, health officials said.',
      'on 9 June',
      { measure: 'outbreak-start' },
    ],
  ],
  'what was built, and what buildings were lost': [
    [
      'Among the buildings lost in the fire are 118 homes in Pinto.',
      '118 homes',
      { measure: 'homes' },
    ],
  ],
  'a campaign, the first case, and who took an office over': [
    [
      'The ministry hopes to vaccinate 450,000 children in a ten-day campaign that begins on Monday.',
      'on Monday',
      { measure: 'vaccination-start' },
    ],
    [
      'The ministry hopes to vaccinate 450,000 children in a ten-day campaign that begins on Monday.',
      'ten-day',
      { measure: 'vaccination-duration' },
    ],
    [
      'Another four cases bring the outbreak to 33 since the first was found on 26 February.',
      'on 26 February',
      { measure: 'first-case-date' },
    ],
    [
      'The chief executive, who took over in September, told staff of the plan.',
      'in September',
      { measure: 'appointment-date' },
    ],
    ['Hailstones smashed windows across Marn on Sunday.', 'on Sunday', { measure: 'storm-start' }],
  ],
  'what drivers vote on and are given': [
    [
      'Drivers will vote next week on an offer of 4.5 percent.',
      '4.5 percent',
      { measure: 'pay-change' },
    ],
    [
      'The bus company said its offer would give drivers a rise of 6.2 percent.',
      '6.2 percent',
      { measure: 'pay-change' },
    ],
  ],
  'when what there is enough for is to begin': [
    [
      'The mayor said the city had enough vaccine to start its campaign on Friday.',
      'on Friday',
      { measure: 'vaccination-start', asOf: null, value: '2024-05-17' },
    ],
  ],
});
