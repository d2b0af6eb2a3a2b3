import type { Marks } from './marks';

/** What a page's own elements do with a click is theirs: only a click on mere text is ours to take. */
const isOnText = (view: Window, { target, defaultPrevented }: MouseEvent): boolean =>
  !defaultPrevented &&
  target instanceof Element &&
  !target.closest('a, button, input, select, textarea, label, summary, [contenteditable]') &&
  (view.getSelection()?.isCollapsed ?? true);

/** A click on marked words leads to their card. */
export const hearPointer = (
  view: Window,
  signal: AbortSignal,
  marks: Marks,
  onFigure: (figure: number) => void,
): void => {
  view.document.addEventListener(
    'click',
    (event) => {
      const figure = isOnText(view, event) ? marks.figureAt(event.clientX, event.clientY) : null;
      if (figure !== null) onFigure(figure);
    },
    { signal },
  );
};
