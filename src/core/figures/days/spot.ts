import { isSuperlativeForm } from '../../grammar/superlative';
import type { Sentence } from '../../text/sentences';
import { isNegated, isOrdered } from './ahead';
import type { Found } from './forms';
import { type Core, join } from './joined';
import { type Piece, type Spelling, spell } from './letters';
import { readNumeric } from './numeric';
import { relative } from './relative';
import type { Shape } from './shapes';
import { type Tense, tenseAt } from './tense';
import { type CalendarWords, type DayBound, MOST_BOUND_WORDS } from './words';
import { readHoliday, written } from './written';

/** The words of a date, before it is known when they were said. Offsets and token indexes as in `DayMention`. */
export interface SpottedDay {
  start: number;
  end: number;
  firstToken: number;
  lastToken: number;
  shape: Shape;
  /** The other end of a range. */
  until: Shape | null;
  bound: DayBound;
  tense: Tense | null;
  /** "Two days after January 5": whole days that are added to what is named. */
  offset: number;
  /** The words leave no doubt on which side of the day of speaking it lies: "since January", "will … by June". */
  sided: boolean;
  /** A length may be meant as well: "in two days". */
  assumed: boolean;
}

const coreOf = ({ first, last, shape, needsFuture }: Found): Core => ({
  first,
  last,
  shape,
  needsFuture,
  until: null,
});

/** "By Friday" and "until Friday" look ahead where no verb says otherwise. */
const AHEAD = new Set(['boundat-most', 'boundat-least', 'endexact']);
const PLAIN: DayBound = { hedge: 'exact', role: 'at' };

/** The dates that a sentence names, in order, not overlapping. Never throws; linear in its tokens. */
export function spotDays(sentence: Sentence, words: CalendarWords): SpottedDay[] {
  const spelling = spell(sentence.tokens, words);
  if (!/[MQDYOoWwURPSLHn]/.test(spelling.letters)) return [];
  const spotted: SpottedDay[] = [];
  let free = 0;
  for (const core of join(coresOf(spelling, words), spelling, words)) {
    const day = withBounds(core, spelling, free, words);
    if (!day) continue;
    // A bound behind a date belongs to it alone: "Wednesday or before January".
    while ((spelling.pieces[free]?.token ?? Infinity) <= day.lastToken) free += 1;
    spotted.push(day);
  }
  return spotted;
}

const HOLIDAY = 'y';
/** Where a date may begin: with the letters of a form, digits with a sign behind them, or a holiday. */
const MAY_BEGIN = new RegExp(
  `(?![x.,])(?:${written.letters}|${relative.letters}|[DYN][-./]|${HOLIDAY})`,
  'g',
);

function coresOf(spelling: Spelling, words: CalendarWords): Core[] {
  const cores: Core[] = [];
  MAY_BEGIN.lastIndex = 0;
  for (let begun = MAY_BEGIN.exec(spelling.letters); begun; ) {
    const at = begun.index;
    const found =
      begun[0] === HOLIDAY
        ? readHoliday(spelling, at, words)
        : (readNumeric(spelling, at, words) ??
          written.read(spelling, at, words) ??
          relative.read(spelling, at, words));
    if (found) cores.push(coreOf(found));
    MAY_BEGIN.lastIndex = (found?.last ?? at) + 1;
    begun = MAY_BEGIN.exec(spelling.letters);
  }
  return cores;
}

/** Takes in the words before and after a date that bound it; null where a day ahead is needed and none is meant. */
function withBounds(
  core: Core,
  { pieces, letters }: Spelling,
  free: number,
  words: CalendarWords,
): SpottedDay | null {
  const tense = tenseAt(pieces, core.first, core.last, words);
  if (core.needsFuture && (tense !== 'future' || sinceWhen(pieces, core.first, words))) return null;
  const inner = core.first - longest(pieces, core.first, free, (it) => words.sets.between.has(it));
  const { shape } = core;
  const counted = shape.kind === 'shift';
  const fromSpeech =
    (counted || (shape.kind === 'unit' && shape.unit !== 'weekend' && !shape.part)) &&
    shape.from === 'anchor';
  const outer = longest(
    pieces,
    inner,
    free,
    (it) =>
      words.bounds.has(it) &&
      (fromSpeech ? !words.cues.verbParticles.has(it) : counted || it !== 'about'),
  );
  if (outer > 0 && isDistance(core, pieces, letters, inner, inner - outer)) return null;
  const away =
    outer > 0 && !core.until ? stepsAway(pieces, letters, inner - outer, inner, words) : null;
  const article = core.first - inner === 1 && pieces[inner]?.lower === 'the';
  const first = away?.first ?? (outer === 0 && article ? core.first : inner - outer);
  let bound = outer > 0 ? words.bounds.get(phrase(pieces, inner - outer, inner)) : undefined;
  const after = boundBehind(pieces, letters, core.last + 1, words);
  if (after) bound = after.bound;
  const last = core.last + (after?.count ?? 0);
  if (bound && isNegated(pieces, first, bound, words)) bound = { hedge: 'at-least', role: 'bound' };
  const isSince = outer > 0 && pieces[inner - outer]?.lower === 'since';
  const [from, to] = [pieces[first], pieces[last]];
  if (!from || !to) return null;
  return {
    start: from.start,
    end: to.end,
    firstToken: from.token,
    lastToken: to.token,
    shape: core.shape,
    until: core.until,
    bound: away ? PLAIN : (bound ?? PLAIN),
    offset: away?.days ?? 0,
    tense: isOrdered(pieces, first, bound, words)
      ? 'future'
      : isSince
        ? 'past'
        : (tense ?? (bound && AHEAD.has(bound.role + bound.hedge) ? 'future' : null)),
    sided: isSince || (tense === 'future' && bound?.hedge === 'at-most'),
    assumed:
      (core.needsFuture && !isMomentary(pieces, core, words)) ||
      (core.shape.kind === 'shift' &&
        words.sets['vague-count'].has(pieces[core.first - 1]?.lower ?? '')),
  };
}

/** "Two weeks from Monday" is a day further off; "for two weeks from Monday" and "two months from July" name the first. */
function isDistance(
  { shape: { kind } }: Core,
  pieces: readonly Piece[],
  letters: string,
  inner: number,
  bound: number,
): boolean {
  if (pieces[inner - 1]?.lower !== 'from' || kind === 'month' || kind === 'date' || kind === 'year')
    return false;
  if (!/[nD]U$/.test(letters.slice(Math.max(0, bound - 2), bound))) return false;
  return ![bound - 3, bound - 4].some((at) => pieces[at]?.lower === 'for');
}

/**
 * The longest bound that begins at a piece, and how many it takes: "at the latest". Before a number it is the
 * number's: "in 2013 at least 89 people died".
 */
function boundBehind(
  pieces: readonly Piece[],
  letters: string,
  at: number,
  words: CalendarWords,
): { bound: DayBound; count: number } | null {
  let found: { bound: DayBound; count: number } | null = null;
  let phrase = '';
  for (let count = 1; count <= Math.min(MOST_BOUND_WORDS, pieces.length - at); count += 1) {
    const { lower = '' } = pieces[at + count - 1] ?? {};
    phrase = count === 1 ? lower : `${phrase} ${lower}`;
    const bound = words.boundsAfter.get(phrase);
    if (bound && !opensNumber(pieces, letters, at + count)) found = { bound, count };
  }
  return found;
}

const opensNumber = (pieces: readonly Piece[], letters: string, at: number): boolean =>
  letters[at] === 'n' || /^\d/.test(pieces[at]?.text ?? '');

/** "The first talks in seven years", "the worst floods in a decade": so long nothing like it was. */
function sinceWhen(
  pieces: readonly Piece[],
  at: number,
  { cues: { superlatives } }: CalendarWords,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SUPERLATIVE_REACH); i -= 1) {
    const { lower = '', text = '' } = pieces[i] ?? {};
    if (/^[.,;:]$/.test(text)) return false;
    if (superlatives.has(lower) || isSuperlativeForm(lower)) return true;
  }
  return false;
}
const SUPERLATIVE_REACH = 8;

/** "Two days after", "the day before": how far from a date, and where the words for it begin; null without them. */
function stepsAway(
  pieces: readonly Piece[],
  letters: string,
  from: number,
  to: number,
  { units, values }: CalendarWords,
): { first: number; days: number } | null {
  const side = to === from + 1 ? letters.charAt(from) : '';
  const unit = units.get(pieces[from - 1]?.stem ?? '');
  const counted = pieces[from - 2]?.stem ?? '';
  if ((side !== 'A' && side !== 'B') || !unit || !(unit.unit === 'day' || unit.unit === 'week'))
    return null;
  const count =
    letters.charAt(from - 2) === 't' ? 1 : (values.number.get(counted) ?? Number(counted));
  if (!count || count > MOST_STEPS) return null;
  const days = count * unit.count * (unit.unit === 'week' ? 7 : 1);
  return { first: from - 2, days: side === 'A' ? days : -days };
}

/** The length of the longest run of pieces right before `at` whose words `fits`; 0 where none does. */
function longest(
  pieces: readonly Piece[],
  at: number,
  free: number,
  fits: (phrase: string) => boolean,
): number {
  let found = 0;
  let phrase = '';
  for (let count = 1; count <= Math.min(MOST_BOUND_WORDS, at - free); count += 1) {
    const { lower = '' } = pieces[at - count] ?? {};
    phrase = count === 1 ? lower : `${lower} ${phrase}`;
    if (fits(phrase)) found = count;
  }
  return found;
}

const phrase = (pieces: readonly Piece[], from: number, to: number): string =>
  pieces
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** More steps than these are a length of their own. */
const MOST_STEPS = 31;
const NEAR_A_VERB = 18;

/** Whether something near the date happens at a moment: then "in two days" is a day and no length. */
function isMomentary(
  pieces: readonly Piece[],
  { first, last }: Core,
  words: CalendarWords,
): boolean {
  const { momentary } = words.sets;
  return pieces.slice(Math.max(0, first - NEAR_A_VERB), last + NEAR_A_VERB).some(({ lower }) => {
    const stem = lower.replace(/(?:n?ning|ing|ed|s)$/, '');
    return momentary.has(lower) || momentary.has(stem) || momentary.has(`${stem}e`);
  });
}
