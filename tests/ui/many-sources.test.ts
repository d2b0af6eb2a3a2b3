// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../data/comparing';
import { lexicon } from '../../data/lexicon';
import type { Report } from '../../src/core/compare/report';
import { reportOn } from '../../src/core/compare/report-page';
import { packsOfKept } from '../../src/core/facts/kept';
import { readFigures } from '../../src/core/figures/read';
import { drawSidebar } from '../../src/ui/panel/draw';
import { inShort } from '../../src/ui/parts/listed';
import { floodArticle, manyKept } from '../core/facts/many-kept';
import { HABITS, mountReport, READ_AT } from './mounted';
import { english } from './words';

const MANY = 120;
const kept = manyKept(MANY, 1);

const reportOf = (many: number, lines = Number.POSITIVE_INFINITY): Report => {
  const [pack] = packsOfKept(kept.slice(0, many));
  if (!pack) throw new Error('Nothing was kept.');
  const whole = floodArticle(0, 9_999);
  const page = { ...whole, id: 'page', text: whole.text.split('\n').slice(0, lines).join('\n') };
  const figures = readFigures(page, lexicon, { window: null });
  const report = reportOn({ ...page, sha256: null }, figures, pack, comparingRules);
  return { ...report, event: { ...pack.event, score: 1, sure: true } };
};
const read = (element: Element | null) =>
  (element?.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

describe('beside a page on an event of more than a hundred sources', () => {
  const report = reportOf(MANY);
  const { root } = mountReport(report, { onPress: () => true });
  const cards = [...root.querySelectorAll('.card')];

  it('each card lists twenty, and says how many more there are', () => {
    expect(cards.length).toBeGreaterThan(5);
    for (const card of cards) {
      expect(card.querySelectorAll('.answer')).toHaveLength(20);
      expect(read(card)).toContain('And 100 other sources, which are not listed.');
    }
  });

  it('what each card says of them counts them all, and names what most say', () => {
    const injured = cards.find((card) => read(card.querySelector('h3')).includes('People injured'));
    const says = read(injured?.querySelector('.says') ?? null);
    const told = [...says.matchAll(/(\d+) others?,? [^.]*?\bsays? /g)].map(([, n]) => Number(n));
    expect(told.reduce((sum, n) => sum + n, 0)).toBe(MANY);
    expect(says).toMatch(/\d+ others say something else again\./);
    expect(says.split('. ').length).toBeLessThan(20);
  });

  it('what only they state lists twenty as well, and counts all', () => {
    const { root: short } = mountReport(reportOf(MANY, 2), { onPress: () => true });
    const entry = [...short.querySelectorAll('.aside li')].find((one) =>
      read(one).includes('People detained'),
    );
    expect(entry?.querySelectorAll('.statement')).toHaveLength(20);
    expect(read(entry ?? null)).toContain('And 100 other sources, which are not listed.');
  });

  it('the panel is no larger than for a quarter of them', () => {
    const size = (one: Report) => JSON.stringify(drawSidebar(one, HABITS, english, READ_AT)).length;
    expect(size(report)).toBeLessThan(1.3 * size(reportOf(30)));
  });

  it('what is kept of the tab is no larger either, and the panel of it has the same answers', () => {
    const short = inShort(report);
    const size = (one: Report) => JSON.stringify(inShort(one)).length;
    expect(size(report) - JSON.stringify(report.sources).length).toBeLessThan(
      1.3 * size(reportOf(30)),
    );
    const again = mountReport(short, { onPress: () => true }).root;
    const answers = (from: ParentNode) => [...from.querySelectorAll('.answer')].map(read);
    expect(answers(again)).toEqual(answers(root));
    expect(short.tally).toEqual(report.tally);
  });
});
