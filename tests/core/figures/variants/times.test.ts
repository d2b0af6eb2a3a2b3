import { promise } from './variants';

promise('the times of what is counted', {
  'two days that follow each other are one time': [
    [
      'The storm will cross the islands on Thursday and Friday.',
      'on Thursday and Friday',
      { value: null, low: '2024-05-16', high: '2024-05-17' },
    ],
    [
      'Teachers will strike on Monday and Tuesday next week.',
      'on Monday and Tuesday next week',
      { value: null, low: '2024-05-20', high: '2024-05-21' },
    ],
    [
      'Doctors walked out on Friday, Saturday and Sunday.',
      'on Friday, Saturday and Sunday',
      { value: null, low: '2024-05-10', high: '2024-05-12' },
    ],
    ['Trains will not run on Friday and Sunday.', 'on Friday', { value: '2024-05-17' }],
    ['Police arrested 150 people on Saturday and Sunday.', '150 people', { asOf: '2024-05-12' }],
  ],
  'what was so of a thing is so when the thing did something': [
    [
      'A plane carrying a pilot and five passengers crashed in a field on Monday.',
      'five passengers',
      { asOf: '2024-05-13' },
    ],
    [
      'Eleven dinghies carrying 592 people reached the coast on Monday.',
      '592 people',
      { asOf: '2024-05-13' },
    ],
    [
      'Squads scattered some 4,500 students who converged on the palace on Monday.',
      'some 4,500 students',
      { asOf: '2024-05-13' },
    ],
    [
      'The bodies of 18 people, all thought to be hikers, were found in the hills on Monday.',
      '18 people',
      { asOf: '2024-05-13' },
    ],
    ['The last six of the miners were set free unharmed on Monday.', 'six', { asOf: '2024-05-13' }],
    [
      'Voters decided on Monday to scrap the upper house, with 64 percent in favour.',
      '64 percent',
      { asOf: '2024-05-13' },
    ],
    [
      'Nurses had inoculated 8,500 children by Monday, or 71 percent of those invited.',
      '71 percent',
      { asOf: '2024-05-13' },
    ],
    [
      'A fire gutted a five-storey hotel in Orlen on Monday.',
      'five-storey',
      { asOf: '2024-05-15', asOfFrom: 'published' },
    ],
  ],
  'what somebody did on a day holds on it, and what an event cost grows': [
    [
      'A man with a knife wounded six people on a train on Monday before guards stopped him.',
      'six people',
      { asOf: '2024-05-13' },
    ],
    ['A teenager stabbed three women on Monday.', 'three women', { asOf: '2024-05-13' }],
    ['The blast on Monday killed nine people.', 'nine people', { asOf: '2024-05-15' }],
  ],
  'a time to come is stated, and holds for no count': [
    ['Under the deal the port will buy 24 cranes by 2027.', 'by 2027', { high: '2027-12-31' }],
    [
      'The city wants to cut waste by 40 percent by 2035.',
      'by 2035',
      { low: null, high: '2035-12-31' },
    ],
    [
      'The firm plans to build 4,000 homes by the end of 2026.',
      'by the end of 2026',
      { value: '2026-12-31' },
    ],
    ['By 2023 the town had planted 90,000 trees.', 'By 2023', null],
  ],
  'a value that another has taken the place of is an earlier one': [
    [
      'Unemployment quickened to 7.2 percent in April from 7 percent in March.',
      '7 percent',
      { superseded: true },
    ],
    [
      'Some 41,000 homes were without power, down from a peak of 56,000.',
      '56,000',
      { superseded: true },
    ],
    [
      'Arrivals have shrunk to 350 lorries a day from the usual 1,100.',
      '1,100',
      { superseded: true },
    ],
    ['A ticket that cost 20 crowns now costs 35.', '20 crowns', { superseded: true }],
    [
      'Attendance, which used to top 9,000, has dropped to 4,000.',
      'top 9,000',
      { superseded: true },
    ],
    [
      'The toll from a 7.2-magnitude earthquake has risen past 90.',
      '7.2-magnitude',
      { superseded: false },
    ],
  ],
  'who speaks is heard whatever says when they spoke': [
    [
      'The Dawn party had 31 percent, the election board said shortly after midnight on Monday.',
      '31 percent',
      { saidBy: 'election board', asOf: '2024-05-13' },
    ],
    [
      'The toll is 58, with 27 people still missing, the health ministry said in its 6 a.m. bulletin.',
      '27 people',
      { saidBy: 'health ministry' },
    ],
    [
      'The bank cut its forecast to 1.1 percent, compared with an earlier estimate of 1.8 percent.',
      '1.8 percent',
      { saidBy: null, superseded: true },
    ],
  ],
  'what has been done goes on being done, and how many are in a state may be fewer': [
    [
      'The insurer has received 5,870 claims but settled fewer than 300.',
      'fewer than 300',
      { window: 'cumulative' },
    ],
    ['Some 1,700 people had checked in by teatime.', '1,700 people', { window: 'cumulative' }],
    ['Three officers have been suspended.', 'Three officers', { window: 'point' }],
    ['Some 1,100 nurses had been brought in.', '1,100 nurses', { window: 'point' }],
    ['The province has deployed 21 teams.', '21 teams', { window: 'point' }],
    ['The charity has fed 4,000 children since March.', '4,000 children', { window: 'cumulative' }],
  ],
  'a night that is one of many is a span of its own': [
    ['Another night of clashes left three people dead.', 'three people', { window: 'increment' }],
    ['Another round of strikes killed 12 people.', '12 people', { window: 'increment' }],
    ['The strikes killed 12 people.', '12 people', { window: 'cumulative' }],
  ],
  'what each of many gets is no running total': [
    ['The owner has promised $2,500 to each family.', '$2,500', { window: 'point' }],
    ['The state released $2,500 for relief.', '$2,500', { window: 'cumulative' }],
  ],
  'what stands behind a count compares another': [
    [
      'The blaze took 17 fire engines more than seven hours to put out.',
      '17 fire engines',
      { window: 'point' },
    ],
    ['There were 35 more cases than on Monday.', '35 more cases', { window: 'increment' }],
  ],
  'a month lies on the side that the words leave no doubt of': [
    ['Attacks have cost 380 lives since August.', 'since August', null],
    [
      'The curfew has been in force since June.',
      'since June',
      { low: '2023-06-01', high: '2023-06-30' },
    ],
    [
      'The minister said prices should fall below 300 crowns by April.',
      'by April',
      { low: null, high: '2025-04-30' },
    ],
    ['They expect to spend 70 million a year from 2026.', 'from 2026', { low: '2026-01-01' }],
  ],
  'the day of a value of before has been': [
    [
      'Some 620 homes are cut off, down from 900 on Sunday, and more could be by Friday.',
      '900',
      { asOf: '2024-05-12', superseded: true },
    ],
    [
      'About 180 homes have been flooded, up from the 120 homes reported last night.',
      '120 homes',
      { asOf: '2024-05-14', superseded: true },
    ],
  ],
  'a span in which others were counted is the day of nothing': [
    [
      'At least 380 people have died in attacks in the region since January.',
      'since January',
      null,
    ],
    ['Some 58 cases were found, compared with two in all of 2023.', 'of 2023', null],
    ['It was the 15th storm to hit the country this year.', 'this year', null],
  ],
  'a day on which it happened to more than are counted is told as well': [
    ['Police on Monday arrested the mayor and six aides.', 'on Monday', { measure: 'arrest-date' }],
    ['Police arrested six aides on Monday.', 'on Monday', null],
  ],
  'a determiner may be all there is of a subject': [
    ['All fell ill between 2 and 11 May.', 'between 2 and 11 May', { low: '2024-05-02' }],
    ['Many fled on Sunday.', 'on Sunday', { value: '2024-05-12' }],
  ],
  'what is so now is so today': [
    [
      'Since the quake that shook Wairoto on 20 March, 83 households are still in cabins.',
      '83 households',
      { asOf: '2024-05-15' },
    ],
  ],
  'a day before the verb holds for what is joined to it': [
    [
      'As of Monday, 340 people had been evacuated and 12 shelters were open.',
      '12 shelters',
      { asOf: '2024-05-13' },
    ],
    [
      'A court on Monday jailed two men for 12 years and acquitted three others.',
      'three',
      { asOf: '2024-05-13' },
    ],
    [
      'On Monday the river rose to 6 metres, and 40 homes were flooded.',
      '40 homes',
      { asOf: '2024-05-13' },
    ],
    [
      'On Monday the river rose to 6 metres; 40 homes are still flooded.',
      '40 homes',
      { asOf: '2024-05-15' },
    ],
  ],
  'the year of one event is told, and that of many is the year they were counted in': [
    ['An accident at the same pit in 2004 killed 47 people.', 'in 2004', { low: '2004-01-01' }],
    ['A fire at a tannery in 2021 destroyed 16 homes.', 'in 2021', { measure: 'fire-date' }],
    ['Road accidents killed 1,640 people last year.', 'last year', null],
    ['In 2022 workers laid 40 km of pipe.', '2022 workers', null],
  ],
  'what a speaker did on a day is no day of speaking': [
    [
      'The minister, who met nurses on Monday, said 40 wards were shut.',
      '40 wards',
      { asOf: '2024-05-15', asOfFrom: 'published' },
    ],
    [
      'The minister, who took over in April, said 40 wards were shut.',
      'in April',
      { low: '2024-04-01' },
    ],
    [
      'The minister, who spoke on Monday, said 40 wards were shut.',
      '40 wards',
      { asOf: '2024-05-13', asOfFrom: 'speech' },
    ],
    [
      'The minister on Monday said 40 wards were shut.',
      '40 wards',
      { asOf: '2024-05-13', asOfFrom: 'speech' },
    ],
  ],
  'what was decided on a day holds on it': [
    [
      'A jury in Harmon on Monday ordered the firm to pay $118 million to the victims.',
      '$118 million',
      { asOf: '2024-05-13' },
    ],
  ],
  'a day behind a value of before is of that': [
    [
      'Turnout reached 61 percent, up from 55 percent in the first round on 5 May.',
      '61 percent',
      { asOf: '2024-05-15' },
    ],
    [
      'Turnout reached 61 percent, up from 55 percent in the first round on 5 May.',
      '55 percent',
      { asOf: '2024-05-05' },
    ],
  ],
});
