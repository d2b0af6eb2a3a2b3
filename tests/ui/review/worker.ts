import { decided, noted, takenBack } from '../../../src/core/review/decide';
import type { Disagreement } from '../../../src/core/review/disagreement';
import { joined } from '../../../src/core/review/import';
import { parseReview } from '../../../src/core/review/schema';
import { type Answer, type Envelope, type MessageName, STORAGE_FULL } from '../../../src/messages';
import { changed, DEFAULTS, type SettingsChange } from '../../../src/settings';

/** A worker that keeps rows in memory, until it is told that its disk is full. */
export const reviewWorker = (given: Disagreement[]) => {
  const worker = { rows: given, isFull: false, settings: DEFAULTS, answer };
  const change = (id: string, how: (row: Disagreement) => Disagreement) => {
    worker.rows = worker.rows.map((row) => (row.id === id ? how(row) : row));
    return worker.rows.find((row) => row.id === id);
  };
  const reply = ({ name, request }: Envelope): unknown => {
    const wish = request as never as {
      id: string;
      note: string;
      decision: never;
      keep: string[];
      data: unknown;
      instead: boolean;
    };
    switch (name) {
      case 'settings':
        return { settings: worker.settings, repaired: [] };
      case 'changeSettings':
        worker.settings = changed(worker.settings, request as SettingsChange);
        return worker.settings;
      case 'review':
        return { rows: worker.rows, broken: 0 };
      case 'decide':
        return change(wish.id, (row) =>
          decided(row, { at: 1, ...(wish.decision as object) } as never),
        );
      case 'undecide':
        return change(wish.id, takenBack);
      case 'noteOn':
        return change(wish.id, (row) => noted(row, wish.note));
      case 'forgetReview': {
        const before = worker.rows.length;
        worker.rows = worker.rows.filter(({ id }) => wish.keep.includes(id));
        return { erased: before - worker.rows.length };
      }
      case 'importReview': {
        const parsed = parseReview(wish.data);
        if (!parsed.ok) return { added: 0, problem: parsed.problem };
        const held = new Map(wish.instead ? [] : worker.rows.map((row) => [row.id, row]));
        for (const row of parsed.disagreements) {
          held.set(row.id, joined(held.get(row.id) ?? null, row));
        }
        worker.rows = [...held.values()];
        return { added: parsed.disagreements.length, problem: null };
      }
      default:
        return null;
    }
  };
  async function answer(envelope: Envelope): Promise<Answer<MessageName>> {
    if (worker.isFull && envelope.name !== 'review') return { error: STORAGE_FULL };
    return { reply: structuredClone(reply(envelope)) as never };
  }
  return worker;
};
