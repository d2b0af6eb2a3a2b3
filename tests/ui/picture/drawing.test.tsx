// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/compare/report';
import type { Verdict } from '../../../src/core/compare/verdict';
import type { Figure } from '../../../src/core/figures/figure';
import { build } from '../../../src/tree/build';
import { flatten } from '../../../src/tree/flatten';
import { Drawing, SameStrip } from '../../../src/ui/parts/picture/drawing';
import { wordsFrom } from '../../../src/ui/parts/words';
import { arvenna } from '../arvenna';
import { against, count, date, reportOf } from '../report';
import { english } from '../words';
import { pullOut } from './pull-out';

const words = wordsFrom(english, '2031');
const bare = { outlet: null, url: null, published: null, agency: null };

/** A card's drawing as it is built in a page. */
const drawn = (report: Report, measure: string, Part = Drawing): HTMLElement => {
  const question = report.questions.find((one) => one.measure === measure);
  if (!question) throw new Error(`nobody asks for ${measure}`);
  const trees = flatten(<Part report={report} words={words} question={question} />);
  const place = document.createElement('div');
  place.append(...trees.map((tree) => build(document, tree)));
  return place;
};
const read = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/[\u2060\s]+/g, ' ').trim();
const nameOf = (place: Element) =>
  (place.querySelector('[role=img]')?.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ');
const rowsIn = (place: Element) => [...place.querySelectorAll('.drawn')].slice(1);
const tableIn = (place: Element) =>
  [...place.querySelectorAll('tr')].map((line) => [...line.children].map(read));

/** The shapes that stand in a row's marks: a square, discs, diamonds, each solid or hollow. */
const shapesIn = (place: Element) =>
  [...place.querySelectorAll('.solid, .hollow')].map(
    (shape) => `${shape.getAttribute('class')} ${shape.tagName.toLowerCase()}`,
  );
const marksIn = (row: Element | undefined) =>
  shapesIn(row?.querySelector('.marks') ?? document.body);

describe('a drawing, for the eye', () => {
  it('has a square for this page and a disc for every source, each with its words', () => {
    const [own, others, same] = rowsIn(drawn(arvenna, 'protest-start'));
    expect(marksIn(own)).toEqual(['solid rect']);
    expect(marksIn(others)).toEqual(['solid circle', 'solid circle']);
    expect(read(own)).toBe('This page“on March 1”');
    expect(read(others)).toBe('Arvenna Courier and Southport Gazette2 March');
    expect(read(same)).toContain('Coast Observer“on Mar. 1”');
  });

  it('has a hollow mark where the value itself is not included, and an arrow where no end is set', () => {
    const over = count('more than 20', 20, { hedge: 'more-than', high: null });
    const report = reportOf([
      {
        measure: 'troops',
        verdict: 'compatible',
        here: [over],
        comparisons: [against('wire', 'compatible', { rule: 'open-ended' }, count('25', 25))],
      },
    ]);
    const [own, other] = rowsIn(drawn(report, 'troops'));
    expect(marksIn(own)).toEqual(['hollow rect']);
    expect(own?.querySelector('.stub')).not.toBeNull();
    expect(marksIn(other)).toEqual(['solid circle']);
    expect(other?.querySelector('.stub')).toBeNull();
  });

  it('has a hatched block without a mark for a vague word, and the word in it where there is room', () => {
    const [, vague] = rowsIn(drawn(arvenna, 'deaths'));
    expect(vague?.querySelector('.marks')).toBeNull();
    expect(vague?.querySelector('rect')?.getAttribute('fill')).toMatch(/^url\(#.*hatch\)$/);
    expect(read(vague?.querySelector('text'))).toBe('left dozens dead');
  });

  it('prints no bound of ours', () => {
    expect(read(drawn(arvenna, 'deaths'))).not.toMatch(/\b(?:24|99)\b/);
    expect(read(drawn(arvenna, 'detentions'))).not.toMatch(/5,?035|5,?565|4,?500/);
  });

  it('says of every number of which day it is, and what the sign at it means', () => {
    const place = drawn(arvenna, 'deaths');
    expect(read(rowsIn(place)[0])).toContain('12 Mar°');
    expect(read(place.querySelector('.signs'))).toBe('° day of publication');
    expect(drawn(arvenna, 'protest-start').querySelector('.signs')).toBeNull();
  });

  it('tells when a day was announced, which article reports it as begun, and who means a part', () => {
    const place = drawn(pullOut, 'withdrawal-start');
    expect(rowsIn(place).map(read)).toEqual([
      expect.stringContaining('“in two days”13 Marchsaid on 11 Mar'),
      expect.stringContaining('“on Thursday”13 Marchas already begun'),
      expect.stringContaining('said on 11 Marthe speech this page reports, counted once'),
      expect.stringMatching(/said on 12 Mar$/),
      expect.stringMatching(/said on 12 Mar$/),
      expect.stringContaining('“on March 14”said on 12 MarNorl contingent only'),
    ]);
    expect(rowsIn(place).map((row) => marksIn(row)[0])).toEqual([
      'solid rect',
      'solid path',
      'solid circle',
      'solid circle',
      'solid circle',
      'hollow path',
    ]);
    expect(read(place.querySelector('.signs'))).toBe('s day it was said');
  });

  it('has an axis with days, months or years, and large numbers in brief', () => {
    const axis = (here: Figure, there: Figure) => {
      const verdict = 'conflicts';
      const comparisons = [against('wire', verdict, { rule: 'two-values' }, there)];
      const report = reportOf([{ measure: 'damage', verdict, here: [here], comparisons }]);
      return [...drawn(report, 'damage').querySelectorAll('.axis text')].map(read);
    };
    const since = (day: string) => axis(date('then', day), date('now', '2031-03-12'));
    expect(since('2031-03-11')).toEqual(['10 Mar', '11 Mar', '12 Mar', '13 Mar']);
    expect(since('2029-12-01')[0]).toMatch(/^[A-Z][a-z]+ 2029$/);
    expect(since('1931-03-12').every((label) => /^\d{4}$/.test(label))).toBe(true);
    expect(axis(count('', 5000), count('', 9000))).toEqual(['0', '5,000', '10,000']);
    expect(axis(count('', 88e9), count('', 9e9))).toEqual(['0', '50bn', '100bn']);
  });

  it('hangs a step at the total it is added to, and says so', () => {
    expect(rowsIn(drawn(arvenna, 'detentions')).map(read)).toContainEqual(
      expect.stringContaining('“312 more in the past day”12 Mar°a step, hung at 5,000'),
    );
  });

  it('has one mark for many sources of one day, and says how many', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `outlet-${index}`);
    const answers = (day: string, verdict: Verdict) =>
      ids.map((id) => against(id, verdict, { rule: 'two-days' }, date('then', day)));
    const ask = (day: string, verdict: Verdict) =>
      reportOf(
        [
          {
            measure: 'protest-start',
            verdict,
            here: [date('on March 1', '2031-03-01')],
            comparisons: answers(day, verdict),
          },
        ],
        { sources: ids.map((id) => ({ ...bare, id })) },
      );
    const [, all] = rowsIn(drawn(ask('2031-03-02', 'conflicts'), 'protest-start'));
    expect(marksIn(all)).toEqual(['solid circle']);
    expect(read(all?.querySelector('.marks'))).toBe('×20');
    expect(read(all?.querySelector('.outlet'))).toBe('20 others');
    const strip = drawn(ask('2031-03-01', 'agrees'), 'protest-start', SameStrip);
    expect(shapesIn(strip)).toEqual(['solid rect', 'solid circle']);
    expect(read(strip)).toBe('×20');
  });

  it('is not drawn of one statement', () => {
    expect(read(drawn(arvenna, 'troops'))).toBe('');
    expect(read(drawn(arvenna, 'price-change'))).toBe('');
  });

  it('is folded where two plain values say it all', () => {
    const report = reportOf([
      {
        measure: 'deaths',
        verdict: 'conflicts',
        here: [count('64', 64)],
        comparisons: [against('wire', 'conflicts', { rule: 'two-values' }, count('46', 46))],
      },
    ]);
    expect(drawn(report, 'deaths').querySelector('details')?.open).toBe(false);
    expect(drawn(arvenna, 'deaths').querySelector('details')).toBeNull();
  });

  it('is folded beside what only others state', () => {
    const hostages = drawn(arvenna, 'hostages');
    expect(hostages.querySelector('details')?.open).toBe(false);
    expect(rowsIn(hostages).map((row) => marksIn(row)[0])).toEqual([
      'hollow circle',
      'hollow circle',
    ]);
  });

  it('has ids of its own on every card', () => {
    const ids = ['deaths', 'detentions', 'hostages'].map((measure) =>
      [...drawn(arvenna, measure).querySelectorAll('[id]')].map(({ id }) => id),
    );
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
    for (const measure of ['deaths', 'detentions']) {
      const place = drawn(arvenna, measure);
      const used = [...place.innerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      expect(used.filter((id) => !place.querySelector(`[id="${id}"]`))).toEqual([]);
    }
  });
});

describe('a drawing, for the ear', () => {
  it('is one picture whose name says what it shows', () => {
    expect(nameOf(drawn(arvenna, 'deaths'))).toBe(
      'People killed. This page “At least 64 people, including dockers”, published 12 Mar. The Daily Meridian (OPA) “left dozens dead”, published 11 Mar.',
    );
    expect(nameOf(drawn(arvenna, 'protest-start'))).toBe(
      'Protests began. This page 1 March. 2 others 2 March. Coast Observer 1 March.',
    );
  });

  it('says in one sentence what all say, and who means a part', () => {
    expect(nameOf(drawn(pullOut, 'withdrawal-start'))).toBe(
      'Pull-out begins. All 5 say 13 March. 4 said so beforehand. 1 reports it as begun. Arvenna Courier 14 March, Norl contingent only, said on 12 Mar.',
    );
  });

  it('says of two that both name one day', () => {
    expect(nameOf(drawn(pullOut, 'withdrawal-announced'))).toBe(
      'Pull-out announced. Both say 11 March.',
    );
  });

  it('says that limits are no more than that', () => {
    const over = (n: number) => count(`more than ${n}`, n, { hedge: 'more-than', high: null });
    const report = reportOf([
      {
        measure: 'troops',
        verdict: 'compatible',
        here: [over(20)],
        comparisons: [against('wire', 'compatible', { rule: 'open-ended' }, over(25))],
      },
    ]);
    expect(nameOf(drawn(report, 'troops'))).toMatch(
      /All are lower limits; no upper limit is given\.$/,
    );
  });

  it('is followed by a table with a line for every statement, also where marks are joined', () => {
    expect(tableIn(drawn(arvenna, 'protest-start'))).toEqual([
      ['Source', 'Words', 'Day', 'Said by'],
      ['This page', '“on March 1”', '', 'no one named'],
      ['Arvenna Courier', '“on March 2”', 'published 13 Mar', 'no one named'],
      ['Southport Gazette', '“On March 2”', 'published 12 Mar', 'no one named'],
      ['Coast Observer', '“on Mar. 1”', 'published 13 Mar', 'no one named'],
    ]);
  });

  it('has nothing that takes the focus', () => {
    for (const { measure } of arvenna.questions) {
      const place = drawn(arvenna, measure);
      expect(place.querySelectorAll('.picture :is(a, button, input, [tabindex])')).toHaveLength(0);
    }
  });

  it('has no style, script or handler on any element', () => {
    for (const { measure } of arvenna.questions) {
      for (const element of drawn(arvenna, measure).querySelectorAll('*')) {
        expect(element.getAttributeNames().filter((name) => /^(?:on|style)/.test(name))).toEqual(
          [],
        );
      }
    }
  });
});

describe('what is the same everywhere', () => {
  it('is folded to a strip: this page, one mark a source, those who report it as begun last', () => {
    const strip = drawn(pullOut, 'withdrawal-start', SameStrip);
    expect(shapesIn(strip)).toEqual([
      'solid rect',
      'solid circle',
      'solid circle',
      'solid circle',
      'solid path',
    ]);
  });
});
