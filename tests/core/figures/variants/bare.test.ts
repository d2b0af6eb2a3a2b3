import { promise } from './variants';

promise('numbers whose noun is left out', {
  'others are counted, whatever became of them': [
    ['Nine others got away with broken limbs.', 'Nine others', { value: 9 }],
    ['A court acquitted two others.', 'two others', { value: 2 }],
    [
      'Ninety-six others sustained burns.',
      'Ninety-six others',
      { measure: 'injuries', unit: 'people' },
    ],
    ['Three trucks burnt and two others were damaged.', 'two others', { value: 2 }],
  ],
  'a number word that is the subject of its clause counts': [
    ['The crew reached hospital, where two later succumbed.', 'two', { value: 2 }],
    ['The boat sank; four escaped.', 'four', { value: 4 }],
    ['Seven refused to leave.', 'Seven', { value: 7 }],
    ['Nineteen people were tested. Three came back positive.', 'Three', { value: 3 }],
    ['Twelve lawmakers voted, while five abstained.', 'five', { value: 5 }],
    ['At one point he left.', 'one', null],
  ],
  'a number word that closes its clause behind a participle of another count': [
    ['Inspectors closed 47 wells and sealed off six; the rest are safe.', 'six', { value: 6 }],
    ['The judge jailed 16 men and acquitted two.', 'two', { value: 2 }],
    ['Police searched 30 houses and occupied nine.', 'nine', { value: 9 }],
    ['The meeting ended at six.', 'six', null],
  ],
  'who goes, stays or waits is people': [
    ['About 2,600 wait to go home.', '2,600', { unit: 'people' }],
    ['Some 400 queued for bread.', '400', { unit: 'people' }],
    ['The firm has laid off 2,600.', '2,600', { unit: 'people' }],
    ['Exporter sends home 800', '800', { unit: 'people' }],
    ['The plague carried off 46.', '46', { unit: 'people' }],
    ['A shift of 27 was below ground.', '27', { unit: 'people' }],
  ],
});
