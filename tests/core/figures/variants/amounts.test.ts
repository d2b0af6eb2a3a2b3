import { expect, it } from 'vitest';
import { lexicon } from '../../../../data/lexicon';
import { promise } from './variants';

it('each frame of an amount is of a known measure, of its change, or of one without a list', () => {
  const { first, late } = lexicon.frames;
  for (const frames of [...first.values(), ...late.values()])
    for (const { name } of frames) {
      const base = name.replace(/-change$/, '');
      const known = lexicon.measures.byName;
      expect(name.startsWith('other:') || known.has(name) || known.has(base), name).toBe(true);
    }
});

promise('what money is of', {
  'what a disaster costs those who pay for it is damage, what work costs is cost': [
    ['The storm will cost insurers $2.3 billion.', '$2.3 billion', { measure: 'damage' }],
    ['The bill for the hail was put at £380 million by insurers.', '£380', { measure: 'damage' }],
    ['Crops worth $90 million were destroyed.', '$90 million', { measure: 'damage' }],
    ['The cyclone wiped out $75 million worth of crops.', '$75 million', { measure: 'damage' }],
    ['The fire has cost $18 million to fight.', '$18 million', { measure: 'cost' }],
    ['The stadium came in at £240 million.', '£240 million', { measure: 'cost' }],
    ['The operation costs $2 million a month.', '$2 million a month', { measure: 'cost' }],
    ['It would take $2 billion to fix the network.', '$2 billion', { measure: 'cost' }],
  ],
  'what everyone who lost is paid is compensation, what is given to many is aid': [
    ['Each household will receive $1,500.', '$1,500', { measure: 'compensation' }],
    ['The airline offered $25,000 to each passenger.', '$25,000', { measure: 'compensation' }],
    ['The court awarded the widow $4 million.', '$4 million', { measure: 'compensation' }],
    ['The government promised $5,000 per victim.', '$5,000', { measure: 'compensation' }],
    ['Canada has given C$40 million since the quake.', 'C$40 million', { measure: 'aid' }],
    ['The charity has raised £2 million for survivors.', '£2 million', { measure: 'aid' }],
    ['Norway chipped in $15 million.', '$15 million', { measure: 'aid' }],
    ['Japan will provide $300 million to rebuild schools.', '$300 million', { measure: 'aid' }],
  ],
  'what those who hold people ask for is a ransom': [
    ['The kidnappers want $300,000 for their release.', '$300,000', { measure: 'ransom' }],
    ['The pirates settled for $2.4 million.', '$2.4 million', { measure: 'ransom' }],
    [
      'Nine hostages were freed. A mediator said $2 million had been handed over.',
      '$2 million',
      { measure: 'ransom' },
    ],
    ['The family offered a reward of $20,000.', '$20,000', { measure: 'other:reward' }],
  ],
  'what goods fetch is their price, what a company fetches its value': [
    ['A litre of petrol now costs €1.89.', '€1.89', { measure: 'price' }],
    ['Eggs hit $4.95 a dozen.', '$4.95', { measure: 'price' }],
    ['Natural gas eased to $2.31.', '$2.31', { measure: 'price' }],
    ['Smugglers charge $4,000 a person.', '$4,000', { measure: 'price' }],
    ['The deal values the group at €3.1 billion.', '€3.1 billion', { measure: 'market-value' }],
    ['The company is worth $40 billion.', '$40 billion', { measure: 'market-value' }],
    ['The council is £600 million in the red.', '£600 million', { measure: 'debt' }],
    ['Drivers, who earn £13 an hour, want more.', '£13 an hour', { measure: 'other:pay' }],
  ],
});

promise('what moves', {
  'what is traded moves in price, whether by a share or by money': [
    ['The index closed 1.1 percent lower.', '1.1 percent', { measure: 'price-change' }],
    ['The Nikkei shed 2.4%.', '2.4%', { measure: 'price-change' }],
    ['The currency firmed 0.4% on the news.', '0.4%', { measure: 'price-change' }],
    ['The lira has lost a fifth of its value.', 'a fifth', { measure: 'price-change' }],
    ['Bread is 30 percent dearer.', '30 percent', { measure: 'price-change' }],
    ['Oil slid $2.10 to $81.', '$2.10', { measure: 'price-change' }],
    ['Oil slid $2.10 to $81.', '$81', { measure: 'price' }],
  ],
  'points are the change of a rate, or where an index stands': [
    ['The Dow dropped 412 points.', '412 points', { measure: 'index-level-change' }],
    ['The index ended at 7,412 points.', '7,412 points', { measure: 'index-level' }],
    ['The Dow closed at 38,904.', '38,904', { measure: 'index-level' }],
    ['It lifted rates by 50 basis points.', '50 basis points', { measure: 'interest-rate-change' }],
    ['A 25-basis-point cut is expected.', '25', { measure: 'interest-rate-change' }],
    ['Inflation came in 0.3 points above that.', '0.3 points', { measure: 'inflation-change' }],
    ['Turnout was down four points.', 'four points', { measure: 'turnout-change' }],
  ],
});

promise('what votes are', {
  'one number to another are the votes on each side': [
    ['The bill passed by 212 votes to 180.', '212 votes', { measure: 'votes' }],
    ['Parliament approved the law, voting 143 to 98.', '143', { measure: 'votes', unit: 'vote' }],
    ['Deputies rejected it by 98 to 92.', '92', { measure: 'votes', unit: 'vote' }],
    ['Senators voted 61 to 38 to confirm her.', '61', { measure: 'votes', unit: 'vote' }],
    ['She beat him by a mere 17 votes.', '17 votes', { measure: 'vote-margin' }],
    ['A margin of just 90 votes separated them.', '90 votes', { measure: 'vote-margin' }],
  ],
  'a share is of those who went to vote, or of those who voted for one side': [
    ['Only 34 percent of those registered bothered to vote.', '34', { measure: 'turnout' }],
    ['Some 62 percent voted yes.', '62 percent', { measure: 'vote-share' }],
    ['58 percent of members backed the deal.', '58 percent', { measure: 'vote-share' }],
    ['80 percent of the vote had been tallied.', '80 percent', { measure: 'votes-counted' }],
    ['The election was close. Marez took 48.2 percent.', '48.2 percent', { measure: 'vote-share' }],
    [
      'In the election Ruiz won. Her rival had 44.1 percent.',
      '44.1 percent',
      { measure: 'vote-share' },
    ],
  ],
});

promise('what is measured', {
  'a way that somebody went is a distance, a thing that is long has a length': [
    ['Soldiers pulled back 20 kilometres.', '20', { measure: 'distance' }],
    ['The bus fell 200 metres into a ravine.', '200', { measure: 'distance' }],
    ['The plane went down 9km short of the runway.', '9km', { measure: 'distance' }],
    ['The front is 15 kilometres long.', '15', { measure: 'other:length' }],
    ['The wreck lies in 46 metres of water.', '46', { measure: 'depth' }],
    ['The miners are trapped 640 metres down.', '640', { measure: 'depth' }],
  ],
  'snow is no rain, a wave no level, a limit no speed': [
    ['The storm dumped 31 inches of snow.', '31', { measure: 'other:snowfall' }],
    ['Some 80 millimetres fell on the capital.', '80', { measure: 'rainfall' }],
    ['Waves of seven metres battered the coast.', 'seven', { measure: 'other:wave height' }],
    ['The speed limit there is 60 km/h.', '60', { measure: 'other:speed limit' }],
    ['The storm is moving west at 20 km/h.', '20', { measure: 'speed' }],
    ['The dam is 18 percent full.', '18', { measure: 'water-level' }],
  ],
  'what rises or falls is the change of what was counted': [
    ['Infections fell 22 percent on the week before.', '22', { measure: 'cases-change' }],
    ['Deaths rose by 9 percent.', '9 percent', { measure: 'deaths-change' }],
    ['Industrial production rose 0.8 percent.', '0.8', { measure: 'output-change' }],
    ['The region has warmed by 1.5C.', '1.5C', { measure: 'temperature-change' }],
    ['That is two degrees above the record.', 'two', { measure: 'temperature-change' }],
    [
      'The clinics saw 187 cases in a week, a drop of 22 percent.',
      '22 percent',
      { measure: 'cases-change' },
    ],
    [
      'Some 5,200 people were evacuated, twice as many as on Sunday.',
      'twice',
      { measure: 'evacuated-change' },
    ],
  ],
  'what is made in a span is output': [
    ['The mine turns out 900,000 tonnes a year.', '900,000', { measure: 'output' }],
    ['The plant makes 300,000 cars a year.', '300,000', { measure: 'output' }],
    ['The country exported 3 million tonnes of wheat.', '3 million', { measure: 'output' }],
    ['The harvest came to 12 million tonnes.', '12 million', { measure: 'output' }],
  ],
  'money spent on what goes on is a running total, a rate and an estimate are none': [
    ['The blockade has cost the port €45 million.', '€45', { window: 'cumulative' }],
    ['The county has run up a bill of $6 million.', '$6', { window: 'cumulative' }],
    ['The bridge will cost $1.4 billion.', '$1.4', { measure: 'cost', window: 'point' }],
    ['The strike costs the port €4 million a day.', '€4', { measure: 'cost', window: 'point' }],
  ],
  'millions without a noun are money in an article that speaks of it': [
    [
      'The fund has $3 million. The mission costs 55 million a year.',
      '55 million a year',
      { measure: 'cost', unit: 'USD/year' },
    ],
    [
      'It made a loss of 20 million euros. The cuts are meant to save 400 million a year.',
      '400 million a year',
      { unit: 'EUR/year' },
    ],
    [
      'Rebuilding took $3 million. The builder has paid out 25 million in compensation.',
      '25 million',
      { measure: 'compensation', unit: 'USD' },
    ],
    [
      'It sold for $3 million. Some 25 million people live there; 25 million are poor.',
      '25 million',
      { unit: 'people' },
    ],
  ],
  'what those who were asked think is no vote, and a poll without a name no speaker': [
    [
      'A poll found that 71 percent are opposed to the reform.',
      '71 percent',
      { measure: 'other:poll-share', saidBy: null },
    ],
    [
      "A survey this week put the mayor's approval rating at 19%.",
      '19%',
      { measure: 'other:approval-rating', saidBy: null },
    ],
    [
      'In a survey of adults 64 percent backed the ban.',
      '64 percent',
      { measure: 'other:poll-share' },
    ],
  ],
  'a fund to build is invested, and one for victims is aid': [
    [
      'The leaders approved a $15 billion infrastructure fund.',
      '$15 billion',
      { measure: 'investment', window: 'point' },
    ],
    [
      'The bloc agreed to set up a $3 billion fund for ports.',
      '$3 billion',
      { measure: 'investment' },
    ],
    [
      'The government set up a $2 million fund for flood victims.',
      '$2 million',
      { measure: 'aid' },
    ],
  ],
  'what a company loses in a year is no damage': [
    [
      'The carmaker lost 620 million euros last year as sales fell.',
      '620 million euros',
      { measure: 'other:loss' },
    ],
    [
      'The storm cost insurers 620 million euros in losses.',
      '620 million euros',
      { measure: 'damage' },
    ],
  ],
  'how far away is not how deep': [
    [
      'It sank within ten minutes, about 3 km from the jetty.',
      'about 3 km',
      { measure: 'distance' },
    ],
    ['They drilled down 3 km.', '3 km', { measure: 'depth' }],
  ],
});
