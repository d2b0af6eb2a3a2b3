// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { attributionLine } from '../../src/ui/parts/wording/attribution';
import { wordsFrom } from '../../src/ui/parts/words';
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
import { reportOnArticle } from './reference-report';
import { english } from './words';

describe.runIf(hasShared)('beside the article that has 1 January', () => {
  beforeAll(() => open('young-bhartiya'));

  it('the edge of the collection and nine figures stand on top', () => {
    expect(all('.edge').map(read).join()).toMatch(
      /^Compared with 4 other articles, published 11–13 January 2022\. Nothing later is included\. .* one of our 5 sources/,
    );
    expect(all('.totals .sum, .totals li').map(read)).toEqual([
      '9 figures',
      '≠1 disagreement',
      '◷2 counts that moved',
      '◐1 counts something else',
      '=3 same',
      '·2 not in the others',
    ]);
  });

  it('differences come first, people before days, and a start before its length and its announcement', () => {
    expect(cards()).toEqual([
      '≠Protests began | Sources disagree',
      '◷People killed | Later count here',
      '◷People detained | Two totals, same day',
      '◐Deployment began (Russia) | Counts something else',
      '=Pull-out begins: 13 January',
      '=Pull-out takes: “no more than 10 days”',
      '=Pull-out announced: 11 January',
    ]);
  });

  it('three say another day and mean other places, and no one says where it is from', () => {
    expect(own('Protests began')).toEqual([
      '“on January 1” | Almaty, Nur Sultan, Mangistau province | no one named',
    ]);
    expect(firstLine('Protests began')).toMatch(
      /^3 others say 2 January\. One day apart\. The pages name different places/,
    );
    expect(rows('Protests began')).toEqual({
      'Independent Press, published 13 Jan': [
        '“on Jan. 2” | Kazakhstan, city of Zhanaozen, Mangystau | no one named',
      ],
      'Republic World, published 12 Jan': ['“On January 2” | country’s west | no one named'],
      'TASS, published 13 Jan': ['“on January 2” | several Kazakh cities | no one named'],
    });
    expect(lastLines('Protests began')).toEqual([
      expect.stringMatching(/^No page says where .* whether the 3 share a source/),
    ]);
  });

  it('an earlier vague count is no disagreement, and both days are only those of publication', () => {
    expect(own('People killed')).toEqual([
      '“At least 164 people” | published 12 Jan | said by authorities',
    ]);
    expect(firstLine('People killed')).toMatch(
      /^1 other, published 1 day earlier, says “dozens dead”/,
    );
    expect(firstLine('People killed')).toContain('Nothing here shows that one number replaces');
    expect(rows('People killed')).toEqual({
      'The Moscow Times (AFP), published 11 Jan': ['“dozens dead” | no one named'],
    });
    expect(lastLines('People killed')).toEqual([expect.stringContaining('those of publication')]);
  });

  it('two totals of one day are explained by the step, as far as the words go', () => {
    expect(firstLine('People detained')).toMatch(
      /^1 other, published the same day, says “about 12,000”\./,
    );
    expect(rows('People detained')).toEqual({
      'Republic World, published 12 Jan': [
        '“about 12,000” | via AP',
        '“12,000 of protestors” | no one named',
        expect.stringMatching(
          /^◐“1,678 more people” \| said by Kazakh authorities \| .*not the total$/,
        ),
      ],
    });
    expect(lastLines('People detained')[0]).toContain(
      'up to 10,000 + 1,678 = 11,678, and about 12,000',
    );
  });

  it('the paratroopers are a part, whose week holds the day of the whole', () => {
    expect(firstLine('Deployment began')).toBe('2 others give it for the whole.');
    expect(rows('Deployment began')).toEqual({
      'The Moscow Times (AFP), published 11 Jan': ['“last week”(3–9 January) | no one named'],
      'Republic World, published 12 Jan': [
        '“on January 6, Thursday” | no one named | lies in the days this page names',
      ],
    });
  });

  it('the start of the pull-out has three further origins, and the speech of this page is none of them', () => {
    expect(own('Pull-out begins')).toEqual([
      '“in two days”(13 January) | said by Kassym-Jomart Tokayev on 11 Jan',
    ]);
    expect(firstLine('Pull-out begins')).toMatch(
      /^Same in 4 others, from 3 further named origins\./,
    );
    expect(rows('Pull-out begins')).toEqual({
      'Independent Press, published 13 Jan': [
        '“on Thursday”(13 January) | said by local media | as already begun',
      ],
      'The Moscow Times (AFP), published 11 Jan': [
        '“in two days”(13 January) | said by Kassym-Jomart Tokayev on 11 Jan | the speech this page reports, counted once',
      ],
      'Republic World, published 12 Jan': [
        '“Tomorrow”(13 January) | said by Kassym-Jomart Tokayev on 12 Jan, via Sputnik | Kassym-Jomart Tokayev again, 1 day later: another statement by the same speaker',
      ],
      'TASS, published 13 Jan': [
        '“on Thursday”(13 January) | said by Stanislav Zas on 12 Jan',
        expect.stringMatching(
          /^◐“on January 14 this year” \| said by Kassym-Jomart Tokayev, .* \| Tajikistan only$/,
        ),
      ],
    });
    expect(lastLines('Pull-out begins')).toEqual([
      'Said on 11 January, “in two days” is 13 January (our sum).',
    ]);
  });

  it('its length has one further origin, and leads to 23 January at the latest', () => {
    expect(firstLine('Pull-out takes')).toMatch(/^Same in 3 others, from 1 further named origin\./);
    expect(rows('Pull-out takes')).toEqual({
      'Independent Press, published 13 Jan': ['“Within 10 days” | no one named'],
      'The Moscow Times (AFP), published 11 Jan': [
        '“no more than 10 days” | said by Kassym-Jomart Tokayev on 11 Jan | the speech this page reports, counted once',
      ],
      'TASS, published 13 Jan': ['“within 10 days” | said by Stanislav Zas on 12 Jan'],
    });
    expect(lastLines('Pull-out takes')).toEqual([
      expect.stringMatching(/23 January at the latest/),
    ]);
  });

  it('one other dates the announcement alike, and two report another occasion', () => {
    expect(firstLine('Pull-out announced')).toMatch(
      /^Same in 1 other, announced on the same day\. 2 others report another occasion \(12 January\)\./,
    );
    expect(Object.keys(rows('Pull-out announced'))).toHaveLength(3);
  });

  it('the rest is told without a verdict: what only it states, and what only others do', () => {
    expect(onlyHere()).toEqual([
      'Change in price (LPG)“doubled”',
      'State of emergency lasts“two-week”',
    ]);
    expect(elsewhere()).toEqual({
      shown: [
        [
          'Troops: Can both be true.',
          '“not clear how many soldiers” | says that this is not known | published 12 Jan | no one named',
          '“more than 2,000 troops” | The Moscow Times (AFP) | published 11 Jan',
          '“over 2,500 soldiers” | Independent Press | published 13 Jan',
        ],
        [
          'People injured: Counted differently.',
          '“thousands of people” | TASS | published 13 Jan',
          '“a total of 353 law enforcement officers” | Republic World | published 12 Jan | via Khabar-24',
        ],
        [
          'Order restored',
          '“by the morning of January 7” | TASS | published 13 Jan | said by Kazakh authorities',
        ],
        [
          expect.stringMatching(/^State of emergency: end \(/),
          '“as of Wednesday”(12 January) | Independent Press | published 13 Jan | said by Kazakh presidency',
        ],
      ],
      folded: [
        'Arrest: day (Karim Masimov)',
        'Equipment',
        'Regions',
        'Spread: length',
        'Worst protests in',
      ],
    });
  });
});

describe.runIf(hasShared)('beside every one of the five articles', () => {
  it.each(['young-bhartiya', 'republic', 'tass', 'moscow-times', 'independent-press'])(
    'no person’s age and no day of a meeting is shown: %s',
    (id) => {
      open(id);
      const shown = all('h3, .what').map(read);
      expect(shown.length).toBeGreaterThan(5);
      expect(shown.filter((one) => /\bage\b|meeting/i.test(one))).toEqual([]);
    },
  );
});

describe.runIf(hasShared)('the line to copy', () => {
  it('is that of an editor: words, speaker, outlet, day, this page first', () => {
    const report = reportOnArticle('young-bhartiya');
    const killed = report.questions.find(({ measure }) => measure === 'deaths');
    if (!killed) throw new Error('nothing is said of the killed');
    const line = attributionLine(wordsFrom(english, '2022'), report, killed).replace(/\s/g, ' ');
    expect(line).toBe(
      'At least 164 people (authorities, in Young Bhartiya, 12 Jan); dozens dead (AFP, in The Moscow Times, 11 Jan)',
    );
  });
});
