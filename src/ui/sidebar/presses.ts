import { DO } from '../../tree/tree';
import { copy } from './copy';

/** How it went, now or later: done, not done, or the name of another `data-…` that says it. */
export type Outcome = boolean | string | Promise<boolean | string>;

/** What was pressed: its name, its arguments, and where. False where it could not be done. */
export type OnPress = (name: string, argument: string, element: HTMLElement) => Outcome;

/** The keys that go from figure to figure while the panel has the keyboard. */
const STEPS: Record<string, number> = { n: 1, p: -1 };

/** Says beside what was pressed how it went: `data-then` where it was done, `data-else` where not. */
const report = (element: HTMLElement, done: boolean | string): void => {
  const status = element.nextElementSibling as HTMLElement | null;
  if (status?.getAttribute('role') === 'status') {
    const said = typeof done === 'string' ? done : done ? 'then' : 'else';
    status.textContent = status.dataset[said] ?? '';
  }
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=radio]), select, textarea');

/** Hears every press and key inside the sidebar; none of its keys reaches the page's own shortcuts. */
export const hearPresses = (root: ShadowRoot, signal: AbortSignal, onPress: OnPress): void => {
  const hear = <T extends Event>(type: string, heard: (event: T) => void): void =>
    root.addEventListener(type, heard as (event: Event) => void, { signal });

  hear('click', ({ target }) => {
    const element = (target as Element).closest<HTMLElement>(`[${DO}]`);
    if (!element) return;
    const [name = '', ...rest] = (element.getAttribute(DO) ?? '').split(' ');
    if (name === 'copy') {
      void copy(element.dataset.text ?? '', element).then((done) => report(element, done));
      return;
    }
    const outcome = onPress(name, rest.join(' '), element);
    if (outcome instanceof Promise) void outcome.then((done) => report(element, done));
    else report(element, outcome);
  });

  hear<KeyboardEvent>('keydown', (event) => {
    event.stopPropagation();
    const { key, target, ctrlKey, altKey, metaKey } = event;
    const panel = root.querySelector<HTMLElement>('.panel');
    if (!panel || ctrlKey || altKey || metaKey || isTyping(target)) return;
    if (key === 'Escape') void onPress('close', '', panel);
    else if (STEPS[key]) void onPress('step', String(STEPS[key]), panel);
  });
  for (const type of ['keyup', 'keypress']) hear(type, (event) => event.stopPropagation());
};
