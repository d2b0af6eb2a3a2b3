import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/core/figures/figure';
import { answersOf } from '../../src/ui/parts/answers';
import { sameLine, summary } from '../../src/ui/parts/wording/summary';
import { countedFrom } from '../../src/ui/parts/wording/sums';
import { label } from '../../src/ui/parts/wording/verdicts';
import { wordsFrom } from '../../src/ui/parts/words';
import { between, count, lasting, on, published, stated, vague } from '../core/compare/figures';
import { reportFor, source } from '../core/compare/packs';
import { english } from './words';

const words = wordsFrom(english, '2031');
const plain = (text: string) => text.replace(/\u2060/g, '').replace(/\s/g, ' ');

/** The chip of the page's first question, and what its card says first. */
function told(own: Figure[], ...others: Figure[][]): [label: string, says: string] {
  const report = reportFor(
    own,
    others.map((figures, i) => source(['auk', 'gull', 'tern'][i] ?? '', figures)),
  );
  const [question] = report.questions;
  const here = report.figures[question?.figures[0] ?? -1];
  if (!question || !here) throw new Error('nothing is asked');
  const answers = answersOf(report, question);
  if (question.verdict === 'only-here')
    return [words.count('label_only_here', report.sources.length), ''];
  const chip = label(words, question.verdict, here, answers.main[0]?.reason);
  const says =
    question.verdict === 'agrees'
      ? [sameLine(words, answers, question.origins), countedFrom(words, here) ?? '']
      : summary(words, here, answers);
  return [chip, plain(says.join(' ')).trim()];
}

const dead = { noun: 'people' } as const;
const force = { measure: 'troops', window: 'point' } as const;
const announced = (day: string) => on(day, { measure: 'closure-announced', phrase: day });

const CASES: Record<string, [own: Figure[], others: Figure[][], label: string, says: string[]]> = {
  'a start on two days': [
    [on('2031-05-01', { phrase: 'on May 1', where: 'Orlec' })],
    [[on('2031-05-02', { where: 'Dovan' })], [on('2031-05-02')]],
    'Sources disagree',
    ['2 others say 2 May.', 'One day apart.', 'The pages name different places'],
  ],
  'at least and at most': [
    [lasting('at-least', 10, 'day', { phrase: 'at least 10 days' })],
    [[lasting('at-most', 10, 'day', { phrase: 'no more than 10 days' })]],
    'Sources disagree',
    ['1 other says “no more than 10 days”.', 'one value at most fits both'],
  ],
  'one length in two wordings': [
    [lasting('at-least', 10, 'day', { phrase: 'at least 10 days' })],
    [
      [lasting('at-most', 10, 'day', { phrase: 'Within 10 days' })],
      [lasting('at-most', 10, 'day', { phrase: 'no more than 10 days' })],
      [lasting('at-most', 10, 'day', { phrase: 'within 10 days' })],
    ],
    'Sources disagree',
    ['2 others say “Within 10 days”.', '1 other says “no more than 10 days”.'],
  ],
  'a vague count of the day before': [
    [count('at-least', 164, { ...dead, ...published('2031-05-12') })],
    [[vague('dozens', { ...published('2031-05-11'), phrase: 'dozens' })]],
    'Later count here',
    ['1 other, published 1 day earlier, says “dozens”.', 'Nothing here shows that one number'],
  ],
  'a larger count of a later day elsewhere': [
    [count('at-least', 164, stated('2031-05-09'))],
    [[count('exact', 225, { ...stated('2031-05-15'), phrase: '225' })]],
    'Later count elsewhere',
    ['1 other says “225”.', 'The other count is of the later day.'],
  ],
  'two totals of one day': [
    [count('almost', 10_000, { ...published('2031-05-12'), measure: 'detentions' })],
    [[count('approx', 12_000, { ...published('2031-05-12'), measure: 'detentions' })]],
    'Two totals, same day',
    ['1 other, published the same day, says', 'nothing here shows which is the later one'],
  ],
  'a smaller count of a later day': [
    [count('exact', 164, published('2031-05-12'))],
    [[count('less-than', 50, published('2031-05-14'))]],
    'Lower count, later day',
    ['1 other, published 2 days later, says', 'not every day is stated'],
  ],
  'two lower limits': [
    [count('more-than', 2_000, { ...force, phrase: 'more than 2,000' })],
    [[count('more-than', 2_500, { ...force, phrase: 'over 2,500' })]],
    'Can both be true',
    ['1 other says “over 2,500”.', 'Both are lower limits, and the numbers differ'],
  ],
  'a day in a week': [
    [on('2031-05-08', { phrase: 'on May 8' })],
    [[between('2031-05-05', '2031-05-11', { phrase: 'last week' })]],
    'Can both be true',
    ['1 other says “last week” (5–11 May).', '8 May lies within those days.'],
  ],
  'a part and the whole': [
    [count('exact', 353, { measure: 'injuries', scope: 'people > officers' })],
    [[vague('thousands', { measure: 'injuries' })]],
    'Counts something else',
    ['1 other counts all people.'],
  ],
  'two announcements': [
    [announced('2031-05-11')],
    [[announced('2031-05-12')]],
    'Another occasion',
    ['1 other reports another occasion (12 May).'],
  ],
  'a day that words point to': [
    [
      announced('2031-05-11'),
      on('2031-05-13', { measure: 'closure-start', phrase: 'in two days', saidBy: 'Harbour' }),
    ],
    [[on('2031-05-13', { measure: 'closure-start' })]],
    'Same',
    ['Same in 1 other', 'Said on 11 May, “in two days” is 13 May (our sum).'],
  ],
  'what no other states': [[lasting('exact', 2, 'week')], [[], []], 'Not in the other 2', []],
};

describe('the twelve cases', () => {
  it.each(Object.entries(CASES))(
    '%s: the chip and the sentence say what it is',
    (_, [own, others, chip, says]) => {
      const [given, line] = told(own, ...others);
      expect(given).toBe(chip);
      for (const words of says) expect(line).toContain(words);
    },
  );

  it('are heard as no correction, and as no verdict on anybody', () => {
    for (const [own, others] of Object.values(CASES)) {
      expect(told(own, ...others).join(' ')).not.toMatch(
        /wrong|corrected|replaced|outdated|true value|compatible|scope/i,
      );
    }
  });

  it('never make the majority look accused', () => {
    const [chip, line] = told(
      [on('2031-05-02', { phrase: 'on May 2' })],
      [on('2031-05-02')],
      [on('2031-05-02')],
      [on('2031-05-01')],
    );
    expect(chip).toBe('Sources disagree');
    expect(line).toMatch(/^2 others say the same\. 1 other says 1 May\./);
  });
});
