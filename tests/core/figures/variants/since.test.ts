import { promise } from './variants';

promise('the day since when something is in a state', {
  'is the first of what is in force or under way': [
    [
      'The curfew, in force since 2 May, will be lifted on Friday.',
      'since 2 May',
      { measure: 'curfew-start' },
    ],
    [
      'The state of emergency, in place since 5 May, was extended.',
      'since 5 May',
      { measure: 'emergency-start' },
    ],
    [
      'Workers at the glassworks, on strike since 2 May, turned down an offer.',
      'since 2 May',
      { measure: 'strike-start' },
    ],
    ['Talks have been under way since Tuesday.', 'since Tuesday', { measure: 'talks-start' }],
    ['A ban on gatherings has been in force since 5 May.', 'since 5 May', { measure: 'ban-start' }],
  ],
  'is none where it only compares': [
    ['The biggest strike since 1989 ended on Friday.', 'since 1989', null],
  ],
});
