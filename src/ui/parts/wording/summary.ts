import type { Report } from '../../../core/compare/report';
import type { Comparison } from '../../../core/compare/verdict';
import type { Figure } from '../../../core/figures/figure';
import type { Answers } from '../answers';
import { originsOf, sourcesOf } from '../answers';
import type { Words } from '../words';
import { otherCount } from './collection';
import { saying, sayingKey } from './figures';
import { because } from './reasons';
import { asked, compared } from './totals';

/** "2 others say the same. 1 other says 1 March." The majority is named first: a page in it is not accused. */
function whatOthersSay(words: Words, { main, same }: Answers): string[] {
  const lines = same.length ? [words.count('others_same', sourcesOf(same))] : [];
  const keys = new Set(main.map(({ figure }) => sayingKey(figure)));
  for (const key of keys) {
    const group = main.filter(({ figure }) => sayingKey(figure) === key);
    const first = group[0];
    if (first) lines.push(words.count('others_say', sourcesOf(group), saying(words, first.figure)));
  }
  return lines;
}

/** In both the place is named, and it is another one. */
const otherPlaces = (here: Figure, answers: Comparison[]) =>
  here.where !== null && answers.some(({ figure }) => figure.where && figure.where !== here.where);

const nobodyNamed = (figures: Figure[]) => figures.every(({ saidBy, via }) => !saidBy && !via);

/** What stands before the sources on a card that differs: what they say, how far apart, why it may be so. */
export function summary(words: Words, here: Figure, answers: Answers): string[] {
  const { main, same } = answers;
  const n = sourcesOf(main);
  const lead = main[0];
  if (!lead) return [];
  if (lead.verdict === 'different-scope') {
    const key = lead.reason.rule === 'other-occasion' ? 'others_occasion' : 'others_scope';
    return [words.count(key, n)];
  }
  if (lead.verdict === 'not-compared') {
    const why = because(words, here, lead);
    return [words.count('others_not_compared', n), ...(why ? [why] : [])];
  }
  const lines = whatOthersSay(words, answers);
  const origins = originsOf(main);
  if (origins < n) lines.push(words.count('go_back', origins));
  const whys = main.map((comparison) => because(words, here, comparison));
  lines.push(...new Set(whys.filter((why) => why !== null)));
  if (lead.reason.rule === 'two-days' && otherPlaces(here, main)) {
    lines.push(words.say('why_places'));
  }
  const all = [here, ...[...main, ...same].map(({ figure }) => figure)];
  if (lead.verdict === 'conflicts' && nobodyNamed(all)) lines.push(words.say('why_nobody'));
  return lines;
}

/** What stands after the sources: where the days are from. */
export function afterword(words: Words, here: Figure, { main }: Answers): string | null {
  const assumedDays = [here, ...main.map(({ figure }) => figure)].every(
    ({ asOfFrom }) => asOfFrom === 'published',
  );
  return main[0]?.verdict === 'updated' && assumedDays ? words.say('why_days_published') : null;
}

/** "Same in 4 others, from 3 further origins." */
export function sameLine(words: Words, same: Comparison[], origins: number): string {
  return words.say(
    'same_from',
    words.count('same_in', sourcesOf(same)),
    origins > 0 ? words.count('from_origins', origins) : words.say('from_no_origin'),
  );
}

/** What the panel says where a report has nothing to set side by side, or nothing that differs. */
export function plainOutcome(words: Words, report: Report): string[] {
  if (report.figures.length === 0) return [words.say('none_found')];
  const n = { asked: asked(report.tally), compared: compared(report.tally) };
  if (n.compared === 0 && report.tally['not-compared'] === 0) {
    return [words.count('found', n.asked), words.count('sources_none', otherCount(report))];
  }
  if (report.tally.agrees === n.compared && n.compared > 0) {
    return [words.count('all_same', n.compared), words.say('not_proof')];
  }
  return [];
}
