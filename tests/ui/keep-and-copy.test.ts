// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/core/compare/report';
import { build } from '../../src/tree/build';
import { drawSidebar } from '../../src/ui/panel/draw';
import type { Habits } from '../../src/ui/panel/panel';
import { arvenna } from './arvenna';
import { HABITS, mountReport, READ_AT } from './mounted';
import { english } from './words';

const panelOf = (report: Report, beside: Habits['beside'] = 'page'): HTMLElement => {
  const { panel } = drawSidebar(report, { ...HABITS, beside }, english, READ_AT);
  return build(document, panel) as HTMLElement;
};
const keep = (panel: HTMLElement) => panel.querySelector<HTMLElement>('[data-do=keep]');
const unheld: Report = { ...arvenna, self: null };
const held: Report = { ...arvenna, self: 'herald' };
const keptAt = new Date(2031, 3, 8, 12).getTime();

describe('keeping from the panel', () => {
  it('is offered beside an article that is no source yet, and says how it went', () => {
    const button = keep(panelOf(unheld));
    expect(button?.textContent).toBe('Keep this article');
    const status = button?.nextElementSibling as HTMLElement;
    expect(status.getAttribute('role')).toBe('status');
    expect(status.getAttribute('data-then')).toBe('Kept.');
    expect(status.getAttribute('data-else')).toBe('Not kept. Nothing has changed.');
  });

  it('is not offered for what is a source already: for one of ours, it says when it was kept', () => {
    expect(keep(panelOf(held))).toBeNull();
    const panel = panelOf({ ...held, keptAt });
    expect(keep(panel)).toBeNull();
    expect(panel.textContent?.replaceAll('\u00a0', ' ')).toContain('Kept on 8 April 2031.');
  });

  it('is offered again where the page says something else now', () => {
    const [figure] = arvenna.figures;
    if (!figure) throw new Error('The report has no figure.');
    const earlier = [{ question: figure.question, figure }];
    const button = keep(panelOf({ ...held, keptAt, earlier }));
    expect(button?.textContent).toBe('Keep it as it is now');
  });

  it('is not offered in private windows, nor for a text that is no page', () => {
    expect(keep(panelOf(unheld, 'private'))).toBeNull();
    expect(keep(panelOf(unheld, 'draft'))).toBeNull();
  });
});

describe('the line to paste', () => {
  const writeText = vi.fn(async () => undefined);
  beforeEach(() => {
    vi.clearAllMocks();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
  });

  it('can be copied from every card, with what its own question is about', async () => {
    const { root } = mountReport(arvenna, { onPress: () => true });
    const cards = [...root.querySelectorAll('.card')];
    expect(cards.length).toBeGreaterThan(2);
    const lines = cards.map((card) => card.querySelector<HTMLElement>('[data-do=copy]'));
    expect(new Set(lines.map((line) => line?.dataset.text)).size).toBe(cards.length);
    const [first] = lines;
    first?.click();
    await vi.waitFor(() =>
      expect(first?.nextElementSibling?.textContent).toBe('It is on your clipboard.'),
    );
    expect(writeText).toHaveBeenCalledWith(first?.dataset.text);
  });
});
