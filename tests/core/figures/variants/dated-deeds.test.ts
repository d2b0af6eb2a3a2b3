import { promise } from './variants';

promise('the days of what happens, beside counts', {
  'a day tells what those counted do, and not only when they were so many': [
    ['Two barges reached the port on Friday.', 'on Friday', { value: '2024-05-10' }],
    ['Some 400 miners clocked in again on Monday.', 'on Monday', { value: '2024-05-13' }],
    ['About 900 marines flew into Orlen at the weekend.', 'at the weekend', { unit: 'date' }],
    ['Robbers on three scooters swept into the market on Monday.', 'Monday', { unit: 'date' }],
    ['The van was stopped on Monday by six men.', 'on Monday', { unit: 'date' }],
    ['The dam gave way on Sunday some 40 km upstream.', 'on Sunday', { unit: 'date' }],
    ['A 40-strong unit will hand over the base on Friday.', 'on Friday', { value: '2024-05-17' }],
  ],
  'a day beside a number that is measured or reached is the day of the number': [
    ['Police detained 64 people on Tuesday.', 'on Tuesday', null],
    ['Prices rose 3 percent to $84 on Tuesday.', 'on Tuesday', null],
    ['The index closed at 9,812 on Tuesday.', 'on Tuesday', null],
    ['The toll climbed to 341 on Tuesday, up from 214 a day earlier.', 'a day earlier', null],
    ['The fire had burned 300 hectares by Tuesday.', 'by Tuesday', null],
    ['Some 900 homes had no power on Tuesday.', 'on Tuesday', null],
    ['Clinics treated 12 people on Tuesday.', 'on Tuesday', null],
    ['Nine new cases were recorded on Tuesday.', 'on Tuesday', null],
    ['Twelve trains were cancelled, down from 17 on Monday.', 'on Monday', null],
  ],
  'the toll of what has just happened grows after its day, what was measured then does not': [
    ['A blast on Monday left nine people dead.', 'nine', { asOf: '2024-05-15' }],
    ['Gunmen stormed a post on Monday and killed nine people.', 'nine', { asOf: '2024-05-15' }],
    ['The fire on 12 March left nine people dead.', 'nine', { asOf: '2024-03-12' }],
    ['Police arrested nine people on Monday.', 'nine', { asOf: '2024-05-13' }],
    [
      'The storm came ashore on Monday, packing winds of 165 km/h.',
      '165 km/h',
      { asOf: '2024-05-13' },
    ],
    ['The storm hit the coast on Monday, dumping 90 mm of rain.', '90 mm', { asOf: '2024-05-13' }],
  ],
  'a date behind a noun of its own is the day of that, and of nothing that it set off': [
    ['The trouble began with a decree of June 3.', 'of June 3', { measure: 'other:decree-date' }],
    ['A letter of 4 April started the strike.', 'of 4 April', { measure: 'other:letter-date' }],
    ['The strike began in the week of June 3.', 'of June 3', { measure: 'strike-start' }],
    ['The blaze of 4 April killed nine.', 'of 4 April', { measure: 'fire-start' }],
  ],
  'since a day on which something grew or eased it has not begun': [
    ['The strike, now in its third week, has spread since Friday.', 'since Friday', null],
    ['The eruption has weakened since Friday.', 'since Friday', null],
    ['The volcano has quietened since Friday.', 'since Friday', null],
    ['The strike has continued since Friday.', 'since Friday', { unit: 'date' }],
  ],
  'a date is that of the year named behind it': [
    ['The pier burned on 24 March last year.', '24 March', { value: '2023-03-24' }],
    ['The pier burned on November 24 last year.', 'November 24', { value: '2023-11-24' }],
    ['The bridge will open on 3 March next year.', '3 March', { value: '2025-03-03' }],
    ['The strike began in January this year.', 'January', { low: '2024-01-01' }],
    ['The strike began in August last year.', 'August', { low: '2023-08-01' }],
    ['Talks will resume in February next year.', 'February', { low: '2025-02-01' }],
  ],
  'what is on a timetable is to come': [
    ['Three days of mourning begin on Thursday.', 'on Thursday', { value: '2024-05-16' }],
    ['Both chambers, which vote on Thursday, may reject it.', 'Thursday', { value: '2024-05-16' }],
    ['The first walkout is on Friday.', 'on Friday', { value: '2024-05-17' }],
    ['The next meeting is in January.', 'in January', { low: '2025-01-01' }],
    ['Another storm could arrive on Monday.', 'on Monday', { value: '2024-05-20' }],
    ['The mayor could not be reached on Monday.', 'on Monday', { value: '2024-05-13' }],
    ['Villagers could see the smoke on Monday.', 'on Monday', { value: '2024-05-13' }],
    ['The mayor announced a curfew until Sunday.', 'Sunday', { value: '2024-05-19' }],
    ['The match was postponed until Sunday.', 'Sunday', { value: '2024-05-19' }],
    ['The road is not expected to reopen before Friday.', 'Friday', { hedge: 'at-least' }],
  ],
  'by the end of a span is by its last day': [
    ['The works will shut by the end of June.', 'June', { value: '2024-06-30', low: null }],
    ['Loans will be paid by the end of 2026.', '2026', { value: '2026-12-31', hedge: 'at-most' }],
    ['The base will close before the end of July.', 'July', { value: '2024-07-31' }],
    ['The road will reopen by the end of the year.', 'year', { value: '2024-12-31' }],
    ['The road will reopen by December.', 'December', { value: null, high: '2024-12-31' }],
  ],
  'who came to a march came on its day': [
    ["Some 6,000 people took part in Sunday's march.", '6,000', { asOf: '2024-05-12' }],
    ["Nine people were held during Sunday's march.", 'Nine', { window: 'cumulative' }],
    ['Nine people were held during Sunday.', 'Nine', { window: 'increment' }],
  ],
  'what holds from or until a day may be to come': [
    ['The state declared three days of mourning from Friday.', 'Friday', { value: '2024-05-17' }],
    ['The firm has until Friday to reply.', 'Friday', { value: '2024-05-17' }],
    ['Rain is forecast from Thursday.', 'Thursday', { value: '2024-05-16' }],
    ['The fair runs from Friday to Sunday.', 'Friday', { low: '2024-05-17', high: '2024-05-19' }],
    [
      'A curfew from 8 p.m. to 5 a.m. has been in place since Thursday.',
      'Thursday',
      { value: '2024-05-09' },
    ],
  ],
  'the longest or best in so long is no length of what goes on': [
    [
      'The attack, the heaviest in 73 days, hurt nine.',
      '73 days',
      { measure: 'other:heaviest-in' },
    ],
    ['It was the busiest day in six years.', 'six years', { measure: 'other:busiest-day-in' }],
    ['It was the best showing in two decades.', 'decades', { measure: 'other:best-in' }],
  ],
  'a change of a price has its day, and nothing else happens on it': [
    ['Shares fell 3% on Monday and another 2% on Tuesday.', 'on Tuesday', null],
    ['The index lost 1.2 percent on Monday.', 'on Monday', null],
    ['The zloty firmed 0.6% on Friday.', 'on Friday', null],
  ],
  'a length for which something goes on from a day is no distance to it': [
    [
      'Drivers will stop for another two weeks from Monday.',
      'from Monday',
      { value: '2024-05-20' },
    ],
    ['The plant will be closed for two months from July.', 'from July', { low: '2024-07-01' }],
    ['The fair opens two weeks from Monday.', 'from Monday', null],
  ],
  'by the end of a month a count holds on its last day': [
    ['The agency had recorded 340 cases by the end of April.', '340', { asOf: '2024-04-30' }],
    ['Debt stood at $4 million at the end of March.', '$4 million', { asOf: '2024-03-31' }],
  ],
  'who decides a case by a jury tells its verdict, and what did it is what the day is of': [
    [
      'A jury on Monday ordered Pelltane to pay $3 million.',
      'on Monday',
      { measure: 'verdict-date', scope: 'total' },
    ],
    ['Jurors convicted the mayor on Monday.', 'on Monday', { measure: 'verdict-date' }],
    [
      'Miners trapped by a methane blast on Monday are alive.',
      'on Monday',
      { measure: 'explosion-date' },
    ],
    [
      'The village was cut off by a landslide on Monday.',
      'on Monday',
      { measure: 'landslide-date' },
    ],
    ['A second strike is threatened from 27 May.', 'from 27 May', { measure: 'strike-start' }],
    ['A march is foreseen for Friday.', 'for Friday', { measure: 'protest-start' }],
  ],
  'years behind what somebody was convicted of are those of the deed': [
    [
      'He was convicted of taking bribes between 2014 and 2017.',
      'between 2014',
      { measure: 'other:taking-date' },
    ],
    ['He was sentenced for robbing a bank on Tuesday.', 'on Tuesday', { measure: 'verdict-date' }],
  ],
  'what a deed takes is not how long it lasted that all is about': [
    [
      'The jet crashed on Friday. Its recorders are whole. Reading them out will take three weeks, the accident bureau said.',
      'three weeks',
      { measure: 'other:read-duration' },
    ],
  ],
});
