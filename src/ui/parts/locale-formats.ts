/** What `Intl` writes with, in one language. */
export interface LocaleFormats {
  plurals: Intl.PluralRules;
  numbers: Intl.NumberFormat;
  few: Intl.NumberFormat;
  clock: Intl.DateTimeFormat;
  dates: Intl.DateTimeFormat;
  lists: Intl.ListFormat;
  languages: Intl.DisplayNames;
  /** Days, by which of their parts are printed. */
  days(parts: {
    withDay: boolean;
    withYear: boolean;
    month: 'short' | 'long';
  }): Intl.DateTimeFormat;
}

const made = new Map<string, LocaleFormats>();

const make = (locale: string): LocaleFormats => {
  const days = new Map<string, Intl.DateTimeFormat>();
  return {
    plurals: new Intl.PluralRules(locale),
    numbers: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    few: new Intl.NumberFormat(locale, { notation: 'compact' }),
    clock: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
    dates: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }),
    lists: new Intl.ListFormat(locale, { type: 'conjunction' }),
    languages: new Intl.DisplayNames([locale], { type: 'language' }),
    days(parts) {
      const { withDay, withYear, month } = parts;
      const key = JSON.stringify(parts);
      const format =
        days.get(key) ??
        new Intl.DateTimeFormat(locale, {
          timeZone: 'UTC',
          ...(withDay && { day: 'numeric' }),
          month,
          ...(withYear && { year: 'numeric' }),
        });
      days.set(key, format);
      return format;
    },
  };
};

/** The formats of a language, made once: one of them costs more than everything that a panel prints with it. */
export const formatsIn = (locale: string): LocaleFormats => {
  const formats = made.get(locale) ?? make(locale);
  made.set(locale, formats);
  return formats;
};
