import type { Figure } from '../../../../src/core/figures/figure';
import { promise } from './variants';

const unit = (name: string): Partial<Figure> => ({ unit: name });
const years = (value: number): Partial<Figure> => ({ measure: 'age', value, unit: 'year' });

promise('what is counted', {
  'is named without what it is like, where it lies or whose it is': [
    ['Two severe warnings remain in force.', 'Two severe warnings', unit('warning')],
    ['The storm shut 64 public primary schools.', '64', unit('school')],
    ['Nurses at three Tarrow Mercy hospitals walked out.', 'three', unit('hospital')],
    ['They opened camps in the five worst-hit counties.', 'five', unit('county')],
    ['Some 900 mail-in ballots are still to be counted.', '900', unit('ballot')],
    ['Police lost nine burnt-out patrol cars.', 'nine', unit('patrol car')],
    ['They sent 14 patrol boats.', '14', unit('patrol boat')],
  ],
  'is a signature where people put their names to something': [
    ['A petition has drawn 7,800 signatures.', '7,800', unit('signature')],
    ['Some 1,200 people signed the petition.', '1,200', unit('signature')],
  ],
  'is found before its size, behind a verb that labels other things, and behind a name in a headline':
    [
      ['Drivers will stage four 24-hour strikes.', 'four', { value: 4, unit: 'strike' }],
      ['They held two one-day walkouts.', 'two', { value: 2, unit: 'walkout' }],
      ['Reform Bloc 14 seats short in Belvar', '14 seats', { value: 14, unit: 'seat' }],
      [
        'The Dawn party had 31.4 percent of the vote, the ruling Homeland League 27.8 and the Greens 9.1.',
        '27.8',
        { unit: 'percent', measure: 'vote-share' },
      ],
    ],
});

promise('an age', {
  'is told of somebody behind "of"': [
    ['A boy of 16 was among the wounded.', '16', years(16)],
    ['Doctors treated a woman of 91 for burns.', '91', years(91)],
    ['The youngest, a girl of four, survived.', 'four', years(4)],
    ['He is a father of three.', 'three', null],
  ],
});

promise('what money is paid for', {
  'holds for both ends of a change, and for what a price is compared with': [
    ['The firm put its rate up from 8.2p to 9.9p per therm.', '8.2p', unit('penny/therm')],
    ['Gas traded at 112p a therm, against a peak of 640p.', '640p', unit('penny/therm')],
    ['Rent rose from 900 euros a month to 1,250 euros.', '1,250 euros', unit('EUR/month')],
    ['Copper climbed to $9,800 a tonne from $9,200.', '$9,200', unit('USD/metric ton')],
    ['Power costs 31 cents per kilowatt-hour.', '31 cents', unit('cent/kilowatt hour')],
    ['Profit came to 486 million dollars, against 391 million a year ago.', '391', unit('USD')],
  ],
  'is told behind what it is of': [
    ['The camp has seven litres of water per person.', 'seven', unit('liter/person')],
  ],
  'begins behind an article': [['A $25,000 reward is offered.', '$25,000', unit('USD')]],
});

promise('a change', {
  'is two figures, also where a time or a measure stands between its ends': [
    ['Fees went up from 45,000 naira a session to 135,000.', '45,000', { value: 45_000 }],
    ['Fees went up from 45,000 naira a session to 135,000.', '135,000', { value: 135_000 }],
  ],
});

promise('a day', {
  'is one since when something is so': [
    ['He has been under house arrest since 4 April.', 'since 4 April', { value: '2024-04-04' }],
    ['Farmers had sealed off the bypass since 4 April.', 'since 4 April', { value: '2024-04-04' }],
    [
      'Farmers who had blocked it since April 4 rolled home.',
      'since April 4',
      { value: '2024-04-04' },
    ],
  ],
  'is that of what is named, not of what is said before it': [
    [
      "She fended off her challenger in the 7 May runoff. The mayor spoke after Tuesday's vote.",
      "after Tuesday's",
      { measure: 'election-date', hedge: 'exact' },
    ],
  ],
  'is one on which a court will hear, and no speech': [
    ['The court will hear the plea on 20 May.', '20 May', { value: '2024-05-20' }],
  ],
  'is the first that is possible, where "at least" stands behind it': [
    [
      'There will be no lessons until 20 May at least.',
      '20 May',
      { hedge: 'at-least', low: '2024-05-20', high: null },
    ],
  ],
});

promise('a length of pay', {
  'holds on a day, as any amount does': [
    ['Dismissed staff will get 16 weeks of pay.', '16 weeks', { asOfFrom: 'published' }],
    ["They will get one month's wages.", 'one month', { value: 1, unit: 'month' }],
  ],
});

promise('one of some', {
  'is counted beside those that it is one of': [
    ['One of the two staircases was locked.', 'One', { value: 1, unit: 'staircase' }],
    ['Police held one of the four suspects.', 'one', { value: 1, measure: 'detentions' }],
    ['It is one of the two largest mines.', 'one', null],
    ['He is one of the 12 members of the council.', 'one', null],
  ],
  'is counted where a count before is shared out, as other number words are': [
    ['Ten new cases were confirmed, nine in Tolva and one in Ilat.', 'nine', { unit: 'case' }],
    ['Ten new cases were confirmed, nine in Tolva and one in Ilat.', 'one in', { unit: 'case' }],
    ['Nine schools closed in Tolva and one in Ilat.', 'one', { measure: 'schools-closed' }],
    ['Two planes were hit and one was destroyed.', 'one', { unit: 'plane' }],
    ['Two bodies lay in a van and one in a ditch.', 'one', { value: 1 }],
    ['He bought 12 houses, and one in particular pleased him.', 'one', null],
    ['Three ships sank and one of the largest ran aground.', 'one', null],
  ],
});

promise('what opens a sentence', {
  'says what is counted in it': [
    ['Of the deaths, 47 took place in Raival and 12 in Mandvel.', '47', { measure: 'deaths' }],
    ['Of the deaths, 47 took place in Raival and 12 in Mandvel.', '12', { measure: 'deaths' }],
    [
      'Of the dead, 21 were passengers of a lorry that was swept away at a ford.',
      '21',
      { measure: 'deaths', unit: 'people', window: 'cumulative' },
    ],
  ],
  'says whose victims are meant': [
    [
      'At least 40 people died. Five children were among the victims.',
      'Five',
      { measure: 'deaths' },
    ],
  ],
});

promise('what sort of number it is', {
  'stands between it and what it is compared with': [
    ['Arrivals have shrunk to 350 from the usual 1,100.', '1,100', { window: 'point' }],
  ],
  'does not part it from those who are counted': [
    ['Police have arrested three suspected informants.', 'three', { measure: 'detentions' }],
    ['They have freed 12 hijacked lorries.', '12', { unit: 'lorry' }],
  ],
});

promise('a time', {
  'of several years or months is one of its own': [
    [
      'The firm collected deposits from 1,200 people between 2017 and 2022.',
      'between 2017 and 2022',
      { low: '2017-01-01', high: '2022-12-31' },
    ],
    ['Sales fell 12 percent from March to May.', 'from March to May', { high: '2024-05-31' }],
  ],
  'is the week or weekend that a day opens': [
    [
      'The hearing is set for the week of 10 June.',
      'the week of 10 June',
      { low: '2024-06-10', high: '2024-06-16' },
    ],
    [
      'The vote will be held over the weekend of 8-9 June.',
      'weekend',
      { low: '2024-06-08', high: '2024-06-09' },
    ],
  ],
  'that lies ahead is a length, and one that is past the window of a count': [
    ['Aid groups need $58 million for the next three months.', 'three months', { value: 3 }],
    ['It lost $58 million in the past three months.', 'three months', null],
  ],
  'is told by how long before something else it was': [
    ['Thousands fled less than a week after troops overran the town.', 'a week', { value: 1 }],
  ],
  'may be how often': [['The rope was replaced twice in 18 months.', 'twice', { unit: 'time' }]],
});

promise('what is told beside a figure', {
  'says on which scale its degrees are, and whose pesos are paid': [
    [
      'It reached 41C on Monday. Nights stayed above 28 degrees.',
      '28 degrees',
      { unit: 'celsius', low: 28 },
    ],
    ['Temperatures rose to 38 degrees.', '38 degrees', { unit: 'degree' }],
    ['The typhoon did damage of 40 million pesos.', '40 million pesos', { unit: 'PHP' }],
    ['The mill cost 40 million pesos.', '40 million pesos', { unit: 'MXN' }],
  ],
  'says how often it is given, whoever gets it': [
    ['Each gets 20 litres per person per day.', '20 litres', { unit: 'liter/day' }],
    ['The ration is 15 litres per person.', '15 litres', { unit: 'liter/person' }],
  ],
  'is when it was so, where both were at one time': [
    [
      'The roof gave way on Saturday while a shift of 27 was underground.',
      '27',
      { asOf: '2024-05-11', asOfFrom: 'stated' },
    ],
    [
      'A court on Monday jailed 16 men found guilty of fraud and acquitted two others.',
      'two',
      { asOf: '2024-05-13', asOfFrom: 'stated' },
    ],
  ],
});

promise('a single length', {
  'is one, where something lasts it': [
    ['The fire burned for an hour.', 'an hour', { value: 1, unit: 'hour' }],
    ['Orrin opened its first new mill for a century.', 'a century', null],
    ['The card gives 40 gigabytes of data for a month.', 'a month', null],
    ['The curfew will last a month.', 'a month', { measure: 'curfew-duration', value: 1 }],
    ['A month-long inquiry is under way.', 'month', null],
    ['Tourists came for a day trip.', 'a day', null],
  ],
});

promise('two shares of one whole', {
  'are shares both, though only one says so': [
    ['He won by 51.2 to 48.8 percent.', '51.2', { unit: 'percent' }],
    ['The merger was approved by 61 percent to 39.', '39', { unit: 'percent' }],
    ['The motion passed by 212 votes to 206.', '206', { unit: 'vote' }],
  ],
});
