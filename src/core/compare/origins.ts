import { numberOf } from '../figures/calendar';
import type { Day, Figure } from '../figures/figure';
import type { ComparingRules } from './rules';
import { sameScope } from './scopes';
import type { Tie } from './verdict';

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
 * Where an article has a figure from: for the day of an announcement, that announcement; else a named
 * speaker on a day, else the agency it came through, else the article itself. Figures of one origin
 * confirm nothing to each other. Near-identical wording is not looked for.
 */
export function originOf(figure: Figure, article: Telling, rules: ComparingRules): string {
  const { saidBy, measure, value } = figure;
  if (rules.isOccasion(measure) && typeof value === 'string') return `occasion:${measure}@${value}`;
  if (saidBy) {
    const day = saidOn(figure, article) ?? article.published ?? '?';
    return `speaker:${speakerKey(saidBy, rules)}@${day}`;
  }
  const agency = figure.via ?? article.agency;
  return agency ? `via:${agency.toLowerCase().trim()}` : `${UNNAMED}${article.id}`;
}

/** A statement with its origin, and the day it was made where that is known. */
interface Told {
  origin: string;
  saidOn?: Day | null;
}

const SPEAKER = /^speaker:(.*)@[^@]*$/;

/**
 * What ties a source's statement to the page's own. One speaker on two days is told only where both
 * articles tell their day: a day of publication is no day of a speech.
 */
export function tieTo(own: Told, other: Told): Tie | null {
  if (!isNamed(own.origin)) return null;
  if (own.origin === other.origin) return { kind: 'same-origin' };
  const [one, two] = [SPEAKER.exec(own.origin), SPEAKER.exec(other.origin)];
  if (!one || one[1] !== two?.[1] || !own.saidOn || !other.saidOn) return null;
  const [from, to] = [numberOf(own.saidOn), numberOf(other.saidOn)];
  if (from === null || to === null) return null;
  return { kind: 'same-speaker', daysLater: to - from };
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
