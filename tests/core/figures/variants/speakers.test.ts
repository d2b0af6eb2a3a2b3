import { promise } from './variants';

promise('who states a number', {
  'who puts a number at something states it': [
    ['Employers put the figure at 9,000.', '9,000', { saidBy: 'employers' }],
    ['The army put its losses at 14 soldiers.', '14 soldiers', { saidBy: 'army' }],
    ['The union put turnout at 80%, the ministry at 45%.', '80%', { saidBy: 'union' }],
    ['The fire chief, Nora Vance, put the damage at $4 million.', '$4', { saidBy: 'Nora Vance' }],
    ['Police put the number of marchers at 6,000.', '6,000', { saidBy: 'police' }],
    ['The agency put the magnitude of the quake at 5.8.', '5.8', { saidBy: 'agency' }],
    ['He put the car in the garage and counted 12 dents.', '12', { saidBy: null }],
  ],
  'who counts, records, lists, expects or acknowledges it does too': [
    ['Monitors counted 160 violations in a week.', '160', { saidBy: 'monitors' }],
    ['The health ministry acknowledges 21 deaths.', '21', { saidBy: 'health ministry' }],
    ['The report lists 40 cases of cholera.', '40', { saidBy: 'report' }],
    ['Officials expect the talks to run for two days.', 'two days', { saidBy: 'officials' }],
    ['Analysts had expected a profit of $12 million.', '$12', { saidBy: 'analysts' }],
    ['The ministry revised the toll down to 58.', '58', { saidBy: 'ministry' }],
    ['Kestria has recorded 40 cases since March.', '40', { saidBy: null }],
    [
      'Organisers spoke of 40,000 people, but police counted 12,000.',
      '12,000',
      { saidBy: 'police' },
    ],
  ],
  'a company states what it reports of its money': [
    ['Harbour Bank posted a loss of $3 million.', '$3 million', { saidBy: 'Harbour Bank' }],
    ['The carmaker reported a profit of 14 million euros.', '14', { saidBy: 'carmaker' }],
    ['The brewer booked sales of 90 million euros.', '90', { saidBy: 'brewer' }],
    ['The miner reported a 12% fall in revenue.', '12%', { saidBy: 'miner' }],
    ['Oro Mines posted an annual surplus of $8 million.', '$8', { saidBy: 'Oro Mines' }],
    ['The 12 hikers reported missing were found.', '12 hikers', { saidBy: null }],
  ],
  'money that is announced is stated, and a deed is not': [
    ['The state announced aid of $3 million.', '$3 million', { saidBy: 'state' }],
    ['The mayor announced a grant of €500 for each family.', '€500', { saidBy: 'mayor' }],
    ['The government announced tariffs of 10 percent.', '10 percent', { saidBy: 'government' }],
    ['The minister announced a two-week curfew.', 'two-week', { saidBy: null }],
    ['The firm announced a $9 million buyout.', '$9 million', { saidBy: 'firm' }],
    ['The bank announced a cut of 2 percent in fees.', '2 percent', { saidBy: 'bank' }],
  ],
  'what heads a paragraph says all of it': [
    [
      "From the fire service's Tuesday update: 12 homes were lost. The cost is $3 million.",
      '$3 million',
      { saidBy: 'fire service', asOf: '2024-05-14', asOfFrom: 'speech' },
    ],
    ["From the county's morning bulletin: 40 roads shut.", '40 roads', { saidBy: 'county' }],
    [
      'Statement from the harbour office: two ships sank. Nine men died.',
      'Nine',
      { saidBy: 'harbour office' },
    ],
    [
      'Update by the state police: 14 people are in custody.',
      '14 people',
      { saidBy: 'state police' },
    ],
    [
      "From the army's statement: four soldiers were hurt. A fifth died.",
      'four',
      { saidBy: 'army' },
    ],
    ['From the village of Orlen: 12 people were rescued.', '12 people', { saidBy: null }],
  ],
  'an agency of the state is no outlet, and a court hears what nobody is named for': [
    [
      'The World Health Agency said 40 people died.',
      '40',
      { saidBy: 'World Health Agency', via: null },
    ],
    ['The Kestrian Space Agency said 12 people work there.', '12', { via: null }],
    ['The news agency Orlen-24 said 12 people died.', '12', { saidBy: null, via: 'Orlen-24' }],
    ['The van reached 52mph, the court heard.', '52mph', { saidBy: null }],
    ['The inquest heard that the boat carried 39 people.', '39', { saidBy: null }],
    ['Local radio Sauti ya Ziwa reported 37 deaths.', '37', { via: 'Sauti ya Ziwa' }],
  ],
});
