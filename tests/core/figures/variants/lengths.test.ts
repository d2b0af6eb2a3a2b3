import { promise } from './variants';

const term = { measure: 'prison-term' } as const;

promise('lengths of time', {
  'years and months from a court are a term in prison': [
    ['The ringleader got 22 years.', '22 years', term],
    ['His deputy received 12 years and a fine.', '12 years', term],
    ['The court handed down prison terms totalling 190 years.', '190 years', term],
    ['Prosecutors, who wanted 25 years for him, will appeal.', '25 years', term],
    ['The judge gave her 18 months.', '18 months', term],
    ['Prosecutors asked for nine years.', 'nine years', term],
    ['He received a suspended sentence of 23 months.', '23 months', term],
    ['She was jailed for six years.', 'six years', term],
    ['The firm got two years of tax relief.', 'two years', { unit: 'year' }],
    ['The trial lasted nine weeks.', 'nine weeks', { measure: 'trial-duration' }],
  ],
  'a length told in two units is one': [
    ['He was sentenced to eight years and six months.', 'eight years', { value: 8.5 }],
    ['The debate lasted two hours and 15 minutes.', '15 minutes', { value: 2.25, unit: 'hour' }],
    ['The siege went on for one day and 12 hours.', '12 hours', { value: 1.5, unit: 'day' }],
    ['They spent about three hours 30 minutes there.', '30 minutes', { value: 3.5 }],
    ['It lasted six days and cost $4 million.', 'six days', { value: 6 }],
  ],
  'how long after something it was is a length, where its day is not told': [
    ['Divers reached the wreck 11 months after she sank.', '11 months', { unit: 'month' }],
    ['Crews got there some six hours after contact was lost.', 'six hours', { hedge: 'approx' }],
    ['Symptoms show two to 14 days after exposure.', '14 days', { low: 2, high: 14 }],
    ['The road reopened two days later.', 'two days', null],
  ],
  'an adjective of time stands before a noun': [
    [
      'Leaders wrapped up a two-day gathering in Selu on Friday.',
      'on Friday',
      { measure: 'summit-end' },
    ],
    ['Leaders wrapped up a two-day gathering in Selu.', 'two-day', { measure: 'summit-duration' }],
    ['They held a three-day meeting in Selu.', 'three-day', { measure: 'meeting-duration' }],
  ],
  'what was dealt with lasted as long as it took': [
    [
      'It took nearly six hours to bring a fire in a tower under control.',
      'nearly six hours',
      { measure: 'fire-duration' },
    ],
    ['Crews needed two days to put out the blaze.', 'two days', { measure: 'fire-duration' }],
    [
      'The regulator has barred the operator from flying for 30 days.',
      '30 days',
      { measure: 'ban-duration' },
    ],
    [
      'He was barred from public contracts for five years.',
      'five years',
      { measure: 'ban-duration' },
    ],
    ['It was the third fire there in six years.', 'six years', { measure: 'other:third-fire-in' }],
    [
      'It is the biggest storm to hit the coast in three decades.',
      'three decades',
      { measure: 'other:hit-duration' },
    ],
  ],
  'so long an agreement on pay is to hold': [
    [
      'The mill had offered a 7% raise over three years.',
      'three years',
      { measure: 'agreement-duration' },
    ],
    [
      'The union is holding out for 15% over four years.',
      'four years',
      { measure: 'agreement-duration' },
    ],
    ['Wages rose 9% over three years.', 'three years', { measure: 'other:rise-duration' }],
    [
      'Sales of 4 million over two years were lost.',
      'two years',
      { measure: 'other:lose-duration' },
    ],
  ],
  'within so long of something that did not last so long': [
    [
      'Guards caught him within nine minutes of the first blast.',
      'nine minutes',
      { measure: 'other:catch-within-duration' },
    ],
  ],
  'what has lasted so long by now was not made longer': [
    ['The siege has now lasted 40 days.', '40 days', { scope: 'total' }],
    ['The emergency will now last 40 days.', '40 days', { scope: 'as changed' }],
    ['Lawmakers now get 30 days to read it.', '30 days', { scope: 'total' }],
  ],
});
