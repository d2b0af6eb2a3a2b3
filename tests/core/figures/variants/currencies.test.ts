import { promise } from './variants';

promise('whose money a sum is', {
  'a sign of letters stands right at a grouped number': [
    ['Farmers got KSh3,500 for it.', 'KSh3,500', { value: 3500, unit: 'KES' }],
    ['The road cost Rs2,500 crore.', 'Rs2,500 crore', { value: 2.5e10, unit: 'INR' }],
    ['Each family gets Tk20,000.', 'Tk20,000', { value: 20000, unit: 'BDT' }],
    ['Fines of up to R5,000 apply.', 'R5,000', { value: 5000, unit: 'ZAR', hedge: 'at-most' }],
    ['It sold for RM1,250,000.', 'RM1,250,000', { value: 1.25e6, unit: 'MYR' }],
  ],
  'a name that several share is that of the land the article is about': [
    ['Damage in the Philippines was put at 840 million pesos.', '840', { unit: 'PHP' }],
    ['Chile will pay 3.4 billion pesos.', '3.4 billion', { unit: 'CLP' }],
    ['Damage in Mexico and the Philippines came to 840 million pesos.', '840', { unit: 'MXN' }],
    ['Damage was put at 840 million pesos.', '840', { unit: 'MXN' }],
    ['Pakistan’s army spent Rs500 crore.', 'Rs500', { unit: 'PKR' }],
    ['The guard in Lahore earns 2,000 rupees a day.', '2,000', { unit: 'PKR/day' }],
    ['Uganda will pay 3 million shillings.', '3 million', { unit: 'UGX' }],
    ['Egypt will pay 3 million pounds.', '3 million', { unit: 'EGP' }],
    ['Egypt will pay £3 million.', '£3 million', { unit: 'GBP' }],
    ['Norway will pay 3 million kroner.', '3 million', { unit: 'NOK' }],
    ['The Philippines got it for 30 Mexican pesos.', '30', { unit: 'MXN' }],
    ['India and Pakistan trade in rupees: 300 million rupees a day.', '300', { unit: 'INR/day' }],
  ],
  'a rate is of one for another, where both are named': [
    ['The Kenyan shilling gained 0.4 % to 123.15 to the dollar.', '123.15', { unit: 'KES/USD' }],
    ['The zloty traded at 4.83 per dollar.', '4.83', { unit: 'PLN/USD' }],
    ['The lira slid to 32.4 against the euro.', '32.4', { unit: 'TRY/EUR' }],
    ['The Australian dollar fell to 1.52 per US dollar.', '1.52', { unit: 'AUD/USD' }],
  ],
  'pounds that are paid are money, others a weight': [
    ['He was fined 1,000 pounds.', '1,000 pounds', { unit: 'GBP' }],
    ['The ticket costs 20 pounds.', '20 pounds', { unit: 'GBP' }],
    ['The painting fetched 90,000 pounds.', '90,000 pounds', { unit: 'GBP' }],
    ['Police found 300 pounds of cocaine.', '300 pounds', { unit: 'pound' }],
    ['They paid for 300 pounds of rice.', '300 pounds', { unit: 'pound' }],
    ['She lost 40 pounds.', '40 pounds', { unit: 'pound' }],
    ['A 500-pound bomb was found.', '500-pound', { unit: 'pound' }],
  ],
});

promise('a multiple', {
  'goes up or down as its verb or noun does': [
    ['Waits rose fivefold.', 'fivefold', { value: 5, unit: 'ratio', trend: 'up' }],
    ['A threefold increase in thefts was seen.', 'threefold', { value: 3, trend: 'up' }],
    ['Sales fell tenfold.', 'tenfold', { value: 10, trend: 'down' }],
  ],
  'or a share before two numbers leaves both as what it was and is': [
    ['The drug cut deaths by 30 percent, from 41 to 29.', '41', { value: 41 }],
    ['The drug cut deaths by 30 percent, from 41 to 29.', '29', { value: 29 }],
  ],
  'a bare dollar sign is the money of the land, unless that is named beside it': [
    ['The flood in Queensland did $45 million of damage.', '$45 million', { unit: 'AUD' }],
    ['The mayor of Auckland promised $3 million.', '$3 million', { unit: 'NZD' }],
    ['The fire in Alberta cost $20 million.', '$20 million', { unit: 'CAD' }],
    ['The American firm will pay Sydney $2 million.', '$2 million', { unit: 'USD' }],
    ['The Sydney firm made A$30 million on sales of $70 million.', '$70 million', { unit: 'USD' }],
    ['Brisbane gets 9 million Australian dollars ($6 million).', '$6 million', { unit: 'USD' }],
    ['The villa in Florida cost Sydney dealers $A18 million.', '$A18 million', { unit: 'AUD' }],
  ],
});
