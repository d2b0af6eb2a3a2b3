import type { Marks } from './marks';

/** A marked figure and where the pointer is, in CSS pixels of the window. */
export interface Pointed {
  figure: number;
  x: number;
  y: number;
}

/** What a page's own elements do with a click is theirs: only a click on mere text is ours to take. */
const isOnText = (view: Window, { target, defaultPrevented }: MouseEvent): boolean =>
  !defaultPrevented &&
  target instanceof Element &&
  !target.closest('a, button, input, select, textarea, label, summary, [contenteditable]') &&
  (view.getSelection()?.isCollapsed ?? true);

/** Hears the pointer over marked words: where it rests, and what it clicks. */
export const hearPointer = (
  view: Window,
  signal: AbortSignal,
  marks: Pick<Marks, 'figureAt'>,
  on: { rest(pointed: Pointed | null): void; click(figure: number): void },
): void => {
  const page = view.document;
  const figureAt = ({ clientX, clientY }: MouseEvent): number | null =>
    marks.figureAt(clientX, clientY);
  page.addEventListener(
    'click',
    (event) => {
      const figure = isOnText(view, event) ? figureAt(event) : null;
      if (figure !== null) on.click(figure);
    },
    { signal },
  );

  let due = 0;
  let rested: number | null = null;
  const rest = (event: MouseEvent | null): void => {
    view.cancelAnimationFrame(due);
    // Once a frame: a pointer moves more often than anybody sees.
    due = view.requestAnimationFrame(() => {
      const figure = event && figureAt(event);
      if (figure === rested) return;
      rested = figure;
      on.rest(event && figure !== null ? { figure, x: event.clientX, y: event.clientY } : null);
    });
  };
  page.addEventListener('mousemove', rest, { signal, passive: true });
  for (const end of ['mouseleave', 'scroll'] as const) {
    page.addEventListener(end, () => rest(null), { signal, passive: true });
  }
  signal.addEventListener('abort', () => view.cancelAnimationFrame(due));
};
