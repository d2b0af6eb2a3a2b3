import { isCapitalised } from '../../text/characters';
import { isDash, type Lexeme } from './lexemes';
import type { QuantityWords } from './words';

/** A counted thing behind a number: its pieces (`last` inclusive) and the unit that its count has. */
export interface Noun {
  first: number;
  last: number;
  /** "people" for persons, else its singular, modifiers included. */
  unit: string;
  person: boolean;
}

/** Between a number and its noun stand four words at most; more are another phrase. */
const REACH = 7;

/** The singular of an English noun in lower case. The irregular ones are in the word list. */
export function singularOf(word: string, words: QuantityWords): string {
  const known = words.nouns.irregular.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (words.nouns.sets['not-plural'].has(word) || /(ss|us|is|'s|’s)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(sh|ch|x|zz|ss)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]oes$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a word in lower case names several of what is counted. */
export function isPlural(word: string, words: QuantityWords): boolean {
  return (
    words.nouns.sets['person-collectives'].has(word) ||
    singularOf(word, words) !== word ||
    words.nouns.irregular.get(word) === word
  );
}

/** Plural names of peoples: Americans, Israelis, Vietnamese need no list to be persons. */
const PEOPLES = /(ans|ese)$/;

/** Whether a word names people: by the word list, by its ending, or, `printed` with a capital, as a people. */
export function isPerson(word: string, printed: string, words: QuantityWords): boolean {
  const { sets } = words.nouns;
  const singular = singularOf(word, words);
  if (sets.persons.has(singular) || sets['person-collectives'].has(word)) return true;
  if (/(man|woman|person|people|child)$/.test(singular) && singular.length > 5) return true;
  if (singular.length > 6 && singular.endsWith('ist') && !singular.endsWith('list')) return true;
  if (word !== singular && isAgent(singular, words)) return true;
  const last = singular.lastIndexOf('-');
  if (last > 0 && sets.persons.has(singular.slice(last + 1))) return true;
  return isCapitalised(printed) && PEOPLES.test(word);
}

/** Who does something, or to whom it is done: dockers, sappers, escapees, musicians. */
const AGENT = /[a-z]{2}(?:er|or|ee|ian)$/;
/** Who belongs to a trade, a place, a company of people: stagehands, fisherfolk, classmates, cowherds. */
const FELLOW =
  /(?:folk|smith|wright|herd|master|monger|(?:farm|deck|stage|cow|ranch|mill|dock|field|shop|yacht|mine)-?hand|(?:class|team|work|house|room|cell|ship|crew|flat|school|play|in|bunk|stable|running|squad)-?mate)$/;

/** Whether a singular ends like those who do something; the words that only look so are in the word list. */
const isAgent = (singular: string, { nouns: { sets } }: QuantityWords): boolean => {
  const things = sets['agent-things'];
  if (FELLOW.test(singular)) return true;
  return (
    AGENT.test(singular) &&
    !things.has(singular) &&
    !things.has(singular.slice(singular.lastIndexOf('-') + 1))
  );
};

/** The noun that a number counts, starting at `at`; null where no plural noun follows soon. */
export function nounAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
  value: number | null,
): Noun | null {
  const from = afterOf(pieces, at, words.cues);
  if (from < 0) return null;
  if (value === 1 && from === at) return singleAt(pieces, at, words);
  const end = Math.min(pieces.length, from + REACH);
  for (let i = from; i < end; i += 1) {
    const piece = pieces[i];
    if (!piece) return null;
    if (piece.glued && isDash(piece.text)) continue;
    if (joinsModifiers(pieces, i, from, words)) continue;
    const next = pieces[i + 1];
    const inner = piece.kind === 'number' && i > from && isName(next) && !next?.glued;
    if (inner) continue;
    if (piece.kind !== 'word' || isNumberWord(piece.lower, words)) return null;
    const stop =
      isStop(piece.lower, words) &&
      !isCompounded(pieces, i) &&
      !attributes(pieces, i, words) &&
      !isPersonPhrase(pieces, i, words) &&
      (piece.lower !== 'lives' || i > from);
    if (stop && !(piece.lower === 'us' && piece.text !== 'us')) return null;
    if (words.nouns.sets.dying.has(piece.lower)) return null;
    if (i === from && isDoneByGroup(pieces, i, words)) return null;
    const plural = isPlural(piece.lower, words) || ABBREVIATIONS.test(piece.text);
    if (plural && ownsNext(pieces, i)) {
      i += 1;
    } else if (plural && !joinsFurther(pieces, i)) {
      return nounOf(pieces, from, lastPlural(pieces, i, words), words);
    }
  }
  return null;
}

/** "A family of five needs": behind a group of so many, a verb that may be a noun says what the group does. */
const isDoneByGroup = (pieces: readonly Lexeme[], i: number, { nouns }: QuantityWords): boolean => {
  const { lower } = pieces[i] ?? { lower: '' };
  const group = pieces[i - 3]?.lower ?? '';
  return (
    lower.endsWith('s') &&
    nouns.sets['noun-verbs'].has(lower.slice(0, -1)) &&
    pieces[i - 2]?.lower === 'of' &&
    nouns.sets['groups-of-people'].has(group)
  );
};

const isNumberWord = (word: string, words: QuantityWords): boolean =>
  words.numbers.cardinals.has(word) ||
  words.numbers.tens.has(word) ||
  words.numbers.magnitudes.has(word);

const isName = (piece: Lexeme | undefined): boolean =>
  piece?.kind === 'word' && isCapitalised(piece.text);

/** "RBIs", "NGOs". */
const ABBREVIATIONS = /^[A-Z]{2,6}s$/;

/** "986 confirmed infections", "62 confirmed cholera cases": a participle that says how sure a count is stands before its noun. */
const attributes = (pieces: readonly Lexeme[], i: number, words: QuantityWords): boolean => {
  if (!words.cues.attests.has(pieces[i]?.lower ?? '') && !isFateOf(pieces, i, words)) return false;
  const [next, last] = [pieces[i + 1], pieces[i + 2]];
  if (next?.kind !== 'word' || isStop(next.lower, words)) return false;
  const isCompound =
    last?.kind === 'word' &&
    !last.glued &&
    isPlural(last.lower, words) &&
    !isStop(last.lower, words);
  return isPlural(next.lower, words) || isCompound;
};

/** "12 teachers' jobs": an apostrophe behind a plural, with a word of the same phrase after it. */
const ownsNext = (pieces: readonly Lexeme[], i: number): boolean =>
  pieces[i]?.lower.endsWith('s') === true &&
  isOwner(pieces[i + 1]) &&
  pieces[i + 2]?.kind === 'word' &&
  !pieces[i + 2]?.glued;

const isOwner = (piece: Lexeme | undefined): boolean =>
  piece?.glued === true && /^['’]$/.test(piece.text);

/** "28 injured officers": what befell them stands before who they are. */
const isFateOf = (pieces: readonly Lexeme[], i: number, words: QuantityWords): boolean => {
  const next = pieces[i + 1];
  return (
    words.nouns.sets['person-states'].has(pieces[i]?.lower ?? '') &&
    next !== undefined &&
    !words.nouns.sets['person-collectives'].has(next.lower) &&
    isPerson(next.lower, next.text, words)
  );
};

/** Whether a hyphen ties a word to the next or to the one before. */
const isCompounded = (pieces: readonly Lexeme[], i: number): boolean =>
  joinsFurther(pieces, i) || (pieces[i]?.glued === true && isDash(pieces[i - 1]?.text ?? ''));

const joinsFurther = (pieces: readonly Lexeme[], i: number): boolean =>
  pieces[i + 1]?.glued === true && isDash(pieces[i + 1]?.text ?? '');

/** Past "of the", "of its", "of", "more", "other" behind a number; -1 before "of them" and the like. */
function afterOf(pieces: readonly Lexeme[], at: number, cues: QuantityWords['cues']): number {
  let i = at;
  const is = (words: ReadonlySet<string>): boolean => words.has(pieces[i]?.lower ?? '');
  if (pieces[i]?.glued && isDash(pieces[i]?.text ?? '')) i += 1;
  if (is(CLOSING_QUOTES) && pieces[i]?.glued && pieces[i + 1]?.lower === 'of') i += 1;
  if (is(cues.addsToNumber) && pieces[i + 1]?.kind === 'word') i += 1;
  if (is(OPENING_QUOTES) && pieces[i + 1]?.glued) i += 1;
  if (pieces[i]?.lower !== 'of') return i;
  i += 1;
  if (is(cues.neverCounted)) return -1;
  if (is(cues.pointing)) return pieces[i + 1]?.kind === 'word' ? i + 1 : -1;
  return is(cues.ofWhole) ? i + 1 : i;
}

const OPENING_QUOTES = new Set(['"', '“', '‘', "'"]);
const CLOSING_QUOTES = new Set(['"', '”', '’', "'"]);

/** "and" or "or" between two modifiers of one plural: digital and physical sales. */
function joinsModifiers(
  pieces: readonly Lexeme[],
  at: number,
  from: number,
  words: QuantityWords,
): boolean {
  if (pieces[at]?.lower !== 'and' && pieces[at]?.lower !== 'or') return false;
  if (at === from) return false;
  const { stops } = words.nouns.sets;
  for (let i = at + 1; i < at + 4; i += 1) {
    const word = pieces[i];
    if (word?.kind !== 'word' || stops.has(word.lower)) return false;
    if (isPlural(word.lower, words)) return i > at + 1;
  }
  return false;
}

/** A plural noun may stand before another that is the head: sales staff, arms dealers. */
function lastPlural(pieces: readonly Lexeme[], at: number, words: QuantityWords): number {
  const next = pieces[at + 1];
  if (next?.kind !== 'word' || words.nouns.sets.stops.has(next.lower)) return at;
  const { sets } = words.nouns;
  if (!isPlural(next.lower, words) || sets['person-states'].has(next.lower)) return at;
  const first = pieces[at]?.lower ?? '';
  const modifies = sets['plural-modifiers'].has(first) || sets['person-states'].has(first);
  return modifies || isPerson(next.lower, next.text, words) ? at + 1 : at;
}

function nounOf(pieces: readonly Lexeme[], from: number, last: number, words: QuantityWords): Noun {
  let first = from;
  for (let i = from; i < last; i += 1) if (/['’]s?$/.test(pieces[i]?.text ?? '')) first = i + 1;
  const head = pieces[last];
  const person =
    head !== undefined &&
    (isPerson(head.lower, head.text, words) || isPersonPhrase(pieces, last, words));
  const owner = pieces.slice(first, last).findLastIndex(isOwner);
  let kind = first + owner + 1;
  while (kind < last && words.cues.whereabouts.has(pieces[kind]?.lower ?? '')) kind += 1;
  const modifiers = pieces.slice(kind, last).filter((piece) => piece.text !== '');
  const phrase = [
    ...modifiers.map((piece) => piece.lower),
    head && ABBREVIATIONS.test(head.text)
      ? head.text.slice(0, -1)
      : singularOf(head?.lower ?? '', words),
  ];
  return {
    first,
    last,
    unit: person ? 'people' : phrase.length === 1 ? (phrase[0] ?? '') : hyphenated(phrase),
    person,
  };
}

const hyphenated = (phrase: readonly string[]): string =>
  phrase.join(' ').replace(/ ([-–‑]) /g, '$1');

/** "loved ones", "suicide bombers": two words that name people, whatever the last one does alone. */
const isPersonPhrase = (pieces: readonly Lexeme[], last: number, words: QuantityWords): boolean =>
  words.nouns.sets['person-phrases'].has(
    `${pieces[last - 1]?.lower} ${singularOf(pieces[last]?.lower ?? '', words)}`,
  );

/** After "one" the noun is the next word, or the one behind its adjectives: its form tells nothing. */
function singleAt(pieces: readonly Lexeme[], at: number, words: QuantityWords): Noun | null {
  const { sets } = words.nouns;
  let i = at;
  while (
    i < at + 3 &&
    isAdjective(pieces[i]?.lower ?? '', words) &&
    isPlainWord(pieces[i + 1], words)
  )
    i += 1;
  const head = pieces[i];
  if (!isPlainWord(head, words) || !head) return null;
  if (i === at && sets['never-after-one'].has(head.lower)) return null;
  return nounOf(pieces, at, i, words);
}

function isPlainWord(piece: Lexeme | undefined, words: QuantityWords): boolean {
  if (piece?.kind !== 'word') return false;
  const { sets } = words.nouns;
  return !sets.stops.has(piece.lower) || sets['noun-verbs'].has(piece.lower);
}

/** Whether a word ends the noun phrase behind a number; verbs with an s are plural nouns there. */
function isStop(word: string, words: QuantityWords): boolean {
  const { sets } = words.nouns;
  return sets.stops.has(word) && !(word.endsWith('s') && sets['noun-verbs'].has(word.slice(0, -1)));
}

const isAdjective = (word: string, words: QuantityWords): boolean =>
  words.nouns.sets.adjectives.has(word) ||
  /(al|ive|ous|ful|less|ible|able|ic|ish|ian|ean)$/.test(word);
