import type { Disagreement } from '../../core/review/disagreement';
import { type NewDecision, STORAGE_FULL } from '../../messages';
import type { askThrough } from '../parts/ask';

/** Something that is on the screen, and is to be kept. */
export type Write =
  | { name: 'decide'; request: { id: string; decision: NewDecision } }
  | { name: 'undecide'; request: { id: string } }
  | { name: 'noteOn'; request: { id: string; note: string } };

/** Why something on the screen is not kept: the browser's storage is full, or something else. */
export type Failure = 'full' | 'failed';

export interface Writes {
  /** Keeps it, after everything that waits already. */
  add(write: Write): void;
  /** Takes the last decision on one back before it was kept; false where it was kept. */
  withdraw(id: string): boolean;
  /** Tries again what could not be kept. */
  retry(): void;
  /** The rows on which something waits to be kept. */
  waiting(): string[];
  isNoteWaiting(id: string): boolean;
  /** Null while all goes well. */
  failure(): Failure | null;
}

/** How long after a failure it is tried again by itself, in milliseconds. */
const AGAIN_AFTER = 20_000;
/** A worker may end in the middle of a message: the next one wakes another, and nobody need know. */
const ONCE_MORE_AFTER = 300;

/**
 * Keeps what is done, one after the other and in order. What cannot be kept stays, and is tried again.
 *
 * @param kept - is told each row as it is kept now, unless something else on it waits.
 * @param changed - is called when something was kept or could not be.
 */
export const keepThrough = (
  ask: ReturnType<typeof askThrough>,
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  kept: (row: Disagreement) => void,
  changed: () => void,
): Writes => {
  const queue: Write[] = [];
  let busy: Write | null = null;
  let failure: Failure | null = null;
  let timer = 0;
  /** What failed once, and may fail no more. */
  let failedOnce: Write | null = null;

  const flush = async (): Promise<void> => {
    if (busy) return;
    view.clearTimeout(timer);
    for (let next = queue[0]; next; next = queue[0]) {
      busy = next;
      try {
        const row = await ask(next.name, next.request as never);
        queue.shift();
        failure = null;
        if (!queue.some(({ request }) => request.id === row.id)) kept(row);
      } catch (error) {
        const isFull = error instanceof Error && error.message === STORAGE_FULL;
        const isFirst = !isFull && failedOnce !== next;
        failedOnce = next;
        if (!isFirst) failure = isFull ? 'full' : 'failed';
        timer = view.setTimeout(() => void flush(), isFirst ? ONCE_MORE_AFTER : AGAIN_AFTER);
        break;
      } finally {
        busy = null;
      }
    }
    changed();
  };

  return {
    add(write) {
      // Of a note only the last state is worth keeping.
      const older = queue.findIndex(
        (one) =>
          one !== busy && one.name === write.name && one.name === 'noteOn' && sameRow(one, write),
      );
      if (older >= 0) queue.splice(older, 1);
      queue.push(write);
      void flush();
    },
    withdraw(id) {
      const at = queue.findLastIndex(
        (one) => one !== busy && one.name === 'decide' && one.request.id === id,
      );
      if (at >= 0) queue.splice(at, 1);
      if (queue.length === 0) failure = null;
      return at >= 0;
    },
    retry: () => void flush(),
    waiting: () => [...new Set(queue.map(({ request }) => request.id))],
    isNoteWaiting: (id) =>
      queue.some(({ name, request }) => name === 'noteOn' && request.id === id),
    failure: () => failure,
  };
};

const sameRow = (a: Write, b: Write): boolean => a.request.id === b.request.id;
