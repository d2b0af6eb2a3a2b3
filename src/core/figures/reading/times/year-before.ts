import type { DayMention } from '../../days';
import type { Day } from '../../figure';
import type { Happening } from '../../happening-words';
import { phraseAt } from '../../phrase-book';
import type { ReadSentence } from '../sentence';
import type { DayTold } from './day-figures';
import { EARLIER } from './done-then';
import { isYearAgo } from './earlier-days';

/** A year before a noun. */
const YEAR = /^(?:19|20)\d\d$/;

/** So many words may stand between a year and what happened in it: "the 2016 gas explosion". */
const NEAR = 3;

/**
 * "A 2016 explosion", "the 1998 train crash": the years of what befell somebody before the page's year, from the article
 * to the noun. They are no days that a sentence names, and no amounts.
 */
export function yearsBefore(
  { words, sentence, lexicon }: ReadSentence,
  published: Day | null,
): (readonly [DayMention, DayTold])[] {
  const found: (readonly [DayMention, DayTold])[] = [];
  if (published === null) return found;
  const { tokens } = sentence;
  for (let k = 1; k < words.length - 1; k += 1) {
    const year = words[k]?.token;
    if (year?.kind !== 'number' || year.text.length !== 4 || !YEAR.test(year.text)) continue;
    const det = words[k - 1];
    if (det?.tag !== 'det' || year.text >= published.slice(0, 4)) continue;
    const behind = happeningBehind({ words, lexicon }, k + 1);
    const [from, to] = [tokens[k - 1], tokens[behind?.last ?? -1]];
    if (!behind || !from || !to) continue;
    const day: DayMention = {
      start: from.start,
      end: to.end,
      firstToken: k - 1,
      lastToken: k,
      value: null,
      low: `${year.text}-01-01`,
      high: `${year.text}-12-31`,
      hedge: 'range',
      precision: 'year',
      anchor: 'calendar',
      role: 'at',
      assumed: false,
      datesSpeech: false,
      announcement: false,
    };
    const { happening } = behind;
    const measure = `${happening.event}-${happening.only ?? 'date'}`;
    const scope = isYearAgo(day, published) ? EARLIER : 'total';
    found.push([day, { measure, happening, scope, where: null, latest: false }]);
  }
  return found;
}

/** A happening that befell somebody, and its last token: right behind a year but for what describes it; else null. */
function happeningBehind(
  { words, lexicon }: Pick<ReadSentence, 'words' | 'lexicon'>,
  first: number,
): { happening: Happening; last: number } | null {
  for (let n = first; n < first + NEAR; n += 1) {
    const hit = phraseAt(lexicon.happenings.nouns, words, n);
    if (hit) {
      const behind = words[n + hit.length];
      const isOne = hit.value.befalls && behind?.tag !== 'noun' && !behind?.possessive;
      return isOne ? { happening: hit.value, last: n + hit.length - 1 } : null;
    }
    const { tag } = words[n] ?? { tag: 'punct' };
    if (tag !== 'noun' && tag !== 'name') return null;
  }
  return null;
}
