import { expect } from 'vitest';
import { promise } from './variants';

const notA = (measure: string) => ({ measure: expect.not.stringMatching(measure) });

promise('what one happening is called', {
  'where what held the water back breaks, the flood begins': [
    ['The dam above Karrow gave way on Saturday, 10 May.', '10 May', { measure: 'flood-start' }],
    ["Karrow's dam burst on 3 May.", '3 May', { measure: 'flood-start' }],
    ['The dyke was breached on 3 May.', '3 May', { measure: 'flood-start' }],
    ['A section of the levee collapsed on 4 May.', '4 May', { measure: 'flood-start' }],
    ['The sea wall was overtopped on 4 May.', '4 May', { measure: 'flood-start' }],
    ['The river burst through its flood defences on 3 May.', '3 May', { measure: 'flood-start' }],
    ['The Sarn overflowed on 4 May.', '4 May', { measure: 'flood-start' }],
    ['The government gave way on 4 May.', '4 May', notA('flood-start')],
    ['The roof gave way on 4 May.', '4 May', notA('flood-start')],
    ['The bank failed on 3 May.', '3 May', notA('flood-start')],
  ],
  'a storm comes ashore where it makes landfall': [
    ['Hurricane Odette made landfall on 9 May.', '9 May', { measure: 'storm-start' }],
    ['Hurricane Odette came ashore at Cape Ferrin on 9 May.', '9 May', { measure: 'storm-start' }],
    ['The typhoon slammed ashore on 9 May.', '9 May', { measure: 'storm-start' }],
    ['The cyclone crossed the coast on 9 May.', '9 May', { measure: 'storm-start' }],
    ['The migrants came ashore on 9 May.', '9 May', notA('storm-start')],
  ],
  'a first case has one day, whoever found, confirmed or reported it': [
    ['The first case was confirmed on 3 May.', '3 May', { measure: 'first-case-date' }],
    ['The first measles infection was found on 3 May.', '3 May', { measure: 'first-case-date' }],
    [
      'The laboratory confirmed the first case of cholera on 5 May.',
      '5 May',
      { measure: 'first-case-date' },
    ],
    ['Officials reported the first Ebola case on 5 May.', '5 May', { measure: 'first-case-date' }],
  ],
  'what is declared over has ended': [
    ['The forester declared the fire out on 11 May.', '11 May', { measure: 'fire-end' }],
    ['The wildfire was declared out on 13 May.', '13 May', { measure: 'fire-end' }],
    ['The outbreak was declared over on 3 May.', '3 May', { measure: 'outbreak-end' }],
    ['The ministry declared the outbreak over on 3 May.', '3 May', { measure: 'outbreak-end' }],
    ['The blaze was declared under control on 4 May.', '4 May', { measure: 'fire-end' }],
    ['The union declared a strike over pay on 3 May.', '3 May', { measure: 'strike-announced' }],
  ],
  'more pay that is asked for is not what is got': [
    ['The union is seeking a rise of 9 percent.', '9 percent', { assumed: ['scope'] }],
    [
      'They settled for 5.8 percent more pay, less than the 9 percent they had asked for.',
      '9 percent',
      { scope: 'requested' },
    ],
    ['They gave up their claim for a 9 percent pay rise.', '9 percent', { assumed: ['scope'] }],
    [
      'The teachers, who had demanded a 12 percent raise, accepted 5.6 percent.',
      '12 percent',
      { scope: 'requested' },
    ],
    ['The nurses settled for a pay rise of 5.8 percent.', '5.8 percent', { scope: 'total' }],
  ],
});
