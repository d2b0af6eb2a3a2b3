import type { Comparison, Direction, Rule } from '../../../core/compare/verdict';
import type { Figure } from '../../../core/figures/figure';
import type { MessageKey, Words } from '../words';
import { quoted } from './figures';
import { countedWords, scopeWords } from './headings';

const LIMITS_BELOW = new Set(['at-least', 'more-than']);

const DIRECTIONS: Record<Direction, MessageKey> = {
  'later-here': 'why_later_here',
  'later-elsewhere': 'why_later_elsewhere',
  'same-day': 'why_same_day',
  'lower-later': 'why_lower_later',
};

/** The rules whose sentence needs nothing but itself. */
const PLAIN: Partial<Record<Rule, MessageKey>> = {
  'within-rounding': 'why_rounding',
  'within-hedge': 'why_hedge',
  overlap: 'why_overlap',
  'two-values': 'why_two_values',
  'opposite-bounds': 'why_bounds',
  'falling-total': 'why_falling',
  'part-exceeds-whole': 'why_part',
};

const UNCLEAR: Record<string, MessageKey> = {
  measure: 'unclear_measure',
  scope: 'unclear_scope',
  window: 'unclear_window',
  asOf: 'unclear_day',
  value: 'unclear_value',
};

/** One day lies in the days that the other's words point to. */
function dayWithin(words: Words, here: Figure): string {
  return typeof here.value === 'string'
    ? words.say('why_day_here', words.day(here.value, 'long'))
    : words.say('why_day_there');
}

/** Why two figures stand to each other as they do, in one plain sentence; null where the label says it all. */
export function because(words: Words, here: Figure, { reason, figure }: Comparison): string | null {
  const plain = PLAIN[reason.rule];
  if (plain) return words.say(plain);
  const both = [here, figure];
  switch (reason.rule) {
    case 'running-total':
      return reason.direction ? words.say(DIRECTIONS[reason.direction]) : null;
    case 'two-days':
      return reason.daysApart ? words.count('days_apart', reason.daysApart) : null;
    case 'day-within-range':
      return dayWithin(words, here);
    case 'vague-and-precise': {
      const vague = both.find(({ hedge }) => hedge === 'vague');
      return vague ? words.say('why_vague', quoted(words, vague.phrase)) : null;
    }
    case 'open-ended': {
      const below = both.every(({ hedge }) => LIMITS_BELOW.has(hedge));
      return words.say(below ? 'why_lower_limits' : 'why_limit');
    }
    case 'assumed-field':
      return here.asOf === null && here.unit !== 'date' && reason.fields?.includes('asOf')
        ? words.say('why_no_date')
        : null;
    default:
      return null;
  }
}

/** The day of one figure lies in the days that the other's words point to. */
const liesIn = ({ value }: Figure, { low, high }: Figure): boolean =>
  typeof value === 'string' &&
  typeof low === 'string' &&
  typeof high === 'string' &&
  low < high &&
  low <= value &&
  value <= high;

/**
 * What an answer that gives a day for another part has to do with the page's days all the same; null
 * where nothing.
 */
export function dayNote(words: Words, here: Figure[], { figure }: Comparison): string | null {
  if (here.some((own) => liesIn(figure, own))) return words.say('note_day_within');
  return null;
}

/** What to know of an answer that does not simply stand against the page's; null where nothing. */
export function note(words: Words, { reason, figure }: Comparison): string | null {
  switch (reason.rule) {
    case 'other-scope':
      return countedWords(words, figure);
    case 'same-number-other-scope':
      return words.say('note_same_number', scopeWords(words, figure.scope));
    case 'other-window':
      return words.say(figure.window === 'increment' ? 'note_step' : 'note_total');
    case 'other-occasion':
      return words.say('note_occasion');
    case 'plan-and-fact':
      return words.say('note_plan');
    case 'superseded-value':
      return words.say('note_superseded');
    case 'no-value':
      return figure.hedge === 'unknown' ? words.say('own_unknown') : null;
    case 'other-unit':
      return words.say('note_unit');
    case 'assumed-field': {
      const unclear = reason.fields?.map((field) => UNCLEAR[field]).find((key) => key);
      return words.say(unclear ?? 'unclear_value');
    }
    default:
      return null;
  }
}
