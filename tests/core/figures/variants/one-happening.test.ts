import { expect } from 'vitest';
import { promise } from './variants';

const OUTAGE = { measure: 'outage-duration' };
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
  'what stood before is taken up by a word that leaves it open, of which nothing else is told': [
    ['Protests began on 3 May. They ended on 9 May.', '9 May', { measure: 'protest-end' }],
    ['Protests began on 3 May. On 5 May we had a full house.', '5 May', notA('protest-start')],
    ['The strike began on 3 May. They held a feast on 5 May.', '5 May', notA('strike-start')],
  ],
  'who votes on a matter of theirs holds no election': [
    ['Shareholders will vote on 24 May.', '24 May', notA('election-date')],
    ['A vote on the strike is to be held on 20 May.', '20 May', notA('election-date')],
    ['Lawmakers vote on 24 May.', '24 May', notA('election-date')],
    ['Voters go to the polls on 24 May.', '24 May', { measure: 'election-date' }],
    ['The country votes on 24 May.', '24 May', { measure: 'election-date' }],
  ],
  'what is opened over a happening is not that happening': [
    [
      'Prosecutors opened an investigation into the firm on 9 May over the fire.',
      '9 May',
      notA('fire-start'),
    ],
    ['The inquiry into the crash began on 9 May.', '9 May', notA('crash-date')],
    ['He announced the end of the strike on 9 May.', '9 May', { measure: 'strike-announced' }],
  ],
  'what did not happen on a day has no day': [
    ['The recorder had not been found by 14 May.', '14 May', null],
    ['The strike did not begin on 14 May.', '14 May', null],
    ['The bridge will not reopen before 20 May.', '20 May', { hedge: 'at-least' }],
  ],
  'what is left of a ship is no crash': [
    ['Divers reached the wreck on 5 May.', '5 May', notA('crash-date')],
    ['They visited the wreck on 5 May.', '5 May', notA('crash-date')],
    ['The car wreck happened on 5 May.', '5 May', { measure: 'crash-date' }],
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
    ['The union is seeking a rise of 9 percent.', '9 percent', { scope: 'demanded' }],
    [
      'They settled for 5.8 percent more pay, less than the 9 percent they had asked for.',
      '9 percent',
      { scope: 'demanded' },
    ],
    ['They gave up their claim for a 9 percent pay rise.', '9 percent', { scope: 'demanded' }],
    [
      'The teachers, who had demanded a 12 percent raise, accepted 5.6 percent.',
      '12 percent',
      { scope: 'demanded' },
    ],
    ['The nurses settled for a pay rise of 5.8 percent.', '5.8 percent', { scope: 'total' }],
  ],
  'how long a supply is lacking is how long it is out': [
    ['They must go without electricity for at least a week.', 'a week', OUTAGE],
    ['Power in ice-coated Ferrin will be off for no more than four days.', 'four days', OUTAGE],
    ['This would leave Orvel without electric light for up to five days.', 'five days', OUTAGE],
    ['They must go without water for at least ten days.', 'ten days', notA('outage-duration')],
    ['The homes had no power for three days.', 'three days', OUTAGE],
    ['The clinic was left without a doctor for three days.', 'three days', notA('outage-duration')],
  ],
  'a place is called by its name, and not by what it looks like': [
    ['Power in ice-coated Ferrin will be off for four days.', 'four days', { scope: 'Ferrin' }],
  ],
  'a day that says which flood is meant is no span of counting': [
    ["131 people perished in last Friday's earthquake.", '131', { window: 'cumulative' }],
    ["40 people were killed in last week's flood.", '40', { window: 'cumulative' }],
    ['12 people died in the past week.', '12', { window: 'increment' }],
    ['Over the last week 12 people died.', '12', { window: 'increment' }],
  ],
});
