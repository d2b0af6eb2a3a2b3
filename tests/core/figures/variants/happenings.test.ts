import type { Variant } from './variants';
import { promise } from './variants';

/** The day of each sentence and what it is the day of. */
const days = (measure: string, texts: readonly string[]): Variant[] =>
  texts.map((text) => [
    text,
    /on \w+day|in \w+ 2022|since \w+|at the weekend/.exec(text)?.[0] ?? '',
    { measure },
  ]);

promise('what a day is the day of', {
  'what cost the lives is dated by them': days('crash-date', [
    'Nine pilgrims were killed on Sunday when their bus overturned.',
    'Two brothers died on Monday when a car hit a tree.',
    'Fourteen traders were crushed to death on Saturday when a minibus and a lorry met head-on.',
    'Six people drowned on Friday when a ferry sank.',
    'Three skiers died on Tuesday as their helicopter came down.',
    'Five workers died in a train crash on Thursday.',
  ]),
  'those who died in a happening died on its day': [
    ...days('fire-date', ['Seven residents died in a blaze in February 2022.']),
    ...days('earthquake-date', ['At least 86 villagers perished in the quake on Tuesday.']),
    ...days('flood-date', ['Nine farmers drowned in floods on Tuesday.']),
    ...days('explosion-date', ['Four miners suffocated in a gas explosion on Friday.']),
  ],
  'what a storm or a quake does dates it, whatever the verb': [
    ...days('storm-start', [
      'Cyclone Tam ploughed into the coast on Tuesday.',
      'A snowstorm buried the valley on Monday.',
    ]),
    ...days('storm-start', ['Hurricane Ola roared ashore on Friday.']),
    ...days('earthquake-date', [
      'A tremor rattled the bay on Monday.',
      'The quake flattened a hill town on Tuesday.',
    ]),
    ...days('explosion-date', ['A roadside bomb on Friday took the lives of two men.']),
  ],
  'a river out of its banks begins a flood': days('flood-start', [
    'The Orle burst its banks on Monday.',
    'The river spilled over its banks on Friday.',
    'The Orle broke through its embankment on Sunday.',
    'The creek overflowed its banks on Thursday.',
    'The stream breached the levee on Saturday.',
  ]),
  'those who attack are known by their name': days('attack-date', [
    'Raiders on scooters swept into the camp on Monday.',
    'Bandits descended on the village on Friday.',
    'Pirates seized the tanker on Sunday.',
    'Kidnappers took nine women from the market on Tuesday.',
  ]),
  'those who are brought out are rescued': days('rescue-date', [
    'Eleven miners were brought to the surface alive on Monday.',
    'Crews pulled a boy from the rubble on Friday.',
    'The hikers were winched to safety on Sunday.',
    'Two sailors were plucked from a raft on Tuesday.',
  ]),
  'a day on which a strike or a curfew is held is its first': [
    ...days('strike-start', [
      'Nurses will stage a strike on Friday.',
      'The first walkout is on Friday.',
      'The strike will be held on Monday.',
    ]),
    ...days('return-to-work-date', [
      'Drillers clocked in again on Monday.',
      'Drivers reported for duty on Tuesday.',
    ]),
    ...days('protest-date', [
      'Students converged on the palace on Monday.',
      'Farmers marched on the capital on Friday.',
    ]),
  ],
  'what an illness has done since a day dates its outbreak': days('outbreak-start', [
    'Measles has killed 34 children since August.',
    'Cholera has infected 1,300 people since March.',
    'The virus has spread to four districts since April.',
  ]),
  'a chamber that brings down or keeps a government votes': days('vote-date', [
    'Parliament brought down the government on Thursday.',
    'Deputies toppled the cabinet on Friday.',
    'The premier survived a no-confidence vote on Monday.',
  ]),
  'until a day is an end, announced or not': [
    ['The mayor announced a curfew until Sunday.', 'until Sunday', { measure: 'curfew-end' }],
    ['A curfew was imposed until Friday.', 'until Friday', { measure: 'curfew-end' }],
    ['The state declared a lockdown until Monday.', 'until Monday', { measure: 'lockdown-end' }],
  ],
  'a day is the end where something is over, under control or shut until then': [
    ['The outbreak was declared over on Monday.', 'on Monday', { measure: 'outbreak-end' }],
    ['Crews brought the blaze under control on Monday.', 'on Monday', { measure: 'fire-end' }],
    [
      'The airport will stay closed until at least Tuesday.',
      'Tuesday',
      { measure: 'closure-end', hedge: 'at-least', low: '2024-05-21' },
    ],
    ['Polls opened at 7am on Sunday.', 'on Sunday', { measure: 'election-date' }],
    [
      'The vaccination campaign starts on Monday and will run for ten days.',
      'on Monday',
      { measure: 'vaccination-start' },
    ],
  ],
  'a verdict or an attack is told by the verb': [
    ['He was found guilty on Monday.', 'on Monday', { measure: 'verdict-date' }],
    ['Two men were shot dead on Saturday.', 'on Saturday', { measure: 'attack-date' }],
    ['A nurse was stabbed to death on Friday.', 'on Friday', { measure: 'attack-date' }],
    ['The blast, which tore through a market on Tuesday, hurt 22.', 'on Tuesday', {}],
    ['The storm flooded 300 homes on Tuesday.', 'on Tuesday', { measure: 'storm-start' }],
  ],
  'a fire starts where it engulfs a place, and ends where it is brought under control': [
    [
      'Flames engulfed a six-storey factory on Saturday evening.',
      'on Saturday evening',
      { measure: 'fire-start' },
    ],
    ['A blaze swept through the market on Saturday.', 'on Saturday', { measure: 'fire-start' }],
    [
      'It took hours to bring a fire in the port under control on Saturday.',
      'on Saturday',
      { measure: 'fire-end' },
    ],
    ['The fire was brought under control on Saturday.', 'on Saturday', { measure: 'fire-end' }],
    ['The blaze killed nine people on Saturday.', 'on Saturday', { measure: 'fire-date' }],
  ],
  'winds that batter a coast are a storm': [
    [
      'Winds of up to 160 km/h battered the coast on Saturday.',
      'on Saturday',
      { measure: 'storm-start' },
    ],
    ['Gusts tore through the town on Saturday.', 'on Saturday', { measure: 'storm-start' }],
    ['Police battered the door on Saturday.', 'on Saturday', { measure: 'other:batter-date' }],
  ],
  'a service that is suspended is closed': [
    [
      'Classes are suspended until Wednesday.',
      'until Wednesday',
      { measure: 'closure-end', scope: 'total' },
    ],
    [
      'Sailings between the islands are suspended until at least Thursday.',
      'until at least Thursday',
      { measure: 'closure-end', scope: 'total' },
    ],
    ['Train services were halted on Saturday.', 'on Saturday', { measure: 'closure-start' }],
    ['The minister was suspended on Saturday.', 'on Saturday', { measure: 'other:suspend-end' }],
  ],
  'a parliament votes on a matter of its own': days('vote-date', [
    'Parliament will vote on the aid package on Thursday.',
    'The senate voted on the budget on Monday.',
  ]),
  'a verdict is the day of a trial, whatever it is on': days('verdict-date', [
    'A jury on Tuesday awarded $3 million to a welder.',
    'A court in Ostel acquitted all nine guards on Friday.',
  ]),
  'of several nouns the one right before "that" is what struck': [
    ...days('earthquake-date', [
      'The toll from the earthquake that hit the valley on Monday rose.',
    ]),
    ...days('crash-date', ['A tram struck a van at a level crossing on Monday.']),
  ],
  'what hopes or plans to open again reopens': days('reopening-date', [
    'The airport hopes to reopen on Sunday.',
    'The harbour plans to open again on Sunday.',
  ]),
});
