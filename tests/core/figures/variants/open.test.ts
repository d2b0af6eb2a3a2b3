import type { Figure } from '../../../../src/core/figures/figure';
import { promise } from './variants';

const open: Partial<Figure> = { assumed: ['scope'] };
const sure: Partial<Figure> = { assumed: [] };

promise('what a count takes in', {
  'is open where its own sentence says that nobody tells': [
    [
      'A doctor spoke of 31 dead without saying whether she meant the town or the valley.',
      '31 dead',
      open,
    ],
    [
      'Turnout was put at 41 percent by a clerk who could not say whether postal votes had been counted.',
      '41 percent',
      open,
    ],
    [
      'The mine lost 12 men, a foreman said, unable to tell whether that included the missing.',
      '12 men',
      open,
    ],
    ['Whether contractors are among the 340 workers on strike is unclear.', '340 workers', open],
  ],
  'is open where the next sentence says so': [
    [
      'There have been 212 cases of measles. The ministry did not make clear whether suspected infections were included.',
      '212 cases',
      open,
    ],
    [
      'Some 2,300 workers walked out. Their union would not say whether that was the early shift or the whole day.',
      '2,300 workers',
      open,
    ],
    [
      'The clashes left 18 people dead. He did not know if soldiers were among them.',
      '18 people',
      open,
    ],
    [
      'The clinic counted 53 wounded. Its statement left open whether this was for Friday alone or for the whole week.',
      '53 wounded',
      open,
    ],
    [
      'Floods killed 23 people. It was not known whether the figure covered the province.',
      '23 people',
      open,
    ],
  ],
  'is not open where nobody knows something else': [
    [
      'The blast killed nine people. It was not clear whether it was an accident or an attack.',
      'nine people',
      sure,
    ],
    [
      'Some 40 people are missing. Police could not say whether anybody had left before the fire.',
      '40 people',
      sure,
    ],
    ['The fire destroyed 18 homes. It is unclear if the owners were insured.', '18 homes', sure],
    ['Police arrested 60 people. They would say whether charges were planned.', '60 people', sure],
  ],
});
