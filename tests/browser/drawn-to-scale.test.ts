import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/compare/report';
import type { Bound } from '../../src/core/figures/figure';
import { type DrawnPicture, type DrawnTick, picturesIn } from './drawn';
import { BROWSERS } from './find-browsers';
import { openPanel } from './sidebar';
import { setStage, summaryOf } from './stage';

/** A sheet on a telephone and on a tablet, and the panel beside an article. */
const WIDTHS = [320, 700, 1280];

/** What a pixel's edge and the shape of letters may take. */
const TOLERANCE = 1;

const DAY_MS = 86_400_000;

/** What a label on an axis stands for, in numbers or days: read as a reader does, whose year is that of `near`. */
function meant(label: string, near: Bound): number {
  if (typeof near === 'number') return Number(label.replace(/,/g, ''));
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => Date.parse(`${label} ${one} UTC`) / DAY_MS);
  const at = Date.parse(near) / DAY_MS;
  return days.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? Number.NaN;
}

/** Where a value is by the axis alone. */
function byAxis(ticks: DrawnTick[], value: Bound): number {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last) throw new Error('The axis has no labels.');
  const place = typeof value === 'number' ? value : Date.parse(value) / DAY_MS;
  const [from, to] = [meant(first.label, value), meant(last.label, value)];
  return first.at + ((place - from) / (to - from)) * (last.at - first.at);
}

/** The values of the statements that a picture's question has, by the words they stand in. */
function valuesOf(report: Report, { figures }: DrawnPicture): { phrase: string; value: Bound }[] {
  const question = report.questions.find((one) => one.figures.join() === figures.join());
  if (!question) throw new Error(`No question has the figures ${figures}.`);
  const own = figures.flatMap((index) => report.figures[index] ?? []);
  const all = [...own, ...question.comparisons.map(({ figure }) => figure)];
  return all.flatMap(({ phrase, value }) =>
    value === null ? [] : { phrase: `“${phrase}”`, value },
  );
}

describe.each(BROWSERS)('%s', (name) => {
  const stage = setStage(name, 'test');
  const look = async (width: number) => {
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    await page.puppet.setViewport({ width, height: 900 });
    await page.reload();
    await openPanel(page);
    return { page, pictures: await picturesIn(page) };
  };
  const seen = new Map<number, ReturnType<typeof look>>();
  /** The page at a width: the tests only look, so one visit does for all. */
  const visit = (width: number): ReturnType<typeof look> => {
    const known = seen.get(width) ?? look(width);
    seen.set(width, known);
    return known;
  };

  describe.each(WIDTHS)('in a window of %i px', (width) => {
    test('every mark of a drawing stands where the axis says that its number or day is', async () => {
      const { page, pictures } = await visit(width);
      const summary = await summaryOf(stage.browser, page);
      if (summary.state !== 'compared') throw new Error(`The page is ${summary.state}.`);
      const { report } = summary;
      const checked = pictures.flatMap((picture) => {
        const values = valuesOf(report, picture);
        return picture.rows.flatMap(({ mark, text }) => {
          const stated = values.find(({ phrase }) => text.includes(phrase));
          if (mark === null || !stated) return [];
          const wanted = byAxis(picture.ticks, stated.value);
          expect(Math.abs(mark - wanted), `${text}: ${mark}, not ${wanted}`).toBeLessThan(
            TOLERANCE,
          );
          return [text];
        });
      });
      expect(checked.length).toBeGreaterThan(pictures.length);
    });

    test('every label stands at its tick, whole, and apart from the next', async () => {
      const { pictures } = await visit(width);
      expect(pictures.length).toBeGreaterThan(4);
      for (const { ticks, room } of pictures) {
        for (const { label, left, right, at } of ticks) {
          expect(Math.abs((left + right) / 2 - at), label).toBeLessThan(TOLERANCE);
          expect(left, label).toBeGreaterThanOrEqual(room.left);
          expect(right, label).toBeLessThanOrEqual(room.right);
        }
        for (const [index, { left }] of ticks.slice(1).entries()) {
          expect(left - (ticks[index]?.right ?? 0)).toBeGreaterThan(4);
        }
      }
    });

    test('no words are cut, and a word in a block stays in it', async () => {
      const { pictures } = await visit(width);
      for (const { rows, room } of pictures) {
        for (const { words, block, word, text } of rows) {
          for (const { left, right } of words) {
            expect(left, text).toBeGreaterThanOrEqual(room.left);
            expect(right, text).toBeLessThanOrEqual(room.right);
          }
          if (!block || !word) continue;
          expect(word.left, text).toBeGreaterThanOrEqual(block.left);
          expect(word.right, text).toBeLessThanOrEqual(block.right);
        }
      }
    });
  });
});
