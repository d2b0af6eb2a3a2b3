import type { Decision, Disagreement } from '../../core/review/disagreement';
import { sourceName } from '../parts/wording/figures';
import { heading } from '../parts/wording/headings';
import type { Words } from '../parts/words';
import { lineOf } from './as-report';

/** Where a disagreement stands. */
export type State = Decision['kind'];
/** What waits for a decision first. */
export const STATES: readonly State[] = ['open', 'later', 'confirmed', 'dismissed'];

/** What is listed: an empty filter lets everything through. */
export interface Filters {
  event: string;
  outlet: string;
  state: State | '';
  search: string;
}

export const NO_FILTERS: Filters = { event: '', outlet: '', state: '', search: '' };

export const isFiltered = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value.trim() !== '');

/** A disagreement as it is listed. */
export interface Entry {
  row: Disagreement;
  /** What is asked, as a heading. */
  title: string;
  /** Who takes part in it, each once. */
  outlets: string[];
}

export const entryOf = (words: Words, row: Disagreement): Entry => {
  const [first] = row.statements;
  return {
    row,
    title: first ? heading(words, first.figure) : row.question,
    outlets: [...new Set(row.statements.map((one) => sourceName(words, lineOf(one))))],
  };
};

/** Everything of an entry that a search looks at. */
const searched = ({ row, title, outlets }: Entry): string =>
  [
    title,
    row.event.title,
    row.note,
    ...outlets,
    ...row.statements.flatMap(({ figure }) => [figure.phrase, figure.saidBy ?? '']),
    ...row.sightings.flatMap(({ page, outlet }) => [page, outlet ?? '']),
  ]
    .join('\n')
    .toLowerCase();

/** The entries that pass all filters, in their order; of a search, those that have all its words. */
export const matching = (entries: Entry[], filters: Filters): Entry[] => {
  const wanted = filters.search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const { row, outlets } = entry;
    if (filters.event && row.event.id !== filters.event) return false;
    if (filters.outlet && !outlets.includes(filters.outlet)) return false;
    if (filters.state && row.decision.kind !== filters.state) return false;
    if (wanted.length === 0) return true;
    const text = searched(entry);
    return wanted.every((word) => text.includes(word));
  });
};

/** What waits first; within a state in reading order, which the entries come in. */
export const inQueue = (entries: Entry[]): Entry[] =>
  STATES.flatMap((state) => entries.filter(({ row }) => row.decision.kind === state));

/** The entry that a reader goes to after deciding on one: the next that is open, else the first that is. */
export const nextOpen = (queue: Entry[], from: string): string => {
  const at = queue.findIndex(({ row }) => row.id === from);
  const open = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))].find(
    ({ row }) => row.decision.kind === 'open',
  );
  return open?.row.id ?? from;
};
