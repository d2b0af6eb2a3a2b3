import * as v from 'valibot';
import { comparingRules } from '../../data/comparing';
import { metAmong } from '../core/review/among';
import { type Disagreement, type Met, sayingOf } from '../core/review/disagreement';
import type { Ready } from './ready';
import { disagreements } from './store/disagreements';
import { amongKey, remembered } from './store/known';

/** What sources disagree on among themselves, as far as counting it needs: the question, and what is said. */
interface Asked {
  id: string;
  sayings: string[];
}

const schema = v.array(v.object({ id: v.string(), sayings: v.array(v.string()) }));
const isAsked = (value: unknown): value is Asked[] => v.is(schema, value);

const askedIn = ({ id, statements }: Met): Asked => ({
  id,
  sayings: [...new Set(statements.map(sayingOf))],
});

/** Nobody has decided on it, or somebody who did not know of all that is said now. */
const isOpen = ({ decision, statements }: Disagreement, asked: Asked | undefined): boolean => {
  if (decision.kind !== 'dismissed' || !asked) return decision.kind === 'open';
  const known = new Set(statements.map(sayingOf));
  return asked.sayings.some((saying) => !known.has(saying));
};

/**
 * How many disagreements the desk would list as open. What sources disagree on among themselves is found
 * once for the articles that there are, and remembered: finding it for a thousand takes a second, and
 * this is asked whenever the button's window opens.
 */
export const countOpen = async ({ stories, packOf }: Ready): Promise<number> => {
  const { items } = await disagreements();
  const asked = await Promise.all(
    stories.map(({ id }) =>
      remembered(amongKey(id), isAsked, async () => {
        const known = await packOf(id);
        return known ? metAmong(known.pack, comparingRules).map(askedIn) : [];
      }),
    ),
  );
  const among = new Map(asked.flat().map((one) => [one.id, one]));
  const held = new Set(items.map(({ id }) => id));
  const unmet = [...among.keys()].filter((id) => !held.has(id));
  return unmet.length + items.filter((row) => isOpen(row, among.get(row.id))).length;
};
