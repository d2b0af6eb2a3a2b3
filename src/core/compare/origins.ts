import type { Day, Figure } from '../figures/figure';
import type { ComparingRules } from './rules';

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
function speakerKey(name: string, rules: ComparingRules): string {
  const words = name.trim().split(/\s+/);
  const full = words.join(' ').toLowerCase();
  const last = words.at(-1)?.toLowerCase() ?? '';
  const person = words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
  return person && !rules.isBody(last) ? last : full;
}

/**
 * The day a thing was said: stated with the count, else the day of the announcement that the article
 * reports of the same thing (`x-announced` for `x-start`), else the day of publication.
 */
function daySaid(figure: Figure, { figures, published }: Telling): Day | null {
  if (figure.asOfFrom === 'speech') return figure.asOf;
  const stem = figure.measure.replace(/-[a-z]+$/, '');
  const days = figures
    .filter(({ measure }) => measure === `${stem}-announced`)
    .map(({ value }) => value);
  const [day] = new Set(days);
  return new Set(days).size === 1 && typeof day === 'string' ? day : published;
}

/**
 * Where an article has a figure from: for the day of an announcement, that announcement; else a named
 * speaker on a day, else the agency it came through, else the article itself. Figures of one origin
 * confirm nothing to each other. Near-identical wording is not looked for.
 */
export function originOf(figure: Figure, article: Telling, rules: ComparingRules): string {
  const { saidBy, measure, value } = figure;
  if (rules.isOccasion(measure) && typeof value === 'string') return `occasion:${measure}@${value}`;
  if (saidBy) return `speaker:${speakerKey(saidBy, rules)}@${daySaid(figure, article) ?? '?'}`;
  const agency = figure.via ?? article.agency;
  return agency ? `via:${agency.toLowerCase().trim()}` : `${UNNAMED}${article.id}`;
}

/**
 * How many separate origins the answers have beside the page's own. Sources that share a named origin
 * are one; a source that names nobody adds none.
 */
export function countOrigins(own: string[], answers: { source: string; origin: string }[]): number {
  const groups: { sources: Set<string>; origins: Set<string> }[] = [];
  const page = { sources: new Set<string>(), origins: new Set(own.filter(isNamed)) };
  for (const { source, origin } of answers) {
    if (!isNamed(origin)) continue;
    const met = [page, ...groups].filter(
      (group) => group.sources.has(source) || group.origins.has(origin),
    );
    const group = met[0] ?? { sources: new Set<string>(), origins: new Set<string>() };
    if (met.length === 0) groups.push(group);
    for (const other of met.slice(1)) {
      for (const id of other.sources) group.sources.add(id);
      for (const id of other.origins) group.origins.add(id);
      groups.splice(groups.indexOf(other), 1);
    }
    group.sources.add(source);
    group.origins.add(origin);
  }
  return groups.length;
}
