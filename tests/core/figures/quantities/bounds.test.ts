import { describe, expect, it } from 'vitest';
import { interval, only, told } from './told';

describe('the words before a number bound it', () => {
  it.each([
    ['The harbour lost 360 boats.', 'exact', 360, 360],
    ['About 200 boats sank.', 'approx', 190, 210],
    ['Some 40 boats sank.', 'approx', 38, 42],
    ['Roughly 1,000 boats sank.', 'approx', 950, 1050],
    ['Losses averaged 200 boats.', 'approx', 190, 210],
    ['Almost 10,000 boats sank.', 'almost', 9000, 10000],
    ['Nearly three decades went by.', 'almost', 2.7, 3],
    ['Close to 50 boats sank.', 'almost', 45, 50],
    ['At least 164 boats sank.', 'at-least', 164, null],
    ['More than 2,000 boats sank.', 'more-than', 2000, null],
    ['Over 2,500 boats sank.', 'more-than', 2500, null],
    ['Well over 2,500 boats sank.', 'more-than', 2500, null],
    ['Fewer than 50 boats sank.', 'less-than', 0, 50],
    ['Just under 50 boats sank.', 'less-than', 0, 50],
    ['Up to 70 boats sank.', 'at-most', 0, 70],
    ['As many as 70 boats sank.', 'at-most', 0, 70],
    ['It ended within 10 days.', 'at-most', 0, 10],
    ['It ended within an hour.', 'at-most', 0, 1],
    ['It took more than a week.', 'more-than', 1, null],
  ])('%s', (text, hedge, low, high) => {
    expect(interval(text)).toEqual([hedge, low, high]);
  });

  it('takes the bound, not the rounding, where both are said', () => {
    expect(interval('Up to around 30 boats sank.')).toEqual(['at-most', 0, 30]);
    expect(interval('At least about 30 boats sank.')).toEqual(['at-least', 30, null]);
  });

  it('looks past words that bound nothing', () => {
    expect(interval('At least another 300 boats sank.')).toEqual(['at-least', 300, null]);
    expect(interval('More than a whopping $5 million was lost.')[0]).toBe('more-than');
  });

  it('reads "over the past two years" as a time, not as a bound', () => {
    expect(only('It changed over the past two years.').hedge).toBe('exact');
    expect(only('The talks were held over two days.').hedge).toBe('exact');
    const loan = told('They borrowed $5 million over eight years.');
    expect(loan.map((q) => q.hedge)).toEqual(['exact', 'exact']);
    expect(only('The talks lasted over two days.').hedge).toBe('more-than');
  });

  it('leaves the lower end of a temperature open', () => {
    expect(interval('It stayed below 5 degrees.')).toEqual(['less-than', null, 5]);
  });
});

describe('the words after a number bound it', () => {
  it.each([
    ['They found 164 or more graves.', 'at-least', 164, null],
    ['They found 164 graves or more.', 'at-least', 164, null],
    ['They found 100+ graves.', 'at-least', 100, null],
    ['They found 50 or so graves.', 'approx', 47.5, 52.5],
    ['It costs 10 dollars or less.', 'at-most', 0, 10],
    ['They found 164 at least.', 'at-least', 164, null],
  ])('%s', (text, hedge, low, high) => {
    expect(interval(text)).toEqual([hedge, low, high]);
  });
});

describe('a negation turns a comparison round', () => {
  it.each([
    ['It took no more than 10 days.', 'at-most', 0, 10],
    ['It took not more than 10 days.', 'at-most', 0, 10],
    ['It did not take more than ten days.', 'at-most', 0, 10],
    ["It won't last longer than ten days.", 'at-most', 0, 10],
    ['It must not exceed ten days.', 'at-most', 0, 10],
    ['No fewer than 30 boats sank.', 'at-least', 30, null],
    ['Not less than 30 boats sank.', 'at-least', 30, null],
    ['There were never fewer than 30 boats.', 'at-least', 30, null],
  ])('%s', (text, hedge, low, high) => {
    expect(interval(text)).toEqual([hedge, low, high]);
  });

  it.each([
    ['They did not stop, and more than 30 boats sank.'],
    ['It was not clear that more than 30 boats sank.'],
    ['It is not known whether more than 30 boats sank.'],
    ['Not only more than 30 boats sank.'],
    ['There was no doubt at all of more than 30 boats.'],
  ])('but not across another clause: %s', (text) => {
    expect(interval(text)).toEqual(['more-than', 30, null]);
  });
});

describe('vague words are intervals without a value', () => {
  it.each([
    ['Dozens of boats sank.', 24, 99],
    ['Scores of boats sank.', 40, 199],
    ['Hundreds of boats sank.', 200, 999],
    ['Several hundred boats sank.', 200, 999],
    ['A few thousand boats sank.', 2000, 9999],
    ['Thousands of boats sank.', 2000, 9999],
    ['Tens of thousands of boats sank.', 20000, 99999],
    ['Hundreds of thousands of boats sank.', 200000, 999999],
    ['Millions of boats sank.', 2000000, 9999999],
  ])('%s', (text, low, high) => {
    const q = only(text);
    expect([q.hedge, q.value, q.low, q.high, q.noun]).toEqual(['vague', null, low, high, 'boats']);
  });

  it('and a dozen is twelve', () => {
    expect(only('Half a dozen boats and no more sank.').value).toBe(6);
    expect(only('Two dozen boats sank.').value).toBe(24);
  });
});

describe('a range has two ends and no value', () => {
  it.each([
    ['Between 20 and 30 boats sank.', 20, 30],
    ['From 20 to 30 boats sank.', 20, 30],
    ['They counted 20 to 30 boats.', 20, 30],
    ['They counted 20-30 boats.', 20, 30],
    ['They counted 20–30 boats.', 20, 30],
    ['They counted three or four boats.', 3, 4],
    ['They counted 1 to 2 thousand boats.', 1000, 2000],
    ['It cost $3 billion to $5 billion.', 3e9, 5e9],
    ['It cost $3-5bn.', 3e9, 5e9],
    ['It cost between $200 and $4 million.', 200, 4e6],
    ['It takes 5- to 7-hour shifts.', 5, 7],
    ['Rates are 0.25 to 0.5 percent.', 0.25, 0.5],
    ['It went from 20 miles in May to 29 miles.', 20, 29],
  ])('%s', (text, low, high) => {
    const q = only(text);
    expect([q.hedge, q.value, q.low, q.high]).toEqual(['range', null, low, high]);
  });

  it('but a count that rose from one number to another was both', () => {
    expect(told('The toll rose from 164 to 225.').map((q) => q.value)).toEqual([164, 225]);
  });

  it('and a fall of 7 % to $2 billion is two amounts', () => {
    expect(told('Sales fell 7% to $2 billion.').map((q) => q.value)).toEqual([7, 2e9]);
    expect(told('Rates fell 7% to 5%.').map((q) => q.value)).toEqual([7, 5]);
  });
});

describe('the text may say that the number is not known', () => {
  it.each([
    ['It is not clear how many sailors drowned.', 'not clear how many sailors'],
    ['It was unclear how many sailors drowned.', 'unclear how many sailors'],
    ['How many sailors drowned is not known.', 'How many sailors'],
    ['An unknown number of sailors drowned.', 'unknown number of sailors'],
  ])('%s', (text, phrase) => {
    const q = only(text);
    expect([q.hedge, q.value, q.low, q.high]).toEqual(['unknown', null, null, null]);
    expect([q.phrase, q.unit]).toEqual([phrase, 'people']);
  });

  it('but a plain question states nothing', () => {
    expect(told('They asked how many sailors would come.')).toEqual([]);
  });
});
