import type { Report } from '../../../core/compare/report';
import type { Comparison } from '../../../core/compare/verdict';
import type { Figure } from '../../../core/figures/figure';
import {
  type Answers,
  bySource,
  isPlainer,
  originsOf,
  type SourceAnswers,
  sourcesOf,
} from '../answers';
import type { CountKey, Words } from '../words';
import { otherCount } from './collection';
import { saying, sayingKey } from './figures';
import { countedWords, isOfPeople } from './headings';
import { because } from './reasons';
import { furtherOrigins } from './ties';
import { asked, compared } from './totals';

/** Of a kind: what hundreds of sources say in as many ways is no sentence that anybody reads. */
export const MOST_SENTENCES = 6;

const unique = <T>(all: T[]): T[] => [...new Set(all)];

/** All that one source says, each value once; a value that it gives in two forms in the one that says more. */
function allSayings(words: Words, said: Comparison[]): { key: string; text: string } {
  const all = said.map(({ figure }) => figure);
  const figures = all.filter((one) => !isPlainer(one, all));
  const byKey = new Map(figures.map((figure) => [sayingKey(figure), saying(words, figure)]));
  return { key: [...byKey.keys()].sort().join(' & '), text: words.list([...byKey.values()]) };
}

/**
 * How to say of a count that time may explain when it was published, against this page's. Where either
 * article states the day of its count, that day counts, and stands beside its words.
 */
function sayingKeyFor(here: Figure, { figure, reason }: Comparison): CountKey {
  const bothPublished = here.asOfFrom === 'published' && figure.asOfFrom === 'published';
  if (reason.rule !== 'running-total' || !bothPublished || !here.asOf || !figure.asOf)
    return 'others_say';
  if (here.asOf === figure.asOf) return 'others_say_same_day';
  return figure.asOf < here.asOf ? 'others_say_before' : 'others_say_after';
}

/** "2 others say the same. 1 other says 1 March." The majority is named first: a page in it is not accused. */
function whatOthersSay(
  words: Words,
  here: Figure,
  { main, same }: Pick<Answers, 'main' | 'same'>,
): string[] {
  const lines = same.length > 0 ? [words.count('others_same', sourcesOf(same))] : [];
  const groups = new Map<string, { n: number; pattern: CountKey; text: string; days: string }>();
  for (const { said } of bySource(main)) {
    const [one] = said;
    if (!one) continue;
    const { key, text } = allSayings(words, said);
    const pattern = sayingKeyFor(here, one);
    const days =
      pattern === 'others_say' ? '' : words.count('length_day', one.reason.daysApart ?? 0);
    // Of those who say it in other words, none is quoted with words that another has.
    const name = [pattern, days, key, text.toLowerCase()].join(' ');
    const group = groups.get(name);
    if (group) group.n += 1;
    else groups.set(name, { n: 1, pattern, text, days });
  }
  const all = [...groups.values()];
  // Where all are told, they stand as the sources do; where not all can be, those that most say.
  const told =
    all.length > MOST_SENTENCES ? all.toSorted((a, b) => b.n - a.n).slice(0, MOST_SENTENCES) : all;
  for (const { n, pattern, text, days } of told) lines.push(words.count(pattern, n, text, days));
  const left = all.filter((group) => !told.includes(group)).reduce((sum, { n }) => sum + n, 0);
  if (left > 0) lines.push(words.count('others_say_else', left));
  return lines;
}

/** In both the place is named, and it is another one. */
const otherPlaces = (here: Figure, answers: Comparison[]) =>
  here.where !== null && answers.some(({ figure }) => figure.where && figure.where !== here.where);

const nobodyNamed = (figures: Figure[]) => figures.every(({ saidBy, via }) => !saidBy && !via);

/** The one part that all of these count; null where they differ, or where not the part decides. */
export function commonScope(words: Words, answers: Comparison[]): string | null {
  if (answers.some(({ reason }) => reason.rule !== 'other-scope')) return null;
  const scopes = unique(answers.map(({ figure }) => countedWords(words, figure)));
  return scopes.length === 1 ? (scopes[0] ?? null) : null;
}

function somethingElse(words: Words, main: Comparison[]): string {
  const n = sourcesOf(main);
  const scope = commonScope(words, main);
  const counts = main.every(({ figure }) => isOfPeople(figure));
  if (scope) return words.count(counts ? 'others_count' : 'others_scope', n, scope);
  const rules = unique(main.map(({ reason }) => reason.rule));
  const occasions = otherOccasions(words, main);
  if (rules.length === 1 && occasions) return occasions;
  return words.count(rules.includes('other-window') ? 'others_window' : 'others_scopes', n);
}

/** Each reason once. Sources whose days are one and two days apart get one sentence for all of them. */
function whys(words: Words, here: Figure, main: Comparison[]): string[] {
  const days = main.filter(({ reason }) => reason.rule === 'two-days');
  const apart = days.map(({ reason }) => reason.daysApart ?? 0);
  const [least, most] = [Math.min(...apart), Math.max(...apart)];
  if (least >= most) {
    return unique(main.flatMap((comparison) => because(words, here, comparison) ?? []));
  }
  const rest = main.filter((comparison) => !days.includes(comparison));
  const range = words.say('days_apart_range', words.number(least), words.number(most));
  return [range, ...whys(words, here, rest)];
}

function difference(words: Words, here: Figure, answers: Answers): string[] {
  const { main } = answers;
  const lines = whatOthersSay(words, here, answers);
  const origins = originsOf(main);
  if (origins < sourcesOf(main)) lines.push(words.count('go_back', origins));
  lines.push(...whys(words, here, main).slice(0, MOST_SENTENCES));
  if (main[0]?.reason.rule === 'two-days' && otherPlaces(here, main)) {
    lines.push(words.say('why_places'));
  }
  return lines;
}

/** What stands before the sources on a card that differs: what they say, how far apart, why it may be so. */
export function summary(words: Words, here: Figure, answers: Answers): string[] {
  const { own, main } = answers;
  const first = own.map(({ figure }) => words.say('own_also', saying(words, figure)));
  switch (main[0]?.verdict) {
    case undefined:
      return [...first, ...whatOthersSay(words, here, answers)];
    case 'different-scope':
      return [...first, somethingElse(words, main)];
    case 'not-compared': {
      if (here.hedge === 'unknown') {
        return [words.say('own_no_number'), ...whatOthersSay(words, here, answers)];
      }
      const why = main.map((comparison) => because(words, here, comparison)).find((line) => line);
      return [...first, words.count('others_not_compared', sourcesOf(main)), ...(why ? [why] : [])];
    }
    default:
      return [...first, ...difference(words, here, answers)];
  }
}

/** What stands after the sources: that the days are only those of publication, or that nobody says where a thing is from. */
export function afterword(words: Words, here: Figure, { main, same }: Answers): string | null {
  const all = [here, ...[...main, ...same].map(({ figure }) => figure)];
  if (main[0]?.verdict === 'conflicts' && nobodyNamed(all)) {
    const [others, alike] = [sourcesOf(main), sourcesOf(same) + 1];
    return alike > 1
      ? words.say('why_no_vote', words.number(alike), words.number(others))
      : words.count('why_nobody', others);
  }
  const assumedDays = [here, ...main.map(({ figure }) => figure)].every(
    ({ asOfFrom }) => asOfFrom === 'published',
  );
  return main[0]?.verdict === 'updated' && assumedDays ? words.say('why_days_published') : null;
}

/** "1 other reports another occasion (11 January)."; null where none does. */
function otherOccasions(words: Words, answers: Comparison[]): string | null {
  const others = answers.filter(({ reason }) => reason.rule === 'other-occasion');
  if (others.length === 0) return null;
  const days = others.flatMap(({ figure: { value } }) => (typeof value === 'string' ? value : []));
  const named = words.list(unique(days.sort()).map((day) => words.day(day, 'long')));
  const n = sourcesOf(others);
  return days.length < others.length
    ? words.count('others_occasion', n)
    : words.count('others_occasion_on', n, named);
}

/** "Same in 4 others, from 3 further named origins." What others say of another occasion follows. */
export function sameLine(words: Words, { same, aside }: Answers, origins: number): string {
  const line = words.say(
    'same_from',
    words.count('same_in', sourcesOf(same)),
    furtherOrigins(words, same, origins),
  );
  return [line, otherOccasions(words, aside) ?? []].flat().join(' ');
}

const AMONG = {
  conflicts: 'among_conflicts',
  updated: 'among_updated',
  compatible: 'among_compatible',
  'different-scope': 'among_different_scope',
  agrees: 'among_agrees',
} as const;

/** What several sources' answers are to each other, where the page gives none. */
export function among(words: Words, verdict: string, groups: SourceAnswers[]): string | null {
  return verdict in AMONG && groups.length > 1
    ? words.say(AMONG[verdict as keyof typeof AMONG])
    : null;
}

/** Whether a count of the page is left uncompared because the page gives no day for it. */
const lacksDay = ({ figures }: Report): boolean =>
  figures.some(
    ({ asOf, comparisons }) =>
      asOf === null &&
      comparisons.some(
        ({ reason }) => reason.rule === 'assumed-field' && reason.fields?.includes('asOf'),
      ),
  );

/** What is said of a whole report that has no dates, nothing to set side by side, or nothing that differs. */
export function plainOutcome(words: Words, report: Report): string[] {
  if (lacksDay(report)) return [words.say('why_no_date')];
  if (!report.questions.some(({ figures }) => figures.length > 0)) return [words.say('none_found')];
  const n = compared(report.tally);
  if (n === 0 && report.tally['not-compared'] === 0) {
    return [
      words.count('found', asked(report.tally)),
      words.count('sources_none', otherCount(report)),
    ];
  }
  if (n > 0 && report.tally.agrees === n) {
    return [words.count('all_same', n), words.say('not_proof')];
  }
  return [];
}
