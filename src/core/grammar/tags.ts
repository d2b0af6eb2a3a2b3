import { isCapitalised } from '../text/characters';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Grammar, WordClass } from './grammar';
import { singular } from './lemma';
import type { VerbForm } from './verb-forms';
import { opensPhrase, verbReading } from './verb-or-noun';

/** What a token does in its sentence. `day` and `amount` are tokens that a date or a quantity has taken. */
export type Tag =
  | 'amount'
  | 'day'
  | 'verb'
  | 'aux'
  | 'to'
  | 'noun'
  | 'name'
  | 'det'
  | 'pron'
  | 'prep'
  | 'sub'
  | 'conj'
  | 'adv'
  | 'punct';

/** A token with its part of speech, its dictionary form and, of a verb, its inflection. */
export interface Word {
  token: Token;
  lower: string;
  tag: Tag;
  /** Verbs: the base form; nouns: the singular; else the lower-case word without a possessive ending. */
  lemma: string;
  form: VerbForm | null;
  /** It ends in 's or s'. */
  possessive: boolean;
}

/** Token indexes, both inclusive, of something that has been read already. */
export interface Taken {
  firstToken: number;
  lastToken: number;
}

/** After these a sentence may begin inside another: a capital there makes no name. */
const OPENING = new Set(['“', '"', '‘', '(', '•', ':', '–', '—']);

/**
 * Tags the tokens of a sentence. A form that may be noun or verb ("strikes", "protest") is decided by the
 * words beside it; a capital inside a sentence makes a name, except in a title, where all words have one.
 * One pass, no look-ahead beyond the next token.
 */
export function tagsOf(
  sentence: Sentence,
  amounts: readonly Taken[],
  days: readonly Taken[],
  grammar: Grammar,
): Word[] {
  const { tokens } = sentence;
  const taken: (Tag | null)[] = tokens.map(() => null);
  for (const { firstToken, lastToken } of amounts)
    for (let i = firstToken; i <= lastToken; i += 1) taken[i] = 'amount';
  for (const { firstToken, lastToken } of days)
    for (let i = firstToken; i <= lastToken; i += 1) taken[i] = 'day';
  const headline = isHeadline(sentence);
  const words: Word[] = [];
  for (const [i, token] of tokens.entries())
    words.push(tagOne(token, words, tokens[i + 1], taken[i], taken[i + 1], headline, grammar));
  return words;
}

/** Whether a word in lower case ends in 's or s'. */
function isPossessive(lower: string): boolean {
  const [before, last] = [lower.charAt(lower.length - 2), lower.charAt(lower.length - 1)];
  return last === 's'
    ? before === "'" || before === '’'
    : before === 's' && (last === "'" || last === '’');
}

/** Most of the longer words have a capital, and no full stop ends it: names cannot be told by their capitals. */
export function isHeadline(sentence: Sentence): boolean {
  if (sentence.tokens[sentence.tokens.length - 1]?.text === '.') return false;
  let long = 0;
  let capital = 0;
  for (const { text, kind } of sentence.tokens) {
    if (kind !== 'word' || text.length < 4) continue;
    long += 1;
    if (isCapitalised(text)) capital += 1;
  }
  return long > 2 && capital > long * 0.6;
}

function tagOne(
  token: Token,
  done: readonly Word[],
  next: Token | undefined,
  taken: Tag | null | undefined,
  ahead: Tag | null | undefined,
  headline: boolean,
  grammar: Grammar,
): Word {
  const possessive = !token.letters && isPossessive(token.lower);
  const lower = possessive ? token.lower.replace(/['’]s?$/, '') : token.lower;
  const word: Word = { token, lower, tag: 'noun', lemma: lower, form: null, possessive };
  if (taken) return as(word, taken);
  if (token.kind === 'number') return as(word, 'amount');
  if (token.kind !== 'word') return as(word, 'punct');
  const before = done[done.length - 1];
  const capital = isCapitalised(token.text);
  const name = capital && !headline && (isInside(before) || isNameFirst(lower, next, grammar));
  if (token.lower === 'am' && before?.tag === 'amount') return as(word, 'adv');
  if (token.lower === 'to') return as(word, 'to');
  const kind = grammar.little.get(token.lower);
  const little = kind ? asLittle(word, kind, name, before, next, grammar) : null;
  if (little) return little;
  const readings = possessive ? undefined : grammar.verbs.forms.get(token.lower);
  if (readings && !name) {
    const reading = verbReading(readings, done, next, grammar);
    if (reading) return as(word, 'verb', reading.lemma, reading.form);
  }
  if (name) return as(word, 'name');
  if (
    before?.tag === 'to' &&
    !readings &&
    !possessive &&
    ahead !== 'day' &&
    opensPhrase(next, grammar)
  )
    return as(word, 'verb', lower, 'base');
  if (!readings && !possessive && !nounSlot(before)) {
    const describes = before?.tag === 'amount' && ahead !== 'day' && isNounAhead(next, grammar);
    if (!describes && token.lower.endsWith('ed') && /[a-z]{3}ed$/.test(token.lower))
      return as(word, 'verb', unknownLemma(token.lower), 'ed');
    if (
      token.lower.endsWith('ing') &&
      /[a-z]{3}ing$/.test(token.lower) &&
      (before?.token.text === ',' || before?.tag === 'sub' || before?.lower === 'by')
    )
      return as(word, 'verb', token.lower.slice(0, -3), 'ing');
  }
  if (
    token.lower.endsWith('ly') &&
    token.lower.length > 4 &&
    !capital &&
    !grammar.cues.lyNouns.has(lower)
  )
    return as(word, 'adv');
  return as(word, 'noun', singular(lower, grammar.singulars));
}

function as(word: Word, tag: Tag, lemma = word.lower, form: VerbForm | null = null): Word {
  word.tag = tag;
  word.lemma = lemma;
  word.form = form;
  return word;
}

/** "12 suspected militants": a participle between a number and its noun. */
const isNounAhead = (next: Token | undefined, grammar: Grammar): boolean =>
  next?.kind === 'word' &&
  !isCapitalised(next.text) &&
  !next.lower.endsWith('ly') &&
  next.lower !== 'to' &&
  !grammar.little.has(next.lower);

/** The tag of a little word by its class; null where a name or a possessive stands in its place. */
function asLittle(
  word: Word,
  kind: WordClass,
  name: boolean,
  before: Word | undefined,
  next: Token | undefined,
  grammar: Grammar,
): Word | null {
  const { lower } = word.token;
  if (kind === 'be' && GETS.test(lower) && !opensParticiple(next, grammar))
    return as(
      word,
      'verb',
      'get',
      lower === 'got' ? 'past' : lower === 'getting' ? 'ing' : lower === 'gets' ? 's' : 'base',
    );
  if (
    kind === 'determiner' &&
    before?.tag === 'aux' &&
    grammar.cues.eachOf.has(lower) &&
    opensParticiple(next, grammar)
  )
    return as(word, 'adv');
  if (kind === 'be') return as(word, 'aux', 'be', lower === 'being' ? 'ing' : null);
  if (kind === 'have') return as(word, 'aux', 'have', lower === 'having' ? 'ing' : null);
  if (kind === 'modal') return name ? as(word, 'name') : as(word, 'aux', 'will');
  if (kind === 'do' && next?.lower === 'away') return as(word, 'verb', 'do');
  if (kind === 'do') return as(word, 'aux', 'do');
  if (word.possessive || name) return null;
  switch (kind) {
    case 'determiner':
    case 'possessive':
      return as(word, lower === 'that' && !opensNoun(next, grammar) ? 'sub' : 'det');
    case 'pronoun':
      return as(word, grammar.classes.relative.has(lower) ? 'sub' : 'pron');
    case 'coordinator':
      return as(word, 'conj');
    case 'subordinator':
      return as(word, lower === 'since' && before?.lemma === 'have' ? 'adv' : 'sub');
    case 'preposition':
      return as(word, 'prep');
    case 'negation':
      return as(word, 'adv', 'not');
    default:
      return as(word, 'adv');
  }
}

const GETS = /^(?:gets?|got|getting)$/;

/** Whether a participle follows, or what may stand before one: "got killed", "get badly hurt". */
function opensParticiple(next: Token | undefined, grammar: Grammar): boolean {
  if (next?.kind !== 'word') return false;
  const readings = grammar.verbs.forms.get(next.lower);
  if (readings) return readings.some(({ form }) => form === 'ed' || form === 'participle');
  return /(?:[a-z]{2}ed|ly)$/.test(next.lower);
}

/** The base of an -ed form that no list has: a guess, but the same for every article; one short vowel would have doubled the letter behind it ("razed"). */
function unknownLemma(form: string): string {
  const stem = form.slice(0, -2);
  if (/(.)\1$/.test(stem) && !/(ss|ll)$/.test(stem)) return stem.slice(0, -1);
  if (/..(?:.ell|[in]all)$/.test(stem)) return stem.slice(0, -1);
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem);
  return short ||
    /(at|iz|[aeiou]s|ut|[iou]v|uc|dg|rg|[ae]ng|rs|ns|[bcdfgkptz]l|nc|[^aeo]ur|[^aeo]ir|[iu]b|ntr|[cg]ap)$/.test(
      stem,
    )
    ? `${stem}e`
    : stem;
}

/** Whether a word before says that no sentence begins here. */
const isInside = (before: Word | undefined): boolean =>
  before !== undefined && !OPENING.has(before.token.text);

/** A capital at the start of a sentence says nothing, unless the word is neither a little word nor a verb form. */
function isNameFirst(lower: string, next: Token | undefined, grammar: Grammar): boolean {
  if (grammar.little.has(lower)) return false;
  if (grammar.verbs.forms.has(lower)) return false;
  if (next?.kind !== 'word') return false;
  return isCapitalised(next.text);
}

/** Whether "that" before this token is a determiner ("that day") rather than the start of a clause. */
function opensNoun(next: Token | undefined, { cues }: Grammar): boolean {
  return next?.kind === 'word' && cues.nounsAfterThat.has(next.lower);
}

/** The slot before a noun: after an article, a possessive or a preposition. */
function nounSlot(before: Word | undefined): boolean {
  return (
    before !== undefined && (before.tag === 'det' || before.tag === 'prep' || before.possessive)
  );
}
