import { promise } from './variants';

const total = { window: 'cumulative' } as const;
const step = { window: 'increment' } as const;
const dead = { measure: 'deaths', unit: 'people' } as const;

promise('steps and running totals', {
  'what is more, new or further adds to a total': [
    ['Rescuers found two more bodies on Tuesday.', 'two', { measure: 'bodies-found', ...step }],
    ['Officials reported 12 new deaths and 240 new infections.', '240', { ...step }],
    ['The clinic saw 240 new infections and 12 more deaths.', '12', { ...dead, ...step }],
    ['A further 30 were arrested.', '30', { measure: 'detentions', ...step }],
    ['Six more people were pulled from the rubble.', 'Six', { measure: 'rescued', ...step }],
    ['Arrests climbed to 310, 40 more than on Thursday.', '40', { ...step }],
    ['Cases rose by 310 to 4,120.', '310', { measure: 'cases', ...step }],
    ['Thirty more homes burned on Monday.', 'Thirty', { measure: 'homes-destroyed', ...step }],
  ],
  'what is added to another fate or another part is no step': [
    ['Twelve people were killed and another 30 injured.', '30', { measure: 'injuries', ...total }],
    ['Twelve people were killed. Another 30 were hurt.', '30', { measure: 'injuries', ...total }],
    ['Nine drowned. Eleven more were wounded.', 'Eleven', { measure: 'injuries', ...total }],
    ['Twelve died in Tolva and another 16 in Marn.', '16', { ...dead, scope: 'Marn', ...total }],
    ['The storm killed 14 people and another 16 are missing.', '16', { measure: 'missing' }],
    [
      'It lists 986 cases and another 140 suspected cases.',
      '140',
      { scope: 'suspected', ...total },
    ],
    ['The blast killed two women and hurt 11 others.', '11', { measure: 'injuries', ...total }],
    ['Nine died on Monday and another 16 on Tuesday.', '16', { ...dead, ...step }],
  ],
  'what a stated span holds is a step, and what stands behind it may be the total': [
    ['The state had 14 deaths in the past 24 hours, and 310 since March.', '14', { ...step }],
    ['The state had 14 deaths in the past 24 hours, and 310 since March.', '310', { ...total }],
    ['Fever killed 12 people in the seven days to Monday.', '12', { ...dead, ...step }],
    ['Fever killed 12 people in the seven days to Monday.', 'seven days', null],
    ['The desk took 384 calls in the 24 hours to 6am.', '384', { ...step }],
    ['Overnight, police arrested 64 people.', '64', { measure: 'detentions', ...step }],
    ['Insurers got 310 claims on Monday alone, lifting the total to 2,400.', '310', { ...step }],
    ['Insurers got 310 claims on Monday alone, lifting the total to 2,400.', '2,400', { ...total }],
    ['Twelve people have died since Friday.', 'Twelve', { ...dead, ...total }],
    ['So far this year 61 people have drowned.', '61', { ...dead, ...total }],
  ],
  'the day of what brought a total there is the day of the total': [
    ['Two more died on Tuesday, bringing the toll to 31.', '31', { asOf: '2024-05-14' }],
    ['Police made 40 arrests on Friday, taking the total to 310.', '310', { asOf: '2024-05-10' }],
    ['Nine died on Monday and another 16 on Tuesday.', '16', { asOf: '2024-05-14' }],
    ['Nine died on Monday and another 16 on Tuesday.', 'Nine', { asOf: '2024-05-13' }],
    ['The toll stands at 57. That is up from 41 on Sunday.', '41', { ...dead, superseded: true }],
    ['The toll stands at 57. That is up from 41 on Sunday.', '41', { asOf: '2024-05-12' }],
    ['Fever killed 12 on Monday, taking the toll to 87.', '87', { asOf: '2024-05-13' }],
    ['The toll rose to 41. Local media put it at 57.', '57', { ...dead, ...total }],
  ],
  'what opens a sentence with "of" is the whole': [
    ['Of 212 detained, 31 have been released.', '31', { measure: 'released', ...total }],
    ['Of 212 detained, 31 have been released.', '212', { measure: 'detentions', ...total }],
    ['Of the 61 people killed, 14 were children.', '14', { ...dead, scope: 'people > children' }],
    ['Of 90 passengers, 12 died.', '12', { ...dead, ...total }],
    ['Of the 212 injured, 31 remain in hospital.', '31', { measure: 'hospitalised' }],
    ['In villages hit by floods, 31 people were rescued.', '31', { measure: 'rescued' }],
    ['Of 40 homes searched, nine were empty.', 'nine', { unit: 'home' }],
    ['Of those arrested, nine were minors.', 'nine', { measure: 'detentions' }],
  ],
});
