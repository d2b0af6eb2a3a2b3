import { type Found, type Match, readerOf } from './forms';
import type { Spelling } from './letters';
import type { Shape } from './shapes';
import { isPast, tenseAt } from './tense';
import type { CalendarWords } from './words';

const WEEKDAY = '(?:(?:E-?|J)?[Ww],?t?|R,)?';
const BEFORE = '(?:(?:E-?|J)?[Ww],?t?|t)?';
const AFTER = '(?:,[Ww](?![,&T-][Ww])|[Ww]|\\([Ww]\\))?P?';
const YEAR = '(?:[,-]?Y|LU)?';
const PART = '(?:t?[Ee]ft?|t?ohft?|Eit?|E-?|J[if])';

function date(match: Match): Shape | null {
  const [month, day] = [match.month(), match.number()];
  if (month === 0 || day < 1 || day > 31) return null;
  const next = match.beside(1);
  const touches = next?.start === match.beside(0)?.end;
  if (next && touches && /^[\p{L}\p{N}%]/u.test(next.text)) return null;
  const yearStep = yearStepOf(match);
  if (yearStep === undefined) return null;
  return { kind: 'date', year: match.year(), month, day, weekday: match.weekday(), yearStep };
}

/** "The week of 10 June", "over the weekend of 8 June": the days from it on. */
function fromDate(match: Match): Shape | null {
  const days = SPANS[match.unit()?.unit ?? ''];
  const [month, day] = [match.month(), match.number()];
  if (!days || month === 0 || day < 1 || day > 31) return null;
  return { kind: 'date', year: match.year(), month, day, weekday: null, yearStep: null, days };
}
const SPANS: Readonly<Record<string, number>> = { week: 7, weekend: 2 };

/** The same of two dates: "the weekend of 8-9 June". */
const ofDates = (match: Match): Shape | null =>
  SPANS[match.unit()?.unit ?? ''] ? dates(match) : null;

/** "24 March last year": which year, counted from this one; null without such words, undefined where they name no year. */
function yearStepOf(match: Match): number | null | undefined {
  if (!match.piece('U')) return null;
  return match.unit()?.unit === 'year' ? (match.step() ?? undefined) : undefined;
}

/** "In January 20 people" is a month and a count: a day would be "on January 20". */
function monthFirst(match: Match): Shape | null {
  const before = match.beside(-1)?.lower ?? '';
  if (match.year() === null && match.words.cues.beforeMonthAndCount.has(before)) {
    const next = match.beside(1);
    // "Who had blocked the road since January 8 went home": what follows is no thing either.
    if (!match.endsBeforeNoun() && !(next && isPast(next.lower, match.words))) return null;
  }
  return date(match);
}

function dates(match: Match): Shape | null {
  const [from, to] = [match.number(0), match.lastNumber()];
  if (match.month() === 0 || from >= to || to > 31) return null;
  return { kind: 'dates', year: match.year(), month: match.month(), from, to };
}

function month(match: Match): Shape | null {
  const piece = match.piece('MQ');
  if (!piece || match.month() === 0) return null;
  const shape: Shape = {
    kind: 'month',
    year: match.year(),
    month: match.month(),
    step: match.piece('U') ? null : match.step(),
    part: match.part(),
    yearStep: yearStepOf(match),
  };
  if (shape.yearStep === undefined) return null;
  if (shape.yearStep !== null || shape.year !== null || shape.part || shape.step !== null)
    return shape;
  const before = match.beside(-1)?.lower ?? '';
  const possessive = piece.lower !== piece.stem;
  const namelike = match.words.sets.namelike.has(piece.stem);
  if (match.runsIntoName() && !possessive) return null;
  if (match.words.cues.beforeMonth.has(before) || standsInRange(match)) return shape;
  if (namelike && !standsAlone(match, before)) return null;
  return match.words.cues.beforeSureMonth.has(before) || (possessive && !namelike) ? shape : null;
}

/** "January–March": one end of a range needs no preposition. */
function standsInRange({ spelling: { letters }, first, last }: Match): boolean {
  return (
    /^[-T]M/.test(letters.slice(last + 1, last + 3)) ||
    /M[-T]$/.test(letters.slice(Math.max(0, first - 2), first))
  );
}

/** "Mended by June." is a month, "criticised by June." a person, unless the mending is to come. */
function standsAlone(match: Match, before: string): boolean {
  const next = match.beside(1);
  const goesOn = next && !/^[^\p{L}\p{N}]/u.test(next.text);
  if (goesOn && !match.words.cues.afterLoneMonth.has(next.lower)) return false;
  const { pieces } = match.spelling;
  return (
    before !== 'by' ||
    !match.beside(-2)?.lower.endsWith('ed') ||
    tenseAt(pieces, match.first, match.last, match.words) === 'future'
  );
}

function weekOfMonth(match: Match): Shape | null {
  if (match.unit()?.unit !== 'week' || match.month() === 0) return null;
  const nth = match.piece('o') ? match.number() : match.step() === -1 ? -1 : 0;
  if (nth === 0 || nth > 4) return null;
  return { kind: 'week-of-month', year: match.year(), month: match.month(), nth };
}

function year(match: Match): Shape | null {
  const value = match.year();
  if (value === null) return null;
  const { beforeYear, fiscal } = match.words.cues;
  const before = match.beside(-1);
  const ofOne = before?.lower === 'of' && value > 1899 && value < 2051;
  const ofYear = before?.lower === 'year' && !fiscal.has(match.beside(-2)?.lower ?? '');
  const next = match.beside(1);
  const fromThen = before?.lower === 'from' && (!next || /^(?:[.,;:]|onwards?)$/.test(next.lower));
  const sure =
    fromThen || match.part() !== null || ofOne || ofYear || beforeYear.has(before?.lower ?? '');
  if (!sure || before?.end === match.piece('Y')?.start) return null;
  const ends = match.endsBeforeNoun() || (before?.lower === 'in' && goesOn(match));
  return ends ? { kind: 'year', year: value, part: match.part() } : null;
}

/** "A fire in 2021 killed 16", "In 2022 nine people died": what follows is no thing that the year counts. */
function goesOn(match: Match): boolean {
  const next = match.beside(1);
  if (!next) return true;
  const counts = match.words.values.number.has(next.stem) && /^\p{L}/u.test(next.text);
  return counts || isPast(next.lower, match.words);
}

/** "From 1951-1957", "in 1974-78". */
function yearSpan(match: Match): Shape | null {
  const first = match.piece('Y');
  const last = match.spelling.pieces[match.last];
  const before = match.beside(-1);
  if (
    !first ||
    !last ||
    !(match.words.cues.beforeYear.has(before?.lower ?? '') || before?.lower === 'of')
  )
    return null;
  if (last.text.length !== 2 && last.text.length !== 4) return null;
  const from = Number(first.text);
  const to =
    last.text.length === 2 ? 100 * Math.floor(from / 100) + Number(last.text) : Number(last.text);
  return to > from && match.endsBeforeNoun() ? { kind: 'years', from, to } : null;
}

function decade(match: Match): Shape {
  return { kind: 'decade', year: parseInt(match.piece('H')?.stem ?? '', 10), part: match.part() };
}

function quarter(match: Match): Shape | null {
  if (match.unit()?.unit !== 'quarter' || match.number() > 4) return null;
  const step = match.step();
  if (match.year() === null && step === null) return null;
  return { kind: 'quarter', nth: match.number(), year: match.year(), step };
}

function season(match: Match): Shape | null {
  const first = match.words.values.season.get(match.piece('S')?.stem ?? '');
  const [year, step] = [match.year(), match.step()];
  if (first === undefined || (year === null && step === null)) return null;
  return { kind: 'season', month: first, year, step };
}

/** Dates that carry their own month, year or season. Of two forms that fit, the earlier is the longer reading. */
export const written = readerOf([
  [`tUf[DO][-T&][DO]f?[MQ]${YEAR}`, ofDates],
  [`tUf[MQ][DO][-T&][DO]${YEAR}`, ofDates],
  [`tUf[DO]-?f?[MQ]${YEAR}`, fromDate],
  [`tUf[MQ][DO]${YEAR}`, fromDate],
  [`[MQ][DO](?:,[DO]){1,3},?&[DO]${YEAR}`, (m) => (m.endsBeforeNoun() ? dates(m) : null)],
  [`[DO](?:,[DO]){1,3},?&[DO]f?[MQ]${YEAR}`, dates],
  [`${WEEKDAY}[MQ][DO][-T][DO]${YEAR}`, dates],
  [`${WEEKDAY}[MQ][DO]&[DO]${YEAR}`, (m) => (m.endsBeforeNoun() ? dates(m) : null)],
  [`t?[DO][-T&]t?[DO]f?[MQ]${YEAR}`, dates],
  [`${BEFORE}[DO]-?f?[MQ]-?${YEAR}${AFTER}`, date],
  [`${BEFORE}[DO]-?f?[MQ]${AFTER}`, date],
  [`tof[MQ]${YEAR}`, date],
  [`[WwR]\\([MQ][DO]\\)`, date],
  [`${WEEKDAY}[MQ]t?[DO]${YEAR}${AFTER}`, monthFirst],
  [`${WEEKDAY}[MQ]t?[DO]${AFTER}`, monthFirst],
  [`t[oL]Uf[MQ]${YEAR}`, weekOfMonth],
  [`${PART}?[MQ](?:f|,)?Y`, month],
  [`${PART}?MLU`, month],
  [`(?:${PART}|L)?M`, month],
  ['t?(?:E-?)?H', decade],
  ['Y-[YDN]', yearSpan],
  [`${PART}?Y`, year],
  ['t?oUf?(?:Y|LU)', quarter],
  ['(?:L|t)?Sf?Y?', season],
]);

/** "New Year's Eve": a name with a fixed day. */
export function readHoliday(
  { pieces }: Spelling,
  at: number,
  { holidays }: CalendarWords,
): Found | null {
  for (const { words, month, day } of holidays.get(pieces[at]?.lower ?? '') ?? []) {
    if (!words.every((word, i) => pieces[at + i]?.lower === word)) continue;
    const shape: Shape = { kind: 'date', year: null, month, day, weekday: null };
    return { first: at, last: at + words.length - 1, shape, needsFuture: false };
  }
  return null;
}
