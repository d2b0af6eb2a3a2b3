import type { DayMention } from '../../days';
import type { Day } from '../../figure';
import type { Happening } from '../../happening-words';
import type { ReadSentence } from '../sentence';
import type { Setting } from '../stated';
import { type DayTold, tellDay } from './day-figures';
import { EARLIER } from './done-then';

/**
 * What a day is the day of, as `tellDay` tells it: what befell people more than a year ago is an earlier happening
 * than the one that is written about, and a day of it no more its first than its last.
 */
export function tellDayInItsTime(
  read: ReadSentence,
  day: DayMention,
  topic: () => Happening | null,
  setting: Setting,
): DayTold | null {
  const told = tellDay(read, day, topic, setting);
  if (!told?.happening || !isYearAgo(day, setting.published)) return told;
  // "When it opened in 1966": no strike opens, whatever was spoken of.
  const deed = read.at[day.firstToken]?.verb?.lemma;
  if (deed === 'open' && told.happening.event === 'strike')
    return { ...told, measure: 'other:open-date', happening: null };
  const { recalled } = read.lexicon.timing;
  if (!told.happening.befalls && !recalled.has(told.happening.event)) return told;
  const { verb } = read.at[day.firstToken] ?? { verb: null };
  const begins =
    verb?.phase === 'start' ||
    read.lexicon.happenings.phaseVerbs.get(verb?.lemma ?? '') === 'start';
  const isFirst = told.measure.endsWith(START) && !told.happening.only && !begins;
  return {
    ...told,
    measure: isFirst ? `${told.measure.slice(0, -START.length)}-date` : told.measure,
    scope: told.scope === 'total' ? EARLIER : told.scope,
  };
}
const START = '-start';

/** More than a year before a page. */
export function isYearAgo({ high }: DayMention, published: Day | null): boolean {
  if (high === null || published === null) return false;
  return high < `${Number(published.slice(0, 4)) - 1}${published.slice(4)}`;
}
