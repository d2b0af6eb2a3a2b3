// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../src/core/compare/verdict';
import { MEANINGS, MEASURED, TAKEN_FOR_ANOTHER, WRONG } from '../../src/ui/help/content';
import { Help } from '../../src/ui/help/view';
import { wordsFrom } from '../../src/ui/parts/words';
import { readLast } from '../bench/last';
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

  it('says what was wrong in fresh texts just as the bench found it', () => {
    const { rates } = readLast();
    const printed = {
      'fresh paragraphs, value wrong': WRONG.value,
      'fresh paragraphs, measure wrong': WRONG.measure,
      'fresh paragraphs, scope wrong': WRONG.scope,
      'fresh paragraphs, day wrong': WRONG.day,
      'fresh stories, verdict wrong': WRONG.label,
      'fresh stories, conflicts missed': WRONG.missed,
      'fresh stories, called a conflict and none': WRONG.called,
    };
    for (const [what, wrong] of Object.entries(printed)) {
      expect(rates.find((one) => one.what === what)?.wrong, what).toEqual(wrong);
      for (const count of [wrong.of, wrong.hits])
        expect(text).toMatch(new RegExp(`\\b${count.toLocaleString('en')}\\b`));
    }
  });

  it('says that it never calls a figure true', () => {
    expect(text).toContain(english('help_never_true'));
  });
});
