import type { Day } from '../../core/figures/figure';
import type messages from '../../static/_locales/en/messages.json';
import { formatsIn } from './locale-formats';

/** `chrome.i18n.getMessage`, or what stands in for it: empty where there is no such key. */
export type MessageSource = (key: string, substitutions?: string[]) => string;

export type MessageKey = keyof typeof messages;
type Counted<K> = K extends `${infer Base}_other` ? Base : never;
/** A message that stands in one form for each plural category: `others` for `others_one`, `others_other`. */
export type CountKey = Counted<MessageKey>;

/** `short` and `long` leave out the year that the panel's first line has named; `full` never does; `bare` always. */
export type DayStyle = 'short' | 'long' | 'full' | 'bare';

/** Everything shown passes through here: words, plurals, days and numbers of one language. */
export interface Words {
  say(key: MessageKey, ...values: string[]): string;
  /** The form of `key` for `n`; `$1` is `n` as printed, further values follow. */
  count(key: CountKey, n: number, ...values: string[]): string;
  /** A message whose key is only known at run time; null where nobody wrote one. */
  maybe(key: string, ...values: string[]): string | null;
  number(n: number): string;
  /** A large number in few letters: 1.5M. */
  brief(n: number): string;
  day(day: Day, style?: DayStyle): string;
  days(from: Day, to: Day, style?: DayStyle): string;
  /** A moment (milliseconds since 1970) as the clock of this computer showed it. */
  time(moment: number): string;
  /** The day of a moment (milliseconds since 1970) where this computer is, with its year. */
  date(moment: number): string;
  /** So many bytes, in a unit that people read. */
  size(bytes: number): string;
  language(tag: string): string;
  list(items: string[]): string;
  direction: 'ltr' | 'rtl';
}

const MONTH_ONLY = 7;

/** Days are calendar days: read and printed in UTC, so that no reader's clock moves them. */
const date = (day: Day): Date => new Date(day.length === MONTH_ONLY ? `${day}-01` : day);

/** Days are read as one word: no blank breaks the line, and none stands around the dash of a range. */
const unbroken = (text: string): string =>
  text.replace(/\s*–\s*/g, '–\u2060').replaceAll(' ', '\u00a0');

/** A size as Intl writes it; less than a thousand bytes is still a kilobyte to whoever asks how much. */
const sizeIn = (locale: string, bytes: number): string => {
  const isLarge = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    unitDisplay: 'long',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(isLarge ? bytes / 1_000_000 : Math.ceil(bytes / 1_000));
};

/**
 * The words of the language the messages are written in.
 *
 * `year` is the year that short days leave out, because the panel's first line has named it.
 * A month (`YYYY-MM`) is printed as a month.
 */
export function wordsFrom(message: MessageSource, year?: string): Words {
  // Days and numbers follow the language of the messages, not the browser's: a sentence in two languages reads badly.
  const locale = message('language') || 'en';
  const formats = formatsIn(locale);
  const { plurals, numbers } = formats;

  const format = (style: DayStyle, ...days: Day[]): Intl.DateTimeFormat => {
    const isAway = days.some((day) => day.slice(0, 4) !== year);
    return formats.days({
      withDay: days.every((day) => day.length > MONTH_ONLY),
      withYear: style === 'full' || (style !== 'bare' && isAway),
      month: style === 'short' || style === 'bare' ? 'short' : 'long',
    });
  };

  // The same few days stand in every row.
  const printed = new Map<string, string>();
  const printedAs = (key: string, print: () => string): string => {
    const known = printed.get(key);
    if (known !== undefined) return known;
    const text = unbroken(print());
    printed.set(key, text);
    return text;
  };

  return {
    say: (key, ...values) => message(key, values),
    count(key, n, ...values) {
      const all = [numbers.format(n), ...values];
      return message(`${key}_${plurals.select(n)}`, all) || message(`${key}_other`, all);
    },
    maybe: (key, ...values) => message(key, values) || null,
    number: (n) => numbers.format(n),
    brief: (n) => formats.few.format(n),
    day: (day, style = 'short') =>
      printedAs(`${style} ${day}`, () => format(style, day).format(date(day))),
    days: (from, to, style = 'long') =>
      printedAs(`${style} ${from} ${to}`, () =>
        format(style, from, to).formatRange(date(from), date(to)),
      ),
    time: (moment) => formats.clock.format(moment),
    date: (moment) => unbroken(formats.dates.format(moment)),
    size: (bytes) => sizeIn(locale, bytes),
    language: (tag) => formats.languages.of(tag) ?? tag,
    list: (items) => formats.lists.format(items),
    direction: message('direction') === 'rtl' ? 'rtl' : 'ltr',
  };
}
