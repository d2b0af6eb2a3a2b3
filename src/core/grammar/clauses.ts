import type { Grammar } from './grammar';
import type { Word } from './tags';
import { type VerbGroup, verbGroupsOf } from './verb-groups';

/** A clause: one verb and what belongs to it. Its tokens may be interrupted by clauses inside it. */
export interface Clause {
  id: number;
  parent: Clause | null;
  kind:
    | 'main'
    | 'sub'
    | 'relative'
    | 'participle'
    | 'infinitive'
    | 'coordinate'
    | 'complement'
    | 'absolute'
    | 'aside';
  verb: VerbGroup | null;
  /** The word that opened it ("after", "which"), else null. */
  opener: string | null;
  first: number;
  /** The last token that was put into it. */
  last: number;
  /** It has no subject of its own: its parent's counts. */
  sharesSubject: boolean;
}

/** A sentence with its words tagged and shared out among its clauses. */
export interface Parsed {
  words: Word[];
  clauses: Clause[];
  /** The clause of each token. */
  at: Clause[];
}

const SUBJECT_TAGS = new Set(['noun', 'name', 'pron', 'amount']);
const DASHES = new Set(['—', '–', '--']);
/** After these a clause follows only where a verb stands right there or after a subject; else they are prepositions. */
const ALSO_PREPOSITIONS = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'as',
  'once',
  'so',
  'than',
  'unless',
]);
/** "as part of", "as many as", "as of" open no clause. */
const NO_CLAUSE_AFTER_AS = new Set(['part', 'many', 'much', 'well', 'of', 'few', 'far']);
/** How far a subordinator looks for its verb. */
const REACH = 30;

/**
 * Shares the words of a sentence out among clauses: one verb each. It is no full parse: a clause begins at a
 * subordinator with a verb after it, at a second verb, at a participle after a comma, in brackets and between
 * dashes, and the clause around it goes on where its own verb comes. Linear, but for a look-ahead of 30 words.
 */
export function clausesOf(words: Word[], grammar: Grammar): Parsed {
  const groups = verbGroupsOf(words, grammar);
  const splitter = new Splitter(words, groups, grammar);
  return splitter.run();
}

/** After "as", "which", "that" an -ed form is the clause's past, until a better verb comes. */
function settleAsPast(group: VerbGroup): void {
  group.kind = 'finite';
  group.finite = true;
  group.tense = 'past';
  group.passive = false;
}

class Splitter {
  private readonly clauses: Clause[] = [];
  private readonly at: Clause[] = [];
  private readonly starts = new Map<number, VerbGroup>();
  private current: Clause;

  constructor(
    private readonly words: Word[],
    groups: readonly VerbGroup[],
    private readonly grammar: Grammar,
  ) {
    for (const group of groups) this.starts.set(group.first, group);
    this.current = this.open('main', null, 0, null);
  }

  run(): Parsed {
    let i = 0;
    while (i < this.words.length) {
      const group = this.starts.get(i);
      if (group) {
        this.verb(group);
        for (let k = group.first; k <= group.last; k += 1) this.put(k);
        i = group.last + 1;
        continue;
      }
      this.word(i);
      i += 1;
    }
    return { words: this.words, clauses: this.clauses, at: this.at };
  }

  private open(
    kind: Clause['kind'],
    parent: Clause | null,
    first: number,
    opener: string | null,
  ): Clause {
    const clause: Clause = {
      id: this.clauses.length,
      parent,
      kind,
      verb: null,
      opener,
      first,
      last: first,
      sharesSubject: false,
    };
    this.clauses.push(clause);
    return clause;
  }

  private put(i: number): void {
    this.at[i] = this.current;
    this.current.last = i;
  }

  private word(i: number): void {
    const word = this.words[i];
    if (!word) return;
    const text = word.token.text;
    if (text === '(' || text === '[') {
      this.current = this.open('aside', this.current, i, text);
      this.put(i);
    } else if (text === ')' || text === ']') {
      this.put(i);
      const aside = this.enclosing(
        (one) => one.kind === 'aside' && (one.opener === '(' || one.opener === '['),
      );
      if (aside?.parent) this.current = aside.parent;
    } else if (DASHES.has(text)) {
      const aside = this.enclosing((one) => one.kind === 'aside' && one.opener === '—');
      this.current = aside?.parent ?? this.open('aside', this.current, i, '—');
      this.put(i);
    } else if (text === ';' || text === ':') {
      this.current = this.open('main', null, i, null);
      this.put(i);
    } else if (word.tag === 'sub' && this.opensClause(i)) {
      const relative =
        this.grammar.classes.relative.has(word.lower) && this.nounBefore(i) && !this.afterSpeech();
      const parent = this.current;
      this.current = this.open(relative ? 'relative' : 'sub', parent, i, word.lower);
      this.put(i);
    } else if (word.lower === 'with' && this.current.verb && this.comma(i - 1)) {
      this.current = this.open('absolute', this.current, i, 'with');
      this.put(i);
    } else {
      if (text === ',' && this.current.verb) this.closeInterrupter(i);
      this.put(i);
    }
  }

  /** A comma after "which …" inside a clause that still waits for its verb ends the interruption. */
  private closeInterrupter(i: number): void {
    const waiting = this.enclosing((one) => one !== this.current && one.verb === null);
    if (waiting && this.hasSubject(waiting) && (this.starts.get(i + 1)?.finite ?? false))
      this.current = waiting;
  }

  private hasSubject(clause: Clause): boolean {
    for (let k = clause.first; k < this.at.length; k += 1)
      if (this.at[k] === clause && SUBJECT_TAGS.has(this.words[k]?.tag ?? '')) return true;
    return false;
  }

  private verb(group: VerbGroup): void {
    const { current } = this;
    if (!current.verb) {
      if (group.bare && (current.kind === 'sub' || current.kind === 'relative'))
        settleAsPast(group);
      if (group.kind === 'ing' && current.kind === 'main' && this.comma(group.first - 1)) {
        this.current = this.open('participle', current, group.first, null);
        this.current.sharesSubject = true;
      }
      this.current.verb = group;
      return;
    }
    const waiting = this.enclosing((one) => one !== current && one.verb === null);
    if (group.finite && waiting && current.kind !== 'complement') {
      this.resume(waiting, group);
      return;
    }
    if (group.finite && this.wasInSubject(current.verb, group.first)) {
      this.demote(current, group);
      return;
    }
    this.current = this.second(group, current);
    this.current.verb = group;
  }

  /** "As the protests grew, the army sent …": the clause around goes on, with its subject where it had none yet. */
  private resume(waiting: Clause, group: VerbGroup): void {
    if (!this.hasSubject(waiting)) {
      const from = this.subjectStart(group.first, this.current.verb);
      if (from < group.first && this.words[from - 1]?.tag === 'punct')
        this.take(waiting, from, group.first);
    }
    this.current = waiting;
    waiting.verb = group;
  }

  /** Whether the verb so far was a participle or an adjective, because a finite verb follows with nothing between that divides. */
  private wasInSubject(verb: VerbGroup, next: number): boolean {
    if (this.conjunctionBefore(next)) return false;
    const finite = verb.finite && !verb.bare;
    if (finite || verb.kind === 'infinitive' || this.grammar.verbs.speech.has(verb.lemma))
      return false;
    let divided = false;
    for (let k = verb.last + 1; k < next; k += 1) {
      if (this.at[k] !== this.current) continue;
      if (this.words[k]?.tag === 'conj' && (verb.finite || this.comma(k - 1))) return false;
      if (this.words[k]?.tag === 'punct') divided = true;
    }
    return !(verb.finite && divided);
  }

  /** "troops deployed to the coast were …": the first verb was a participle inside the subject. */
  private demote(clause: Clause, group: VerbGroup): void {
    const verb = clause.verb;
    if (!verb) return;
    const inner = this.open('participle', clause, verb.first, null);
    inner.verb = verb;
    for (let k = verb.first; k < group.first; k += 1) {
      if (this.at[k] === clause) this.at[k] = inner;
    }
    inner.last = group.first - 1;
    clause.verb = group;
  }

  /** The clause of a second verb, with the words before the verb that belong to it. */
  private second(group: VerbGroup, current: Clause): Clause {
    const verb = current.verb;
    if (group.kind === 'infinitive' || group.kind === 'participle' || group.kind === 'ing') {
      const clause = this.open(
        group.kind === 'infinitive' ? 'infinitive' : 'participle',
        current,
        group.first,
        null,
      );
      clause.sharesSubject =
        group.kind === 'ing' || group.kind === 'infinitive' || this.comma(group.first - 1);
      if (
        this.conjunctionBefore(group.first) ||
        (group.kind === 'participle' && this.comma(group.first - 1))
      ) {
        const from = this.subjectStart(group.first, verb);
        if (from < group.first) this.take(clause, from, group.first);
      }
      return clause;
    }
    if (this.conjunctionBefore(group.first)) {
      const clause = this.open('coordinate', current, group.first, null);
      clause.sharesSubject = true;
      return clause;
    }
    const speech = verb !== null && this.grammar.verbs.speech.has(verb.lemma);
    const from = this.subjectStart(group.first, verb);
    const clause = this.open(
      speech && !this.between(verb, from) ? 'complement' : 'coordinate',
      current,
      from,
      null,
    );
    this.take(clause, from, group.first);
    clause.sharesSubject = from === group.first;
    return clause;
  }

  private between(verb: VerbGroup, from: number): boolean {
    for (let k = verb.last + 1; k < from; k += 1) {
      const tag = this.words[k]?.tag;
      if (tag === 'noun' || tag === 'name' || tag === 'amount') return true;
    }
    return false;
  }

  private take(clause: Clause, from: number, to: number): void {
    for (let k = from; k < to; k += 1) if (this.at[k]) this.at[k] = clause;
    clause.first = Math.min(clause.first, from);
    clause.last = to - 1;
  }

  /** Where the words before a second verb begin: after the last conjunction, comma or quote, else after the verb before it. */
  private subjectStart(at: number, verb: VerbGroup | null): number {
    const low = verb ? verb.last + 1 : 0;
    let end = at;
    let comma = -1;
    for (let k = at - 1; k >= low; k -= 1) {
      if (this.at[k] !== this.current) break;
      const word = this.words[k];
      if (word?.tag === 'conj') return this.words[k + 1] ? k + 1 : at;
      if (word?.tag !== 'punct') continue;
      if (comma < 0 || !this.holdsSubject(comma + 1, end)) {
        end = comma < 0 ? at : comma;
        comma = k;
      }
      if (this.holdsSubject(comma + 1, end)) break;
    }
    if (comma >= 0) return comma + 1;
    let from = low;
    while (from < at && (this.words[from]?.tag === 'day' || this.words[from]?.tag === 'adv'))
      from += 1;
    return from;
  }

  /** Whether a stretch between commas can be a subject: it has a noun and opens with no preposition or day. */
  private holdsSubject(from: number, to: number): boolean {
    const first = this.words[from]?.tag;
    if (first === 'prep' || first === 'day' || first === 'adv' || first === 'punct') return false;
    const words = this.words.slice(from, to);
    if (words.some((word) => word.lower === 'them' || word.lower === 'whom')) return false;
    return words.some((word) => SUBJECT_TAGS.has(word.tag));
  }

  private conjunctionBefore(at: number): boolean {
    let k = at - 1;
    while (k >= 0 && this.words[k]?.tag === 'adv') k -= 1;
    return this.words[k]?.tag === 'conj';
  }

  private enclosing(test: (clause: Clause) => boolean): Clause | null {
    for (let one: Clause | null = this.current; one; one = one.parent) if (test(one)) return one;
    return null;
  }

  private comma(i: number): boolean {
    const text = this.words[i]?.token.text;
    return text === ',' || (text !== undefined && DASHES.has(text));
  }

  private nounBefore(i: number): boolean {
    const before = this.words[i - 1];
    const tag = before?.tag === 'punct' ? this.words[i - 2]?.tag : before?.tag;
    return tag === 'noun' || tag === 'name' || tag === 'amount' || tag === 'day' || tag === 'prep';
  }

  private afterSpeech(): boolean {
    const verb = this.current.verb;
    return verb !== null && this.grammar.verbs.speech.has(verb.lemma);
  }

  private opensClause(i: number): boolean {
    const word = this.words[i];
    const next = this.starts.get(i + 1);
    if (!word) return false;
    if (ALSO_PREPOSITIONS.has(word.lower)) {
      if (word.lower === 'as' && NO_CLAUSE_AFTER_AS.has(this.words[i + 1]?.lower ?? ''))
        return false;
      if (next?.kind === 'ing') return true;
      for (let k = i + 1; k < this.words.length && k < i + REACH; k += 1) {
        const group = this.starts.get(k);
        if (group) return (group.finite || group.bare) && k > i + 1;
        const one = this.words[k];
        if (one?.tag === 'sub' || (one?.tag === 'punct' && one.token.text !== "'")) return false;
      }
      return false;
    }
    for (let k = i + 1; k < this.words.length && k < i + REACH; k += 1) {
      if (this.starts.has(k)) return true;
      if (this.words[k]?.token.text === ';') return false;
    }
    return false;
  }
}
