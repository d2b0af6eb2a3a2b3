import { promise } from './variants';

const dead = { measure: 'deaths', unit: 'people', window: 'cumulative' } as const;

promise('what befell people', {
  'who digs for those who are buried was sent to help': [
    [
      'Around 400 soldiers were digging with shovels.',
      'Around 400 soldiers',
      { measure: 'responders' },
    ],
    ['Some 300 men were digging through the rubble.', 'Some 300 men', { measure: 'responders' }],
    ['The army sent 400 soldiers.', '400 soldiers', { measure: 'troops' }],
  ],
  'what brings a toll to its whole is a step': [
    ['Six miners died overnight, taking the toll to 73.', 'Six', { window: 'increment' }],
    ['Nine people were arrested, bringing the total to 214.', 'Nine', { window: 'increment' }],
    ['Some 900 soldiers landed, raising the force to 4,000.', '900', { window: 'increment' }],
    ['Six miners died, taking compensation to 73 pesos.', 'Six', { window: 'cumulative' }],
  ],
  'who does it tells what it is': [
    ['Police picked up six men.', 'six', { measure: 'detentions' }],
    ['A trawler picked up six men.', 'six', { measure: 'rescued' }],
    ['Bandits carried off six men.', 'six', { measure: 'hostages' }],
    ['The fever carried off six men.', 'six', dead],
    ['The gunman hit three shoppers.', 'three', { measure: 'injuries' }],
  ],
  'a part has its whole before it, whatever stands between': [
    [
      'All 17 people died when it hit a hill 9km away, among them five geologists.',
      'five',
      { ...dead, scope: 'people > geologists' },
    ],
    ['Forty people were hurt in 3 hours, including six nurses.', 'six', { measure: 'injuries' }],
  ],
  'a force that loses people loses their lives, a firm their work': [
    ['The brigade has lost 40 soldiers.', '40', dead],
    ['The raid cost the army a major and three sappers.', 'three', dead],
    ['The firm laid off 90 welders.', '90', { measure: 'jobs-cut' }],
    ['The ship went down with the loss of 14 lives.', '14', dead],
  ],
  'a second verb, or a clause behind them, tells it': [
    ['Two cyclists were run over and killed.', 'Two', dead],
    ['Police scattered 400 students who had marched on the senate.', '400', { measure: 'crowds' }],
    ['Two reporters were among those arrested.', 'Two', { measure: 'detentions' }],
    ['The dead include 17 farmers.', '17', { measure: 'deaths' }],
    ['Three clerks were each jailed for ten years.', 'Three', { measure: 'convicted' }],
    ['Four drivers got eight years.', 'Four', { measure: 'convicted' }],
    ['Five walkers have not come back.', 'Five', { measure: 'missing' }],
    ['The boat sank with 62 people and 31 lorries aboard.', '62', { measure: 'aboard' }],
  ],
  'who is let go by a firm loses a job, and is free where rebels let go': [
    ['The airline will let 900 staff go.', '900 staff', { measure: 'jobs-cut' }],
    ['The rebels let nine women go.', 'nine women', { measure: 'released' }],
  ],
  'a place that holds people has arrested nobody': [
    [
      'The ground held about 24,000 fans.',
      'about 24,000 fans',
      { unit: 'people', window: 'point' },
    ],
    ['Police hold 40 men over the raid.', '40 men', { measure: 'detentions' }],
  ],
  'what people are stands also behind what is said of them between commas': [
    ['One man, a 74-year-old farmer, is missing.', 'One man', { measure: 'missing' }],
    [
      'Two girls, the daughters of a guard, are in hospital.',
      'Two girls',
      { measure: 'hospitalised' },
    ],
  ],
  'people whom nothing names are what their surroundings say': [
    [
      'More than 61,000 people are in shelters.',
      'More than 61,000 people',
      { measure: 'displaced' },
    ],
    ['We have 112 people on our list of the missing.', '112 people', { measure: 'missing' }],
    ['About 300 people were at the wedding.', 'About 300 people', { measure: 'crowds' }],
    ['The hospital employs 300 people.', '300 people', { measure: 'other:employ-people' }],
  ],
  'a bare number of years is the term that prosecutors sought': [
    [
      'A court jailed him for nine years. Prosecutors had sought 12.',
      '12',
      { measure: 'prison-term', unit: 'year' },
    ],
    ['A court jailed 30 men. Prosecutors had sought 12.', '12', { unit: 'people' }],
  ],
  'who storms a place is an attacker in an article on an attack, and a crowd elsewhere': [
    [
      'The pupils were abducted. About 50 men on motorcycles stormed the school.',
      'About 50 men',
      { measure: 'attackers' },
    ],
    ['Gunmen came at dawn. Some 30 men overran the post.', 'Some 30 men', { measure: 'attackers' }],
    [
      'About 100,000 people stormed his residence.',
      'About 100,000 people',
      { measure: 'other:people' },
    ],
  ],
  'the number of people killed in several things is one number': [
    [
      'Help came as the number of people killed in floods and mudslides reached 127.',
      '127',
      { measure: 'deaths', unit: 'people' },
    ],
    [
      'Help came as the number of people hurt in storms and fires rose to 40.',
      '40',
      { measure: 'injuries' },
    ],
  ],
});
