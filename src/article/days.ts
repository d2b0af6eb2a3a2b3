const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const YEAR = '((?:19|20)\\d\\d)';
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?';

/** How days are written, with the places of year, month and day. Slashes with the year last mean two things: left out. */
const FORMS: [RegExp, number, number, number][] = [
  [new RegExp(`\\b${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`), 1, 2, 3],
  [new RegExp(`\\b${YEAR}(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?\\b`), 1, 2, 3],
  [new RegExp(`\\b${MONTH} ${ORDINAL},? ${YEAR}\\b`, 'i'), 3, 1, 2],
  [new RegExp(`\\b${ORDINAL}(?: of)?[ -]${MONTH},?[ -]${YEAR}\\b`, 'i'), 3, 2, 1],
  [new RegExp(`\\b(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}\\b`), 3, 2, 1],
  // Last, for it fits the beginning of the others too.
  [new RegExp(`^\\s*${YEAR}-(\\d\\d)\\s*$`), 1, 2, 0],
];

/**
 * The day that a text names first, as it is written there: no time zone is applied, so it is the day of
 * its own offset. `YYYY-MM-DD`, or `YYYY-MM` for a month alone; null where there is none.
 */
export function dayIn(text: string | null | undefined): string | null {
  if (!text) return null;
  for (const [form, year, month, day] of FORMS) {
    const match = form.exec(text.slice(0, 300));
    if (match)
      return day
        ? dayOf(match[year], match[month], match[day])
        : monthOf(match[year], match[month]);
  }
  return null;
}

/** The day in an address such as `/2031/05/17/` or `/2031/may/17/`; a month where it goes no further. */
export function dayInPath(path: string): string | null {
  const full = new RegExp(
    `[/-]${YEAR}[/-](\\d{1,2}|[a-z]{3,9})[/-](\\d{1,2})(?=[/_-]|$)`,
    'i',
  ).exec(path);
  const day = full && dayOf(full[1], full[2], full[3]);
  if (day) return day;
  const compact = new RegExp(`[/_-]${YEAR}(\\d\\d)(\\d\\d)(?=/|$)`).exec(path);
  const packed = compact && dayOf(compact[1], compact[2], compact[3]);
  if (packed) return packed;
  const half = new RegExp(`/${YEAR}[/-](\\d\\d)(?=[/-]|$)`).exec(path);
  return half ? monthOf(half[1], half[2]) : null;
}

function dayOf(year?: string, month?: string, day?: string): string | null {
  const start = monthOf(year, month);
  if (!start || !day) return null;
  const found = `${start}-${day.padStart(2, '0')}`;
  // A thirtieth of February would come back as another day.
  const time = Date.parse(`${found}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(found) ? found : null;
}

function monthOf(year?: string, month?: string): string | null {
  if (!year || !month) return null;
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const number = named || Number(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
}
