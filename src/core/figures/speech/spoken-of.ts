import { isCapitalised } from '../../text/characters';
import type { Heard } from './hear';
import { leadingSubject } from './leading';
import { nameSpeaker } from './speaker';
import type { SpeechLine } from './spotted';

/** Up to so many tokens from the start of a sentence "it" takes up the sentence before. */
const OPENING = 3;
/** A company that is only called so was named at most so many sentences before. */
const MEMORY = 6;

/**
 * Whom "it" stands for: what its sentence began with, else who spoke in the sentence before, else what that
 * one began with, else who spoke last. Null where nobody is known.
 */
export function itAt(heard: Heard, token: number): string | null {
  const { lines, last, lastAt } = heard;
  const own = token > OPENING ? aboutOf(heard, lines.at(-1)) : null;
  if (own !== null) return own;
  if (last !== null && lastAt >= lines.length - 1) return last;
  return aboutOf(heard, lines.at(-2)) ?? last;
}

/**
 * The name that its sentence, or one lately, began with, where it is nobody's: "the group" is that company, also
 * where it only owns what its sentence is about.
 */
export function companyBefore(heard: Heard): string | null {
  const { lines } = heard;
  const owner = ownerIn(heard, lines.at(-1));
  if (owner !== null) return owner;
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - MEMORY); i -= 1) {
    const about = aboutOf(heard, lines[i], true);
    if (about !== null) return about;
  }
  return null;
}

/** A company's name has so many words at most. */
const LONGEST = 4;

/** "Harbour Freight's loss was 3 million": the name of two words or more that a sentence begins with as an owner. */
function ownerIn(heard: Heard, line: SpeechLine | undefined): string | null {
  const tokens = line?.tokens ?? [];
  let last = 0;
  while (last < LONGEST && isCapitalised(tokens[last]?.text ?? '') && !isOwner(tokens[last]?.text))
    last += 1;
  const owner = tokens[last]?.text ?? '';
  if (last === 0 || !isOwner(owner) || !isCapitalised(owner)) return null;
  const words = tokens.slice(0, last + 1).map(({ text }) => text.replace(/['’]s?$/, ''));
  const name = words.join(' ');
  return heard.people.isPerson(name) || heard.words.sets.determiner.has(tokens[0]?.lower ?? '')
    ? null
    : name;
}

const isOwner = (text = ''): boolean => /(?:['’]s|s['’])$/.test(text);

/** Whether a word that opens a sentence is a name: it has its capital inside another as well. */
const isNameIn = (lines: readonly SpeechLine[], word: string): boolean =>
  lines.slice(-MEMORY).some(({ tokens }) => tokens.some(({ text }, i) => i > 0 && text === word));

/** Of what one thing a sentence is: the office, or with `named` the company, that it begins with. */
function aboutOf(heard: Heard, line: SpeechLine | undefined, named = false): string | null {
  const run = line && leadingSubject(line);
  if (!run) return null;
  const { lines } = heard;
  const head = line.tokens[run.last];
  const { sets, cues } = heard.words;
  if (!head || sets.pronoun.has(head.lower)) return null;
  const capital = isCapitalised(head.text);
  if (capital && run.first === run.last && !isNameIn(lines, head.text)) return null;
  if (!capital && (named || /s$/.test(head.lower))) return null;
  const nobody = { ...heard, it: () => null, company: () => null };
  const about = nameSpeaker(line.tokens, run.first, run.last, nobody)?.saidBy ?? null;
  if (about === null || heard.people.isPerson(about)) return null;
  return named && cues.companies.has(head.lower) ? null : about;
}
