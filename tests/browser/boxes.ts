import type { DrivenPage } from './drive/page';

/**
 * Says what is wrong with how a page of ours is laid out: text that is cut or stands outside its box,
 * text over other text, anything that must be scrolled sideways. It must stand alone: it is sent as
 * text, and may be called on a shadow root.
 */
export function faultsIn(root: Document | ShadowRoot): string[] {
  const SLACK = 1.5;
  /** Fonts are taller than their lines: so much of two lines may share a place, in parts of their height. */
  const SHARED = 0.4;
  const faults = new Set<string>();
  const view = document.documentElement;
  const nameOf = (element: Element): string =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
  const short = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 40);

  /** Put where no eye sees it, for screen readers alone. */
  const isForEars = (element: Element | null): boolean => {
    if (!element) return false;
    const { clipPath } = getComputedStyle(element);
    return clipPath.startsWith('inset(50%') || isForEars(element.parentElement);
  };

  if (view.scrollWidth > view.clientWidth) {
    faults.add(`the page is ${view.scrollWidth} wide, the window ${view.clientWidth}`);
  }
  const ours = [...root.querySelectorAll('.ours, .ours *')];
  for (const element of ours) {
    const { overflowX } = getComputedStyle(element);
    // What is typed scrolls in its field.
    if (element.localName === 'input' || isForEars(element)) continue;
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
      faults.add(`${nameOf(element)} is scrolled or cut sideways`);
    }
  }

  interface Box {
    text: string;
    node: Text;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const boxes: Box[] = [];
  for (const element of ours) {
    if (!element.checkVisibility({ visibilityProperty: true }) || isForEars(element)) continue;
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1) continue;
        const box: Box = { text: short(node.data), node, left, right, top, bottom };
        let seen = true;
        for (let around: Element | null = element; around; around = around.parentElement) {
          const style = getComputedStyle(around);
          // An inline box has no edges of its own: its lines are its block's. A drawing may write beside itself.
          if (!/^(?:inline|contents)$/.test(style.display) && !(around instanceof SVGElement)) {
            const edge = around.getBoundingClientRect();
            if (box.left < edge.left - SLACK || box.right > edge.right + SLACK) {
              faults.add(`"${box.text}" stands outside ${nameOf(around)}`);
            }
            if (style.overflowY === 'hidden' && box.bottom > edge.bottom + SLACK) {
              faults.add(`"${box.text}" is cut by ${nameOf(around)}`);
            }
            if (style.overflowY !== 'visible') {
              box.top = Math.max(box.top, edge.top);
              box.bottom = Math.min(box.bottom, edge.bottom);
              seen = seen && box.bottom > box.top;
            }
          }
          if (/fixed|absolute/.test(style.position)) break;
        }
        if (box.left < -SLACK || box.right > view.clientWidth + SLACK) {
          faults.add(`"${box.text}" stands outside the window`);
        }
        if (seen) boxes.push(box);
      }
    }
  }
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      if (other.node === one.node) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (wide > SLACK && high > lower * SHARED) {
        faults.add(`"${one.text}" and "${other.text}" stand over each other`);
      }
    }
  }
  return [...faults];
}

/** The faults in the layout of a view or of one of our own pages. */
export const faultsOf = (page: DrivenPage): Promise<string[]> =>
  page.puppet.evaluate(
    `(${faultsIn})(document.querySelector('second-source')?.shadowRoot ?? document)`,
  ) as Promise<string[]>;

/** The faults of our sidebar on somebody else's page. */
export const faultsOfSidebar = async (page: DrivenPage): Promise<string[]> =>
  // How wide the page itself is, is not ours to say.
  (await page.inSidebar(faultsIn)).filter((fault) => !fault.startsWith('the page is'));
