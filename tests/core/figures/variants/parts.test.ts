import { promise } from './variants';

const dead = { measure: 'deaths', unit: 'people', window: 'cumulative' } as const;
const hurt = { measure: 'injuries', unit: 'people', window: 'cumulative' } as const;
const held = { measure: 'detentions', unit: 'people', window: 'cumulative' } as const;

promise('parts of a count', {
  'a whole is told, then what it is made of': [
    [
      'In all 225 people were killed, 206 civilians and 19 soldiers.',
      '206 civilians',
      { ...dead, scope: 'people > civilians' },
    ],
    [
      'In all 225 people were killed, 206 civilians and 19 soldiers.',
      '19 soldiers',
      { ...dead, scope: 'people > soldiers' },
    ],
    [
      'Forty people were injured, 31 passengers and nine crew.',
      '31 passengers',
      { ...hurt, scope: 'people > passengers' },
    ],
    ['Two people were killed, 14 injured.', '14', hurt],
    ['Two guards were killed, five visitors were hurt.', 'five visitors', hurt],
  ],

  'of those who are named by what befell them, so many were something else': [
    [
      'Thirty-one passengers were members of a choir.',
      'Thirty-one passengers',
      { measure: 'aboard', scope: 'people > members' },
    ],
    ['Twelve hostages were soldiers.', 'Twelve hostages', { scope: 'people > soldiers' }],
    [
      'Eleven of the detainees were minors.',
      'Eleven of the detainees',
      { ...held, scope: 'people > minors' },
    ],
    ['At least 20 patients were pupils.', 'At least 20 patients', { scope: 'people > pupils' }],
    ['Forty passengers were aboard.', 'Forty passengers', { measure: 'aboard', scope: 'total' }],
    ['Twelve people were dead.', 'Twelve people', { ...dead, scope: 'total' }],
    ['Twelve people were victims of the flood.', 'Twelve people', { scope: 'total' }],
  ],

  'of those counted in words alone so many are something': [
    [
      'Of the people who died in the avalanche, 19 were children.',
      '19',
      { ...dead, scope: 'people > children' },
    ],
    ['Of those who drowned 12 were sailors.', '12', { ...dead, scope: 'people > sailors' }],
    ['Of the dead, seven were nurses.', 'seven', { ...dead, scope: 'people > nurses' }],
    ['All of the 19 were killed at dawn.', '19', { ...dead, scope: 'total' }],
  ],

  'of those counted so many are something': [
    [
      'Officials counted 164 dead, 87 of them children.',
      '87',
      { ...dead, scope: 'people > children' },
    ],
    [
      'The agency counts 410 infections; 23 are health workers.',
      '23',
      { measure: 'cases', unit: 'case', scope: 'people > health workers' },
    ],
    [
      'Health workers account for 23 of the infections.',
      '23',
      { measure: 'cases', scope: 'people > health workers' },
    ],
    ['Children accounted for 19 of the 61 deaths.', '19', { ...dead, scope: 'people > children' }],
    ['Women make up 14 of the 31 dead.', '14', { ...dead, scope: 'people > women' }],
    [
      'The mill exported 164 looms, 97 of them Osterlian.',
      '97',
      { unit: 'loom', measure: 'other:export-loom' },
    ],
    ['The list names 90 hostages, 12 of them Kestrian.', '12', { scope: 'people > Kestrian' }],
    [
      'There are 6,215 polling stations, 740 of them classified as sensitive.',
      '740',
      { measure: 'polling-stations', scope: 'sensitive' },
    ],
    [
      'The quake damaged 400 buildings, 12 of them schools.',
      '12',
      { measure: 'buildings-damaged', scope: 'schools' },
    ],
    [
      'Those killed include four aid workers and a driver.',
      'four',
      { ...dead, scope: 'people > aid workers' },
    ],
    ['Those arrested include 12 teachers.', '12', { ...held, scope: 'people > teachers' }],
    [
      'Twelve people were hurt, four seriously.',
      'four',
      { ...hurt, scope: 'people > seriously injured' },
    ],
  ],
  'a whole may have its parts in brackets, between dashes, or in a list': [
    ['Fourteen people – nine passengers and five crew – died.', 'nine', dead],
    ['Fourteen people (nine passengers and five crew) died.', 'five', dead],
    [
      'The raid killed 31 people, including 16 officers, three children and a nurse.',
      'three',
      { ...dead, scope: 'people > children' },
    ],
    [
      'At least 40 people, among them three children, were injured.',
      'three',
      { ...hurt, scope: 'people > children' },
    ],
    [
      '164 people, including 16 officers, were killed.',
      '16 officers',
      { ...dead, scope: 'people > officers' },
    ],
    ['164 people, including 16 officers, were killed.', '164', { ...dead, scope: 'total' }],
    ['The 61 dead include 16 officers.', '16', { ...dead, scope: 'people > officers' }],
    [
      'Divers found 37 bodies, among them those of 12 women and nine boys.',
      'nine',
      { measure: 'bodies-found', scope: 'people > boys' },
    ],
  ],
  'the sentence before may have told the whole': [
    ['The blast killed 61. Sixteen were officers.', 'Sixteen', { ...dead }],
    ['The crash killed 31. Four of them were children.', 'Four', { ...dead }],
    ['Police held 40 people. Among them were six minors.', 'six', { ...held }],
    ['Nine people died. Many were hurt, including 16 officers.', '16', { unit: 'people' }],
    ['Police detained 64 people. Eleven of them were charged.', 'Eleven', { measure: 'charged' }],
    ['Some 320 fell ill. Two hundred of them are pupils.', 'hundred', { measure: 'cases' }],
    ['The ferry carried 90. Thirty of them were children.', 'Thirty', { measure: 'aboard' }],
    ['Crews saved 40 people. Three of them were climbers.', 'Three', { measure: 'rescued' }],
  ],
  'a part has the place that stands behind it, with or without a name': [
    ['They recorded 38 deaths, 29 of them in the capital.', '29', { ...dead, scope: 'capital' }],
    ['Six people died: four in the north, two in the south.', 'four', { ...dead, scope: 'north' }],
    ['Six people died: four in the north, two in the south.', 'two', { ...dead, scope: 'south' }],
    ['Police arrested 12 people in Tolva and nine in Marn.', 'nine', { ...held, scope: 'Marn' }],
    ['The storm killed 12 in Tolva and nine in Marn.', '12', { ...dead, scope: 'Tolva' }],
    ['Nine died in Tolva, six in Marn and four on the coast.', 'four', { ...dead, scope: 'coast' }],
    [
      'The flood killed 31 people: 18 in Tolva, nine in Marn and four in Sele.',
      'nine',
      { ...dead, scope: 'Marn' },
    ],
    [
      'The quake damaged 400 homes in Tolva, 120 in Marn.',
      '120',
      { measure: 'homes-damaged', unit: 'home', scope: 'Marn' },
    ],
  ],
  'a list leaves out what was said once': [
    [
      'Armenia sent 100 soldiers, Tajikistan 200.',
      '200',
      { measure: 'troops', unit: 'people', scope: 'Tajikistan' },
    ],
    [
      'Norway sent 40 doctors, Denmark 12 and Iceland six.',
      'six',
      { measure: 'responders', unit: 'people', scope: 'Iceland' },
    ],
    ['The Greens won 48 seats, the Liberals 31.', '31', { measure: 'seats', scope: 'Liberals' }],
    [
      'The Green Union won 48 seats, the Liberal Bloc 31 and the Farmers nine.',
      'nine',
      { measure: 'seats', unit: 'seat', scope: 'Farmers' },
    ],
    ['Tolva lost 14 homes, Marn nine.', 'nine', { unit: 'home' }],
    ['Police held 12 people in Orlen, six in Sele.', 'six', { ...held, scope: 'Sele' }],
    ['They flew an Airbus 320, a Boeing 737 and a Falcon 9.', '737', null],
    ['The team won 12 games, lost to Orlen 04, and went home.', '04', null],
  ],
  'a number word alone that something befell counts people': [
    ['Twenty-three are still in custody.', 'Twenty-three', held],
    ['Nineteen remain missing.', 'Nineteen', { measure: 'missing', unit: 'people' }],
    ['Eight were pulled alive from the rubble.', 'Eight', { measure: 'rescued', unit: 'people' }],
    ['The clinic said six had died.', 'six', dead],
    ['Nine were killed and thirty hurt.', 'Nine', dead],
    ['A raft sank; eleven were rescued.', 'eleven', { measure: 'rescued' }],
    ['Sixty were evacuated from the ward.', 'Sixty', { measure: 'evacuated', unit: 'people' }],
    ['One was not enough.', 'One', null],
  ],
});
