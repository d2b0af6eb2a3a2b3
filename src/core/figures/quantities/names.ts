import { isCapitalised } from '../../text/characters';
import type { Amount } from './amounts';
import { tellsFate } from './counting';
import type { Lexeme } from './lexemes';
import type { Noun } from './nouns';
import type { QuantityWords } from './words';

/** What is known of a number when it is asked whether it only belongs to a name. */
export interface Candidate {
  first: number;
  end: number;
  value: number | null;
  /** Digits without comma, decimals or magnitude. */
  plain: boolean;
  spelled: boolean;
  hedged: boolean;
  hasUnit: boolean;
  noun: Noun | null;
}

/** Whether a plain number is the year of something: four digits where a year stands. */
export function isYear(pieces: readonly Lexeme[], c: Candidate, words: QuantityWords): boolean {
  const { value } = c;
  if (!c.plain || c.hasUnit || value === null || value < 1000 || value > 2199) return false;
  const before = pieces[c.first - 1]?.lower ?? '';
  const placed = words.nouns.sets['before-years'].has(before) || /['’]s$/.test(before);
  if (value < 1900) return placed && !c.noun;
  if (c.noun?.person && (!placed || words.cues.countsPersonsAfter.has(before))) return false;
  const joins = before === 'and' || before === 'to' || before === '-' || before === '–';
  if (joins && /^1\d{3}$|^20\d\d$/.test(pieces[c.first - 2]?.text ?? '')) return true;
  if (c.noun && (c.hedged || value % 100 === 0)) return false;
  return !c.hedged || !c.noun;
}

/** "1998 to 2004", "2014–15": plain numbers that both look like years. */
export function spansYears(from: Amount, to: Amount): boolean {
  const year = ({ numeral, unit }: Amount): boolean =>
    numeral.plain && !unit && (numeral.value ?? 0) >= 1000 && (numeral.value ?? 0) < 2200;
  return year(from) && (year(to) || (to.numeral.plain && (to.numeral.value ?? 100) < 100));
}

/** "911 cases", but "911 calls", "a 911 dispatcher": what is dialled has nouns of its own. */
const isCounted = (pieces: readonly Lexeme[], { noun }: Candidate): boolean =>
  noun !== null && !DIALLED.test(pieces[noun.last]?.lower ?? '');
const DIALLED =
  /^(?:call|caller|operator|dispatcher|dispatch|emergenc|line|centre|center|system|service|number|recording|transcript)/;

/**
 * Whether a number is part of a name: behind a capitalised word ("Falcon 9"), behind a label ("category
 * 3"), before a capitalised word that it does not count ("747 Clipper"), touched by letters ("4K"), or the
 * number of an item in a list ("2. ").
 * `titled`: in a headline all words are capitalised, so capitals tell nothing.
 */
export function isName(
  pieces: readonly Lexeme[],
  c: Candidate,
  words: QuantityWords,
  titled: boolean,
): boolean {
  const next = pieces[c.end];
  if (!c.hasUnit && next?.glued && next.kind === 'word') return true;
  if (isParted(pieces, c) || isDecade(pieces, c)) return true;
  if (c.hasUnit || !(c.plain || c.spelled || isVersion(pieces, c))) return false;
  if (c.first === 0 && c.plain && !c.noun && (next?.text === '.' || next?.text === ')'))
    return true;
  const { sets } = words.nouns;
  if (sets['emergency-numbers'].has(pieces[c.first]?.text ?? '') && !isCounted(pieces, c))
    return true;
  const before = pieces[c.first - 1];
  const does = c.noun !== null && words.cues.beforeInfinitive.has(pieces[c.first - 2]?.lower ?? '');
  if (before?.kind === 'word' && sets.labels.has(before.lower) && !does)
    return !c.noun?.person && !saysHowMany(pieces, c.first, words);
  if (isTitle(pieces, c, titled)) return true;
  if (c.hedged) return false;
  if (before && !c.noun && c.plain && sets.ranks.has(before.lower)) return true;
  if (c.noun?.person) return false;
  if (before && isNameWord(before, pieces[c.first - 2], words)) {
    if (isGiven(pieces, c, words)) return false;
    const headline = pieces[pieces.length - 1]?.text !== '.' && c.noun?.first === c.end;
    if (titled || headline || words.cues.beforePlace.has(pieces[c.first - 2]?.lower ?? ''))
      return !c.noun;
    return true;
  }
  if (!c.noun && isTied(pieces, c, words)) return true;
  if (titled || c.noun || !(c.plain || c.spelled) || !next || next.kind !== 'word') return false;
  return isCapitalised(next.text) && !sets.weekdays.has(next.lower);
}

/** "The dead number eight", "the strikers number 40": what number are many, or those of one fate. */
export function saysHowMany(
  pieces: readonly Lexeme[],
  first: number,
  words: QuantityWords,
): boolean {
  const those = pieces[first - 2];
  if (pieces[first - 1]?.lower !== 'number' || those?.kind !== 'word') return false;
  return isPlural(those.lower) || tellsFate(pieces, first - 2, words);
}

const isPlural = (word: string): boolean => /[^su]s$/.test(word) && word.length > 3;

/** "give the Green Union 44 seats", "hand Labour 12 of them": the name is of who is given them. */
function isGiven(pieces: readonly Lexeme[], c: Candidate, words: QuantityWords): boolean {
  if (!c.noun && pieces[c.end]?.lower !== 'of') return false;
  let k = c.first - 1;
  for (; k >= 0 && c.first - k <= LONGEST_RECEIVER; k -= 1)
    if (!isNameWord(pieces[k] as Lexeme, pieces[k - 1], words)) break;
  if (pieces[k]?.lower === 'the' || pieces[k]?.lower === 'its') k -= 1;
  return words.cues.handing.has(pieces[k]?.lower ?? '');
}
const LONGEST_RECEIVER = 5;

/** "the Three Rivers Dam", "the Group of 20": a number word with a capital inside a sentence, and groups of states. */
function isTitle(pieces: readonly Lexeme[], c: Candidate, titled: boolean): boolean {
  const [opener, before] = [pieces[c.first - 2], pieces[c.first - 1]];
  if (before?.lower === 'of' && opener?.text === 'Group') return true;
  if (!c.spelled || titled || before?.kind !== 'word') return false;
  return isCapitalised(pieces[c.first]?.text ?? '') && before.text !== before.text.toUpperCase();
}

/** "2.0", "5.01": behind a name they count its versions. */
const isVersion = (pieces: readonly Lexeme[], c: Candidate): boolean =>
  c.first === c.end - 1 && !c.noun && /^\d{1,2}\.\d{1,2}$/.test(pieces[c.first]?.text ?? '');

/** "COVID -19": a name that a blank cut in two, not a negative number. */
const isParted = (pieces: readonly Lexeme[], c: Candidate): boolean =>
  pieces[c.first]?.text === '-' &&
  /^[A-Z]{2,}$/.test(pieces[c.first - 1]?.text ?? '') &&
  !c.hasUnit;

/** "in his 20's": an apostrophe makes decades of a number. */
const isDecade = (pieces: readonly Lexeme[], c: Candidate): boolean =>
  (pieces[c.end]?.text === "'" || pieces[c.end]?.text === '’') &&
  pieces[c.end + 1]?.text === 's' &&
  !c.hasUnit;

/** "7-for-14", "four-by-four", "6-foot-8": a hyphen ties the number to what stands before it, or to a little word. */
function isTied(pieces: readonly Lexeme[], c: Candidate, words: QuantityWords): boolean {
  const { stops } = words.nouns.sets;
  const tied = (dash: Lexeme | undefined, word: Lexeme | undefined): boolean =>
    dash?.text === '-' && stops.has(word?.lower ?? '');
  const dash = pieces[c.first - 1];
  const behind = pieces[c.first]?.glued === true && dash?.text === '-' && dash.glued;
  const ahead = pieces[c.end]?.glued === true && tied(pieces[c.end], pieces[c.end + 1]);
  return behind || (ahead && pieces[c.end + 1]?.glued === true);
}

function isNameWord(piece: Lexeme, before: Lexeme | undefined, words: QuantityWords): boolean {
  if (piece.kind !== 'word' || !/\p{Lu}/u.test(piece.text)) return false;
  const { sets } = words.nouns;
  const shouted = piece.text.length > 1 && piece.text === piece.text.toUpperCase();
  if ((sets.stops.has(piece.lower) && !shouted) || sets.weekdays.has(piece.lower)) return false;
  if (words.hedges.intensifiers.has(piece.lower) || /['’]s?$/.test(piece.text)) return false;
  if (piece.text.length > 1 && piece.text.endsWith('.')) return false;
  const opens = before === undefined || before.text === '.' || before.text === '“';
  const tells = words.hedges.trends.single.has(piece.lower) || words.cues.scales.has(piece.lower);
  return !(opens && tells);
}

/** "only one of the runways", "one of its three exits". */
export function isOnlyOne(
  pieces: readonly Lexeme[],
  c: Pick<Candidate, 'first' | 'end'>,
  words: QuantityWords,
): boolean {
  const { cues } = words;
  if (pieces[c.end]?.lower !== 'of' || !cues.ofWhole.has(pieces[c.end + 1]?.lower ?? ''))
    return false;
  return cues.onlyOne.has(pieces[c.first - 1]?.lower ?? '') || isOneOfSome(pieces, c, words);
}

/** "One of the two staircases was locked": so many of those that are counted; "he is one of the 12 members" counts none. */
function isOneOfSome(
  pieces: readonly Lexeme[],
  { first, end }: Pick<Candidate, 'first' | 'end'>,
  { cues, numbers }: QuantityWords,
): boolean {
  if (pieces[end]?.lower !== 'of' || !cues.ofWhole.has(pieces[end + 1]?.lower ?? '')) return false;
  const whole = pieces[end + 2];
  const counted = whole?.kind === 'number' || numbers.cardinals.has(whole?.lower ?? '');
  return counted && whole?.lower !== 'one' && !cues.beingOne.has(pieces[first - 1]?.lower ?? '');
}

/** Whether "one" stands where it counts nothing: no one, the one, one another, one of the best. */
export function isPronounOne(
  pieces: readonly Lexeme[],
  c: Candidate,
  words: QuantityWords,
): boolean {
  if (!c.spelled || c.value !== 1 || pieces[c.first]?.lower !== 'one') return false;
  const { sets } = words.nouns;
  if (isOnlyOne(pieces, c, words)) return false;
  if (sets['never-before-one'].has(pieces[c.first - 1]?.lower ?? '')) return true;
  if (!c.hasUnit && !c.noun) return !tellsFate(pieces, c.end, words);
  const next = pieces[c.end];
  if (next?.lower === 'of') return true;
  return (
    c.hasUnit &&
    !c.hedged &&
    sets['never-after-one'].has(pieces[c.end - 1]?.lower ?? '') &&
    !pieces[c.end - 1]?.glued
  );
}
