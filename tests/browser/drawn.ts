import type { DrivenPage } from './drive/page';

/** From left to right, in CSS pixels of the window. */
export interface Reach {
  left: number;
  right: number;
}

/** A tick of an axis: what stands at it, how far that reaches, and where the line itself is. */
export interface DrawnTick extends Reach {
  label: string;
  at: number;
}

/** A row of a drawing as it is painted; null for what it does not have. */
export interface DrawnRow {
  /** Everything written beside the line, and how far that reaches. */
  text: string;
  words: Reach[];
  /** The middle of its marks. */
  mark: number | null;
  /** A hatched block, and the word in it. */
  block: Reach | null;
  word: Reach | null;
}

export interface DrawnPicture {
  /** Indexes into the report's figures. */
  figures: number[];
  ticks: DrawnTick[];
  rows: DrawnRow[];
  /** The panel without its scroll bar. */
  room: Reach;
}

/** Every drawing on a card of the open panel, folded ones unfolded, as the browser has laid it out. */
export const picturesIn = (page: DrivenPage): Promise<DrawnPicture[]> =>
  page.inSidebar((root) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
    const reach = (element: Element | null | undefined): Reach | null => {
      if (!element) return null;
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    };
    const middle = (elements: Element[]): number | null => {
      const all = elements.map((element) => element.getBoundingClientRect());
      if (all.length === 0) return null;
      const left = Math.min(...all.map((one) => one.left));
      const right = Math.max(...all.map((one) => one.right));
      return (left + right) / 2;
    };
    const body = root.querySelector('.panel .body');
    if (!body) throw new Error('The panel is not open.');
    const { left } = body.getBoundingClientRect();
    const room = { left, right: left + body.clientWidth };

    return [...root.querySelectorAll('.card .picture')].map((picture) => {
      const card = picture.closest('.card');
      const named = card?.closest('[data-figures]') ?? card?.querySelector('[data-figures]');
      const [axis, ...rows] = picture.querySelectorAll('.drawn');
      const lines = [...(rows[0]?.querySelectorAll('.tick') ?? [])];
      const labels = [...(axis?.querySelectorAll('text') ?? [])];
      return {
        figures: (named?.getAttribute('data-figures') ?? '').split(' ').map(Number),
        room,
        ticks: labels.map((label, index) => ({
          ...(reach(label) ?? room),
          label: label.textContent ?? '',
          at: middle(lines.slice(index, index + 1)) ?? Number.NaN,
        })),
        rows: rows.map((row) => ({
          text: [...row.querySelectorAll('.outlet, .told > span')]
            .map(({ textContent }) => textContent)
            .join(' · '),
          words: [...row.querySelectorAll('.outlet, .told')].flatMap((part) => reach(part) ?? []),
          mark: middle([...row.querySelectorAll('.marks > :not(text)')]),
          block: reach(row.querySelector('[mask]')),
          word: reach(row.querySelector('[mask] + text')),
        })),
      };
    });
  });
