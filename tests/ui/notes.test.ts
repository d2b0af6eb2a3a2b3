import { describe, expect, it } from 'vitest';
import type { ComparedFigure } from '../../src/core/compare/report';
import type { Comparison } from '../../src/core/compare/verdict';
import { isPlainer, toldInOrder } from '../../src/ui/parts/answers';
import { notesOf } from '../../src/ui/parts/wording/notes';
import { wordsFrom } from '../../src/ui/parts/words';
import { against, count, date } from './report';
import { english } from './words';

const words = wordsFrom(english, '2031');

const own = (more: Partial<ComparedFigure> = {}): ComparedFigure => ({
  ...date('on Thursday', '2031-03-13'),
  question: 'withdrawal-start, total',
  verdict: 'agrees',
  origin: 'unnamed:page',
  mentions: [],
  comparisons: [],
  ...more,
});
const answer = (more: Partial<Comparison> = {}): Comparison => ({
  ...against('courier', 'agrees', { rule: 'same-value' }, date('on Thursday', '2031-03-13')),
  ...more,
});
const notes = (one: Comparison, page = own(), isRepeat = false) =>
  notesOf(words, one, { own: [page], isScopeTold: false, isRepeat, agency: null });

describe('beside an answer', () => {
  it('it is said that a start is reported as begun, where the page looks ahead to it', () => {
    expect(notes(answer({ begun: true }))).toEqual(['as already begun']);
    expect(notes(answer({ begun: true }), own({ begun: true }))).toEqual([]);
    expect(notes(answer())).toEqual([]);
  });

  it('it is said of another part’s day that it lies in the days this page names', () => {
    const reason = { rule: 'other-scope' } as const;
    const week = own({ value: null, low: '2031-03-10', high: '2031-03-16' });
    const part = answer({ verdict: 'different-scope', reason });
    expect(notes(part, week)).toEqual(['the whole', 'lies in the days this page names']);
    expect(notes(part)).toEqual(['the whole']);
    const later = { ...part, figure: date('on March 17', '2031-03-17') };
    expect(notes(later, week)).toEqual(['the whole']);
  });

  it('a shared origin is named once, and the page’s before that of another source', () => {
    const origin = 'speaker:varn@2031-03-11';
    const shared = answer({ origin, tie: { kind: 'same-origin' }, saidOn: '2031-03-11' });
    expect(notes(shared, own(), true)).toEqual(['the speech this page reports, counted once']);
    expect(notes(answer({ origin }), own(), true)).toEqual([
      'the same speaker on the same day, counted once',
    ]);
  });

  it('a number that an article repeats without its speaker stands behind it', () => {
    const heading = { figure: count('12,000', 12_000) };
    const step = { figure: count('1,678 more', 1678, { window: 'increment' }) };
    const text = { figure: count('about 12,000', 12_000, { hedge: 'approx', via: 'OPA' }) };
    expect(toldInOrder([heading, step, text])).toEqual([text, heading, step]);
    expect(toldInOrder([heading, step])).toEqual([heading, step]);
    expect(isPlainer(heading.figure, [heading.figure, step.figure])).toBe(false);
  });
});
