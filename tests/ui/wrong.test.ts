// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction, LeftOut } from '../../src/core/compare/corrections';
import type { Report } from '../../src/core/compare/report';
import { drawForm, drawSidebar } from '../../src/ui/panel/draw';
import type { SidebarProps } from '../../src/ui/sidebar/mount';
import { arvenna } from './arvenna';
import { HABITS, mountReport, READ_AT } from './mounted';
import { english } from './words';

const onPress = vi.fn<(name: string, argument: string) => boolean>(() => true);
let root: ShadowRoot;
let redraw: () => void;
const onUnfold = vi.fn<SidebarProps['onUnfold']>();

const show = (report: Report): void => {
  onUnfold.mockReset().mockImplementation(async (name) => drawForm(report, name, english));
  const mounted = mountReport(report, { onPress, onUnfold });
  root = mounted.root;
  redraw = () => mounted.sidebar.update({ drawing: drawSidebar(report, HABITS, english, READ_AT) });
};
const forms = () => [...root.querySelectorAll<HTMLDetailsElement>('.card .wrong')];
/** Unfolds all forms, as a reader would one of them. */
const unfold = async (): Promise<void> => {
  for (const form of forms()) form.open = true;
  await vi.waitFor(() => expect(forms().every((form) => form.querySelector('button'))).toBe(true));
};
const formWith = async (phrase: string): Promise<HTMLDetailsElement> => {
  await unfold();
  const form = forms().find(({ textContent }) => textContent?.includes(phrase));
  if (!form) throw new Error(`no form with ${phrase}`);
  return form;
};
const choose = (form: Element, words: string): void => {
  const label = [...form.querySelectorAll('label')].find((one) => one.textContent?.includes(words));
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no choice of ${words}`);
  input.checked = true;
};
const press = (form: Element): void => form.querySelector('button')?.click();

const [first] = arvenna.questions;
const own = arvenna.figures[first?.figures[0] ?? -1];
const theirs = first?.comparisons[0];
if (!first || !own || !theirs) throw new Error('The report has no card with an answer.');

beforeEach(() => {
  onPress.mockClear();
  show(arvenna);
});

describe('"Something wrong here?" on a card', () => {
  it('stands on every card, folded away', () => {
    expect(forms()).toHaveLength(root.querySelectorAll('.card').length);
    expect(forms().every(({ open }) => !open)).toBe(true);
  });

  it('is filled only when it is unfolded', async () => {
    expect(root.querySelector('.card .wrong fieldset')).toBeNull();
    await unfold();
    expect(root.querySelectorAll('.card .wrong > button')).toHaveLength(forms().length);
  });

  it('says so where it cannot be filled, and is filled when that is over', async () => {
    onUnfold.mockRejectedValueOnce(new Error('The worker is gone.'));
    const [form] = forms();
    if (!form) throw new Error('There is no form.');
    form.open = true;
    await vi.waitFor(() => expect(form.textContent).toContain('cannot be asked just now'));
    form.open = false;
    form.open = true;
    await vi.waitFor(() => expect(form.querySelector('button')).not.toBeNull());
    expect(form.textContent).not.toContain('cannot be asked just now');
  });

  it('keeps what was chosen when the panel is drawn anew', async () => {
    const form = await formWith(own.phrase);
    choose(form, 'Only a part');
    redraw();
    const again = await formWith(own.phrase);
    expect(again).not.toBe(form);
    expect(again.querySelectorAll('button')).toHaveLength(1);
    expect(again.querySelector('input:checked[data-kind]')?.getAttribute('data-kind')).toBe('part');
  });

  it('offers the page’s own words and every source’s, each with whose they are', async () => {
    const [which] = (await formWith(own.phrase)).querySelectorAll('fieldset');
    const labels = [...(which?.querySelectorAll('label') ?? [])].map((one) => one.textContent);
    expect(labels[0]).toContain(own.phrase);
    expect(labels[0]).toContain('This page');
    const answer = labels.find((label) => label?.includes(theirs.figure.phrase));
    expect(answer).toContain(theirs.outlet);
  });

  it('says of the words chosen what was chosen to be wrong with them', async () => {
    const form = await formWith(own.phrase);
    choose(form, theirs.figure.phrase);
    choose(form, 'Only a part');
    press(form);
    const [name, argument = ''] = onPress.mock.calls[0] ?? [];
    expect(name).toBe('correct');
    const { source, figure } = theirs;
    expect(JSON.parse(argument)).toEqual({
      kind: 'part',
      statement: { source, measure: figure.measure, phrase: figure.phrase },
    });
  });

  it('asks for what is missing, and says nothing to anybody before it is there', async () => {
    const form = await formWith(own.phrase);
    choose(form, 'Not a figure');
    press(form);
    expect(onPress).not.toHaveBeenCalled();
    expect(form.querySelector('button + [role=status]')?.textContent).toContain('Choose the words');
  });

  it('folds away once it has done what it was asked, and keeps the keyboard', async () => {
    const form = await formWith(own.phrase);
    choose(form, own.phrase);
    choose(form, 'Only a part');
    press(form);
    await vi.waitFor(() => expect(form.open).toBe(false));
    expect(root.activeElement).toBe(form.querySelector('summary'));
  });

  it('says so where it could not be done', async () => {
    onPress.mockReturnValueOnce(false);
    const form = await formWith(own.phrase);
    choose(form, own.phrase);
    choose(form, 'Not the same thing');
    press(form);
    const status = form.querySelector('button + [role=status]');
    await vi.waitFor(() => expect(status?.textContent).toContain('Nothing was changed'));
  });

  it('has each group of choices to itself, so that one card’s choice leaves another’s alone', async () => {
    await unfold();
    const names = forms().map((form) => [
      ...new Set([...form.querySelectorAll('input')].map(({ name }) => name)),
    ]);
    expect(names.every((ofOne) => ofOne.length === 2)).toBe(true);
    expect(new Set(names.flat()).size).toBe(names.flat().length);
  });

  it('offers no words of a page that cannot be found again', async () => {
    show({ ...arvenna, address: null });
    expect(root.querySelector('.other')).toBeNull();
    expect((await formWith(theirs.figure.phrase)).textContent).not.toContain('This page');
  });
});

describe('"Not this event?"', () => {
  it('asks once before nothing is compared any more', () => {
    const form = root.querySelector<HTMLDetailsElement>('.wrong.other');
    expect(form?.open).toBe(false);
    expect(form?.textContent).toContain('Then nothing on this page is compared.');
    form?.querySelector('button')?.click();
    const [name, argument = ''] = onPress.mock.calls[0] ?? [];
    expect(name).toBe('correct');
    expect(JSON.parse(argument)).toEqual({ kind: 'wrong-story', statement: null });
  });
});

describe('"Left out by you"', () => {
  const id = 'a'.repeat(64);
  const base = { id, at: 1, event: 'arvenna-2031', kept: 'stored' } as const;
  const page: Correction = {
    ...base,
    article: { address: 'herald.example/port' },
    kind: 'not-figure',
    statement: { measure: 'deaths', phrase: 'at least 31 people' },
  };
  const story: Correction = {
    ...base,
    article: { source: 'courier' },
    kind: 'wrong-story',
    statement: null,
  };
  const listed = (...leftOut: LeftOut[]): Element | null => {
    show({ ...arvenna, leftOut });
    return root.querySelector('.left-out');
  };

  it('is not there where nothing was', () => {
    expect(listed()).toBeNull();
  });

  it('says what was left out, whose words they are and why, and takes it back at a press', () => {
    const list = listed({ correction: page, outlet: null });
    expect(list?.textContent).toContain('“at least 31 people”, This page: Not a figure');
    list?.querySelector('button')?.click();
    expect(onPress).toHaveBeenCalledWith('undo', id);
  });

  it('names the outlet of an article that was left out as a whole', () => {
    const list = listed({ correction: story, outlet: 'Arvenna Courier' });
    expect(list?.textContent).toContain('Arvenna Courier: Wrong story');
  });

  it.each([
    ['private', 'Private window'],
    ['unsaved', 'Not saved'],
  ] as const)('says how long one holds that is %s', (kept, words) => {
    const list = listed({ correction: { ...page, kept }, outlet: null });
    expect(list?.textContent).toContain(words);
  });
});
