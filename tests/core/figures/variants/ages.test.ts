import { promise } from './variants';

const aged = (low: number, high = low) => ({ measure: 'age', unit: 'year', low, high });

promise('how old people are', {
  'ages between two are ages': [
    ['Children aged between 6 and 11 come first.', 'between 6 and 11', aged(6, 11)],
    ['The victims, aged between 19 and 71, were named.', '19 and 71', aged(19, 71)],
    ['The dead, whose ages ranged from 4 to 83, were named.', '4 to 83', aged(4, 83)],
    ['Nine patients, ages ranging from 3 to 40, went home.', '3 to 40', aged(3, 40)],
    ['Five women, aged 19 to 71, were hurt.', '19 to 71', aged(19, 71)],
    ['Between 19 and 71 people were hurt.', '19 and 71', { measure: 'injuries', unit: 'people' }],
    ['Turnout ranged from 40 to 63 percent.', '40 to 63', { unit: 'percent' }],
  ],
  'the youngest and the oldest have an age, not a number': [
    ['51 people died; the youngest victim was 15.', '15', aged(15)],
    ['Three boys drowned. The oldest was 12.', '12', aged(12)],
    ['The youngest of the dead was four and the oldest 81.', 'four', aged(4)],
    ['The youngest of the dead was four and the oldest 81.', '81', aged(81)],
    ['Nine were hurt, the youngest of whom was six.', 'six', aged(6)],
    ['The oldest pilgrim is 94, the priest said.', '94', aged(94)],
    ['Its youngest patient was two.', 'two', aged(2)],
  ],
  'a hyphen that hangs shares what stands at the next': [
    ['A 10- and a 12-year-old were hurt.', '10', aged(10)],
    ['The 9-, 11- and 14-year-old boys swam.', '11', aged(11)],
    ['Two-, three- and four-bedroom flats are for sale.', 'Two', { value: 2, unit: 'bedroom' }],
    ['The two- and three-storey houses burned.', 'two', { value: 2, unit: 'storey' }],
    ['They handed out three- and five-year terms.', 'three', { value: 3, unit: 'year' }],
    ['The now-18-month-old twins are well.', 'now-18', { value: 18, unit: 'month' }],
    ['The then-14-year-old boy hid.', 'then-14', aged(14)],
    ['They handed out five- to seven-year terms.', 'five', { low: 5, high: 7, unit: 'year' }],
  ],
  'an age is neither that of a place nor that of who speaks of others': [
    [
      'Flu struck 80 people in the Orlec highlands, half of them under the age of six.',
      'under the age of six',
      { scope: 'total' },
    ],
    [
      'On the Westgate estate police held a man in his thirties.',
      'in his thirties',
      { scope: 'total' },
    ],
    ['Marta Vell said 40 of her nurses were over 55.', 'over 55', { scope: 'total' }],
    ['Marta Vell won. Vell, 52, will take office in June.', '52', { scope: 'Marta Vell' }],
    ['Marta Vell, 52, won.', '52', { scope: 'Marta Vell' }],
  ],
});
