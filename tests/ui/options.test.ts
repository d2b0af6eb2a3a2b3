// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/settings';
import { wordsFrom } from '../../src/ui/parts/words';
import type { SettingsProps } from '../../src/ui/welcome/settings';
import { Welcome } from '../../src/ui/welcome/view';
import { english } from './words';

const onChange = vi.fn();
beforeEach(() => void vi.clearAllMocks());

const show = (
  given: Partial<SettingsProps> | null,
  place: HTMLElement = document.body.appendChild(document.createElement('div')),
): HTMLElement => {
  const settings = given && { settings: DEFAULTS, repaired: [], kept: null, onChange, ...given };
  const props = {
    words: wordsFrom(english),
    access: { mode: 'button' as const },
    outcome: null,
    stories: [],
    example: '',
    onButton: vi.fn(),
    onSites: vi.fn(),
    onEverywhere: vi.fn(),
    settings,
  };
  render(h(Welcome, props), place);
  return place;
};
const radios = (page: HTMLElement, name: string) => [
  ...page.querySelectorAll<HTMLInputElement>(`input[name=${name}]`),
];
const chosen = (page: HTMLElement) =>
  [...page.querySelectorAll<HTMLInputElement>('.showing input:checked')].map(({ value }) => value);

describe('the options page', () => {
  it('shows what holds now', () => {
    expect(chosen(show({}))).toEqual(['disagreements', 'differences', 'differences', '90']);
    const settings = { ...DEFAULTS, opens: 'never' as const, marks: 'all' as const };
    expect(chosen(show({ settings }))).toEqual(['never', 'all', 'differences', '90']);
  });

  it('names every choice for those who do not see it', () => {
    const page = show({});
    const legends = [...page.querySelectorAll('fieldset')].map(
      (one) => one.firstElementChild?.localName === 'legend' && one.firstElementChild.textContent,
    );
    expect(legends).toEqual([
      'The panel opens by itself',
      'Marked in the text are',
      'The order in the panel',
      'Remember where sources disagreed, for review',
    ]);
    const inputs = [...page.querySelectorAll<HTMLInputElement>('.showing input')];
    expect(inputs.filter((one) => !one.closest('label')?.textContent)).toEqual([]);
    expect(inputs.length).toBe(12);
  });

  it('changes each of them at a press', () => {
    const page = show({});
    radios(page, 'opens')[1]?.click();
    radios(page, 'marks')[1]?.click();
    radios(page, 'order')[1]?.click();
    page.querySelector<HTMLElement>('[type=checkbox]')?.click();
    expect(onChange.mock.calls.map(([change]) => change)).toEqual([
      { set: { opens: 'always' } },
      { set: { marks: 'all' } },
      { set: { order: 'page' } },
      { set: { quietEverywhere: true } },
    ]);
  });

  it('lists what it leaves alone, each with a way back', () => {
    const settings = {
      ...DEFAULTS,
      paused: ['news.example'],
      quiet: ['paper.example'],
      neverPages: ['https://daily.example/story'],
    };
    const page = show({ settings });
    for (const button of page.querySelectorAll<HTMLElement>('.alone button')) {
      expect(button.getAttribute('aria-label')).toMatch(/^Remove: .*\.example/);
      button.click();
    }
    expect(onChange.mock.calls.map(([change]) => change)).toEqual([
      { list: 'paused', remove: 'news.example' },
      { list: 'quiet', remove: 'paper.example' },
      { list: 'neverPages', remove: 'https://daily.example/story' },
    ]);
  });

  it('keeps the keyboard at the list whose entry is removed', () => {
    const page = show({ settings: { ...DEFAULTS, paused: ['news.example'] } });
    page.querySelector<HTMLElement>('.alone button')?.click();
    expect(document.activeElement?.textContent).toBe('Paused: nothing is read by itself on');
  });

  it('says what came of a change, aloud too', () => {
    const said = (kept: SettingsProps['kept']) =>
      show({ kept }).querySelector('.kept[role=status]')?.textContent;
    expect(said(null)).toBe('');
    expect(said('saved')).toBe('Saved. It holds from the next page on.');
    expect(said('not_saved')).toContain('Not saved');
  });

  it('shows again what holds where a change could not be saved', () => {
    const page = show({});
    radios(page, 'opens')[2]?.click();
    expect(chosen(page)[0]).toBe('never');
    show({ kept: 'not_saved' }, page);
    expect(chosen(page)[0]).toBe('disagreements');
  });

  it('names what could not be read of the settings', () => {
    expect(show({ repaired: ['marks', 'order'] }).textContent).toContain(
      'This could not be read and is as at first: Marked in the text are and The order in the panel.',
    );
  });

  it('still does what it is first there for where the settings cannot be had', () => {
    const page = show(null);
    expect(page.querySelectorAll('.way').length).toBe(3);
    expect(page.querySelector('.showing, .alone, .kept')).toBeNull();
  });
});
