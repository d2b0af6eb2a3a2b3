import { promise } from './variants';

promise('the days of earlier events', {
  'a day behind what happened is its day, whatever the clause goes on to count': [
    ['A quake on 3 March 1971 killed 640 people.', '3 March 1971', { measure: 'earthquake-date' }],
    ['A tidal wave on 3 March 1971 killed 640 people.', '3 March 1971', { unit: 'date' }],
    [
      'At a mill on the road a blast on Monday left at least 20 dead and 9 hurt, said the mayor.',
      'on Monday',
      { measure: 'explosion-date', value: '2024-05-13' },
    ],
    [
      'The firm was fined $90,000 after a smaller fire in 2018.',
      'in 2018',
      { measure: 'fire-date', low: '2018-01-01' },
    ],
    [
      'The line was rebuilt for 9 million after a derailment near Marn in June 2011.',
      'in June 2011',
      { measure: 'crash-date' },
    ],
    [
      'After the bombing of the town hall on 22 May 2016, in which 31 people died, he promised reform.',
      '22 May 2016',
      { measure: 'attack-date' },
    ],
    [
      'After the collision of the Petrel with a tug in July 2011, the state bought two boats.',
      'in July 2011',
      { measure: 'crash-date' },
    ],
    [
      'The report recalls the dam failure at Orlo in March 2018, in which 38 people died.',
      'in March 2018',
      { measure: 'flood-date' },
    ],
    [
      'Six people were hurt, two of them badly, in a knife attack on a bus in Marn on Friday night.',
      'on Friday night',
      { measure: 'attack-date', value: '2024-05-10' },
    ],
    [
      'The carrier scrapped 40 flights because of a walkout by pilots between Sunday and Tuesday.',
      'between Sunday and Tuesday',
      { measure: 'strike-date' },
    ],
    [
      'The last inspection, in October 2022, found no cracks.',
      'in October 2022',
      { measure: 'other:inspect-date' },
    ],
    ['The last revolt, in 2014, cost four lives.', 'in 2014', { unit: 'date', low: '2014-01-01' }],
  ],
  'the day that is compared with, and told of behind it, is that of the earlier one': [
    [
      'It was the deadliest raid in the hills since 9 March last year, when 27 people died.',
      'since 9 March last year',
      { measure: 'attack-date', value: '2023-03-09', scope: 'earlier' },
    ],
    [
      "It was the town's second train crash since December, when a signal failed and nine were hurt.",
      'since December',
      { measure: 'crash-date', low: '2023-12-01', scope: 'earlier' },
    ],
    [
      'The blast was the worst in the south since 9 April 2016, when 23 people died in a market.',
      'since 9 April 2016',
      { measure: 'explosion-date', value: '2016-04-09', scope: 'earlier' },
    ],
    [
      'It is the biggest flood in the valley since 1998, when 41 people drowned.',
      'since 1998',
      { measure: 'flood-date', low: '1998-01-01', scope: 'earlier' },
    ],
    ['It is the biggest flood in the valley since 1998.', 'since 1998', null],
    ['It is the third fire in the port since March.', 'since March', null],
  ],
  'what was done in an earlier month or year is dated, whatever it cost': [
    [
      'The firm was fined 12 million zlotys in 2019 for blocking an exit.',
      'in 2019',
      { unit: 'date' },
    ],
    ['Sandor bought the mill in 2019 for 3.1 million crowns.', 'in 2019', { unit: 'date' }],
    [
      'The yard, which opened in 1966 and builds 64 boats a year, will close.',
      'in 1966',
      { unit: 'date' },
    ],
    ['The firm came here in 2011 with 40 machines.', 'in 2011', { unit: 'date' }],
    [
      'The charter was passed by the house on 18 April with 97 votes to 81.',
      'on 18 April',
      { unit: 'date' },
    ],
    ['Batoro closed four of its six border posts in January.', 'in January', { unit: 'date' }],
    ['In June 2020 the group shed 2,800 jobs.', 'In June 2020', { unit: 'date' }],
    ['The trust went under in 2019 with the loss of 8,600 jobs.', 'in 2019', { unit: 'date' }],
    [
      'In August 2011, when the issue was water, nine people were killed.',
      'In August 2011',
      { unit: 'date' },
    ],
    [
      'A coach left the road on Monday. It revived talk of Pell, where 17 people died on 2 May 2009.',
      'on 2 May 2009',
      { measure: 'crash-date' },
    ],
    [
      'They still speak of the crash near Hov, in which 41 people died in 1998.',
      'in 1998',
      { measure: 'crash-date' },
    ],
  ],
  'what is measured of a month or a year is no deed of that day': [
    ['Prices rose 3 percent in March.', 'in March', null],
    ['The group lost 1.3 billion crowns in 2022.', 'in 2022', null],
    ['Vaccination slipped to 81 percent, from 93 percent in 2019.', 'in 2019', null],
    ['The clinic admitted 219 infants in March.', 'in March', null],
    ['The plant turned out 74,000 cars last year.', 'last year', null],
    ['The firm was fined 2 million last year.', 'last year', null],
    ['The fund had 5.8 million crowns in 2021.', 'in 2021', null],
    ['Road crashes killed 1,870 people in 2022.', 'in 2022', null],
    ['The toll rose to 12 on Tuesday.', 'on Tuesday', null],
    ['She was paid 2.6 million euros in 2022.', 'in 2022', null],
    ['It sold 612,000 vans in 2022, 11 percent fewer than in 2021.', 'in 2022', null],
    ['Police detained 64 people on Tuesday.', 'on Tuesday', null],
  ],
  'a day that owns what happened is its day': [
    ["A panel will look into Tuesday's ammonia leak at the plant.", 'Tuesday', { unit: 'date' }],
    [
      "Police investigating Friday night's stabbings have held nine men.",
      'Friday',
      { unit: 'date' },
    ],
    [
      "She won the office in Sunday's runoff with 53 percent of the vote.",
      'Sunday',
      { unit: 'date' },
    ],
    ["The toll in Saturday's blast rose to 29.", 'Saturday', null],
    ["Turnout in Sunday's runoff was 67 percent.", 'Sunday', null],
  ],
  'a year before what happened is its year': [
    [
      'The firm paid $2 million over a 2016 explosion in Marn.',
      'a 2016 explosion',
      { measure: 'explosion-date', low: '2016-01-01', high: '2016-12-31' },
    ],
    ['Nine people died in the 1998 crash near Hov.', 'the 1998 crash', { measure: 'crash-date' }],
    ['The 2024 summit will take place in Marn.', '2024', null],
    ['The 2023 budget was passed.', '2023', null],
  ],
  'what people could do on a weekday, they could on the last one': [
    [
      'Some 4 million people were entitled to vote on Sunday.',
      'on Sunday',
      { value: '2024-05-12' },
    ],
    ['The islanders were unable to leave on Sunday.', 'on Sunday', { value: '2024-05-12' }],
    ['Some 4 million people are entitled to vote on Sunday.', 'on Sunday', { value: '2024-05-19' }],
  ],
  'how large or how far away a thing is has no day': [
    ['Its 19-metre wall broke on Saturday night.', 'on Saturday night', { unit: 'date' }],
    [
      'In March 2021 a smaller dam, 60 km to the north, burst.',
      'March 2021',
      { measure: 'flood-date' },
    ],
    ['The tower, 40 metres high, fell on 11 May.', 'on 11 May', { unit: 'date' }],
    ['Engineers last inspected the 19-metre wall on 22 April.', 'on 22 April', { unit: 'date' }],
  ],
  'what many died of long ago is what was spoken of': [
    [
      'A tsunami hit the coast on Monday. On 3 March 1971 the sea took 614 islanders.',
      'On 3 March 1971',
      { measure: 'tsunami-date', scope: 'earlier' },
    ],
    ['In 2019 nine miners perished in a similar fall.', 'In 2019', { measure: 'other:fall-date' }],
  ],
  'what is accounted for by the year or at its end is none of that': [
    ['The firm had sales of $5.6 billion last year, on which it lost money.', 'last year', null],
    ['Reserves at the end of March came to $12 billion.', 'March', null],
    ['At the peak of the outage, on Thursday, 480 homes were dark.', 'on Thursday', null],
  ],
  'the day behind two harms is that of what did both': [
    [
      'Troops shot dead at least 14 people and wounded more than 90 in the port on Sunday.',
      'on Sunday',
      { measure: 'attack-date', value: '2024-05-12' },
    ],
    [
      'Four men were shot dead and 63 wounded in the port on Saturday, doctors said.',
      'on Saturday',
      { measure: 'attack-date' },
    ],
    [
      'A derailment left three dead and at least 50 injured on Tuesday.',
      'on Tuesday',
      { measure: 'crash-date' },
    ],
    [
      'Riots left three dead and at least 50 injured on Tuesday.',
      'on Tuesday',
      { measure: 'protest-date' },
    ],
    ['Around 140 homes were flooded on Tuesday.', 'on Tuesday', { unit: 'date' }],
    ['Clinics treated 12 and sent home 30 on Tuesday.', 'on Tuesday', null],
  ],
  'what has gone on since a day began on it, whatever is counted': [
    ['The inn has housed up to 90 men since October 2022.', 'since October 2022', { unit: 'date' }],
    ['The bank has kept its rate at 29.5 percent since March.', 'since March', { unit: 'date' }],
    ['Farmers have blocked the pass with 620 tractors since 8 May.', 'since 8 May', {}],
    ['The road has claimed 63 lives since January.', 'since January', null],
    ['Clinics have treated 340 people since March.', 'since March', null],
    ['Herders have lost 3 million goats since 2021.', 'since 2021', null],
  ],
  'what a rise is measured by dates nothing that rose': [
    ['Deaths reached 61 this year, up 18% on the same period of 2020.', '61', { scope: 'total' }],
    ['Deaths reached 61 this year, up 18% on the same period of 2020.', '18%', { scope: 'total' }],
    [
      'Deaths reached 61 this year, against 52 in the same period of 2020.',
      '52',
      { scope: 'earlier > 2020' },
    ],
  ],
});

promise('what a number is compared with is of another time, and not the number', {
  'lower or higher than then': [
    ['Turnout was 47 percent, lower than in 2020.', '47 percent', { scope: 'total' }],
    ['Turnout was 47 percent, three points lower than in 2020.', '47 percent', { scope: 'total' }],
    ['The toll was 47, higher than in 2020.', '47', { measure: 'deaths', scope: 'total' }],
  ],
});
