import { describe, expect, it } from 'vitest';
import { type Arithmetic, type Reason, RULES } from '../../src/core/compare/verdict';
import type { Figure, Hedge } from '../../src/core/figures/figure';
import { linkTo } from '../../src/ui/parts/link';
import { dated, pointedAt, saying, sourceName, speaker } from '../../src/ui/parts/wording/figures';
import { heading, scopeWords } from '../../src/ui/parts/wording/headings';
import { because, note } from '../../src/ui/parts/wording/reasons';
import { countedFrom, sum, sums } from '../../src/ui/parts/wording/sums';
import { label } from '../../src/ui/parts/wording/verdicts';
import { wordsFrom } from '../../src/ui/parts/words';
import { against, count, date, SOURCES } from './report';
import { english } from './words';

const words = wordsFrom(english, '2031');
const plain = (text: string | null) => text?.replace(/\u2060/g, '').replace(/\s/g, ' ') ?? null;
const week = { low: '2031-03-03', high: '2031-03-09', hedge: 'range' } as const;

describe('days', () => {
  it('stand in brackets only where the words do not name them', () => {
    expect(plain(pointedAt(words, date('in two days', '2031-03-13')))).toBe('13 March');
    expect(pointedAt(words, date('on March 13', '2031-03-13'))).toBeNull();
    expect(plain(pointedAt(words, date('on March 3', '2031-03-13')))).toBe('13 March');
    expect(plain(pointedAt(words, date('last week', null, week)))).toBe('3–9 March');
  });

  it('are not made up where the words leave an end open', () => {
    const open = date('since early March', null, { low: '2031-03-01', high: null });
    expect(pointedAt(words, open)).toBeNull();
    expect(saying(words, open)).toBe('“since early March”');
  });

  it('name their year unless the panel has named it', () => {
    expect(plain(words.day('2031-03-13'))).toBe('13 Mar');
    expect(plain(words.day('2030-12-31'))).toBe('31 Dec 2030');
    expect(plain(words.day('2031-03'))).toBe('Mar');
    expect(plain(wordsFrom(english).day('2031-03'))).toBe('Mar 2031');
  });
});

describe('who and when', () => {
  it('says of each day where it is from', () => {
    const at = (asOfFrom: Figure['asOfFrom']) =>
      plain(dated(words, count('64', 64, { asOf: '2031-03-09', asOfFrom }), '2031-03-12'));
    expect(at('stated')).toBe('as of 9 Mar');
    expect(at('speech')).toBe('said on 9 Mar');
    expect(at('published')).toBe('published 9 Mar');
    expect(plain(dated(words, date('on March 1', '2031-03-01'), '2031-03-12'))).toBe(
      'published 12 Mar',
    );
    expect(dated(words, date('on March 1', '2031-03-01'), null)).toBeNull();
  });

  it('names the speaker and the way it came, and says where nobody is named', () => {
    const by = (saidBy: string | null, via: string | null, agency: string | null = null) =>
      speaker(words, count('64', 64, { saidBy, via }), agency);
    expect(by('port authority', null)).toBe('said by port authority');
    expect(by('port authority', 'OPA')).toBe('said by port authority, via OPA');
    expect(
      plain(speaker(words, date('tomorrow', null, { saidBy: 'Varn' }), null, '2031-03-11')),
    ).toBe('said by Varn on 11 Mar');
    expect(by(null, 'OPA')).toBe('via OPA');
    expect(plain(by(null, 'OPA', 'OPA'))).toBe('no one named');
  });

  it('names a source by outlet and agency, else by its site, else by its id', () => {
    const [courier, , wire] = SOURCES;
    if (!courier || !wire) throw new Error('the fixture has lost its sources');
    expect(sourceName(words, wire)).toBe('The Daily Meridian (OPA)');
    expect(sourceName(words, { ...courier, outlet: null })).toBe('courier.example');
    expect(sourceName(words, { ...courier, outlet: null, url: null })).toBe('courier');
  });
});

describe('headings', () => {
  it('ask in plain words, with the part that is counted', () => {
    expect(heading(words, count('64', 64))).toBe('People killed');
    expect(heading(words, { measure: 'injuries', scope: 'people > officers; Port Ellum' })).toBe(
      'People injured (officers, Port Ellum)',
    );
    expect(scopeWords(words, 'total')).toBe('the whole');
  });

  it('are made of happening and phase where nobody wrote one', () => {
    expect(heading(words, { measure: 'ceasefire-start', scope: 'total' })).toBe('Ceasefire: start');
    expect(heading(words, { measure: 'other:quarantine-end', scope: 'total' })).toBe(
      'Quarantine: end',
    );
    expect(heading(words, { measure: 'other:ships-turned-back', scope: 'total' })).toBe(
      'Ships turned back',
    );
  });
});

describe('reasons', () => {
  const here = count('at least 64', 64, { hedge: 'at-least', high: null });
  const there = count('dozens', null, { hedge: 'vague', low: 24, high: 99 });
  const why = (reason: Reason, own = here, other = there) =>
    plain(because(words, own, against('courier', 'compatible', reason, other)));

  it('say of a later count that it shows no number replaced', () => {
    const said = (['later-here', 'later-elsewhere', 'same-day', 'lower-later'] as const).map(
      (direction) => why({ rule: 'running-total', direction }),
    );
    expect(new Set(said).size).toBe(4);
    for (const line of said) expect(line).not.toMatch(/outdated|corrected|replaced by|old /);
    expect(said[0]).toContain('Nothing here shows that one number replaces the other.');
  });

  it('quote the vague word, not the bounds it stands for', () => {
    expect(why({ rule: 'vague-and-precise' })).toBe(
      '“dozens” is too loose to set against a number; both can be true.',
    );
  });

  it('say which day lies in whose days', () => {
    const day = date('on March 6', '2031-03-06');
    const range = date('last week', null, week);
    expect(why({ rule: 'day-within-range' }, day, range)).toBe('6 March lies within those days.');
    expect(why({ rule: 'day-within-range' }, range, day)).toBe(
      'That lies within the days this page points to.',
    );
  });

  it('tell two lower limits from a limit and a number', () => {
    const more = count('over 70', 70, { hedge: 'more-than', high: null });
    expect(why({ rule: 'open-ended' }, here, more)).toMatch(/^Both are lower limits/);
    expect(why({ rule: 'open-ended' }, here, count('90', 90))).toMatch(/^One gives a limit only/);
  });

  it('say that a page without a date decides nothing', () => {
    const undated = count('64', 64, { asOf: null, asOfFrom: null });
    expect(why({ rule: 'assumed-field', fields: ['asOf'] }, undated)).toBe(
      'This page gives no date, so we do not say which count is later.',
    );
  });

  it('leave no rule without a word, on the card or beside the source', () => {
    const silent = RULES.filter((rule) => {
      const reason: Reason = { rule, direction: 'same-day', daysApart: 1, fields: ['scope'] };
      const one = against('courier', 'compatible', reason, there);
      return because(words, here, one) === null && note(words, one) === null;
    });
    // Equal values, a missing number and a missing source are said by the label alone.
    expect(silent).toEqual(['same-value', 'no-value', 'no-other-source']);
  });

  it('stand under a label that says which count is the later one', () => {
    const chip = (direction: Reason['direction']) =>
      label(words, 'updated', here, { rule: 'running-total', direction });
    expect(chip('later-here')).toBe('Later count here');
    expect(chip('later-elsewhere')).toBe('Later count elsewhere');
    expect(chip('same-day')).toBe('Two totals, same day');
    expect(chip('lower-later')).toBe('Lower count, later day');
    expect(label(words, 'different-scope', here, { rule: 'other-occasion' })).toBe(
      'Another occasion',
    );
  });
});

describe('sums', () => {
  it('are printed with our name on them', () => {
    const days = { start: '2031-03-13', length: 10, end: '2031-03-23', hedge: 'exact' } as const;
    expect(plain(sum(words, { kind: 'end', unit: 'day', ...days }))).toBe(
      '13 March and 10 days make 23 March (our sum).',
    );
    expect(plain(sum(words, { kind: 'end', unit: 'day', ...days, hedge: 'at-most' }))).toBe(
      '13 March and 10 days at most make 23 March at the latest (our sum).',
    );
    expect(sum(words, { kind: 'parts', parts: [206, 1019], whole: 1225 })).toBe(
      'The parts add up: 206 + 1,019 = 1,225 (our sum).',
    );
  });

  it('say what they come to where the articles state something else', () => {
    const end = { start: '2031-03-13', length: 10, unit: 'day', end: '2031-03-23' } as const;
    const differing: [Arithmetic, string][] = [
      [
        { kind: 'end', ...end, hedge: 'exact', stated: '2031-03-26' },
        '13 March and 10 days make 23 March, not 26 March (our sum).',
      ],
      [
        { kind: 'parts', parts: [206, 1019], whole: 1235, differs: true },
        'The parts do not add up: 206 + 1,019 = 1,225, not 1,235 (our sum).',
      ],
      [
        {
          kind: 'increment',
          ...{ from: 5000, step: 312, sum: 5312, covers: 5420 },
          hedges: { from: 'exact', covers: 'exact' },
          differs: true,
        },
        'The day’s step does not lead there: 5,000 + 312 = 5,312, not 5,420 (our sum).',
      ],
    ];
    for (const [one, sentence] of differing) expect(plain(sum(words, one))).toBe(sentence);
  });
});

describe('the sums of a card', () => {
  const step = (from: Hedge, covers: Hedge) =>
    ({
      kind: 'increment',
      from: 5000,
      step: 312,
      sum: 5312,
      covers: 5300,
      hedges: { from, covers },
    }) as const;

  it('leave room where the words do', () => {
    expect(sum(words, step('almost', 'approx'))).toBe(
      'The step may explain it: up to 5,000 + 312 = 5,312, and about 5,300 covers that (our sum).',
    );
    expect(sum(words, step('exact', 'exact'))).not.toMatch(/up to|about/);
  });

  it('stand once, for the careful form of a number that has two', () => {
    const [careful, plainer] = [step('exact', 'approx'), step('exact', 'exact')];
    expect(sums(words, [careful, plainer])).toEqual([sum(words, careful)]);
    expect(sums(words, [plainer, careful])).toEqual([sum(words, careful)]);
    expect(sums(words, [plainer, plainer])).toEqual([sum(words, plainer)]);
  });

  it('tell how the day comes about that words point to', () => {
    const said = (phrase: string) =>
      plain(countedFrom(words, { ...date(phrase, '2031-03-13'), saidOn: '2031-03-11' }));
    expect(said('in two days')).toBe('Said on 11 March, “in two days” is 13 March (our sum).');
    expect(said('on March 13')).toBeNull();
  });
});

describe('links', () => {
  it('land on the words, whatever is in them', () => {
    expect(linkTo('https://a.example/x?y=1', 'two-week, long & “hard”')).toBe(
      'https://a.example/x?y=1#:~:text=two%2Dweek%2C%20long%20%26%20%E2%80%9Chard%E2%80%9D',
    );
  });

  it('keep the place in the page that an address names already', () => {
    expect(linkTo('https://a.example/#part', 'ten')).toBe('https://a.example/#part:~:text=ten');
  });
});
