import { describe, expect, it } from 'vitest';
import rawCalendar from '../../../data/words/calendar.json';
import rawCues from '../../../data/words/day-cues.json';
import {
  civil,
  dayOf,
  isDate,
  mondayOf,
  monthSpan,
  numberOf,
  spanOf,
  weekdayOf,
} from '../../../src/core/figures/calendar';
import { compileCalendar } from '../../../src/core/figures/days';

describe('day arithmetic', () => {
  it('knows the weekday of a day, also before 1970', () => {
    expect(weekdayOf(civil(2023, 5, 17))).toBe(2);
    expect(weekdayOf(civil(1969, 7, 20))).toBe(6);
  });

  it('begins weeks on Monday, also over the turn of the year', () => {
    expect(dayOf(mondayOf(civil(2023, 1, 1)))).toBe('2022-12-26');
  });

  it('lets months run into the year before and after', () => {
    expect(dayOf(monthSpan(2023, 0).low)).toBe('2022-12-01');
    expect(dayOf(monthSpan(2023, 13).high)).toBe('2024-01-31');
  });

  it('knows leap years', () => {
    expect(isDate(2024, 2, 29)).toBe(true);
    expect(isDate(1900, 2, 29)).toBe(false);
    expect(numberOf('2023-02-29')).toBeNull();
  });

  it('takes a month as all of its days', () => {
    const span = spanOf('2024-02');
    expect(span && [dayOf(span.low), dayOf(span.high)]).toEqual(['2024-02-01', '2024-02-29']);
  });

  it('refuses what is no day', () => {
    for (const text of ['', '2023', '2023-13', '2023-1-1', '17 May 2023']) {
      expect(spanOf(text)).toBeNull();
    }
  });
});

describe('the word list of days', () => {
  const bad: [string, unknown, string][] = [
    ['no list', {}, 'not a list'],
    ['an entry without a reason', [{ class: 'daypart', words: 'noon' }], 'gives no reason'],
    ['an unknown class', [{ class: 'noon', words: 'noon', reason: 'an invented one' }], 'unknown'],
    ['capitals', [{ class: 'daypart', words: 'Noon', reason: 'an invented one' }], 'lower case'],
    [
      'a month that is no number',
      [{ class: 'short-month', values: { jan: 'one' }, reason: 'an invented one' }],
      'jan: not a number',
    ],
    [
      'an unknown unit',
      [{ class: 'unit', values: { moons: 'moon' }, reason: 'an invented one' }],
      'unknown unit',
    ],
    [
      'a part outside its unit',
      [{ class: 'part', words: 'early', from: 0.5, to: 2, reason: 'an invented one' }],
      'no part of 0 to 1',
    ],
    [
      'an unknown hedge',
      [{ class: 'bound', words: 'by', hedge: 'sure', role: 'at', reason: 'an invented one' }],
      'unknown hedge',
    ],
    [
      'a holiday without a day',
      [{ class: 'holiday', phrases: 'ice day', month: 1, reason: 'an invented one' }],
      'month and day',
    ],
  ];
  for (const [what, raw, message] of bad) {
    it(`refuses ${what}, and says where`, () => {
      expect(() => compileCalendar(raw, rawCues)).toThrow(message);
    });
  }

  it('says which entry is bad', () => {
    const raw = [...rawCalendar, { class: 'noon', words: 'noon', reason: 'an invented one' }];
    expect(() => compileCalendar(raw, rawCues)).toThrow(`calendar.json[${rawCalendar.length}]`);
  });
});
