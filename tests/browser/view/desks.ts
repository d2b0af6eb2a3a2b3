import type { Disagreement } from '../../../src/core/review/disagreement';
import type { Reply } from '../../../src/messages';
import { DISAGREEMENTS } from '../../ui/disagreements';
import type { Desk } from './stand-in';

/** A worker that keeps these, and takes every decision. */
const withRows =
  (rows: Disagreement[]): Desk =>
  async ({ name }) => {
    const reply: Reply<'review'> = { rows, broken: 0 };
    return name === 'review' ? { reply } : { error: 'Not kept.' };
  };

/** The review page with something on the desk, and with nothing. */
export const DESKS: Record<string, Desk> = {
  desk: withRows(DISAGREEMENTS),
  'desk-empty': withRows([]),
};
