import type { Disagreement } from '../../core/review/disagreement';
import type { Review } from '../../core/review/schema';
import type { NewDecision } from '../../messages';
import { LONGEST_INITIALS } from '../../settings';
import type { askThrough } from '../parts/ask';
import type { Words } from '../parts/words';
import {
  type Entry,
  entryOf,
  type Filters,
  inQueue,
  matching,
  NO_FILTERS,
  nextOpen,
} from './queue';
import { stateLine } from './wording';
import { type Failure, keepThrough } from './writes';

/** What is unfolded over the desk: at most one thing at a time. */
export type Unfolded = 'reasons' | 'help' | 'erase' | 'free' | null;

/** Everything that is shown. */
export interface DeskState {
  /** Null until the worker has answered. */
  entries: Entry[] | null;
  /** Whether it could not answer. */
  isClosed: boolean;
  broken: number;
  filters: Filters;
  /** What passes the filters, what waits first. */
  queue: Entry[];
  /** The entry on the desk; null where none is listed. */
  current: Entry | null;
  /** In a narrow window: the item, rather than the list. */
  isItemShown: boolean;
  unfolded: Unfolded;
  /** What came of the last press, in words. */
  said: string;
  canUndo: boolean;
  failure: Failure | null;
  /** How many disagreements have something on the screen that is not kept yet. */
  waiting: number;
  /** Whose initials stand beside each decision from now on; empty for nobody's. */
  initials: string;
  /** Where the note of the current row stands: being kept, kept since it was typed, or neither. */
  noteState: 'waiting' | 'saved' | null;
}

/** What can be undone: a decision on one row, or what was done to all of them. */
type Done = { id: string } | { before: Disagreement[]; instead: boolean };

export const reviewOf = (disagreements: Disagreement[]): Review => ({
  format: 'second-source/review',
  version: 1,
  disagreements,
});

/** A row as it is on the screen before it is kept. */
const onScreen = (row: Disagreement, decision: NewDecision, at: number): Disagreement => ({
  ...row,
  decision: decision.kind === 'open' ? decision : { ...decision, at },
  past: [...row.past, row.decision],
  returned: null,
});

const takenBack = (row: Disagreement): Disagreement => {
  const decision = row.past.at(-1);
  return decision ? { ...row, decision, past: row.past.slice(0, -1) } : row;
};

export type Desk = ReturnType<typeof createDesk>;

/**
 * The desk on which disagreements are reviewed: what is on it, and what can be done. What is done shows at
 * once and is kept then; what cannot be kept stays on the screen.
 *
 * @param changed - is called when there is something else to show.
 */
export const createDesk = (
  ask: ReturnType<typeof askThrough>,
  words: Words,
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  changed: () => void,
) => {
  let rows: Disagreement[] | null = null;
  let isClosed = false;
  let broken = 0;
  let filters = NO_FILTERS;
  let selected: string | null = null;
  let isItemShown = false;
  let unfolded: Unfolded = null;
  let said = '';
  let savedNote: string | null = null;
  let initials = '';
  let done: Done[] = [];

  const put = (row: Disagreement): void => {
    rows = rows?.map((one) => (one.id === row.id ? row : one)) ?? null;
  };
  const writes = keepThrough(ask, view, put, () => changed());
  const find = (id: string | null) => rows?.find((row) => row.id === id) ?? null;
  const entries = (): Entry[] => (rows ?? []).map((row) => entryOf(words, row));
  const queue = (): Entry[] => inQueue(matching(entries(), filters));
  const titleOf = (row: Disagreement): string => entryOf(words, row).title;
  const tell = (line: string): void => {
    said = line;
    changed();
  };
  /** What is listed has changed: what is on the desk is one of it. */
  const settle = (): void => {
    const listed = queue();
    if (!listed.some(({ row }) => row.id === selected)) selected = listed[0]?.row.id ?? null;
  };

  const load = async (): Promise<void> => {
    // Whoever cannot be asked who they are may decide all the same.
    const set = ask('settings', {}).then(
      ({ settings }) => settings.initials,
      () => initials,
    );
    try {
      const reply = await ask('review', {});
      const waiting = new Set(writes.waiting());
      rows = reply.rows.map((row) => (waiting.has(row.id) ? (find(row.id) ?? row) : row));
      broken = reply.broken;
      isClosed = false;
    } catch {
      isClosed = rows === null;
    }
    initials = await set;
    settle();
    changed();
  };

  const undoOn = (id: string): void => {
    const row = find(id);
    if (!row || row.past.length === 0) return;
    const before = takenBack(row);
    put(before);
    if (!writes.withdraw(id)) writes.add({ name: 'undecide', request: { id } });
    filters = matching([entryOf(words, before)], filters).length > 0 ? filters : NO_FILTERS;
    selected = id;
    const state = stateLine(words, before.decision);
    tell(words.say('review_undone', titleOf(row), state));
  };
  const undoAll = async ({ before, instead }: Exclude<Done, { id: string }>): Promise<void> => {
    await ask('importReview', { data: reviewOf(before), instead });
    await load();
    tell(words.count('review_restored', before.length));
  };
  const failed = (): void => tell(words.say('review_failed'));

  return {
    load,
    tell,
    state: (): DeskState => {
      const listed = queue();
      const current = listed.find(({ row }) => row.id === selected) ?? null;
      const isWaiting = current !== null && writes.isNoteWaiting(current.row.id);
      const isSaved = current !== null && savedNote === current.row.id;
      return {
        entries: rows && entries(),
        isClosed,
        broken,
        filters,
        queue: listed,
        current,
        isItemShown: isItemShown && current !== null,
        unfolded,
        said,
        canUndo: done.length > 0,
        failure: writes.failure(),
        waiting: writes.waiting().length,
        initials,
        noteState: isWaiting ? 'waiting' : isSaved ? 'saved' : null,
      };
    },
    filter(change: Partial<Filters>): void {
      filters = { ...filters, ...change };
      settle();
      tell(words.count('review_listed', queue().length));
    },
    select(id: string): void {
      selected = id;
      unfolded = null;
      changed();
    },
    showItem(shown: boolean): void {
      isItemShown = shown;
      unfolded = null;
      changed();
    },
    step(by: number): void {
      const listed = queue();
      const at = listed.findIndex(({ row }) => row.id === selected) + by;
      const next = listed[Math.max(0, Math.min(at, listed.length - 1))];
      if (next) this.select(next.row.id);
    },
    unfold(what: Unfolded): void {
      unfolded = unfolded === what ? null : what;
      changed();
    },
    decide(decision: NewDecision): void {
      const row = find(selected);
      if (!row) return;
      const next = nextOpen(queue(), row.id);
      const signed: NewDecision =
        decision.kind === 'open' || initials === '' ? decision : { ...decision, by: initials };
      const after = onScreen(row, signed, Date.now());
      if (stateLine(words, row.decision) !== stateLine(words, after.decision)) {
        put(after);
        done.push({ id: row.id });
        writes.add({ name: 'decide', request: { id: row.id, decision: signed } });
      }
      selected = next;
      unfolded = null;
      settle();
      tell(words.say('titled', titleOf(row), stateLine(words, after.decision)));
    },
    /** From now on these initials stand beside each decision. */
    sign(typed: string): void {
      const given = typed.replace(/\p{C}/gu, '').trim().slice(0, LONGEST_INITIALS).trim();
      if (given === initials) return;
      initials = given;
      ask('changeSettings', { set: { initials } }).catch(failed);
      changed();
    },
    /** Takes back what was done last, else the last decision on what is on the desk. */
    async undo(): Promise<void> {
      const last = done.pop();
      if (last && 'before' in last) await undoAll(last).catch(failed);
      else undoOn(last?.id ?? selected ?? '');
    },
    undoCurrent(): void {
      const id = selected ?? '';
      done = done.filter((one) => !('id' in one) || one.id !== id);
      undoOn(id);
    },
    note(id: string, note: string): void {
      const row = find(id);
      if (!row || row.note === note) return;
      put({ ...row, note });
      savedNote = id;
      writes.add({ name: 'noteOn', request: { id, note } });
      changed();
    },
    retry: () => writes.retry(),
    /** Erases all, or all on which nobody decided anything. */
    async erase(what: 'all' | 'open'): Promise<void> {
      const before = rows ?? [];
      const waiting = new Set(writes.waiting());
      const kept = before.filter(
        ({ id, decision, note }) => decision.kind !== 'open' || note !== '' || waiting.has(id),
      );
      unfolded = null;
      try {
        const keep = what === 'all' ? [] : kept.map(({ id }) => id);
        const { erased } = await ask('forgetReview', { keep });
        done.push({ before, instead: false });
        if (what === 'open') writes.retry();
        await load();
        tell(words.count('review_erased', erased));
      } catch {
        failed();
      }
    },
    /** Takes in what was read from a file; `undefined` where it was no JSON. */
    async add(data: unknown): Promise<void> {
      const before = rows ?? [];
      try {
        const reason = data === undefined ? words.say('review_no_json') : null;
        const { added, problem } = reason
          ? { added: 0, problem: null }
          : await ask('importReview', { data, instead: false });
        const why = reason ?? (problem && [problem.where, problem.what].filter(Boolean).join(': '));
        if (why) return tell(words.say('review_refused', why));
        done.push({ before, instead: true });
        await load();
        tell(words.count('review_added', added));
      } catch {
        failed();
      }
    },
  };
};
