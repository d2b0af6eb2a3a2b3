import { promise } from './variants';

const dead = { measure: 'deaths', unit: 'people', scope: 'total', window: 'cumulative' } as const;
const missing = { measure: 'missing', unit: 'people', scope: 'total', window: 'point' } as const;
const held = { measure: 'detentions', unit: 'people', window: 'cumulative' } as const;

promise('what a number without a noun counts', {
  'a toll that has come to a number is of the dead': [
    ['Two more patients died overnight, taking the toll to 57.', '57', dead],
    ['The collapse of a second tower has brought the death toll to 112.', '112', dead],
    ['The landslide toll hits 34.', '34', dead],
    ['Toll hits 57', '57', dead],
    ['Ferry toll tops 300 as divers return', '300', { ...dead, hedge: 'more-than' }],
    ['Quake toll now 57', '57', dead],
    ['Two more bodies found, toll 57', '57', dead],
    ['The ministry raised the toll to 78, from 61.', '78', dead],
    ['The toll was revised down from 94 to 89.', '94', { ...dead, superseded: true }],
  ],
  'the number of those whom something befell is of them': [
    ['The number of people who died in the fire has risen to 23.', '23', dead],
    ['The number still unaccounted for fell to 14.', '14', missing],
    ['Commander Ada Lune put the number still missing at 61.', '61', missing],
    ['The number of dead stands at 43.', '43', dead],
    ['The strikers numbered 4,300.', '4,300', { measure: 'strikers', unit: 'people' }],
    ['Arrests numbered 40 by dawn.', '40', held],
    ['The number of those arrested has passed 400.', '400', held],
    ['The number of workers who walked out has grown to 4,300.', '4,300', { measure: 'strikers' }],
    ['The number of homes destroyed has climbed to 420.', '420', { measure: 'homes-destroyed' }],
    [
      'Ketu fever killed 12, taking the number of deaths since the outbreak began in July to 87.',
      '87',
      dead,
    ],
    [
      'The number of people killed in the quake that hit Lohan has gone up to 57 with the find.',
      '57',
      { ...dead, low: 57, hedge: 'exact' },
    ],
    ['The number of evacuees has crept up to 1,100.', '1,100', { measure: 'evacuated', low: 1100 }],
  ],
  'that number is the one before it, also of the sentence before': [
    ['On Friday, 61 were missing; by Sunday that number had risen to 75.', '75', missing],
    ['Some 61 people were missing. That number had risen to 75 by Sunday.', '75', missing],
    ['At least 200 people were detained. The figure now stands at 230.', '230', held],
    ['Police said 180 people were held. The count later climbed to 214.', '214', held],
    [
      'More than 300 homes were destroyed. The tally rose to 420 on Tuesday.',
      '420',
      { measure: 'homes-destroyed', unit: 'home', window: 'cumulative' },
    ],
    ['Doctors recorded 38 deaths. Officials later gave a figure of 41.', '41', dead],
    ['The strike drew 900 nurses. Employers put the number at 400.', '400', { unit: 'people' }],
    ['The firm has 900 desks. Its share price rose to 41.', '41', { unit: null }],
  ],
  'who gives another number gives it of the same': [
    ['Doctors have recorded 38 deaths; the health ministry acknowledges 21.', '21', dead],
    ['Doctors have recorded 38 deaths. The ministry acknowledges 21.', '21', dead],
    [
      'Organisers said 40,000 people marched; police said 12,000.',
      '12,000',
      { measure: 'crowds', saidBy: 'police' },
    ],
    ['The union counted 9,000 marchers, police only 2,000.', '2,000', { measure: 'crowds' }],
    ['Rebels say 60 soldiers were killed. The army reports 9.', '9', { measure: 'deaths' }],
    ['Relatives list 31 missing, the company lists 12.', '12', missing],
    ['The mayor spoke of 400 evacuated; the army says 650.', '650', { measure: 'evacuated' }],
    ['The union put turnout at 80%; it said 12 of 20 depots shut.', '12', { unit: 'depot' }],
  ],
});
