import type { ArticleBody } from '../article/body';
import { rangeOf } from '../article/ranges';
import type { ComparedFigure, Mention, Report } from '../core/compare/report';
import type { Verdict } from '../core/compare/verdict';

/**
 * The verdicts that are painted, and the names of their highlights; `marks.css` says how they look.
 * The registry belongs to the page too, hence the prefix.
 */
const PAINTED: Partial<Record<Verdict, string>> = {
  conflicts: 'second-source-conflicts',
  updated: 'second-source-updated',
};
const SHOWN = 'second-source-shown';

/** Where one mention stands in the page; null where its words are gone. */
const rangeAt = (body: ArticleBody, { in: part, start, end, phrase }: Mention): Range | null => {
  const title = { text: body.title, pieces: body.titlePieces };
  return rangeOf(part === 'title' ? title : body, start, end, phrase);
};

/** The ranges of all mentions of one figure that still stand in the page, those of the text first. */
const rangesOf = (body: ArticleBody, { mentions }: ComparedFigure): Range[] =>
  mentions
    .toSorted((a, b) => Number(a.in === 'title') - Number(b.in === 'title'))
    .map((mention) => rangeAt(body, mention))
    .filter((range) => range !== null);

/** Whether all words of the text that were read still stand. A title may stand in the metadata alone. */
export const wordsStand = (body: ArticleBody, { figures }: Report): boolean =>
  figures
    .flatMap(({ mentions }) => mentions)
    .every((mention) => mention.in === 'title' || rangeAt(body, mention) !== null);

export interface Marks {
  /** The painted figure at a point of the window (CSS pixels), an index into `report.figures`; null where none is. */
  figureAt(x: number, y: number): number | null;
  /** Scrolls to a figure's first mention that still stands, and shows it. False where none does. */
  reveal(figure: number): boolean;
  clear(): void;
}

/** Paints the figures on which sources differ, without touching the page's DOM. */
export const paintMarks = (view: Window, body: ArticleBody, report: Report): Marks => {
  // The registry is not on TypeScript's Window, and older browsers have none: then nothing is painted.
  const registry = (view as Window & typeof globalThis).CSS?.highlights;
  const paint = (name: string, ranges: Range[]): void => {
    if (ranges.length > 0) registry?.set(name, new Highlight(...ranges));
  };
  const painted = report.figures.flatMap((figure, index) => {
    const name = PAINTED[figure.verdict];
    return name ? [{ index, name, ranges: rangesOf(body, figure) }] : [];
  });
  for (const wanted of Object.values(PAINTED)) {
    const due = painted.filter(({ name }) => name === wanted);
    paint(
      wanted,
      due.flatMap(({ ranges }) => ranges),
    );
  }
  return {
    // By geometry, not by asking the registry: that is the page's too, and says what the page put there.
    figureAt: (x, y) =>
      painted.find(({ ranges }) => ranges.some((range) => covers(range, x, y)))?.index ?? null,
    reveal: (index) => {
      const figure = report.figures[index];
      if (!figure) return false;
      const range = rangesOf(body, figure)[0];
      range?.startContainer.parentElement?.scrollIntoView({
        block: 'center',
        behavior: scrolling(view),
      });
      registry?.delete(SHOWN);
      if (range) paint(SHOWN, [range]);
      return range !== undefined;
    },
    clear: () => {
      for (const name of [...Object.values(PAINTED), SHOWN]) registry?.delete(name);
    },
  };
};

const covers = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

const scrolling = (view: Window): ScrollBehavior =>
  view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
