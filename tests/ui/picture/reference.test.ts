import { describe, expect, it } from 'vitest';
import { dayAt } from '../../../src/ui/parts/picture/extent';
import { type PictureRow, rowsOf } from '../../../src/ui/parts/picture/rows';
import { hasShared } from '../../shared';
import { reportOnArticle } from '../reference-report';

/** A row as one line: whose, what it is drawn as, and where. */
function lineOf({ kind, extent, said, statements }: PictureRow): string {
  const { at, low, high, body, open, hollow } = extent;
  const isDay = statements[0].figure.unit === 'date';
  const place = (n: number): string => (isDay ? dayAt(n).slice(5) : String(n));
  const where = at === null ? `${place(low)}…${place(high)}` : place(at);
  const shape = [hollow ? 'hollow' : '', body === 'none' ? '' : body, open ? `open ${open}` : ''];
  const names = statements.map(({ answer }) => answer?.source ?? 'page');
  const parts = [names.join('+'), kind, where, ...shape, said ? `said ${said.slice(5)}` : ''];
  return parts.filter((part) => part !== '').join(' ');
}

const drawnOn = (id: string, measure: string): string[] => {
  const report = reportOnArticle(id);
  const question = report.questions.find((one) => one.measure === measure);
  if (!question) throw new Error(`nobody asks for ${measure}`);
  return rowsOf(report, question).map(lineOf);
};

describe.runIf(hasShared)('the reference pages are drawn as their reference is', () => {
  it('people killed: an open end, and a block without a dot', () => {
    expect(drawnOn('young-bhartiya', 'deaths')).toEqual([
      'page own 164 open up',
      'moscow-times other 24…99 vague',
    ]);
  });

  it('people detained: a band below "almost", one around "about", and the step between them', () => {
    expect(drawnOn('young-bhartiya', 'detentions')).toEqual([
      'page own 10000 hollow soft',
      'republic other 12000 soft',
      'republic other 10000…11678 step',
    ]);
  });

  it('troops: two hollow marks with an open end', () => {
    expect(drawnOn('republic', 'troops')).toEqual([
      'moscow-times other 2000 hollow open up',
      'independent-press other 2500 hollow open up',
    ]);
  });

  it('the first protests: three sources on one day, this page on the day before', () => {
    expect(drawnOn('young-bhartiya', 'protest-start')).toEqual([
      'page own 01-01',
      'independent-press+republic+tass other 01-02',
    ]);
  });

  it('the pull-out: four look ahead to it, one reports it as begun, and a part leaves a day later', () => {
    expect(drawnOn('young-bhartiya', 'withdrawal-start')).toEqual([
      'page own 01-13 said 01-11',
      'independent-press begun 01-13',
      'moscow-times other 01-13 said 01-11',
      'republic other 01-13 said 01-12',
      'tass other 01-13 said 01-12',
      'tass part 01-14',
    ]);
  });
});
