import type { Disagreement } from '../../core/review/disagreement';
import type { Words } from '../parts/words';
import { reviewAsCsv } from './csv';
import { reviewOf } from './desk';
import type { Format } from './files';
import { reviewAsMarkdown } from './markdown';
import { dayOf } from './wording';

const WRITTEN: Record<
  Format,
  { type: string; ending: string; write(words: Words, rows: Disagreement[]): string }
> = {
  json: {
    type: 'application/json',
    ending: 'json',
    write: (_, rows) => `${JSON.stringify(reviewOf(rows), null, 2)}\n`,
  },
  csv: { type: 'text/csv', ending: 'csv', write: reviewAsCsv },
  markdown: { type: 'text/markdown', ending: 'md', write: reviewAsMarkdown },
};

/** How long a browser may take to begin with a download, in milliseconds. */
const BEGUN_BY = 60_000;

/** Hands the reader a file of these disagreements. A link to a Blob needs no permission. */
export const download = (
  page: Document,
  words: Words,
  format: Format,
  rows: Disagreement[],
  at: number,
): void => {
  const { type, ending, write } = WRITTEN[format];
  const address = URL.createObjectURL(
    new Blob([write(words, rows)], { type: `${type};charset=utf-8` }),
  );
  const link = page.createElement('a');
  link.href = address;
  link.download = `second-source-review-${dayOf(at)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGUN_BY);
};
