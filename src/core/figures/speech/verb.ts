import { isCapitalised } from '../../text/characters';
import { type Arranged, arrange, isOutlet, outletIn } from './arrange';
import { figured, isAccount } from './figured';
import { leadingSubject } from './leading';
import { nameEnd } from './people';
import { lowerAt, type SpeechLine, type SpottedSpeech } from './spotted';
import { phraseAfter, type Run, subjectBefore } from './subject';

/** The words before a speaker that may name an outlet are no more than these. */
const MOST_LEAD = 12;
const STOPS = /^[.,;:!?)—–“”"»’]$/;

/** The speech that the verb at a token introduces; null where it introduces none. `from` is the first free token. */
export function verbAt(line: SpeechLine, at: number, from: number): SpottedSpeech | null {
  const { tokens, words } = line;
  const lower = lowerAt(tokens, at);
  const kindOf = words.verbs.get(lower);
  if (!kindOf || isOfName(tokens, at)) return null;
  const told = shows(line, at, from) ? 'report' : kindOf;
  if (told === 'figure' && words.verbs.get(lowerAt(tokens, at + 1)) === 'say') return null;
  if (told === 'figure' && words.cues.shows.has(lowerAt(tokens, at + 1))) return null;
  const before = lowerAt(tokens, at - 1);
  if (words.cues.negates.has(before) || words.sets.determiner.has(before)) return null;
  const next = lowerAt(tokens, at + 1);
  if (words.cues.declares.has(lower) && words.sets.act.has(next)) return null;
  if (isOtherDeed(line, at, from) || isNoun(line, at)) return null;
  const passive = passiveAt(line, at);
  if (tokens[at - 1]?.kind === 'number') return null;
  const number =
    told === 'figure' && (passive === null || next === 'by')
      ? figured(line, at, from, isPlausible)
      : null;
  if (number) return number;
  const kind = told === 'figure' ? 'that' : told;
  const claims = words.cues.claims.has(lower) && lowerAt(tokens, at + 2) === 'have';
  if (next === 'to' && kind !== 'quote' && !claims) return null;
  const speakers =
    kind === 'quote' ? quoted(line, at, from, passive) : said(line, at, from, passive);
  if (!speakers) return null;
  const { through, first, last, inverted } = speakers;
  const subject = speakers.subject && recorderIn(line, speakers.subject);
  if (passive !== null && kind !== 'quote' && lowerAt(tokens, passive - 1) !== 'it') return null;
  const arranged = arrange(line, { first, last }, from, inverted);
  if (!arranged) return null;
  const clauseOnly = kind === 'that' || (passive !== null && kind !== 'quote');
  if (clauseOnly && !arranged.clause) return null;
  if (!subject && passive === null && (!arranged.that || kind === 'noun')) return null;
  if (kind === 'noun' && !arranged.that && !inverted && !claims) return null;
  if (kind !== 'say' && kind !== 'quote' && arranged.bare) return null;
  if (kind === 'report' && subject && countsThings(line, subject)) return null;
  if (kind === 'report' && !arranged.clause && subject && !isPlausible(line, subject))
    if (!isAccount(line, at)) return null;
  return {
    subject,
    through: through ?? arranged.through ?? outletBefore(line, from, arranged),
    verb: { first: at, last: at },
    frame: arranged.frame,
    side: arranged.side,
    announcement: kind === 'announce',
    deed: kind === 'announce' && !arranged.clause && isDeed(line, arranged),
    source: false,
    continues: false,
  };
}

/** "The Daily Post reported": a word with a capital behind another is part of a name. */
const isOfName = (tokens: SpeechLine['tokens'], at: number): boolean =>
  at > 0 && isCapitalised(tokens[at]?.text ?? '') && isCapitalised(tokens[at - 1]?.text ?? '');

/** "An earlier estimate of 1.8 percent": behind "a" and "an" a verb would have an ending. */
const isNoun = ({ tokens, isPast }: SpeechLine, at: number): boolean => {
  const lower = lowerAt(tokens, at);
  if (lower.endsWith('s') || isPast(lower)) return false;
  return /^an?$/.test(lowerAt(tokens, at - 2)) && tokens[at - 1]?.kind === 'word';
};

/** "Figures from the ministry show": what is recorded states it, and so does a poll or a study. */
function shows(line: SpeechLine, at: number, from: number): boolean {
  const { tokens, words } = line;
  const { cues } = words;
  if (!cues.shows.has(lowerAt(tokens, at))) return false;
  for (let i = at - 1; i >= Math.max(from, at - MOST_LEAD); i -= 1) {
    if (tokens[i]?.kind === 'punctuation') return false;
    if (cues.recordNouns.has(lowerAt(tokens, i))) return true;
  }
  return false;
}

/** "has claimed 63 lives", "admitted 219 infants", "admitted lesser charges": a deed of the same word. */
function isOtherDeed(line: SpeechLine, at: number, from: number): boolean {
  const { tokens, words } = line;
  const { claims, admits, lives, offences, carePlaces } = words.cues;
  const lower = lowerAt(tokens, at);
  const behind = (wanted: ReadonlySet<string>): boolean =>
    tokens.slice(at + 1, at + 5).some((token) => wanted.has(token.lower));
  if (claims.has(lower)) return lowerAt(tokens, at + 1) === 'responsibility' || behind(lives);
  if (!admits.has(lower) || lowerAt(tokens, at + 1) === 'that') return false;
  if (behind(offences)) return true;
  const subject = subjectBefore(line, at, from, words);
  return subject !== null && carePlaces.has(lowerAt(tokens, subject.last));
}

/** "Data released by the bank": who made them is who states them. */
function recorderIn({ tokens, words }: SpeechLine, run: Run): Run {
  const { first, last } = run;
  let recorded = false;
  for (let i = first; i < last; i += 1) {
    const lower = lowerAt(tokens, i);
    recorded ||= words.cues.recordNouns.has(lower);
    if (recorded && lower === 'by') return { first: i + 1, last };
  }
  return run;
}

/** "Up from the 120 homes reported last night": a number of things that nobody is. */
const countsThings = (line: SpeechLine, run: Run): boolean =>
  line.tokens.slice(run.first, run.last).some(({ kind }) => kind === 'number') &&
  !isPlausible(line, run);

/** Whether a phrase looks like somebody who reports: "12 hikers reported missing" do not. */
function isPlausible({ tokens, words }: SpeechLine, { first, last }: Run): boolean {
  const { title, speakers, media, pronoun } = words.sets;
  if (tokens.slice(first, last + 1).some(({ lower }) => words.cues.recordNouns.has(lower)))
    return true;
  return tokens
    .slice(first, last + 1)
    .some(
      ({ lower, text }, i) =>
        title.has(lower) ||
        speakers.has(lower) ||
        media.has(lower) ||
        pronoun.has(lower) ||
        (first + i > 0 && isCapitalised(text)),
    );
}

/** The outlet in what a sentence opens with: "In an interview with Reuters, the mayor said". */
function outletBefore(line: SpeechLine, from: number, { side, frame }: Arranged): Run | null {
  const opens = line.words.cues.opensInterview.has(lowerAt(line.tokens, from));
  if (side !== 'after' || !opens || frame.first - from > MOST_LEAD) return null;
  return outletIn(line, from, frame.first);
}

interface Speakers {
  subject: Run | null;
  through: Run | null;
  /** The tokens from the first of them to the last word that belongs to the verb. */
  first: number;
  last: number;
  inverted: boolean;
}

function said(line: SpeechLine, at: number, from: number, passive: number | null): Speakers {
  const { tokens, words } = line;
  const tells = words.cues.tells.has(lowerAt(tokens, at));
  const listener = tells ? listenerAfter(line, at + 1) : null;
  const through = listener && isOutlet(line, listener) ? listener : null;
  const last = listener?.last ?? at;
  if (passive !== null) return { subject: null, through, first: at, last, inverted: false };
  const inverted = tells ? null : invertedSubject(line, at);
  if (inverted)
    return { subject: inverted, through, first: at, last: inverted.last, inverted: true };
  const and = lowerAt(tokens, at - 1) === 'and';
  const subject = subjectBefore(line, at, from, words) ?? (and ? leadingSubject(line) : null);
  if (and) return { subject, through, first: at, last, inverted: false };
  return { subject, through, first: subject?.first ?? at, last, inverted: false };
}

/** "Vestnik quoted the mayor as saying", "the mayor was quoted as saying". */
function quoted(
  line: SpeechLine,
  at: number,
  from: number,
  passive: number | null,
): Speakers | null {
  const { tokens, words } = line;
  const object = passive === null ? phraseAfter(line, at + 1, words) : null;
  const as = (object?.last ?? at) + 1;
  if (lowerAt(tokens, as) !== 'as' || !words.cues.quotedAs.has(lowerAt(tokens, as + 1)))
    return null;
  const outer = subjectBefore(line, passive ?? at, from, words);
  const first = outer?.first ?? at;
  if (object) return { subject: object, through: outer, first, last: as + 1, inverted: false };
  return { subject: outer, through: null, first, last: as + 1, inverted: false };
}

/** "Announced a withdrawal" does something; "announced 200 new cases" and "announced it will leave" say something. */
function isDeed({ tokens, words }: SpeechLine, { side, frame }: Arranged): boolean {
  if (side !== 'after') return false;
  const said = tokens.slice(frame.last + 1, frame.last + 14);
  const { countOpeners, rates } = words.cues;
  if (said[0]?.kind !== 'word' || countOpeners.has(said[0].lower)) return false;
  const stop = said.findIndex(({ text }) => /^[,;:.]$/.test(text));
  return !said
    .slice(0, stop < 0 ? said.length : stop)
    .some(({ lower }) => words.sets.finite.has(lower) || rates.has(lower) || MONEY.test(lower));
}

/** The sign of a currency, also behind a letter: "$3", "A$". */
const MONEY = /^.?\p{Sc}/u;

/** The token of the auxiliary where the verb is a passive, else null. */
function passiveAt({ tokens, words }: SpeechLine, at: number): number | null {
  let i = at - 1;
  while (i > 0 && i > at - 4 && words.sets.adverb.has(lowerAt(tokens, i))) i -= 1;
  return words.cues.beingAuxiliaries.has(lowerAt(tokens, i)) ? i : null;
}

/** Whom somebody told it: a name, or one common noun with its medium. */
function listenerAfter({ tokens, words, isDay }: SpeechLine, at: number): Run | null {
  const first = words.sets.determiner.has(lowerAt(tokens, at)) ? at + 1 : at;
  const token = tokens[first];
  if (token?.kind !== 'word' || isDay(first) || lowerAt(tokens, first) === 'that') return null;
  for (let i = first; i < first + 4; i += 1)
    if (words.sets.statement.has(lowerAt(tokens, i))) return { first, last: i };
  const end = nameEnd(tokens, first, words.cues);
  let last = end > first ? end - 1 : first;
  const { media, speakers } = words.sets;
  if (end > first) last = mediumBehind(tokens, last, media);
  while (media.has(lowerAt(tokens, last + 1)) || speakers.has(lowerAt(tokens, last + 1))) last += 1;
  const more = nameEnd(tokens, last + 1, words.cues);
  if (media.has(lowerAt(tokens, last)) && more > last + 1) last = more - 1;
  return { first, last };
}

/** "the Orlo news agency", "Belm state television": the words between a name and the word for a medium are its own. */
function mediumBehind(
  tokens: SpeechLine['tokens'],
  name: number,
  media: ReadonlySet<string>,
): number {
  for (let i = name + 1; i <= name + 3; i += 1) {
    const { kind, lower, text } = tokens[i] ?? { kind: 'punctuation', lower: '', text: '' };
    if (kind !== 'word' || isCapitalised(text)) return name;
    if (media.has(lower)) return i;
  }
  return name;
}

/** "…," said the mayor: the subject after the verb; only where the words before are what is said. */
function invertedSubject(line: SpeechLine, at: number): Run | null {
  const { tokens, words } = line;
  const before = tokens[at - 1]?.text ?? '';
  if (!/^[,”"»’—–?!]$/.test(before)) return null;
  const phrase = phraseAfter(line, at + 1, words);
  if (!phrase) return null;
  const after = tokens[phrase.last + 1];
  const ends =
    !after ||
    STOPS.test(after.text) ||
    line.isDay(phrase.last + 1) ||
    words.cues.afterInverted.has(after.lower);
  if (!ends) return null;
  if (/^[”"»’]$/.test(before)) return phrase;
  const { title, speakers, outlet } = words.sets;
  const some = tokens.slice(phrase.first, phrase.last + 1);
  const named = some.some(
    ({ lower, text }) =>
      title.has(lower) || speakers.has(lower) || outlet.has(lower) || isCapitalised(text),
  );
  const owned = words.cues.articles.has(some[0]?.lower ?? '') && some.length > 1;
  return (named || owned) && some.length <= 8 && !some.some(({ kind }) => kind === 'number')
    ? phrase
    : null;
}
