import type { Drawing } from '../../messages';
import { build } from '../../tree/build';
import { DO, type Tree } from '../../tree/tree';
import { faultFrom, foldForm } from './fault';
import { carryForms, fillForm } from './forms';
import { keepingPlace } from './place';
import { hearPresses, type Outcome } from './presses';
import { cardOf, nextCard, toggleOrder } from './reading';
import { applyStyle } from './style';

export interface SidebarProps {
  drawing: Drawing;
  /** Whether the panel is open; closed, only the pill is shown. */
  open: boolean;
  /** `side` where the article leaves room at the right edge, else a sheet over the bottom third. */
  placement: 'side' | 'sheet';
  /**
   * A press on something that the sidebar itself cannot do: what it is named, and with what.
   * False where it could not be done, which is then said beside it.
   */
  onPress(name: string, argument: string): Outcome;
  /** What a form unfolds, by its name. Rejects where nobody can say. */
  onUnfold(form: string): Promise<Tree[]>;
}

export interface MountedSidebar {
  /** `outlived`: the page is no longer what was read of it. */
  update(
    props: Partial<Pick<SidebarProps, 'drawing' | 'open' | 'placement'>> & { outlived?: boolean },
  ): void;
  /** Scrolls to the card of a figure and moves the focus there. */
  focusCard(figure: number): void;
  /** Goes `by` cards on from the one in focus, and shows its figure in the page. */
  step(by: number): void;
  /** What the mark under the pointer says, at a point of the window in CSS pixels; null says nothing. */
  showTip(tip: { figure: number; x: number; y: number } | null): void;
  destroy(): void;
}

/** How far a tip stands from the pointer, in CSS pixels. */
const TIP_GAP = 14;

/** Shows pill or panel in a shadow root of ours. The host element needs no style of its own. */
export function mountSidebar(root: ShadowRoot, first: SidebarProps): MountedSidebar {
  const page = root.ownerDocument;
  const life = new AbortController();
  let { drawing, open, placement } = first;
  let shown: HTMLElement | null = null;
  /** Whether open or closed was asked for from within: only then does the focus follow. */
  let asked = false;
  let outlived = false;
  /** Whether the reader has turned to the other order of cards than the one that is drawn. */
  let isTurned = false;
  applyStyle(root, drawing.style);

  const paint = (): void => {
    const next = build(page, open ? drawing.panel : drawing.pill) as HTMLElement;
    next.querySelector('.panel')?.classList.add(placement);
    if (outlived) next.querySelector('.changed')?.removeAttribute('hidden');
    if (shown) {
      carryForms(shown, next);
      shown.replaceWith(next);
    } else root.append(next);
    shown = next;
    const order = isTurned && next.querySelector<HTMLElement>(`[${DO}="order"]`);
    if (order) toggleOrder(root, order);
  };

  const focusOn = (card: HTMLElement): void => {
    card.closest('details')?.setAttribute('open', '');
    card.scrollIntoView({ block: 'start' });
    card.focus();
  };

  const step = (by: number): void => {
    const card = nextCard(root, by);
    if (!card) return;
    focusOn(card);
    void first.onPress('reveal', card.dataset.figures?.split(' ')[0] ?? '');
  };

  // Folding does not bubble: it is heard on the way down.
  root.addEventListener('toggle', ({ target }) => fillForm(target as Element, first.onUnfold), {
    capture: true,
    signal: life.signal,
  });
  hearPresses(root, life.signal, (name, argument, element) => {
    if (name === 'order') {
      isTurned = !isTurned;
      return toggleOrder(root, element);
    }
    if (name === 'correct') {
      const fault = faultFrom(element);
      if (!fault) return 'missing';
      const outcome = Promise.resolve(first.onPress(name, fault));
      return outcome.then((done) => {
        if (done === true) foldForm(element);
        return done;
      });
    }
    if (name === 'step') step(Number(argument));
    asked = name === 'open' || name === 'close';
    return name === 'step' || first.onPress(name, argument);
  });
  paint();

  return {
    update(changes) {
      const wasOpen = open;
      drawing = changes.drawing ?? drawing;
      open = changes.open ?? open;
      placement = changes.placement ?? placement;
      // What was drawn anew was read anew.
      outlived = changes.outlived ?? (outlived && !changes.drawing);
      if (wasOpen === open) {
        keepingPlace(root, paint);
        // It was there already: nothing appears.
        shown?.classList.add('again');
      } else paint();
      if (wasOpen !== open && asked) {
        root.querySelector<HTMLElement>(open ? 'h2' : '.open')?.focus();
      }
      asked = false;
    },
    focusCard(figure) {
      const card = cardOf(root, figure);
      if (card) focusOn(card);
    },
    step,
    showTip(tip) {
      shown?.querySelector('.tip')?.remove();
      if (!tip) return;
      const box = page.createElement('div');
      box.className = 'tip';
      box.textContent = drawing.tips[tip.figure] ?? '';
      shown?.append(box);
      const { clientWidth, clientHeight } = page.documentElement;
      const left = Math.min(tip.x, clientWidth - box.offsetWidth);
      const below = tip.y + TIP_GAP;
      const fits = below + box.offsetHeight <= clientHeight;
      box.style.left = `${Math.max(0, left)}px`;
      box.style.top = `${fits ? below : tip.y - TIP_GAP - box.offsetHeight}px`;
    },
    destroy() {
      life.abort();
      shown?.remove();
    },
  };
}
