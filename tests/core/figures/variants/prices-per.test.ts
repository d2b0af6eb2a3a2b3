import { promise } from './variants';

const price = (unit: string) => ({ measure: 'price', unit }) as const;
const change = (unit: string) => ({ measure: 'price-change', unit }) as const;

promise('what a price is per is known from what is said around it', {
  'what holds or measures the goods is what their price is per': [
    ['A 50kg bag of maize now sells for 9,000 naira.', '9,000 naira', price('NGN/bag')],
    ['A crate of eggs costs 3,600 naira.', '3,600 naira', price('NGN/crate')],
    ['A gallon of regular cost $3.42.', '$3.42', price('USD/gallon')],
    ['A kilo of okra was selling at 80 rupees.', '80 rupees', price('INR/kilogram')],
    ['The price of a litre of petrol is 617 naira.', '617 naira', price('NGN/liter')],
    ['Water at 5 birr a jerrycan went up to 30 birr.', '30 birr', price('ETB/jerrycan')],
    ['A jerrycan of water that used to go for 5 birr fetches 30.', '5 birr', price('ETB/jerrycan')],
    ['A loaf of bread that cost 15 cedis is dearer.', '15 cedis', price('GHS')],
    ['In the bag shop bread costs 80 cedis.', '80 cedis', price('GHS')],
  ],
  'by how much a price moved is per what the price is': [
    ['Fuel prices jumped 45 naira to 910 naira a litre.', '45 naira', change('NGN/liter')],
    ['Oil slipped $1.10 to $76.30 a barrel.', '$1.10', change('USD/barrel')],
    ['A barrel of crude traded at $84, up $3 on the day.', '$3', change('USD/barrel')],
    ['Diesel rose 12 cents to $4.10 a gallon.', '12 cents', change('cent')],
  ],
  'the price of the next thing is per what that of the last was': [
    [
      'Petrol goes for 910 naira a litre. Diesel stays at 880 naira.',
      '880 naira',
      price('NGN/liter'),
    ],
    ['Gas averaged $3.42 a gallon. In Dover it was $3.80.', '$3.80', price('USD/gallon')],
    ['Oil traded at $84 a barrel. Shares in Delmont fell to $41.', '$41', price('USD')],
    ['Oil traded at $84 a barrel. Platinum fell to $960.', '$960', price('USD')],
  ],
  'what is dealt out by the day is so after the comma too': [
    ['Each home gets 50 litres a day, down from 80 litres.', '80 litres', { unit: 'liter/day' }],
  ],
});
