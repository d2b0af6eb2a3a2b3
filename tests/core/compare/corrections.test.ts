import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/core/compare/corrections';
import type { Report } from '../../../src/core/compare/report';
import type { Figure } from '../../../src/core/figures/figure';
import { correct } from './corrections';
import { count, on, published, stated } from './figures';
import { figureIn, reportFor, source } from './packs';

const at12 = published('2031-05-12');
const PAGE = { address: 'page.example/today' };
const GULL = { source: 'gull' };

/** Two sources against a page that gives a later day; the second one is right of the same mind. */
const own = on('2031-05-02', { phrase: 'on 2 May' });
const theirs = on('2031-05-01', { phrase: 'on 1 May' });
const sources = () => [source('gull', [theirs]), source('tern', [on('2031-05-02')])];
const reportAfter = (corrections: Correction[], figures: Figure[] = [own]): Report =>
  reportFor(figures, sources(), {}, corrections);

describe('what a reader says is wrong', () => {
  it('takes effect at once: a source’s words that are no figure disagree with nobody', () => {
    expect(reportAfter([]).tally.conflicts).toBe(1);
    const report = reportAfter([correct('not-figure', GULL, theirs)]);
    expect(report.tally).toMatchObject({ conflicts: 0, agrees: 1 });
    expect(report.sources.map(({ id }) => id)).toEqual(['gull', 'tern']);
  });

  it('drops words of the page that are no figure, wherever it repeats them', () => {
    const title = { ...own, in: 'title', phrase: '2 May' } as const;
    const report = reportAfter([correct('not-figure', PAGE, own)], [title, own]);
    expect(report.figures).toEqual([]);
    expect(report.questions.every(({ figures }) => figures.length === 0)).toBe(true);
    expect(report.elsewhere).toHaveLength(2);
  });

  it('holds for the page that it was said of, and no other', () => {
    const elsewhere = correct('not-figure', { address: 'page.example/other' }, own);
    expect(reportAfter([elsewhere])).toEqual(reportAfter([]));
  });

  it('of a source holds on every page, also on the source’s own', () => {
    const report = reportFor([theirs], sources(), { url: 'https://gull.example/harbour' }, [
      correct('not-figure', GULL, theirs),
    ]);
    expect(report.self).toBe('gull');
    expect(report.figures).toEqual([]);
  });

  it('a page does not contradict itself in words that are no figure', () => {
    const title = count('exact', 53, { ...at12, in: 'title', phrase: '53 dead' });
    const text = count('exact', 31, { ...at12, phrase: '31 people' });
    expect(reportFor([title, text], []).tally.conflicts).toBe(1);
    const report = reportFor([title, text], [], {}, [correct('not-figure', PAGE, title)]);
    expect(report.tally).toMatchObject({ conflicts: 0, 'only-here': 1 });
  });

  it('a part counts something else than any total, even a larger part than the whole', () => {
    const whole = count('exact', 30, { ...stated('2031-05-12'), phrase: '30 people' });
    const part = count('exact', 53, { ...stated('2031-05-12'), phrase: '53 people' });
    const report = reportFor([part], [source('gull', [whole])], {}, [correct('part', PAGE, part)]);
    expect(figureIn(report, 'deaths').verdict).toBe('different-scope');
    expect(report.tally).toMatchObject({ conflicts: 0, 'different-scope': 1 });
  });

  it('two parts of two readers’ corrections are not taken for one and the same', () => {
    const report = reportFor([own], [source('gull', [theirs])], {}, [
      correct('part', PAGE, own),
      correct('part', GULL, theirs),
    ]);
    expect(figureIn(report, 'strike-start').verdict).toBe('different-scope');
  });

  it('a part is decided by the reader, though the engine had been unsure of the scope', () => {
    const unsure = count('exact', 12, { ...at12, assumed: ['scope'], phrase: '12 people' });
    const others = [source('gull', [count('exact', 31, at12)])];
    expect(figureIn(reportFor([unsure], others), 'deaths').verdict).toBe('not-compared');
    const report = reportFor([unsure], others, {}, [correct('part', PAGE, unsure)]);
    expect(figureIn(report, 'deaths').verdict).toBe('different-scope');
  });

  it('what is not the same thing answers no question, and still explains a sum', () => {
    const start = on('2031-05-13', { measure: 'closure-start', phrase: 'on 13 May' });
    const step = count('exact', 1_678, { ...at12, window: 'increment', phrase: '1,678 more' });
    const total = count('almost', 10_000, { ...at12, phrase: 'almost 10,000' });
    const figures = [start, step, total];
    const others = [source('gull', [count('approx', 12_000, at12)])];
    const report = reportFor(figures, others, {}, [correct('not-same', PAGE, step)]);
    const [comparison] = figureIn(report, 'deaths').comparisons;
    expect(comparison?.reason.arithmetic).toMatchObject({ kind: 'increment', step: 1_678 });
    expect(report.figures.map(({ phrase }) => phrase)).not.toContain('1,678 more');
    const gone = reportFor(figures, others, {}, [correct('not-figure', PAGE, step)]);
    expect(figureIn(gone, 'deaths').comparisons[0]?.reason.arithmetic).toBeUndefined();
  });

  it('a source on another story is no longer counted among the sources', () => {
    const report = reportAfter([correct('wrong-story', GULL, theirs)]);
    expect(report.sources.map(({ id }) => id)).toEqual(['tern']);
    expect(report.tally.conflicts).toBe(0);
  });

  it('is listed in the order in which it was said, with the outlet it is about', () => {
    const story = correct('wrong-story', { source: 'tern' }, own);
    const figure = correct('not-figure', GULL, theirs);
    expect(reportAfter([figure, story]).leftOut).toEqual([
      { correction: story, outlet: 'The tern' },
      { correction: figure, outlet: 'The gull' },
    ]);
  });

  it('of two corrections of one statement, the one that leaves less of it holds', () => {
    const report = reportAfter([
      correct('part', GULL, theirs),
      correct('not-figure', GULL, theirs),
    ]);
    expect(figureIn(report, 'strike-start').comparisons).toHaveLength(1);
  });
});
