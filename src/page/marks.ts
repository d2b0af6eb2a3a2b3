import type { ArticleBody } from '../article/body';
import { rangeOf } from '../article/ranges';
import type { Mark, PageView } from '../messages';

type Marked = PageView['figures'][number];
type Mention = Marked['mentions'][number];

/**
 * The names of our highlights; `marks.css` says how they look. The registry belongs to the page too,
 * hence the prefix.
 */
const nameOf = (kind: Mark | 'shown'): string => `second-source-${kind}`;
const MARKS: Mark[] = ['conflicts', 'updated', 'other'];

/** Our name for the registry of a window: it is not on TypeScript's Window, and older browsers have none. */
const registryOf = (view: Window): (HighlightRegistry & AtPoint) | undefined =>
  (view as Window & typeof globalThis).CSS?.highlights;

/** Takes every mark of ours from the page. */
export const clearHighlights = (view: Window): void => {
  for (const kind of [...MARKS, 'shown' as const]) registryOf(view)?.delete(nameOf(kind));
};

/** What the registry says of a point of the window; older browsers cannot say it. */
interface AtPoint {
  highlightsFromPoint?(x: number, y: number): { highlight: Highlight; ranges: Range[] }[];
}

/** Where one mention stands in the page; null where its words are gone. */
const rangeAt = (body: ArticleBody, { in: part, start, end, phrase }: Mention): Range | null => {
  const title = { text: body.title, pieces: body.titlePieces };
  return rangeOf(part === 'title' ? title : body, start, end, phrase);
};

/** The ranges of all mentions of one figure that still stand in the page, those of the text first. */
const rangesOf = (body: ArticleBody, { mentions }: Marked): Range[] =>
  mentions
    .toSorted((a, b) => Number(a.in === 'title') - Number(b.in === 'title'))
    .map((mention) => rangeAt(body, mention))
    .filter((range) => range !== null);

/** Whether all words of the text that were read still stand. A title may stand in the metadata alone. */
export const wordsStand = (body: ArticleBody, { figures }: Pick<PageView, 'figures'>): boolean =>
  figures
    .flatMap(({ mentions }) => mentions)
    .every((mention) => mention.in === 'title' || rangeAt(body, mention) !== null);

export interface Marks {
  /** Marks the words; again is no harm. */
  paint(): void;
  /** The marked figure at a point of the window (CSS pixels), an index into `figures`; null where none is. */
  figureAt(x: number, y: number): number | null;
  /** Scrolls to a figure's first mention that still stands, and shows it. False where none does. */
  reveal(figure: number): boolean;
  clear(): void;
}

/** Marks figures in the page without touching its DOM. */
export const marksOn = (
  view: Window,
  body: ArticleBody,
  { figures }: Pick<PageView, 'figures'>,
): Marks => {
  // Without a registry nothing is marked.
  const registry = registryOf(view);
  const set = (kind: Mark | 'shown', ranges: Range[]): void => {
    if (ranges.length > 0) registry?.set(nameOf(kind), new Highlight(...ranges));
  };
  let marked: { index: number; mark: Mark; ranges: Range[] }[] = [];
  return {
    paint() {
      marked = figures.flatMap((figure, index) =>
        figure.mark ? [{ index, mark: figure.mark, ranges: rangesOf(body, figure) }] : [],
      );
      for (const mark of MARKS) {
        const due = marked.filter((one) => one.mark === mark);
        set(
          mark,
          due.flatMap(({ ranges }) => ranges),
        );
      }
    },
    figureAt(x, y) {
      if (marked.length === 0) return null;
      // The page may put highlights of its own there: only a range of ours tells a figure.
      const found = registry?.highlightsFromPoint?.(x, y).flatMap(({ ranges }) => ranges);
      const isThere = (range: Range): boolean =>
        found ? found.includes(range) : covers(range, x, y);
      return marked.find(({ ranges }) => ranges.some(isThere))?.index ?? null;
    },
    reveal(index) {
      const figure = figures[index];
      const range = figure && rangesOf(body, figure)[0];
      registry?.delete(nameOf('shown'));
      if (!range) return false;
      range.startContainer.parentElement?.scrollIntoView({
        block: 'center',
        behavior: scrolling(view),
      });
      set('shown', [range]);
      return true;
    },
    clear() {
      marked = [];
      clearHighlights(view);
    },
  };
};

const covers = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

const scrolling = (view: Window): ScrollBehavior =>
  view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
