import { promise } from './variants';

const dead = (value: number, scope = 'total') => ({
  measure: 'deaths',
  value,
  low: value,
  high: value,
  unit: 'people',
  scope,
  window: 'cumulative' as const,
});

promise('a death that is told by its rank', {
  'counts those who have died so far': [
    ['A third death was confirmed in Orlo.', 'A third death', dead(3)],
    ['It was the fourth fatality in the outbreak.', 'the fourth fatality', dead(4)],
    ['Searchers have found a fifth victim in the ruins.', 'a fifth victim', dead(5)],
    ['The body of an eighth victim was pulled from the mill.', 'an eighth victim', dead(8)],
    ['A seventh person has died of burns.', 'A seventh person', dead(7)],
    ['A sixth man was killed when the roof fell in.', 'A sixth man', dead(6)],
    ['He is the third person to lose his life since the march.', 'the third person', dead(3)],
    ['She was the 12th patient to die.', 'the 12th patient', dead(12, 'people > patients')],
    ['He is the eighth inmate to die in the revolt.', 'eighth inmate', dead(8, 'people > inmates')],
    [
      'A third soldier died of his wounds on Monday.',
      'A third soldier',
      { ...dead(3, 'people > soldiers'), asOf: '2024-05-15' },
    ],
    ['The fourth victim, a nurse, died on Tuesday.', 'fourth victim', dead(4)],
    [
      'A second climber has died, the rangers said.',
      'second climber',
      dead(2, 'people > climbers'),
    ],
  ],
  'counts nothing where the whole is told beside it': [
    ['A fifth person died, bringing the toll to five.', 'A fifth person', null],
    ['A second victim was found, so that there are now two dead.', 'second victim', null],
  ],
  'counts nothing but deaths, and none of a time or a denial': [
    ['A third device was defused.', 'A third device', null],
    ['A third person was arrested.', 'A third person', null],
    ['A third victim was pulled out alive.', 'A third victim', null],
    ['A third victim is recovering in hospital.', 'A third victim', null],
    ['It was the third death on the road this year.', 'third death', null],
    ['It was the fourth death in custody in two weeks.', 'fourth death', null],
    ['It was the fifth fatality at the mine since 2021.', 'fifth fatality', null],
    ['Doctors fear a third death.', 'a third death', null],
    ['A third person could die, doctors said.', 'A third person', null],
    ['Every third victim is a child.', 'third victim', null],
    ['A third of the victims died at once.', 'A third', { measure: 'other:victim' }],
    ['He lost his first wife to a third death threat.', 'third death', null],
    ['A third person has not died.', 'A third person', null],
    ['The third man to walk on the moon has died.', 'The third man', null],
  ],
});
