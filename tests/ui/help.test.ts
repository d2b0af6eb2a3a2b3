// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../src/core/compare/verdict';
import { MEANINGS, MEASURED, TAKEN_FOR_ANOTHER, WRONG } from '../../src/ui/help/content';
import { Help } from '../../src/ui/help/view';
import { wordsFrom } from '../../src/ui/parts/words';
import { readLast } from '../bench/last';
import { percentOf } from '../gold/share';
import { english } from './words';

const page = document.createElement('div');
render(h(Help, { words: wordsFrom(english) }), page);
const text = page.textContent ?? '';
const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');

describe('the page on how this works', () => {
  it('says of every label that a card can have what it means', () => {
    expect(Object.keys(MEANINGS).sort()).toEqual([...VERDICTS].sort());
    for (const { label, meaning } of Object.values(MEANINGS)) {
      expect(text).toContain(english(label));
      expect(text).toContain(english(meaning));
    }
  });

  it('gives the rates that the README gives', () => {
    const [figures, verdicts] = MEASURED;
    expect(readme).toContain(
      `| figures right in every field | ${figures?.of} in five real articles | ${figures?.right} |`,
    );
    expect(readme).toContain(`| verdicts between the articles | ${verdicts?.of} rows`);
    expect(readme).toContain(`${TAKEN_FOR_ANOTHER} % of look-alikes taken for the event`);
    for (const { right, of } of MEASURED) {
      expect(text).toContain(String(right));
      expect(text).toContain(String(of));
    }
  });

  it('says how often it is wrong, within a point of what the bench found', () => {
    const { rates } = readLast();
    const found = (what: string) => {
      const rate = rates.find((one) => one.what === what);
      if (!rate) throw new Error(`The bench does not say "${what}".`);
      return rate.wrong;
    };
    const printed = {
      'paragraphs by others, value wrong': WRONG.value,
      'paragraphs by others, measure wrong': WRONG.measure,
      'paragraphs by others, scope wrong': WRONG.scope,
      'paragraphs by others, day wrong': WRONG.day,
      'verdicts that are wrong': WRONG.label,
      'conflicts that are missed': WRONG.missed,
      'what is called a conflict and is none': WRONG.called,
    };
    for (const [what, percent] of Object.entries(printed)) {
      expect(Math.abs(percentOf(found(what)) - percent), what).toBeLessThanOrEqual(1);
      expect(text).toContain(`${percent} %`);
    }
    expect(found('paragraphs by others, value wrong').of).toBe(WRONG.figures);
    expect(found('verdicts that are wrong').of).toBe(WRONG.pairs);
  });

  it('says that it never calls a figure true', () => {
    expect(text).toContain(english('help_never_true'));
  });
});
