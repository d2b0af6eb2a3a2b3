import type { Day, Figure } from '../figures/figure';
import type { ComparingRules } from './rules';
import { sameScope } from './scopes';

/** What is known of the article a figure stands in, for telling where it has the figure from. */
export interface Telling {
  /** The article's id. */
  id: string;
  published: Day | null;
  /** The agency it declares as its origin. */
  agency: string | null;
  figures: Figure[];
}

/** Of an origin that is named in the text, as opposed to an article that names nobody. */
const UNNAMED = 'unnamed:';

/** Whether the text names an origin at all. */
export const isNamed = (origin: string): boolean => !origin.startsWith(UNNAMED);

/**
 * One person is named in full and by surname: the last capitalised word decides. A body keeps its whole
 * name: two ministries are two speakers.
 */
export function speakerKey(name: string, rules: ComparingRules): string {
  const words = name.trim().split(/\s+/);
  const full = words.join(' ').toLowerCase();
  const last = words.at(-1)?.toLowerCase() ?? '';
  const person = words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
  return person && !rules.isBody(last) ? last : full;
}

/**
 * The day on which a figure's speaker said it, as far as the article tells: stated with the count, else
 * the day of the announcement that it reports of the same thing (`x-announced` for `x-start`). Null where
 * it names no speaker or no such day; what is said of a part may have been said on another occasion.
 */
export function saidOn(figure: Figure, { figures }: Pick<Telling, 'figures'>): Day | null {
  if (!figure.saidBy) return null;
  if (figure.asOfFrom === 'speech') return figure.asOf;
  const stem = figure.measure.replace(/-[a-z]+$/, '');
  const days = figures
    .filter(
      ({ measure, scope }) => measure === `${stem}-announced` && sameScope(scope, figure.scope),
    )
    .map(({ value }) => value);
  const [day] = new Set(days);
  return new Set(days).size === 1 && typeof day === 'string' ? day : null;
}

/**
 * Where an article has a figure from, by its own words: for the day of an announcement, that announcement;
 * else a named speaker on a day, else the agency it came through, else the article itself. What else ties
 * two articles stands in `ties.ts`.
 */
export function originOf(figure: Figure, article: Telling, rules: ComparingRules): string {
  const { saidBy, measure, value } = figure;
  const { isUnnamed, nameKey } = rules.origins;
  if (rules.isOccasion(measure) && typeof value === 'string') return `occasion:${measure}@${value}`;
  if (saidBy !== null && !isUnnamed(saidBy)) {
    const day = saidOn(figure, article) ?? article.published ?? '?';
    return `speaker:${speakerKey(saidBy, rules)}@${day}`;
  }
  const agency = figure.via ?? article.agency;
  return agency ? `via:${nameKey(agency)}` : `${UNNAMED}${article.id}`;
}
