// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/core/compare/report';
import type { Direction, Verdict } from '../../src/core/compare/verdict';
import { arvenna } from './arvenna';
import { mountReport } from './mounted';
import { against, count, reportOf } from './report';

let root: ShadowRoot;
const onPress = vi.fn(() => true);

const mount = (report: Report, open = false) => {
  const mounted = mountReport(report, { open, onPress });
  root = mounted.root;
  return mounted.sidebar;
};
const pill = () => [...root.querySelectorAll('.pill .count')].map((one) => one.textContent);

/** A page with one question of each verdict named. */
const withVerdicts = (verdicts: Verdict[], direction: Direction = 'later-elsewhere') =>
  reportOf(
    verdicts.map((verdict, index) => ({
      measure: `other:thing-${index}`,
      verdict,
      here: [count('64 people', 64)],
      comparisons:
        verdict === 'only-here'
          ? []
          : [
              against(
                'courier',
                verdict,
                verdict === 'updated' ? { rule: 'running-total', direction } : { rule: 'overlap' },
                count('70 people', 70),
              ),
            ],
    })),
  );

beforeEach(() => vi.clearAllMocks());

describe('the pill', () => {
  it('says how many disagree and how many are later, the same numbers as the panel', () => {
    mount(arvenna);
    expect(pill()).toEqual(['≠1 disagrees', '◷2 later']);
  });

  it('speaks of later counts elsewhere only where they are elsewhere', () => {
    mount(withVerdicts(['updated', 'agrees']));
    expect(pill()).toEqual(['◷1 later count elsewhere']);
    mount(withVerdicts(['updated', 'agrees'], 'same-day'));
    expect(pill()).toEqual(['◷1 count that moved']);
  });

  it('has neither shape nor praise where nothing differs', () => {
    mount(withVerdicts(['agrees', 'agrees', 'compatible', 'only-here', 'not-compared']));
    expect(pill()).toEqual(['3 figures compared']);
    mount(withVerdicts(['only-here']));
    expect(pill()).toEqual(['No figures to compare']);
  });

  it('opens when pressed', () => {
    mount(arvenna);
    root.querySelector<HTMLElement>('button.open')?.click();
    expect(onPress).toHaveBeenLastCalledWith('open', '');
  });

  it('is hidden here, on this site or everywhere, as its × offers', () => {
    mount(arvenna);
    const choices = [...root.querySelectorAll<HTMLElement>('.menu button')];
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      'Hide here',
      'Hide on this site',
      'Hide everywhere',
    ]);
    for (const choice of choices) choice.click();
    expect(onPress.mock.calls).toEqual([
      ['hide', ''],
      ['hide', 'site'],
      ['hide', 'everywhere'],
    ]);
  });

  it('hands the keyboard to the panel when pressed, and takes it back on closing', () => {
    const sidebar = mount(arvenna);
    root.querySelector<HTMLElement>('button.open')?.click();
    sidebar.update({ open: true });
    expect(root.activeElement?.tagName).toBe('H2');
    root.querySelector<HTMLElement>('[data-do="close"]')?.click();
    sidebar.update({ open: false });
    expect(root.activeElement?.className).toBe('open');
  });

  it('leaves the keyboard to the page when the panel opens by itself', () => {
    const field = document.createElement('input');
    const sidebar = mount(arvenna);
    document.body.append(field);
    field.focus();
    sidebar.update({ open: true });
    expect(root.querySelector('.panel')).not.toBeNull();
    expect(document.activeElement).toBe(field);
  });
});

describe('a report with nothing to set side by side', () => {
  const outcome = (report: Report) => {
    mount(report, true);
    return root.querySelector('.outcome')?.textContent ?? null;
  };

  it('says that no figures were found', () => {
    expect(outcome(reportOf([]))).toBe('No figures found in this article.');
    expect(root.querySelector('.totals')).toBeNull();
  });

  it('says that the sources give none of them', () => {
    expect(outcome(withVerdicts(['only-here', 'only-here', 'only-here', 'only-here']))).toBe(
      '4 figures found. The 4 sources give none of them.',
    );
  });

  it('says that agreement is not proof, once, where all is the same', () => {
    expect(outcome(withVerdicts(['agrees', 'agrees', 'agrees', 'agrees', 'agrees']))).toBe(
      '5 of 5 compared figures match another source. Agreement is not proof.',
    );
    expect(root.querySelector('footer p')?.textContent).toBe('Numbers can be misread.');
  });

  it('says nothing of the kind where something differs', () => {
    expect(outcome(arvenna)).toBeNull();
  });
});
