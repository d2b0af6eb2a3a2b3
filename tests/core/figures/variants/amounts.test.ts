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
