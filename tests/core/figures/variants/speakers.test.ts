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
  'the company is the one that its sentence began with': [
    [
      "Harbour Freight's loss was $9 million, the company said.",
      '$9 million',
      { saidBy: 'Harbour Freight' },
    ],
    [
      'Harbour Freight lost $9 million last year, the firm said.',
      '$9 million',
      { saidBy: 'Harbour Freight' },
    ],
    [
      "Marl Risk's estimate of the loss is $2bn, the company told clients.",
      '$2bn',
      { saidBy: 'Marl Risk' },
    ],
    ["The port's loss was $9 million, the company said.", '$9 million', { saidBy: 'company' }],
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
  'who is told more of before the verb still speaks': [
    [
      'Residents who had escaped told the agency ARK that 29 died.',
      '29',
      { saidBy: 'residents', via: 'ARK' },
    ],
    ['Parents who gathered at the gate counted 153 beds.', '153', { saidBy: 'parents' }],
    ['Their union, the TGA, said 400 drivers will strike.', '400', { saidBy: 'TGA' }],
    ['The road has claimed 63 lives, said Ireri, who blamed speeding.', '63', { saidBy: 'Ireri' }],
    [
      "The blast killed 20, said the valley's ombudsman, who was there.",
      '20',
      { saidBy: "valley's ombudsman" },
    ],
    ['Halden & Moss said it would close 29 shops.', '29', { saidBy: 'Halden & Moss' }],
    [
      'The firm cut 900 jobs, its chief executive disclosed in a letter seen by the paper.',
      '900',
      { saidBy: 'chief executive' },
    ],
    [
      'Some 60 are held, according to a tally by the group Safe Roads.',
      '60',
      { saidBy: 'Safe Roads' },
    ],
    [
      'Union convener Anneli Roth walked out, noting that 130 had left.',
      '130',
      { saidBy: 'Anneli Roth' },
    ],
    [
      'The National Union of Weavers walked out and said 18 had died.',
      '18',
      { saidBy: 'National Union of Weavers' },
    ],
  ],
  'it is what the sentence, or the one before, is about': [
    ['Carmaker Brodlund will cut 430 jobs, it told staff.', '430', { saidBy: 'Carmaker Brodlund' }],
    [
      "Ostaria's central bank held its rate. It now expects growth of 1.8%.",
      '1.8%',
      { saidBy: "Ostaria's central bank" },
    ],
    ['The army shelled the town. It said 40 rebels died.', '40', { saidBy: 'army' }],
    [
      'Nerva Foods lost money. The group expects sales of $9 million.',
      '$9',
      { saidBy: 'Nerva Foods' },
    ],
    ['Roughly 380 tonnes can be saved, it estimates.', '380', { saidBy: null }],
  ],
  'another speaker needs no verb of their own': [
    ['Organisers say 6,000 people marched, police 2,500.', '2,500', { saidBy: 'police' }],
    ['The union put turnout at 80%, the ministry at 45%.', '45%', { saidBy: 'ministry' }],
    ['Rebels spoke of 90 dead; the army of 40.', '90', { saidBy: 'rebels' }],
    ['Organisers counted 9,000 marchers, and police about 4,000.', '4,000', { saidBy: 'police' }],
    ['Officials say 6,000 people marched, police among them.', '6,000', { saidBy: 'officials' }],
  ],
  'who does a thing by a word for saying says nothing': [
    ['The road has claimed 63 lives since January.', '63', { saidBy: null }],
    ['The clinic admitted 219 infants in August.', '219', { saidBy: null }],
    ['Ola Sand admitted the charge and must do 240 hours of work.', '240', { saidBy: null }],
    [
      'The government, which says it can take 40,000 families, has opened 37 centres.',
      '37',
      { saidBy: null },
    ],
    ['Officials have tallied 23 deaths, while 18 fishermen are missing.', '18', { saidBy: null }],
  ],
  'who expects or reckons states it': [
    ['Insurers reckon the losses will come to $60 million.', '$60', { saidBy: 'insurers' }],
    ['Traders expect no let-up before the end of 14 days.', '14 days', { saidBy: 'traders' }],
    ['The council sacked 12 men and expects to sack 20 more.', '20 more', { saidBy: 'council' }],
    ['Hauliers contend that 300 lorries were held up.', '300', { saidBy: 'hauliers' }],
  ],
});

promise('who is named in a longer phrase', {
  'who is described behind the noun still speaks': [
    [
      'Two officials briefed on the matter said the fine was $9 million.',
      '$9',
      { saidBy: 'Two officials' },
    ],
    ['Survivors sheltering in the school said 40 had died.', '40', { saidBy: 'survivors' }],
    ['People familiar with the talks said 12 men were freed.', '12', { saidBy: 'People' }],
    ['Nurses working at the clinic said 30 had died.', '30', { saidBy: 'nurses' }],
  ],
  'what is recorded states it, by whoever made it': [
    [
      'Data released by the central bank showed inflation at 4.1%.',
      '4.1%',
      { saidBy: 'central bank' },
    ],
    ['Court documents say he stole $4 million.', '$4', { saidBy: 'court documents' }],
    ['Police records suggest 14 men were freed.', '14', { saidBy: 'police records' }],
  ],
  'a count of somebody’s own is theirs': [
    ['It cost $4 million, by the company’s own estimate.', '$4', { saidBy: 'company' }],
    ["By the union's count, 4,000 stayed away.", '4,000', { saidBy: 'union' }],
    ["By the river's mouth, 40 boats sank.", '40', { saidBy: null }],
    ['The toll of 14 was confirmed by the mayor, Ilda Roos.', '14', { saidBy: 'Ilda Roos' }],
  ],
  'a name may hold words for saying': [
    ['The Daily Post reported 40 deaths.', '40', { saidBy: null, via: 'Daily Post' }],
    ['The rebels claim to have killed 60 soldiers.', '60', { saidBy: 'rebels' }],
  ],
});

promise('who closes a sentence', {
  'says both halves that "but" or "while" joins, unless another speaks before': [
    [
      'Eleven men were saved, but four are missing, the operator said.',
      'Eleven',
      { saidBy: 'operator' },
    ],
    ['Nine died, although 14 were saved, police said.', 'Nine', { saidBy: 'police' }],
    ['Nine died, while 14 were saved, police said.', 'Nine', { saidBy: 'police' }],
    [
      'The mayor said nine had died, while 14 were saved, the operator said.',
      'nine',
      { saidBy: 'mayor' },
    ],
  ],
  'is whoever a count belongs to': [
    ["The province's official count is still 162 dead.", '162 dead', { saidBy: 'province' }],
    ["The ministry's own estimate is 16,000 homes.", '16,000 homes', { saidBy: 'ministry' }],
    ["The union's tally stands at 40 dead.", '40 dead', { saidBy: 'union' }],
    ["Monday's total was 40 arrests.", '40 arrests', { saidBy: null }],
  ],
  'is who tells who somebody is': [
    ['Police identified the driver as a 24-year-old cook.', '24-year-old', { saidBy: 'police' }],
    ['The army named the pilot as Ola Renner, 41.', '41', { saidBy: 'army' }],
    [
      'The Front for the Plains claimed responsibility in a two-minute video.',
      'two-minute',
      { saidBy: null },
    ],
  ],
  'is taken up by the same noun': [
    [
      'A senior official of the fire service said two died. The official said 40 homes burned.',
      '40 homes',
      { saidBy: 'senior official of the fire service' },
    ],
    [
      'A spokeswoman for the mine said 12 had died. The spokeswoman added that 30 were missing.',
      '30',
      { saidBy: 'spokeswoman for the mine' },
    ],
  ],
  'is somebody, wherever they stand, and no instrument': [
    ['Witnesses on Harnley Moor said 12 sheep drowned.', '12 sheep', { saidBy: 'witnesses' }],
    ['The gauge on Harnley Moor has recorded 94mm of rain.', '94mm', { saidBy: null }],
    [
      'Some 180 homes flooded, up from the 120 homes reported last night.',
      'Some 180 homes',
      { saidBy: null },
    ],
  ],
  'ends where the main clause of a relative one goes on': [
    [
      'The ministry, which said 12 plants had been fined, ordered 41 of them to close.',
      '41',
      { saidBy: null },
    ],
  ],
  'is the office that spoke last, where no name does': [
    [
      'The mayor said on Monday that two died. Another 30 were in hospital, she said.',
      '30',
      { saidBy: 'mayor', asOf: '2024-05-13' },
    ],
    [
      'A spokesman for the mine said two died. He added that 300 people had fled.',
      '300 people',
      { saidBy: 'spokesman for the mine' },
    ],
    [
      'Mayor Ida Lund said two died. A police spokesman said 14 were hurt. She said 30 were missing.',
      '30',
      { saidBy: 'Ida Lund' },
    ],
  ],
  'is who puts a number, also behind "by"': [
    [
      'Rioters torched a hall, causing damage put by the university at 240 million crowns.',
      '240 million crowns',
      { saidBy: 'university' },
    ],
    [
      'The cost was put by the ministry at 40 million euros.',
      '40 million euros',
      { saidBy: 'ministry' },
    ],
    ['The cost was put at 40 million euros.', '40 million euros', { saidBy: null }],
  ],
});
