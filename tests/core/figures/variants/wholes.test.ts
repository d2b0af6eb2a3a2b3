import { promise } from './variants';

promise('who is counted whole, and who is a part', {
  'those who live where it happens are nobody’s part': [
    ['The slide buried 40 villagers.', '40 villagers', { scope: 'total' }],
    ['At least 14 inhabitants were injured.', '14', { measure: 'injuries', scope: 'total' }],
    ['Boats rescued 212 residents from roofs.', '212', { measure: 'rescued', scope: 'total' }],
    ['About 600 islanders were evacuated.', '600', { measure: 'evacuated', scope: 'total' }],
    ['Nearly 900 townspeople were displaced.', '900', { measure: 'displaced', scope: 'total' }],
    ['Fifty-two homeowners were told to leave.', 'Fifty-two', { scope: 'total' }],
    ['Three workmates are still trapped.', 'Three', { measure: 'trapped', scope: 'total' }],
    ['Some 1,100 travellers were stranded.', '1,100', { measure: 'stranded', scope: 'total' }],
  ],
  'of an institution, and as a part of others, they are a part': [
    ['Six residents of a care home died.', 'Six', { scope: 'people > residents' }],
    [
      'Crews rescued 214 people, including 46 residents of the upper valley.',
      '46',
      { scope: 'people > residents' },
    ],
    ['The fire killed four residents at a hostel.', 'four', { scope: 'people > residents' }],
  ],
  'a trade is a part, whatever its ending': [
    ['Eleven farmhands drowned.', 'Eleven', { measure: 'deaths', scope: 'people > farmhands' }],
    ['Nine mineworkers were injured.', 'Nine', { scope: 'people > mineworkers' }],
    ['Four stallholders were arrested.', 'Four', { scope: 'people > stallholders' }],
    ['Two climbers were killed.', 'Two', { measure: 'deaths', scope: 'people > climbers' }],
    ['Seven shepherds are missing.', 'Seven', { scope: 'people > shepherds' }],
  ],
  'who attacks, marches or is laid off is told by that': [
    ['The mine sent away 2,600 machinists.', '2,600', { unit: 'people' }],
    ['Some 4,500 students marched through the town.', '4,500', { scope: 'total' }],
    ['The carmaker will cut 300 jobs.', '300', { measure: 'jobs-cut' }],
  ],
});
