import { promise } from './variants';

promise('what a number counts', {
  'what is put at a number says what it counts': [
    ['The mayor put the number still missing at 61.', '61', { measure: 'missing', unit: 'people' }],
    ['Police put the crowd at 6,000.', '6,000', { measure: 'crowds' }],
    ['The ministry put the number of injured at 140.', '140', { measure: 'injuries' }],
    ['Doctors put the toll at 38.', '38', { measure: 'deaths' }],
    ['Officials put the number of people evacuated at 900.', '900', { measure: 'evacuated' }],
    ['The rebels put the number captured at 25.', '25', { measure: 'detentions' }],
  ],
  'a number that something has gone up to is no bound': [
    ['The death toll has gone up to 57.', '57', { measure: 'deaths', hedge: 'exact', low: 57 }],
    ['The toll rose up to 57 on Monday.', '57', { hedge: 'exact' }],
    [
      'The number of people killed in the quake that hit Lohari has gone up to 57.',
      '57',
      { measure: 'deaths', hedge: 'exact' },
    ],
    ['Three deaths took the toll up to 12.', '12', { measure: 'deaths', hedge: 'exact' }],
    ['Cases shot up to 900.', '900', { measure: 'cases', hedge: 'exact' }],
    ['Up to 57 people died.', '57 people', { hedge: 'at-most', low: 0 }],
  ],
  'a number in a list has what stands before its colon': [
    ['Personnel: 512. Engines: 38.', '38', { measure: 'equipment', noun: 'Engines' }],
    ['Dead: 12. Injured: 40.', '40', { measure: 'injuries', unit: 'people' }],
    ['Structures threatened: 260.', '260', { measure: 'buildings-threatened', unit: 'structure' }],
    ['Destroyed: four homes and seven barns.', 'four homes', { measure: 'homes-destroyed' }],
    ['Firefighters: 90.', '90', { measure: 'responders', unit: 'people' }],
    ['He had one wish: 12 people to talk to.', '12 people', { noun: 'people' }],
  ],
  'the head right before a bare number says what it is': [
    ['Two bodies found in rubble, toll 57', '57', { measure: 'deaths' }],
    ['Storm moves on, death toll: 14', '14', { measure: 'deaths' }],
    [
      'The number of fatalities in the sinking of the Astra climbed to 29.',
      '29',
      { measure: 'deaths' },
    ],
    [
      'The fever took the number of deaths since the outbreak was declared to 87.',
      '87',
      { measure: 'deaths' },
    ],
    ['A fall brings the number of cases in the town to 30.', '30', { measure: 'cases' }],
    ['The fire spread to 57 houses.', '57 houses', { unit: 'house' }],
  ],
  'who speaks of a bare number speaks of what was counted before': [
    ['The union counted 38 deaths; the ministry acknowledges 21.', '21', { measure: 'deaths' }],
    ['Organisers spoke of 900 arrests, but police said 60.', '60', { measure: 'detentions' }],
    ['Rebels say 40 soldiers were killed; the army says nine.', 'nine', { measure: 'deaths' }],
    ['Doctors report 40 cases while the state lists 12.', '12', { measure: 'cases' }],
    [
      'The union says 60 people were hurt; the firm counts three.',
      'three',
      { measure: 'injuries' },
    ],
    ['Aid groups put the dead at 300; the state puts them at 90.', '90', { measure: 'deaths' }],
  ],
  'a part of the injured is injured, and of many under treatment a part is under treatment': [
    ['Five of the injured are still receiving treatment.', 'Five', { measure: 'injuries' }],
    ['Two of the wounded are in a critical condition.', 'Two', { measure: 'injuries' }],
    ['Six of the wounded died.', 'Six', { measure: 'deaths' }],
    [
      'A total of 143 persons are under treatment, 19 of them in critical condition.',
      '19',
      { measure: 'hospitalised' },
    ],
    [
      'Divers found 37 bodies, among them those of 12 women and nine children.',
      'nine children',
      { measure: 'bodies-found' },
    ],
    ['Forty people were killed and 12 children hurt.', '12 children', { measure: 'injuries' }],
  ],
  'a change of pay has a noun that says so': [
    [
      'The bank raised its key rate by 50 basis points.',
      '50 basis points',
      { measure: 'interest-rate-change' },
    ],
    ['The skipper had been paid £3,000 a head.', '£3,000', { measure: 'other:pay-head' }],
    ['Unemployment raised its head at 6 percent.', '6 percent', { measure: 'unemployment' }],
    ['The state raises the tariff to 10 percent.', '10 percent', { measure: 'tariff' }],
    ['Nurses want a pay rise of 12%.', '12%', { measure: 'pay-change' }],
    ['The offer includes a 6 percent raise.', '6 percent', { measure: 'pay-change' }],
  ],
  'the nouns of a whole belong to its number alone': [
    [
      'Lecturers at Orlec’s eleven universities met.',
      'eleven universities',
      { measure: 'schools' },
    ],
    [
      'It was found in five of the country’s 11 provinces.',
      'five',
      { measure: 'regions', unit: 'province', noun: null },
    ],
    ['Nine of 14 regions are calm.', 'Nine', { measure: 'regions', unit: 'region', noun: null }],
    ['They freed 12 of the 31 hostages.', '12', { measure: 'released', noun: null }],
    ['Three of the town’s 20 clinics are open.', 'Three', { unit: 'clinic' }],
    [
      'He said 112 passengers and 14 crew members had been rescued.',
      '112 passengers',
      { measure: 'rescued' },
    ],
  ],
});
