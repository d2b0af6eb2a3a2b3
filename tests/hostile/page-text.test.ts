// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { lexicon } from '../../data/lexicon';
import { buildPacks } from '../../src/core/facts/build';
import { parsePack } from '../../src/core/facts/validate';
import { growthOf, LINEAR } from './growth';
import { articleOf, bundledPack, drawn, faultsOf, readAll, reportAgainst } from './reading';
import { PATIENCE, RUNS } from './runs';
import { onlyText } from './shown';
import { LONG_TEXTS, SCRAPS, SHORT_TEXTS } from './texts';

const pack = bundledPack();
const anyText = fc.oneof(
  fc
    .array(fc.constantFrom(...SCRAPS), { maxLength: 40 })
    .chain((scraps) => fc.constantFrom(' ', '').map((gap) => scraps.join(gap))),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const named = (texts: Record<string, unknown>) => Object.keys(texts);

beforeAll(() => {
  // What is read first pays for everybody: the word lists are compiled.
  for (const text of Object.values(SHORT_TEXTS)) readAll(text.repeat(20));
}, PATIENCE);

describe('Whatever a page says', () => {
  it.each(named(SHORT_TEXTS))('%s: the words of each figure stand where it says', (name) => {
    const text = SHORT_TEXTS[name] ?? '';
    const article = articleOf(text, text);
    expect(faultsOf(reportAgainst(pack, article).figures, article)).toEqual([]);
  });

  it.each(named(SHORT_TEXTS))('%s: it is shown as text and as nothing else', (name) => {
    const text = `${SHORT_TEXTS[name]} At least 31 people were killed.`;
    expect(onlyText(document, drawn(reportAgainst(pack, articleOf(text, text))))).toEqual([]);
  });

  it(
    'the words of each figure stand where it says',
    () => {
      fc.assert(
        fc.property(anyText, anyText, (text, title) => {
          const article = articleOf(text, title);
          expect(faultsOf(reportAgainst(pack, article).figures, article)).toEqual([]);
        }),
        RUNS.text,
      );
    },
    PATIENCE,
  );

  it(
    'it is shown as text and as nothing else',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const report = reportAgainst(pack, articleOf(text, text));
          expect(onlyText(document, drawn(report))).toEqual([]);
        }),
        RUNS.drawn,
      );
    },
    PATIENCE,
  );

  it(
    'a pack built from it is one that is taken',
    () => {
      const texts = [...Object.values(LONG_TEXTS).map((make) => make(1_000)), ...SCRAPS];
      for (const text of texts) {
        const article = { ...articleOf(text), sha256: '0'.repeat(64) };
        const [built] = buildPacks([article], { id: 'event' }, lexicon);
        expect(parsePack(built), text.slice(0, 80)).toMatchObject({ ok: true });
      }
    },
    PATIENCE,
  );
});

describe('Reading takes a time that grows with the length of the text and no faster, for', () => {
  it.each(named(LONG_TEXTS))(
    '%s',
    (name) => {
      const make = LONG_TEXTS[name] ?? String;
      const text = make(1_000);
      expect(faultsOf(readAll(text), articleOf(text))).toEqual([]);
      expect(growthOf(readAll, make)).toBeLessThan(LINEAR);
    },
    PATIENCE,
  );
});

describe('A page of 100,000 numbers', () => {
  it(
    'is compared by as many as a source may have',
    () => {
      const text = Array.from({ length: 100_000 }, (_, i) => `${i + 2} `).join('');
      const article = articleOf(text);
      const report = reportAgainst(pack, article);
      expect(report.figures).toHaveLength(1_000);
      expect(faultsOf(report.figures, article)).toEqual([]);
    },
    PATIENCE,
  );
});
