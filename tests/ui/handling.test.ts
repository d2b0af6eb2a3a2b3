// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawSidebar } from '../../src/ui/panel/draw';
import type { MountedSidebar } from '../../src/ui/sidebar/mount';
import { arvenna } from './arvenna';
import { HABITS, mountReport, READ_AT } from './mounted';
import { english } from './words';

const onPress = vi.fn(() => true);
let root: ShadowRoot;
let sidebar: MountedSidebar;

const key = (name: string, more: KeyboardEventInit = {}) => {
  const from = root.activeElement ?? root.querySelector('.panel');
  from?.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...more }),
  );
};
const inFocus = () => root.activeElement?.getAttribute('data-figures');

beforeEach(() => {
  vi.clearAllMocks();
  ({ root, sidebar } = mountReport(arvenna, { onPress }));
});

describe('keys in the panel', () => {
  it('go from figure to figure and back, and show each in the page', () => {
    key('n');
    expect(inFocus()).toBe('0');
    expect(onPress).toHaveBeenLastCalledWith('reveal', '0');
    key('n');
    const second = inFocus();
    expect(second).not.toBe('0');
    key('p');
    expect(inFocus()).toBe('0');
    key('p');
    const all = [...root.querySelectorAll('[data-figures]')];
    expect(root.activeElement).toBe(all.at(-1));
    key('n');
    expect(inFocus()).toBe('0');
  });

  it('stay with the panel: no shortcut of the page hears them', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    key('n');
    key('j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('leave the browser’s own shortcuts alone', () => {
    key('n', { ctrlKey: true });
    expect(onPress).not.toHaveBeenCalled();
  });
});

describe('a panel that is drawn anew', () => {
  it('leaves the reader where they were: unfolded, scrolled and in focus', () => {
    const details = root.querySelector<HTMLDetailsElement>('.card.agrees details');
    const summary = details?.querySelector('summary');
    if (!details || !summary) throw new Error('nothing is folded');
    details.open = true;
    summary.focus();
    const body = root.querySelector('.body');
    if (body) body.scrollTop = 120;
    const [, ...rest] = arvenna.questions;
    const drawing = drawSidebar({ ...arvenna, questions: rest }, HABITS, english, READ_AT);
    sidebar.update({ drawing });
    expect(summary.isConnected).toBe(false);
    expect(root.activeElement?.textContent).toBe(summary.textContent);
    expect(root.activeElement?.closest('details')?.open).toBe(true);
    expect(root.querySelectorAll('details[open]')).toHaveLength(1);
    expect(root.querySelector('.body')?.scrollTop).toBe(120);
  });

  it('keeps the keyboard where the card in focus is gone', () => {
    const [first, ...rest] = arvenna.questions;
    const card = root.querySelector<HTMLElement>(`[data-figures="${first?.figures.join(' ')}"]`);
    card?.focus();
    expect(root.activeElement).toBe(card);
    const drawing = drawSidebar({ ...arvenna, questions: rest }, HABITS, english, READ_AT);
    sidebar.update({ drawing });
    expect(root.activeElement?.localName).toBe('h2');
  });
});

describe('the order of the cards', () => {
  /** As the invented page has it, differences stand first; turned round, they are last. */
  const turned = { ...arvenna, questions: arvenna.questions.toReversed() };
  const headings = () => [...root.querySelectorAll('.card h3')].map((one) => one.textContent);
  const press = () => root.querySelector<HTMLElement>('[data-do=order]')?.click();
  const drawnFor = (order: 'differences' | 'page') => {
    const drawing = drawSidebar(turned, { ...HABITS, order }, english, READ_AT);
    sidebar.update({ drawing });
    return headings();
  };

  it('follows the page when the reader presses the switch, and goes back', () => {
    const byPage = drawnFor('page');
    const byDifference = drawnFor('differences');
    expect(byPage).not.toEqual(byDifference);
    press();
    expect(headings()).toEqual(byPage);
    expect(root.querySelector('[data-do=order]')?.getAttribute('aria-pressed')).toBe('true');
    press();
    expect(headings()).toEqual(byDifference);
  });

  it('stays as the reader turned it when the panel is drawn anew, or closed and opened', () => {
    drawnFor('differences');
    press();
    const byPage = headings();
    expect(drawnFor('differences')).toEqual(byPage);
    sidebar.update({ open: false });
    sidebar.update({ open: true });
    expect(headings()).toEqual(byPage);
  });

  it('leads from the page’s to differences first where it was drawn so', () => {
    const byDifference = drawnFor('differences');
    drawnFor('page');
    press();
    expect(headings()).toEqual(byDifference);
  });
});

describe('a press that changes a habit', () => {
  it('says what holds from then on', () => {
    root.querySelector<HTMLElement>('[data-do=never]')?.click();
    expect(onPress).toHaveBeenLastCalledWith('never', '');
    expect(root.querySelector('.switches [role=status]')?.textContent).toBe(
      'From now on it opens when you ask. Change it in the settings.',
    );
  });
});

describe('a page that is no longer what was read of it', () => {
  const line = () => root.querySelector<HTMLElement>('.changed');

  it('is told with the time of the reading, and can be read again', () => {
    expect(line()?.hidden).toBe(true);
    sidebar.update({ outlived: true });
    expect(line()?.hidden).toBe(false);
    expect(line()?.textContent).toBe('This page has changed. Shown as read at 14:05. Read again');
    line()?.querySelector('button')?.click();
    expect(onPress).toHaveBeenLastCalledWith('again', '');
  });

  it('is told as well when the panel is opened later', () => {
    sidebar.update({ open: false });
    sidebar.update({ outlived: true });
    sidebar.update({ open: true });
    expect(line()?.hidden).toBe(false);
  });
});
