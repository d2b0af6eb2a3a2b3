import { promise } from './variants';

const AWARD =
  'The jury awarded him $18.4 million in compensatory and $100 million in punitive damages.';

promise('what a sum is', {
  'what a court has somebody pay is no damage': [
    [AWARD, '$18.4', { measure: 'compensation', scope: 'compensatory damages' }],
    [AWARD, '$100', { measure: 'compensation', scope: 'punitive damages' }],
    ['The plaintiffs seek $3 million in damages.', '$3', { measure: 'compensation' }],
    ['The storm caused $3 million in damage.', '$3', { measure: 'damage' }],
  ],
  'what the bereaved are promised is restricted to nobody': [
    [
      'The pit promised $2,000 to each bereaved family.',
      '$2,000',
      { measure: 'compensation', scope: 'total' },
    ],
    [
      'He announced $2,000 for the kin of the dead.',
      '$2,000',
      { measure: 'compensation', scope: 'total' },
    ],
  ],
  'what a company keeps, loses or is paid back is no budget, damage or debt': [
    ['The maker set aside $850 million for such claims.', '$850', { measure: 'other:provision' }],
    ['The airline lost $74 million between April and June.', '$74', { measure: 'other:loss' }],
    ['She has paid back $4,500 so far.', '$4,500', { measure: 'other:repayment' }],
    ['The ministry set aside $3 million for roads.', '$3', { measure: 'budget' }],
  ],
  'how far a river is from its record is no level': [
    [
      'The river peaked at 4.3 metres, 22 centimetres above the record.',
      '22',
      { measure: 'other:level-margin' },
    ],
    [
      'The river peaked at 5.4 metres, 11 centimetres short of its previous record.',
      '11',
      { measure: 'other:level-margin' },
    ],
    ['The river peaked at 5.4 metres.', '5.4', { measure: 'water-level' }],
  ],
  'what moved may stand behind the amount': [
    ['They protest against a 35 percent rise in fuel prices.', '35', { scope: 'fuel' }],
    ['Households will pay 27 percent more for electricity.', '27', { scope: 'electricity' }],
    [
      'The index closed 3.2 percent lower on Tuesday, its worst day.',
      '3.2',
      { measure: 'price-change' },
    ],
  ],
});
