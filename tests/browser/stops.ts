import type { DrivenPage } from './drive/page';

/** What the keyboard comes to, one after the other. */
export interface Stop {
  name: string;
  /** Where it stands, in CSS pixels from the start of what scrolls. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** How the focus shows: the style and width of its ring, and its contrast to what is behind it. */
  ring: { style: string; width: number; contrast: number };
}

/** What has the focus now; null where nothing of ours has. It must stand alone: it is sent as text. */
function focused(): Stop | null {
  const root = document.querySelector('second-source')?.shadowRoot;
  const element = root ? root.activeElement : document.activeElement;
  if (!(element instanceof HTMLElement) || element.matches('body, [data-after]')) return null;

  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (one: Element | null): string => {
    if (!one) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(one);
    const isClear = backgroundColor === 'transparent' || channels(backgroundColor)[3] === 0;
    return isClear ? behind(one.parentElement) : backgroundColor;
  };

  const scroller = element.closest('.body');
  const down = scroller ? scroller.scrollTop : scrollY;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const [one, other] = [style.outlineColor, behind(element.parentElement)].map(luminance);
  const [dark, light] = [one ?? 0, other ?? 0].sort((a, b) => a - b);
  return {
    name: `${element.localName} ${element.className} ${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 30)}`,
    left,
    right,
    top: top + down,
    bottom: bottom + down,
    ring: {
      style: style.outlineStyle,
      width: Number.parseFloat(style.outlineWidth),
      contrast: ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05),
    },
  };
}

/** Everything that Tab comes to in a view, from its start until it leaves it. */
export async function stopsIn(page: DrivenPage): Promise<Stop[]> {
  const stops: Stop[] = [];
  // Behind the last stop the keyboard would be the browser's own, and hard to get back.
  await page.evaluate(() => {
    const after = document.createElement('button');
    after.dataset.after = '';
    document.documentElement.append(after);
  });
  // Where the keyboard begins is where somebody pressed last.
  await page.puppet.mouse.click(1, 1);
  for (let presses = 0; presses < 400; presses += 1) {
    await page.puppet.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('The keyboard does not get out again.');
}

/** The names of all that can be used in a view: of choices that belong together, one. */
export const usableIn = (page: DrivenPage): Promise<number> =>
  page.evaluate(() => {
    const root = document.querySelector('second-source')?.shadowRoot ?? document;
    const selector = 'a[href], button, summary, input, select, textarea';
    const seen = [...root.querySelectorAll<HTMLElement>(selector)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    const groups = seen.map((one) =>
      one instanceof HTMLInputElement && one.type === 'radio' ? one.name : one,
    );
    return new Set(groups).size;
  });
