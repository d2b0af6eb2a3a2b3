import type { SourceLine } from '../../../core/compare/report';
import type { Bound, Day, Figure } from '../../../core/figures/figure';
import type { Words } from '../words';

const isDay = (bound: Bound | null): bound is Day => typeof bound === 'string';

/** An article's own words, in quotation marks. */
export const quoted = (words: Words, phrase: string): string => words.say('quoted', phrase);

/**
 * The day or days that a figure's words point to; null where the words name the day themselves, and for
 * everything that is no day. An open end is left to the words: a bound of ours is not the source's.
 */
export function pointedAt(words: Words, figure: Figure): string | null {
  const { value, low, high, phrase } = figure;
  if (isDay(value)) {
    const dayOfMonth = Number(value.slice(8));
    const named = new RegExp(`(?<!\\d)0?${dayOfMonth}(?!\\d)`).test(phrase);
    return named ? null : words.day(value, 'long');
  }
  return isDay(low) && isDay(high) ? words.days(low, high) : null;
}

/** What a figure says, as short as it can truthfully be said: an exact day, or its own words. */
export function saying(words: Words, figure: Figure): string {
  if (isDay(figure.value) && figure.hedge === 'exact') return words.day(figure.value, 'long');
  const days = pointedAt(words, figure);
  const own = quoted(words, figure.phrase);
  return days ? words.say('aside_bracketed', own, days) : own;
}

/** What makes two figures say the same, whatever their words. */
export const sayingKey = (figure: Figure): string =>
  figure.value === null
    ? `${figure.phrase.toLowerCase()}`
    : `${figure.hedge} ${figure.value} ${figure.unit}`;

const AS_OF = { stated: 'as_of', speech: 'spoken', published: 'published' } as const;

/** Of which day it is: a day that is only that of publication is never printed as more than that. */
export function dated(words: Words, figure: Figure, published: Day | null): string | null {
  if (figure.asOf && figure.asOfFrom) {
    return words.say(AS_OF[figure.asOfFrom], words.day(figure.asOf));
  }
  return published && words.say('published', words.day(published));
}

/** Whether somebody is named beside the source itself. */
export const isAttributed = ({ saidBy, via }: Figure, agency: string | null): boolean =>
  saidBy !== null || (via !== null && via !== agency);

/**
 * Who says it, and through whom it came. An agency that the source's name shows already is not repeated,
 * nor the day of a speech that `dated` has told.
 */
export function speaker(
  words: Words,
  figure: Figure,
  agency: string | null,
  saidOn?: Day | undefined,
): string {
  const via = figure.via === agency ? null : figure.via;
  if (figure.saidBy) {
    const who =
      saidOn && !figure.asOf
        ? words.say('said_by_on', figure.saidBy, words.day(saidOn))
        : words.say('said_by', figure.saidBy);
    return via ? words.say('and_via', who, via) : who;
  }
  return via ? words.say('via', via) : words.say('nobody');
}

/** A source's name: its outlet with the agency it declares, else its site, else its id. */
export function sourceName(words: Words, source: SourceLine): string {
  const name = source.outlet ?? siteOf(source.url) ?? source.id;
  const agency = source.agency !== name && source.agency;
  return agency ? words.say('aside_bracketed', name, agency) : name;
}

function siteOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
