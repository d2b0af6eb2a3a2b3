// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { hasShared } from '../shared';
import {
  all,
  cards,
  elsewhere,
  firstLine,
  lastLines,
  onlyHere,
  open,
  own,
  read,
  rows,
} from './reference-panel';

describe.runIf(hasShared)('beside an article that has 2 January, as most do', () => {
  beforeAll(() => open('republic'));

  it('eight figures stand in the order of what differs', () => {
    expect(all('.totals .sum, .totals li').map(read)).toEqual([
      '8 figures',
      '≠1 disagreement',
      '◷1 count that moved',
      '&1 can both be true',
      '◐1 counts something else',
      '=2 same',
      '·2 not in the others',
    ]);
    expect(cards()).toEqual([
      '≠Protests began | Sources disagree',
      '◷People detained | Two totals, same day',
      '&Deployment began | Can both be true',
      '◐People injured (law enforcement officers) | Counts something else',
      '=Pull-out begins: 13 January',
      '=Pull-out announced: 12 January',
    ]);
  });

  it('it does not look accused, and being many is no vote', () => {
    expect(firstLine('Protests began')).toMatch(
      /^2 others say the same\. 1 other says 1 January\. One day apart\. The pages name different places/,
    );
    expect(
      Object.values(rows('Protests began'))
        .flat()
        .map((row) => row.charAt(0)),
    ).toEqual(['“', '=', '=']);
    expect(lastLines('Protests began')).toEqual([
      expect.stringMatching(/^3 pages against 1 is not a vote/),
    ]);
  });

  it('its total, the heading that repeats it and the step are one card', () => {
    expect(own('People detained')).toEqual([
      '“about 12,000” | published 12 Jan | via AP',
      '“12,000 of protestors” | published 12 Jan | no one named',
      expect.stringMatching(/^“1,678 more people” \| .* \| said by Kazakh authorities$/),
    ]);
    expect(firstLine('People detained')).toMatch(
      /^1 other, published the same day, says “almost 10,000 people”/,
    );
    expect(lastLines('People detained')[0]).toContain(
      'up to 10,000 + 1,678 = 11,678, and about 12,000',
    );
  });

  it('its day lies in the week another names, and a part is shown beside it', () => {
    expect(firstLine('Deployment began')).toBe(
      '1 other says “last week” (3–9 January). 6 January lies within those days.',
    );
    expect(rows('Deployment began')).toEqual({
      'The Moscow Times (AFP), published 11 Jan': ['“last week”(3–9 January) | no one named'],
      'Young Bhartiya, published 12 Jan': [
        '◐“Last week”(3–9 January) | no one named | Russia only',
      ],
    });
  });

  it('its officers are a part of all people', () => {
    expect(own('People injured')).toEqual([
      '“a total of 353 law enforcement officers” | published 12 Jan | via Khabar-24',
    ]);
    expect(firstLine('People injured')).toBe('1 other counts all people.');
    expect(rows('People injured')).toEqual({
      'TASS, published 13 Jan': ['“thousands of people” | no one named'],
    });
  });

  it('two report one speech of the day before, which counts once', () => {
    expect(firstLine('Pull-out begins')).toMatch(
      /^Same in 4 others, from 3 further named origins\./,
    );
    const told = rows('Pull-out begins');
    const [first, second] = [
      'The Moscow Times (AFP), published 11 Jan',
      'Young Bhartiya, published 12 Jan',
    ];
    for (const name of [first, second])
      expect(told[name ?? '']?.join()).toMatch(
        /1 day earlier: another statement by the same speaker/,
      );
    expect(told[second ?? '']?.join()).toMatch(/the same speech, counted once$/);
    expect(told['Independent Press, published 13 Jan']?.join()).toMatch(/as already begun$/);
  });

  it('one other dates the announcement alike, and two report another occasion', () => {
    expect(firstLine('Pull-out announced')).toMatch(
      /^Same in 1 other, .* 2 others report another occasion \(11 January\)\./,
    );
  });

  it('what it does not state begins with the killed and the troops', () => {
    expect(onlyHere()).toEqual([
      'Worst protests in“three decades”',
      'Spread: length“within two days”',
    ]);
    const { shown, folded } = elsewhere();
    expect(shown.map(([what]) => what)).toEqual([
      'People killed: The count moved.',
      'Troops: Can both be true.',
      'Pull-out takes: The same.',
      'State of emergency lasts',
    ]);
    expect(shown[0]?.slice(1)).toEqual([
      '“dozens dead” | The Moscow Times (AFP) | published 11 Jan',
      '“At least 164 people” | Young Bhartiya | published 12 Jan | said by authorities',
    ]);
    expect(shown[2]).toHaveLength(1 + 4);
    expect(folded).toHaveLength(6);
  });
});
