import { promise } from './variants';

const aboard = { measure: 'aboard', unit: 'people' } as const;
const ill = { measure: 'cases', window: 'cumulative' } as const;
const dead = { measure: 'deaths', window: 'cumulative' } as const;

promise('what one verb or noun says of one thing and not of another', {
  'who walks out unhurt, or strikes a target, is not on strike': [
    ['All 14 hostages walked out unhurt.', '14 hostages', { measure: 'rescued' }],
    ['Two suicide bombers struck the market.', 'Two suicide bombers', { measure: 'attackers' }],
    ['Some 3,000 dockers struck on Monday.', 'Some 3,000 dockers', { measure: 'strikers' }],
    ['Some 300 teachers walked out over pay.', 'Some 300 teachers', { measure: 'strikers' }],
  ],
  'who is on something that carries people is aboard it': [
    ['There were 46 people on the turboprop.', '46 people', aboard],
    ['The freighter sank with its crew of 19.', '19', aboard],
  ],
  'in whom an illness is found is a case of it': [
    ['Measles was confirmed in three children.', 'three children', ill],
    ['Cholera had been diagnosed in 96 people.', '96 people', ill],
    ['Doctors found hepatitis in 40 pupils.', '40 pupils', ill],
    ['Cholera was found in 12 villages.', '12 villages', { measure: 'settlements' }],
  ],
  'those of whom a sentence opens are what became of them': [
    ['Of those who died in the blaze, 29 were women.', '29', dead],
    ['Among those who drowned were 12 children.', '12 children', dead],
  ],
  'what there is room for is not what is there': [
    ['The club had a licence for 150 guests.', '150 guests', { measure: 'capacity' }],
    ['There is room for 80 patients.', '80 patients', { measure: 'capacity' }],
  ],
  'a speed is not the limit that it is set against': [
    ['The train did 142 km/h where 80 is the limit.', '142 km/h', { measure: 'speed' }],
    ['It went over the limit of 60 km/h.', '60 km/h', { measure: 'other:speed limit' }],
  ],
  'the seats of this election are not those of the last, which are set beside them': [
    ['It won 46 seats, up from 39 at the last election.', '46 seats', { scope: 'total' }],
    ['It won 46 seats, up from 39 at the last election.', '39', { scope: 'earlier occasion' }],
  ],
  'where a rate is brought up to is where it is': [
    ['The bank put its key rate up to 6.75% on Monday.', '6.75%', { hedge: 'exact' }],
    ['Fines of up to 5% are possible.', 'up to 5%', { hedge: 'at-most' }],
  ],
  'who is ordered to pay for what was done is fined': [
    [
      'The firm was ordered to pay €48 million for fixing prices.',
      '€48 million',
      { measure: 'fine' },
    ],
    [
      'Ardmore agreed to buy the brand for $2 billion including debt.',
      '$2 billion',
      { measure: 'purchase-price' },
    ],
  ],
  'a lake in the name of a bridge fills no reservoir': [
    [
      'Some 54 percent of voters said yes to the bridge over Lake Immer.',
      'Some 54 percent',
      { measure: 'vote-share' },
    ],
    ['The lake is at 54 percent of capacity.', '54 percent', { measure: 'water-level' }],
  ],
});

promise('a sentence that follows a time of day', {
  'is one of its own': [
    ['It opens at 7 a.m. Fourteen boats will sail.', 'Fourteen boats', {}],
    ['It opens at 7 a.m. Police said 12 men died.', '12 men', { saidBy: 'police' }],
    ['It opened at 7 a.m. Monday with 12 stalls.', '12 stalls', {}],
  ],
});

promise('who or what is meant where another word stands nearer', {
  'an emergency number is none where it counts something': [
    ['The ministry has registered 911 cases of cholera.', '911 cases', { value: 911 }],
    ['Residents made 911 calls in the night.', '911 calls', null],
  ],
  'an illness strikes cases, not strikers': [
    ['Dengue has struck 1,870 people.', '1,870 people', ill],
    ['The county had 62 confirmed measles cases, up from 49.', '62 confirmed measles cases', ill],
  ],
  'what the dead include are dead, whatever they died of': [
    ['The dead of the crash include 17 pupils.', '17 pupils', dead],
  ],
  'whom pirates hold are hostages, and who is freed is held no longer': [
    ['The families of 18 seafarers held by pirates met.', '18 seafarers', { measure: 'hostages' }],
    ['Twelve men held by police were freed.', 'Twelve men', { measure: 'released' }],
    ['Twelve men were held by police.', 'Twelve men', { measure: 'detentions' }],
  ],
  'who is told something, or sues, lies in no hospital': [
    [
      'The clinic has notified 46,000 patients.',
      '46,000 patients',
      { measure: 'other:notify-patient' },
    ],
    ['The hospital has 40 patients.', '40 patients', { measure: 'hospitalised' }],
  ],
  'a dam may be full to a part': [
    ['The Merrin dam is less than a third full.', 'less than a third', { hedge: 'less-than' }],
    ['The reservoirs are half full.', 'half', { measure: 'water-level', value: 0.5 }],
  ],
  'the highest that was measured is no bound': [
    ['The town recorded a maximum of 47.2 degrees.', '47.2 degrees', { hedge: 'exact' }],
    ['A maximum of 200 guests is allowed.', 'A maximum of 200 guests', { hedge: 'at-most' }],
  ],
  'turnout is no share of the votes': [
    [
      'On a turnout of 54.3 per cent, a majority said yes.',
      '54.3 per cent',
      { measure: 'turnout' },
    ],
    ['She took 61 percent of the ballots cast abroad.', '61 percent', { measure: 'vote-share' }],
  ],
  'a vote on a rate decides on the rate': [
    [
      'A cut of 25 basis points was voted through by the council.',
      '25 basis points',
      { measure: 'interest-rate-change' },
    ],
  ],
  'rain is rain in feet and in a gauge': [
    ['A foot of rain fell on Sunday.', 'A foot', { measure: 'rainfall' }],
    ['The gauge caught 86 millimetres in an hour.', '86 millimetres', { measure: 'rainfall' }],
  ],
  'what a court awards, and what is offered for a firm': [
    ['Jurors awarded the couple $9.5 million.', '$9.5 million', { measure: 'compensation' }],
    [
      'The studio has sold itself to its rival for $900 million.',
      '$900 million',
      { measure: 'purchase-price' },
    ],
  ],
  'what takes so long is named by what is done': [
    ['Repairs will take three weeks.', 'three weeks', { measure: 'other:repair-duration' }],
    ['Clearing the queue will take ten days.', 'ten days', { measure: 'other:clear-duration' }],
    ['It will take two weeks to paint it.', 'two weeks', { measure: 'other:paint-duration' }],
  ],
});

promise('what a day or a length is of', {
  'a protest over prices is a protest, and a bomb in a car a bomb': [
    [
      'Forty people died since protests over fuel prices erupted on July 22.',
      'on July 22',
      { measure: 'protest-start' },
    ],
    ['A car bomb went off on Thursday.', 'on Thursday', { measure: 'explosion-date' }],
    ['A commuter train struck a lorry on Monday.', 'on Monday', { measure: 'crash-date' }],
  ],
  'a rise over three years is agreed for so long': [
    [
      'The union seeks raises of 24% over three years.',
      'three years',
      { measure: 'agreement-duration' },
    ],
    ['Rents went up 24% over three years.', 'three years', { measure: 'other:go-up-duration' }],
  ],
  'what is shut until Saturday is shut until the next one': [
    ['The governor shut all schools until Saturday.', 'until Saturday', { value: '2024-05-18' }],
  ],
  'it was on that day that something happened': [
    [
      'It was on May 12 that the laboratory confirmed the first infection.',
      'on May 12',
      { measure: 'first-case-date' },
    ],
  ],
  'it stands for what the clause around it speaks of': [
    [
      'The truce held since it came into force on Sunday.',
      'on Sunday',
      { measure: 'ceasefire-start' },
    ],
  ],
  'a volcano erupts, and so does unrest': [
    ['The volcano erupted on Tuesday.', 'on Tuesday', { measure: 'eruption-start' }],
    ['Unrest erupted on Tuesday.', 'on Tuesday', { measure: 'protest-start' }],
  ],
  'another occasion is none of this one': [
    ['A second walkout, of 72 hours, is threatened.', '72 hours', { scope: 'second walkout' }],
    ['In a similar attack on 6 May, 15 people died.', '15 people', { scope: 'similar attack' }],
    ['The fire, the third this year, burned for eight days.', 'eight days', { scope: 'total' }],
    [
      'Aftershocks have been felt since the 6.7 quake.',
      '6.7',
      { measure: 'magnitude', scope: 'total' },
    ],
  ],
  'how old most of them were is no number of them': [
    ['It killed 61 people, most of them over 70.', 'over 70', { measure: 'age' }],
    ['It hurt nine children, all of them under 12.', 'under 12', { measure: 'age' }],
    ['It killed 61 people, most of them over the weekend.', '61 people', dead],
  ],
  'lorries that cross a border have not fled, and who crosses it has': [
    ['Forty-two trucks crossed the border.', 'Forty-two trucks', { measure: 'vehicles' }],
    ['Some 4,000 people crossed the border.', 'Some 4,000', { measure: 'displaced' }],
  ],
  'homes that are dark are without power': [
    ['Some 12,000 homes are still dark.', 'Some 12,000', { measure: 'without-power' }],
  ],
  'a verb behind a group of so many is what it does': [
    ['A family of five needs help.', 'five', { unit: 'people' }],
    ['It has five needs.', 'five needs', { unit: 'need' }],
  ],
  'how wide a thing is lies no way off': [
    ['The blast, heard 15 km away, left a crater 8 metres wide.', '8', { measure: 'other:length' }],
    ['The blast, heard 15 km away, left a crater 8 metres wide.', '15', { measure: 'distance' }],
  ],
  'hours and minutes behind at are no number, a price or a rate there is': [
    ['The train left at 6.10 and hit a car.', '6.10', null],
    ['The ferry left at about 9.15 with 80 aboard.', '9.15', null],
    ['The index closed at 6.10.', '6.10', { measure: 'index-level' }],
  ],
  'one more verb of a thing that was spoken of is no noun': [
    [
      'It was built in 1962 and supplies 1.2 million people.',
      '1.2 million people',
      { noun: 'people', unit: 'people', measure: 'other:give-people' },
    ],
  ],
  'of two shares by which something was rejected the first is of those against it': [
    ['Voters rejected it by 57.4% to 42.6%.', '57.4%', { measure: 'vote-share', scope: 'against' }],
    ['Voters rejected it by 57.4% to 42.6%.', '42.6%', { measure: 'vote-share', scope: 'for' }],
    [
      'Voters backed it by 57.4% to 42.6%, with turnout at 49%.',
      '42.6%',
      { measure: 'vote-share', scope: 'against' },
    ],
    ['Voters backed it by 57.4% to 42.6%, with turnout at 49%.', '49%', { measure: 'turnout' }],
  ],
  'a total to which a count brings it is of what the sentence counts': [
    [
      'Some 3,400 migrants came, taking the total since January to 21,600.',
      '21,600',
      { unit: 'people' },
    ],
    [
      'It found 61 more cases of cholera, pushing the total past 1,000.',
      '1,000',
      { measure: 'cases' },
    ],
  ],
  'who is caught by snow is not ill': [
    [
      'Two climbers were caught in an avalanche.',
      'Two climbers',
      { measure: 'other:catch-climber' },
    ],
    ['Two climbers caught measles.', 'Two climbers', ill],
  ],
});
