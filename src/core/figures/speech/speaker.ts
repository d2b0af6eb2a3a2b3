import { isCapitalised } from '../../text/characters';
import type { Token } from '../../text/tokens';
import { bareName, nameEnd, type People } from './people';
import type { SpeechWords } from './words';

/** Who speaks: a person, an office, or the outlet that passes it on. Exactly one of the two is set. */
export interface Speaker {
  saidBy: string | null;
  via: string | null;
  /** A pronoun or a title stands for the name. */
  carried: boolean;
  /** A named human being, so that "he" may come back to them. */
  person: boolean;
  pronoun?: 'he' | 'she';
}

/** What is known when a speaker is named. */
export interface Known {
  people: People;
  words: SpeechWords;
  /** The last who spoke before this point, the last of them with a name, and the last outlet. */
  last: string | null;
  lastPerson: string | null;
  lastVia: string | null;
  /** Whom "it" stands for at a token, and the last company that a sentence was about; null where none is known. */
  it(token: number): string | null;
  company(): string | null;
  /** Persons that were called "he" or "she" before. */
  pronounOf: ReadonlyMap<string, string>;
  /** Persons spoken of lately, the latest first. */
  recent: readonly string[];
}

/** Names the speaker that stands in tokens `first` to `last` (inclusive); null where these are no speaker. */
export function nameSpeaker(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: Known,
): Speaker | null {
  const { sets, cues } = known.words;
  let from = first;
  while (from < last && leads(tokens, from, known.words)) from += 1;
  const phrase = tokens.slice(from, last + 1);
  const head = phrase[0];
  if (phrase.at(-1)?.lower === 'them') return pronoun('they', known);
  if (!head || phrase.every(({ kind }) => kind !== 'word') || head.lower === 'of') return null;
  const both = phrase.length === 2 && cues.bothOrAll.has(phrase[1]?.lower ?? '');
  const lone = phrase.length === 1 || both ? head.lower.replace(/['’](ve|d|s|ll|re)$/, '') : '';
  if (sets.self.has(lone) || phrase[0]?.kind === 'number') return null;
  if (sets.pronoun.has(lone)) return pronoun(lone, known, first);
  if (lone !== '' && from === first && isMassNoun(head, sets)) return null;
  const plain = phrase.map(({ lower }) => lower.replaceAll('’', "'")).join(' ');
  if (sets.outlet.has(plain) && isCapitalised(head.text))
    return outlet(printed(phrase, sets, from === 0));
  const medium = namedMedium(phrase, known.words);
  if (medium) return outlet(medium);
  const again =
    tokens[first]?.lower === 'the' &&
    phrase.length < 3 &&
    sets.media.has(headWord(phrase, known.words));
  if (again && known.lastVia !== null) return outlet(known.lastVia);
  const company =
    cues.companies.has(lone) && tokens[from - 1]?.lower === 'the' ? known.company() : null;
  if (company) return { saidBy: company, via: null, carried: true, person: false };
  const described =
    lone !== '' && tokens[from - 1]?.lower === 'the' ? sameAsLast(lone, known) : null;
  if (described) return { saidBy: described, via: null, carried: false, person: false };
  const name = sets.speakers.has(lone) ? null : nameInside(phrase, known, from === 0);
  if (name) return { saidBy: name, via: null, carried: false, person: true };
  const held = holderOf(phrase, cues.indefinite.has(tokens[first]?.lower ?? ''), known);
  if (held) return { saidBy: held, via: null, carried: true, person: true };
  if (sets.boundary.has(lone) || sets.determiner.has(lone)) return null;
  const asked = cues.polls.has(phrase.at(-1)?.lower ?? '');
  if (asked && !phrase.some(({ text }, i) => (i > 0 || from > 0) && isCapitalised(text)))
    return null;
  if (sets['no-speaker'].has(headWord(phrase, known.words))) return null;
  return { saidBy: printed(phrase, sets, from === 0), via: null, carried: false, person: false };
}

/** "A senior official of the fire service said …. The official said": who spoke last, and more is told of them. */
function sameAsLast(noun: string, { last, words }: Known): string | null {
  const all = last?.split(' ') ?? [];
  const tail = all.findIndex((word, i) => i > 0 && words.cues.afterHead.has(word));
  const head = all[(tail < 0 ? all.length : tail) - 1];
  return all.length > 1 && head === noun ? last : null;
}

const outlet = (via: string): Speaker => ({
  saidBy: null,
  via,
  carried: false,
  person: false,
});

/** A bare singular in lower case is no speaker ("health found that"), unless it is one of the offices. */
const isMassNoun = ({ text, lower }: Token, sets: SpeechWords['sets']): boolean =>
  !isCapitalised(text) &&
  !/(s|men|people)$/.test(lower) &&
  !sets.speakers.has(lower) &&
  !sets.title.has(lower);

/** "He" and "she" are the last person that was not called the other; "they" and "it" whoever spoke last. */
function pronoun(word: string, known: Known, at = 0): Speaker {
  if (word !== 'he' && word !== 'she')
    return {
      saidBy: word === 'it' ? known.it(at) : known.last,
      via: null,
      carried: true,
      person: false,
    };
  const fits = (name: string | null): boolean =>
    name !== null && (known.pronounOf.get(name) ?? word) === word;
  const office = officeOf(word, known);
  const saidBy = office ?? [known.lastPerson, ...known.recent].find(fits) ?? null;
  return { saidBy, via: null, carried: true, person: true, pronoun: word };
}

/** "A spokeswoman said 12 died. She said": whoever spoke last, without a name but of an office. */
function officeOf(word: 'he' | 'she', { last, lastPerson, words }: Known): string | null {
  if (last === null || last === lastPerson) return null;
  const all = last.toLowerCase().split(' ');
  const tail = all.findIndex((one, i) => i > 0 && words.cues.afterHead.has(one));
  const head = all[(tail < 0 ? all.length : tail) - 1] ?? '';
  if (!words.sets.title.has(head) && !words.cues.lastSpeaker.has(head)) return null;
  const sex = head.endsWith('woman') ? 'she' : head.endsWith('man') ? 'he' : word;
  return sex === word ? last : null;
}

function leads(tokens: readonly Token[], at: number, { sets, cues }: SpeechWords): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'punctuation') return true;
  const next = tokens[at + 1];
  if (sets.determiner.has(token.lower))
    return !cues.afterHead.has(next?.lower ?? '') || next?.lower === 'of';
  const owner = /^[a-z].*['’]s$/.test(token.text) && isCapitalised(tokens[at + 1]?.text ?? '');
  return (
    owner ||
    sets.adverb.has(token.lower) ||
    (at === 0 && sets.opener.has(token.lower) && !sets.pronoun.has(token.lower))
  );
}

/** The words as printed, with straight apostrophes; a common noun that begins a sentence loses its capital. */
function printed(phrase: readonly Token[], sets: SpeechWords['sets'], initial: boolean): string {
  const words: string[] = [];
  let end = phrase[0]?.start ?? 0;
  for (const { text, start, end: to } of phrase) {
    words.push(start > end ? ` ${text}` : text);
    end = to;
  }
  const text = words.join('').replaceAll('’', "'").replace(/'s$/, '');
  const [first, second] = phrase;
  const common =
    first && initial && sets.speakers.has(first.lower) && !(second && isCapitalised(second.text));
  return common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "News agency Vestnik", "the state channel Orlen-24": the name after the word for a medium, or the whole phrase. */
function namedMedium(phrase: readonly Token[], { sets, cues }: SpeechWords): string | null {
  const tail = phrase.findIndex(({ lower }, i) => i > 0 && cues.afterHead.has(lower));
  const head = tail < 0 ? phrase : phrase.slice(0, tail);
  const at = head.findIndex(
    ({ lower }, i) => sets.media.has(lower) && !sets.charge.has(head[i - 1]?.lower ?? ''),
  );
  if (at < 0) return null;
  let first = at;
  while (
    first > 0 &&
    isCapitalised(phrase[first]?.text ?? '') &&
    isCapitalised(phrase[first - 1]?.text ?? '')
  )
    first -= 1;
  const whole = nameEnd(phrase, first, cues);
  if (whole > at + 1) return printed(phrase.slice(first, whole), sets, false);
  const end = nameEnd(phrase, at + 1, cues);
  if (end > at + 1) return printed(phrase.slice(at + 1, end), sets, false);
  const named = phrase.slice(0, at).some(({ text }) => isCapitalised(text));
  return named && phrase.length <= at + 1 ? printed(phrase, sets, false) : null;
}

/** The person's name in a phrase, past titles and before "of …"; a lone surname is completed. */
function nameInside(
  phrase: readonly Token[],
  { people, words }: Known,
  initial: boolean,
): string | null {
  const { title } = words.sets;
  const { cues } = words;
  let best: string | null = null;
  for (let i = 0; i < phrase.length; i += 1) {
    const end = nameEnd(phrase, i, cues);
    if (end <= i) continue;
    let first = i;
    for (let at = i; at < end; at += 1) if (title.has(phrase[at]?.lower ?? '')) first = at + 1;
    const whole = i === 0 && (end === phrase.length || isPersonOf(phrase, end, words));
    const described = i > 0 && end - first > 1 && isDescribed(phrase, i, end, words, initial);
    const titled = first > i || title.has(phrase[i - 1]?.lower ?? '') || described;
    const owns = /['’]s?$/.test(phrase[end - 1]?.text ?? '');
    const ends = end === phrase.length || cues.afterHead.has(phrase[end]?.lower ?? '');
    if (first < end && ends && !owns && (whole || titled)) {
      const run = phrase.slice(first, end).map(({ text }) => bareName(text));
      const full = run.length === 1 ? people.bySurname(run[0] ?? '') : null;
      best = full ?? run.join(' ');
      if (titled) return best;
    }
    i = end - 1;
  }
  return best;
}

/** "Planetary geologist Rosa Lund": only common words before, and no office in the name. */
function isDescribed(
  phrase: readonly Token[],
  from: number,
  end: number,
  { sets, cues }: SpeechWords,
  initial: boolean,
): boolean {
  const office = ({ lower }: Token): boolean =>
    sets.organisation.has(lower) || sets.speakers.has(lower) || sets.media.has(lower);
  if (phrase.slice(from, end).some(office)) return false;
  return phrase
    .slice(0, from)
    .every(
      ({ lower, text }, i) =>
        (!isCapitalised(text) || (initial && i === 0)) &&
        !cues.afterHead.has(lower) &&
        !/['’]s?$/.test(lower),
    );
}

/** "Ilse Hartog of the Flood Council" is a person, "Flood Council of Velmora" is none. */
function isPersonOf(phrase: readonly Token[], end: number, { sets, cues }: SpeechWords): boolean {
  if (end < 2 || end > 3 || !cues.afterHead.has(phrase[end]?.lower ?? '')) return false;
  return !phrase
    .slice(0, end)
    .some(({ lower }) => sets.organisation.has(lower) || sets.speakers.has(lower));
}

/** "The president", "the interior minister", "the leader": the one person of the text who bears the title. */
function holderOf(phrase: readonly Token[], indefinite: boolean, known: Known): string | null {
  if (indefinite || phrase.length > 4) return null;
  const head = headWord(phrase, known.words);
  if (!known.words.sets.title.has(head) || phrase.some(({ text }) => /['’]s$/.test(text)))
    return null;
  const one = known.people.byTitle(head);
  if (one) return one;
  if (known.words.cues.lastSpeaker.has(head)) return known.lastPerson;
  const { last } = known;
  return last !== null && known.people.titlesOf(last).has(head) ? last : null;
}

/** The noun the others hang on: the last before "of", "for" and the like. */
function headWord(phrase: readonly Token[], { cues }: SpeechWords): string {
  const at = phrase.findIndex(({ lower }, i) => i > 0 && cues.afterHead.has(lower));
  return phrase[at > 0 ? at - 1 : phrase.length - 1]?.lower ?? '';
}
