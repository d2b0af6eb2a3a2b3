import type { Report } from '../../../core/compare/report';
import type { Day } from '../../../core/figures/figure';
import type { Words } from '../words';

type Collection = Pick<Report, 'sources' | 'self'>;

/** The sources that a page is compared with: itself is not among them. */
const others = ({ sources, self }: Collection) => sources.filter(({ id }) => id !== self);

/** The days of publication, sorted. */
const days = (collection: Collection): Day[] =>
  others(collection)
    .flatMap(({ published }) => published ?? [])
    .sort();

/** How many sources stand against the page. */
export const otherCount = (collection: Collection): number => others(collection).length;

/** The year of all days of publication, which short days then leave out; undefined where they differ. */
export function commonYear(collection: Collection): string | undefined {
  const years = new Set(days(collection).map((day) => day.slice(0, 4)));
  return years.size === 1 ? [...years][0] : undefined;
}

/** Where the collection ends: how many articles, of which days, and that nothing later is in it. */
export function edge(words: Words, collection: Collection): string[] {
  const n = otherCount(collection);
  const sorted = days(collection);
  const first = sorted[0];
  const last = sorted.at(-1);
  const lines: string[] = [];
  if (n > 0) {
    lines.push(
      first && last
        ? words.count('edge', n, words.days(first, last, 'full'))
        : words.count('edge_undated', n),
    );
  }
  if (collection.self) lines.push(words.count('edge_self', n + 1));
  return lines;
}
