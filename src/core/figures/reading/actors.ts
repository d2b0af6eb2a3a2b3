import type { Clause } from '../../grammar/clause';
import { isPerson } from '../quantities/nouns';
import type { Draft } from './draft';
import { type FullNames, fullName, loneName, nameRuns, textOf } from './names';
import { type Role, subjectRange } from './role';
import type { Range, ReadSentence, SpottedSentence } from './sentence';

/** A figure of an article with the words that it was read in. */
export interface Spot {
  draft: Draft;
  read: ReadSentence;
  role: Role;
  /** Its sentence, counted in its part of the article. */
  at: number;
  sentences: readonly SpottedSentence[];
}

/**
 * Names whose a figure is where an article gives one measure for several: of two banks that tell their profit
 * each has its own, and of one bank alone it is all there is. Changes `scope` of the drafts.
 */
export function tellActors(
  spots: readonly Spot[],
  names: FullNames,
  main: { has(word: string): boolean },
): void {
  if (spots.length < 2) return;
  for (const group of groupsOf(spots.filter(isHad))) {
    if (group.length < 2) continue;
    const actors = new Actors(names);
    const whose = group.map((spot) => (spot.draft.scope === 'total' ? actors.of(spot) : null));
    const known = group.flatMap(({ draft }) =>
      isNamed(draft.scope) ? [draft.scope.split('; ')[0] ?? ''] : [],
    );
    if (!areSeveral([...known, ...whose.filter((one) => one !== null)])) continue;
    const [first] = whose.filter((one) => one !== null);
    const own = first && isMain(first, main) && !group.some(isHeld) ? first : null;
    group.forEach(({ draft }, i) => {
      const actor = whose[i];
      if (actor && actor !== own) draft.scope = actor;
    });
  }
}

/** Whether an article is about somebody: what it tells of them alone is all there is. */
const isMain = (name: string, main: { has(word: string): boolean }): boolean =>
  name.split(' ').every((word) => main.has(word.toLowerCase()));

/** Seats and shares of the vote, profits and sales: never but somebody's. */
const isHeld = ({ draft, read }: Spot): boolean =>
  read.lexicon.counting.heldBySomebody.has(draft.measure) ||
  read.lexicon.amounts.accountMeasures.has(draft.measure);

/** The figures of one measure, its changes among them. */
function groupsOf(spots: readonly Spot[]): Spot[][] {
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) {
    const name = spot.draft.measure.replace(/-change$/, '');
    const others = groups.get(name);
    if (others) others.push(spot);
    else groups.set(name, [spot]);
  }
  return [...groups.values()];
}

/** Whoever is killed, and what burns, is nobody's: the subject of its verb is what did it. */
const isHad = ({ draft, read }: Spot): boolean =>
  read.lexicon.measures.byName.get(draft.measure)?.window !== 'cumulative';

const isNamed = (scope: string): boolean => /^\p{Lu}/u.test(scope);

/** Whether names are of more than one; "Aurex" and "Aurex Telecom" are of one. */
function areSeveral(names: readonly string[]): boolean {
  const [first, ...others] = names;
  return first !== undefined && others.some((one) => !first.includes(one) && !one.includes(first));
}

class Actors {
  constructor(private readonly names: FullNames) {}

  /** Who has a figure by the words of its sentence, or who was last spoken of; null where nobody is named. */
  of(spot: Spot): string | null {
    const { read, role, at, sentences } = spot;
    const beside = nameBeside(read, role.range.first);
    if (beside) return fullName(beside, this.names);
    const { preposition, position, range } = role;
    if (position === 'subject') return null;
    if (preposition !== null && !read.lexicon.parts.hadBy.has(preposition)) return null;
    if (preposition === 'of' && isWhole(read, range)) return null;
    const given = receiverOf(read, role);
    if (given) return this.titled(given, at, sentences);
    const subject = subjectRange(read, role.clause);
    const named = actorIn(read, subject);
    if (named) return fullName(named, this.names);
    const title = isHeld(spot) ? titleIn(read, subject) : null;
    if (title) return this.titled(title, at, sentences);
    const open = takesUp(read, subject) || (isHeld(spot) && isOpen(read, subject));
    return open ? this.before(read, role.clause, at, sentences) : null;
  }

  /** "the president", "the incumbent": who has been called so before, by name; null where nobody has. */
  private titled(title: string, at: number, sentences: readonly SpottedSentence[]): string | null {
    for (let i = at; i >= 0; i -= 1) {
      const words = sentences[i]?.sentence.tokens.some(({ lower }) => lower === title)
        ? sentences[i]?.read.words
        : undefined;
      const before = words?.findIndex(
        ({ lower }, k) => lower === title && words[k + 1]?.tag === 'name',
      );
      if (words === undefined || before === undefined || before < 0) continue;
      const run = sentences[i]?.read;
      const [name] = run ? nameRuns(run, { first: before + 1, last: before + 4 }) : [];
      if (run && name) return fullName(textOf(run, name), this.names);
    }
    return null;
  }

  /** Who a pronoun, or a measure without an owner, speaks of: the last named subject. */
  private before(
    read: ReadSentence,
    clause: Clause,
    at: number,
    sentences: readonly SpottedSentence[],
  ): string | null {
    for (const one of read.clauses.filter(({ first }) => first < clause.first).reverse()) {
      const actor = this.subjectOf(read, one);
      if (actor) return actor;
    }
    for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
      const sentence = sentences[i]?.read;
      for (const one of sentence?.clauses.toReversed() ?? []) {
        const actor = sentence && this.subjectOf(sentence, one);
        if (actor) return actor;
      }
    }
    return null;
  }

  private subjectOf(read: ReadSentence, clause: Clause): string | null {
    if (!clause.verb || clause.kind === 'relative') return null;
    const subject = subjectRange(read, clause);
    const actor = actorIn(read, subject);
    if (!actor) return null;
    const full = fullName(actor, this.names);
    const says = read.lexicon.speech.verbs.has(read.words[clause.verb.head]?.lower ?? '');
    return says && isPersonal(read, subject, actor, full) ? null : full;
  }
}

/** "gave the president 50.8 percent": what somebody is called who stands between the verb and the number. */
function receiverOf(read: ReadSentence, { clause, range, position }: Role): string | null {
  const last = clause.verb?.last ?? -1;
  if (position !== 'object' || range.first - last !== 3) return null;
  return titleIn(read, { first: last + 1, last: last + 2 });
}

/** "the president": the one noun behind an article, where it is a person's. */
function titleIn({ words, lexicon }: ReadSentence, { first, last }: Range): string | null {
  const word = words[last];
  if (last !== first + 1 || words[first]?.lower !== 'the' || word?.tag !== 'noun') return null;
  return isPerson(word.lower, word.token.text, lexicon.quantities) ? word.lower : null;
}

/** "48 of the 120 seats": of the whole nobody's share is told. */
function isWhole({ words }: ReadSentence, { first }: Range): boolean {
  let k = first - 1;
  while (words[k]?.tag === 'det') k -= 1;
  return words[k]?.lower === 'of' && words[k - 1]?.tag === 'amount';
}

/** How many sentences back somebody is still spoken of. */
const REACH = 4;

/** "Chief executive Ida Lund said", "Lund said": somebody who only speaks. */
function isPersonal(read: ReadSentence, { first }: Range, actor: string, full: string): boolean {
  return read.words[first]?.tag !== 'name' || (full !== actor && full.endsWith(` ${actor}`));
}

/** The name that a noun phrase is of: its head, its owner, or the name behind "at", "of" and the like. */
function actorIn(read: ReadSentence, { first, last }: Range): string | null {
  if (last < first) return null;
  let end = first;
  while (end <= last && !ENDS.has(read.words[end]?.tag ?? '')) end += 1;
  const [run, next] = nameRuns(read, { first, last: end - 1 });
  if (run) {
    const owned = next && next.first === run.last + 1 && read.words[run.last]?.possessive;
    return textOf(read, owned ? next : run);
  }
  const lone = loneName(read, { first, last });
  if (lone) return lone;
  const behind = nameRuns(read, { first: end + 1, last })[0];
  return behind && behind.first <= end + 2 && read.words[end]?.tag === 'prep'
    ? textOf(read, behind)
    : null;
}
const ENDS = new Set(['prep', 'punct', 'sub', 'verb', 'aux', 'amount', 'day', 'to', 'conj']);

/** "it", "its nine plants": a subject that is of whoever was spoken of. */
const takesUp = ({ words, lexicon }: ReadSentence, { first }: Range): boolean =>
  lexicon.parts.takingUpActor.has(words[first]?.lower ?? '');

/** "net debt": a subject that names nobody, but not "a candidate" or "no party". */
const isOpen = ({ words, lexicon }: ReadSentence, { first, last }: Range): boolean =>
  last >= first &&
  !lexicon.parts.anyone.has(words[first]?.lower ?? '') &&
  words.slice(first, last + 1).every(({ tag }) => tag !== 'name');

/** "…, the Liberal Bloc 31": the name right before a bare number. */
function nameBeside(read: ReadSentence, first: number): string | null {
  if (read.words[first - 1]?.tag !== 'name') return null;
  const run = nameRuns(read, { first: Math.max(0, first - 4), last: first - 1 }).at(-1);
  const opener = run ? read.words[run.first - 1] : undefined;
  const opens = !opener || opener.tag === 'punct' || opener.tag === 'conj' || opener.tag === 'det';
  return run && opens ? textOf(read, run) : null;
}
