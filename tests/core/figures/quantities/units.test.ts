import { describe, expect, it } from 'vitest';
import { amounts, only, told } from './told';

describe('numbers are read in every spelling', () => {
  it.each([
    ['twelve boats', 12],
    ['twenty-five boats', 25],
    ['one hundred and twenty boats', 120],
    ['two thousand three hundred boats', 2300],
    ['a hundred boats', 100],
    ['half a million boats', 500000],
    ['one and a half million boats', 1500000],
    ['4 hundred million boats', 4e8],
    ['12,000 boats', 12000],
    ['12 000 boats', 12000],
    ['12\u00a0345 boats', 12345],
    ['4.3M boats', 4300000],
    ['300k boats', 300000],
    ['35 lakh boats', 3500000],
    ['1.356 billion boats', 1356000000],
    ['2½ miles', 2.5],
    ['2 1/2 miles', 2.5],
    ['3-1/2 miles', 3.5],
    ['.5 miles', 0.5],
    ['-5 degrees', -5],
    ['minus 5 degrees', -5],
  ])('%s', (text, value) => {
    expect(only(`They saw ${text}.`).value).toBe(value);
  });

  it.each([
    ['A third of the boats sank.', 1 / 3, 'boats'],
    ['Two-thirds of boats sank.', 2 / 3, 'boats'],
    ['Half of the boats sank.', 0.5, 'boats'],
    ['One in five boats sank.', 0.2, 'boats'],
    ['Nine out of 10 boats sank.', 0.9, 'boats'],
  ])('%s is a share of what it names', (text, value, noun) => {
    const q = only(text);
    expect([q.value, q.noun, q.kind, q.unit]).toEqual([value, noun, 'ratio', null]);
  });

  it('reads doubled and its like as ratios', () => {
    const text = 'Prices doubled. Costs tripled. Sales halved. Twice as many came, a tenfold rise.';
    expect(amounts(text)).toEqual([2, 3, 0.5, 2, 10].map((value) => [value, 'ratio']));
    expect(only('It was three times as large.').unit).toBe('ratio');
  });
});

describe('money has its ISO code for a unit', () => {
  it.each([
    ['$5bn', 5e9, 'USD'],
    ['US$5bn', 5e9, 'USD'],
    ['US $5.5 million', 5.5e6, 'USD'],
    ['$31.20 US', 31.2, 'USD'],
    ['A$250', 250, 'AUD'],
    ['$A1,250,000', 1250000, 'AUD'],
    ['HK $5.4m', 5.4e6, 'HKD'],
    ['£99', 99, 'GBP'],
    ['30 million pounds', 3e7, 'GBP'],
    ['1,200€', 1200, 'EUR'],
    ['10 million euros', 1e7, 'EUR'],
    ['10m euros', 1e7, 'EUR'],
    ['USD1,700', 1700, 'USD'],
    ['USD10m', 1e7, 'USD'],
    ['RM23.50', 23.5, 'MYR'],
    ['Rs 500 crore', 5e9, 'INR'],
    ['Rs2,500 crore', 2.5e10, 'INR'],
    ['KSh3,500', 3500, 'KES'],
    ['Tk20,000', 20000, 'BDT'],
    ['R5,000', 5000, 'ZAR'],
    ['Rs. 20 lakh', 2e6, 'INR'],
    ['88 billion tenge', 8.8e10, 'KZT'],
    ['600 roubles', 600, 'RUB'],
    ['2 trillion won', 2e12, 'KRW'],
    ['¥300', 300, 'JPY'],
    ['10.5 million Australian dollars', 10.5e6, 'AUD'],
    ['a million dollars', 1e6, 'USD'],
    ['$250 a tonne', 250, 'USD/metric ton'],
    ['$2.11 per gallon', 2.11, 'USD/gallon'],
    ['$20-a-share', 20, 'USD/share'],
    ['63 cents per share', 63, 'cent/share'],
  ])('%s', (text, value, unit) => {
    const q = only(`It cost ${text} there.`);
    expect([q.value, q.unit, q.kind, q.noun]).toEqual([value, unit, 'money', null]);
  });

  it('and is per litre also where a conversion stands between', () => {
    expect(told('It cost 120 tenge ($0.27) a litre.')[0]?.unit).toBe('KZT/liter');
  });

  it('and a verb is no currency', () => {
    expect(told('In 2011 the 12 won.').map((q) => q.unit)).not.toContain('KRW');
  });

  it('and a sum in brackets keeps the bound of the sum that it converts', () => {
    expect(told('It cost more than 70 million roubles ($3 million).').map((q) => q.hedge)).toEqual([
      'more-than',
      'more-than',
    ]);
  });
});

describe('measures have a singular unit', () => {
  it.each([
    ['6 %', 6, 'percent', 'percent'],
    ['6 per cent', 6, 'percent', 'percent'],
    ['1.4pc', 1.4, 'percent', 'percent'],
    ['two percentage points', 2, 'percentage point', 'percent'],
    ['25 basis points', 25, 'basis point', 'percent'],
    ['a 24-hour curfew', 24, 'hour', 'duration'],
    ['a two-week-long strike', 2, 'week', 'duration'],
    ['two more weeks', 2, 'week', 'duration'],
    ['half an hour', 0.5, 'hour', 'duration'],
    ['10 years', 10, 'year', 'duration'],
    ['an 81-year-old', 81, 'year', 'age'],
    ['81 years old', 81, 'year', 'age'],
    ['15 miles', 15, 'mile', 'measure'],
    ['80km/h', 80, 'km/h', 'measure'],
    ['80 kilometres per hour', 80, 'km/h', 'measure'],
    ['155mph', 155, 'mph', 'measure'],
    ['a 10,000-square-foot hall', 10000, 'square foot', 'measure'],
    ['32m2', 32, 'square meter', 'measure'],
    ['30 degrees Celsius', 30, 'celsius', 'measure'],
    ['5.5kWh', 5.5, 'kilowatt hour', 'measure'],
    ['64GB', 64, 'gigabyte', 'measure'],
    ['11 feet per century', 11, 'foot/century', 'measure'],
    ['a 52,000 barrel-a-day plant', 52000, 'barrel/day', 'measure'],
  ])('%s', (text, value, unit, kind) => {
    const q = only(`It was ${text}.`);
    expect([q.value, q.unit, q.kind, q.noun]).toEqual([value, unit, kind, null]);
  });

  it('and an m before what is counted is a million', () => {
    expect(amounts('They sold 4m homes after the 400m hurdles.')).toEqual([
      [4e6, 'home'],
      [400, 'meter'],
    ]);
  });
});

describe('an amount of change has a direction', () => {
  it.each([
    ['Prices rose 6 %.', 'up'],
    ['Prices rose by more than 6 %.', 'up'],
    ['Prices fell 6 %.', 'down'],
    ['Shares were up 19 cents.', 'up'],
    ['Shares lost 3 %.', 'down'],
    ['A drop of 6 % followed.', 'down'],
    ['The index closed +0.2%.', 'up'],
    ['The index closed -0.6%.', 'down'],
    ['Prices rose to 6 %.', null],
    ['The army lost 12 tanks.', null],
    ['Prices were 6 %.', null],
  ])('%s %s', (text, trend) => {
    expect(only(text).trend).toBe(trend);
  });

  it('and a conversion in brackets has the direction of what it converts', () => {
    const text = 'The lake rose by 2 feet (0.6 metres).';
    expect(told(text).map((q) => q.trend)).toEqual(['up', 'up']);
  });

  it('and "by" carries it on to the next', () => {
    const text = 'Harbour shares were down 2.3%, island shares by 2.6%.';
    expect(told(text).map((q) => q.trend)).toEqual(['down', 'down']);
  });
});
