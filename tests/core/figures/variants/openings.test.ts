import { promise } from './variants';

promise('a day before a number that is bounded', {
  'leaves the bound to the number': [
    [
      'On Monday at least 12 people died in the crash.',
      'at least 12 people',
      { measure: 'deaths', hedge: 'at-least' },
    ],
    ['On Monday at least twelve people died in the crash.', 'On Monday', { hedge: 'exact' }],
    ['In May at most 40 cases were counted.', 'at most 40 cases', { hedge: 'at-most' }],
    [
      'Floods are common there. In 2013 at least 89 people drowned.',
      'at least 89 people',
      { scope: 'earlier > 2013' },
    ],
    ['The line stays shut until Monday at least.', 'until Monday at least', { hedge: 'at-least' }],
  ],
});

promise('a number behind "number"', {
  'counts where many, or those of one fate, number so many': [
    ['The dead number eight.', 'eight', { measure: 'deaths', value: 8 }],
    ['The injured number 40.', '40', { measure: 'injuries' }],
    ['Those missing number 112.', '112', { measure: 'missing' }],
    ['The strikers number 4,000.', '4,000', { measure: 'strikers' }],
  ],
  'is a name elsewhere': [
    ['It was bus number seven.', 'seven', null],
    ['He drew number 40.', '40', null],
  ],
});

promise('two numbers behind "by"', {
  'are a range where so many did it': [
    [
      'The raid was carried out by 60 to 70 armed men.',
      '60 to 70 armed men',
      { low: 60, high: 70, hedge: 'range' },
    ],
    [
      'The square was occupied by 300 to 400 farmers.',
      '300 to 400 farmers',
      { low: 300, high: 400 },
    ],
  ],
  'are two of a vote, or of a change': [
    ['The motion was rejected by 80 to 95 votes.', '95 votes', { value: 95 }],
    ['The toll was raised by 14 to 121 people.', '121 people', { value: 121 }],
  ],
});

promise('an earlier time', {
  'dates what a colon spells out behind it': [
    ['In 1987 it was a cinema: 57 dead, a locked door.', '57 dead', { scope: 'earlier > 1987' }],
    [
      'In Brask it was a dance hall, in November 2011: sparks, 29 dead.',
      '29 dead',
      { scope: 'earlier > 2011' },
    ],
    ['The inquiry began in 1987: it has heard 57 witnesses.', '57 witnesses', { scope: 'total' }],
  ],
  'that opens a sentence dates the next one, too': [
    [
      'When Lirov was levelled in March 1996, aid came for weeks. The quake killed 2,300 people.',
      '2,300 people',
      { scope: 'earlier > 1996' },
    ],
  ],
});

promise('those on board', {
  'are two parts where those that work there are counted, too': [
    [
      'The bus was carrying 52 passengers and two drivers.',
      '52 passengers',
      { measure: 'aboard', scope: 'people > passengers' },
    ],
    ['The bus was carrying 52 passengers.', '52 passengers', { scope: 'total' }],
  ],
  'are as many as may be': [
    ['The prison has an approved capacity of 650.', '650', { measure: 'capacity' }],
    ['The hall, with a capacity of 4,000, was half full.', '4,000', { measure: 'capacity' }],
    ['The plant has a capacity of 400 megawatts.', '400 megawatts', { unit: 'megawatt' }],
  ],
});

promise('a bare number of somebody', {
  'is an age behind a first and a last name': [
    ['Joseph Kamande was 22.', '22', { measure: 'age', scope: 'Joseph Kamande' }],
    ['Turnout was 22.', '22', { measure: 'other:turnout' }],
  ],
});

promise('the first days of something', {
  'are a span to count in, and no length of it': [
    [
      'The office puts attendance at 640,000 for the first seven days of the fair.',
      'seven days',
      null,
    ],
    ['The fair lasted nine days.', 'nine days', { value: 9 }],
  ],
});
