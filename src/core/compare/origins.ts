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

/** Words that initials leave out. */
const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in', '&']);

/** "ndma" of "national disaster management agency"; empty for fewer than three words. */
export function initialsOf(key: string): string {
  const words = key.split(' ').filter((word) => !SMALL.has(word));
  return words.length < 3 ? '' : words.map((word) => word.charAt(0)).join('');
}

/** Whether two keys of speakers are a body's full name and its short one: its initials, or its last words, two at least. */
export function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  if (short.includes(' ')) return long.endsWith(` ${short}`);
  return short.charCodeAt(0) === long.charCodeAt(0) && initialsOf(long) === short;
}

/** Of an origin that is named in the text, as opposed to an article that names nobody. */
const UNNAMED = 'unnamed:';
const SPEAKER = 'speaker:';

/** Whether the text names an origin at all. */
export const isNamed = (origin: string): boolean => !origin.startsWith(UNNAMED);

/** What stands behind a surname, and in lower case inside a name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|san|ten|van|von|zu)$/;

/**
 * One person is named in full and by surname: the last capitalised word decides. A body keeps its whole
 * name, whichever way round: two ministries are two speakers, the Ministry of Health is the health ministry.
 */
export function speakerKey(name: string, rules: ComparingRules): string {
  const words = name.replaceAll('’', "'").trim().split(/\s+/);
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1)?.toLowerCase() ?? '';
  const capital = words.filter((word) => !PARTICLE.test(word));
  const person =
    capital.length > 0 && capital.length <= 4 && capital.every((word) => /^\p{Lu}/u.test(word));
  if (person && !rules.isBody(last)) return last;
  return turned(
    words.map((word) => word.toLowerCase()),
    rules,
  ).join(' ');
}

/** "Ministry of Health", "the department of public works": what it is of goes before it. */
function turned(words: string[], rules: ComparingRules): string[] {
  const own = words[0] === 'the' ? words.slice(1) : words;
  const [head = '', of, ...rest] = own;
  if (of !== 'of' || rest.length === 0 || !rules.isBody(head)) return own;
  return [...(rest[0] === 'the' ? rest.slice(1) : rest), head];
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

/** Whether an origin is what somebody said, as opposed to an occasion, an agency, or nobody. */
export const isSpoken = (origin: string): boolean => origin.startsWith(SPEAKER);

/**
 * The day of what a speaker says: that of the speech, else the one that the words give the figure ("40,000
 * gallons leaked on Thursday, he said" is of Thursday), else the page's.
 */
export const heldOn = (
  figure: Figure,
  article: Pick<Telling, 'figures' | 'published'>,
): Day | null =>
  saidOn(figure, article) ??
  (figure.asOfFrom === 'stated' ? figure.asOf : null) ??
  article.published;

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
    const day = heldOn(figure, article) ?? '?';
    return `${SPEAKER}${speakerKey(saidBy, rules)}@${day}`;
  }
  const agency = figure.via ?? article.agency;
  return agency ? `via:${nameKey(agency)}` : `${UNNAMED}${article.id}`;
}
