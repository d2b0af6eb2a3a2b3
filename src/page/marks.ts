import type { ArticleBody } from '../article/body';
import { rangeOf } from '../article/ranges';
import type { Report } from '../core/compare/report';
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

/** The ranges of all mentions of one figure that still stand in the page's text. */
const rangesOf = (body: ArticleBody, figure: Report['figures'][number]): Range[] =>
  figure.mentions
    .filter((mention) => mention.in === 'text')
    .map(({ start, end, phrase }) => rangeOf(body, start, end, phrase))
    .filter((range) => range !== null);

/** Whether the words of every figure in the text still stand in the page. */
export const wordsStand = (body: ArticleBody, report: Report): boolean =>
  report.figures.every(
    (figure) =>
      rangesOf(body, figure).length ===
      figure.mentions.filter((mention) => mention.in === 'text').length,
  );

export interface Marks {
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
  for (const [verdict, name] of Object.entries(PAINTED)) {
    const figures = report.figures.filter((figure) => figure.verdict === verdict);
    paint(
      name,
      figures.flatMap((figure) => rangesOf(body, figure)),
    );
  }
  return {
    reveal: (index) => {
      const figure = report.figures[index];
      if (!figure) return false;
      const range = rangesOf(body, figure)[0];
      const inTitle = figure.mentions.some((mention) => mention.in === 'title');
      const target = range?.startContainer.parentElement ?? (inTitle ? heading(view) : null);
      target?.scrollIntoView({ block: 'center', behavior: scrolling(view) });
      registry?.delete(SHOWN);
      if (range) paint(SHOWN, [range]);
      return target !== null;
    },
    clear: () => {
      for (const name of [...Object.values(PAINTED), SHOWN]) registry?.delete(name);
    },
  };
};

const heading = (view: Window): Element | null => view.document.querySelector('h1');

const scrolling = (view: Window): ScrollBehavior =>
  view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
