import { promise } from './variants';

const age = (value: number) => ({ measure: 'age', value, unit: 'year' }) as const;
const part = (measure: string, scope: string) => ({ measure, scope }) as const;

promise('a number is told of the one it is said of', {
  'how old one person was, whom no name calls': [
    ['The latest victim was 35.', '35', age(35)],
    ['The dead woman was 71.', '71', age(71)],
    ['The driver, a father of two, was 44.', '44', age(44)],
    ['His wife was 31 and lived next door.', '31', age(31)],
  ],
  'but the number of several': [
    ['The dead were 71.', '71', { measure: 'deaths', value: 71 }],
    ['The death toll was 35.', '35', { measure: 'deaths', value: 35 }],
  ],
  'whom those counted are among': [
    [
      'Some 40 people were injured. Four children are among them.',
      'Four',
      part('injuries', 'people > children'),
    ],
    [
      'The crash killed 12 people. Two nurses were among them.',
      'Two',
      part('deaths', 'people > nurses'),
    ],
  ],
  'what those on a ship have': [
    ['At least 74 people on the ship have norovirus.', '74', { measure: 'cases', value: 74 }],
  ],
});
