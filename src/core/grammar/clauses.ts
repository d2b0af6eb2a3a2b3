import { Bounds, isDash } from './boundaries';
import { type Clause, newClause, type Parsed } from './clause';
import type { Grammar } from './grammar';
import type { Word } from './tags';
import { settleAsPast, type VerbGroup, verbGroupsOf } from './verb-groups';

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

class Splitter {
  private readonly clauses: Clause[] = [];
  private readonly at: Clause[] = [];
  /** The verb group that begins at a token. */
  private readonly starts: (VerbGroup | undefined)[];
  private readonly bounds: Bounds;
  private current: Clause;

  constructor(
    private readonly words: Word[],
    groups: readonly VerbGroup[],
    private readonly grammar: Grammar,
  ) {
    this.starts = words.map(() => undefined);
    for (const group of groups) this.starts[group.first] = group;
    this.bounds = new Bounds(words, this.starts, grammar.cues);
    this.current = this.open('main', null, 0, null);
  }

  run(): Parsed {
    let i = 0;
    while (i < this.words.length) {
      const group = this.starts[i];
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
    const clause = newClause(this.clauses.length, kind, parent, first, opener);
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
    if (word.token.kind === 'punctuation') {
      this.sign(i, word.token.text);
    } else if (word.tag === 'sub' && this.bounds.opensClause(i)) {
      const relative =
        this.grammar.classes.relative.has(word.lower) &&
        this.bounds.nounBefore(i) &&
        (!this.afterSpeech() || (this.starts[i + 1]?.finite ?? false));
      const parent = this.current;
      this.current = this.open(relative ? 'relative' : 'sub', parent, i, word.lower);
      this.put(i);
    } else {
      if (word.lower === 'with' && this.current.verb && this.bounds.isComma(i - 1))
        this.current = this.open('absolute', this.current, i, 'with');
      this.put(i);
    }
  }

  private sign(i: number, text: string): void {
    if (text === '(' || text === '[') {
      this.current = this.open('aside', this.current, i, text);
      this.put(i);
    } else if (text === ')' || text === ']') {
      this.put(i);
      const aside = this.enclosing(
        (one) => one.kind === 'aside' && (one.opener === '(' || one.opener === '['),
      );
      if (aside?.parent) this.current = aside.parent;
    } else if (isDash(text)) {
      const aside = this.enclosing((one) => one.kind === 'aside' && one.opener === '—');
      this.current = aside?.parent ?? this.open('aside', this.current, i, '—');
      this.put(i);
    } else if (text === ';' || (text === ':' && !this.bounds.isClock(i))) {
      this.current = this.open('main', null, i, null);
      this.put(i);
    } else {
      if (text === ',' && this.current.verb) this.closeInterrupter(i);
      this.put(i);
    }
  }

  /** A comma after "which …" inside a clause that still waits for its verb ends the interruption. */
  private closeInterrupter(i: number): void {
    const waiting = this.enclosing((one) => one !== this.current && one.verb === null);
    if (waiting && this.hasSubject(waiting) && (this.starts[i + 1]?.finite ?? false))
      this.current = waiting;
  }

  private hasSubject(clause: Clause): boolean {
    for (let k = clause.first; k < this.at.length; k += 1)
      if (this.at[k] === clause && this.bounds.isNominal(k)) return true;
    return false;
  }

  private verb(group: VerbGroup): void {
    const { current } = this;
    if (!current.verb) {
      if (group.bare && (current.kind === 'sub' || current.kind === 'relative'))
        settleAsPast(group, this.words);
      if (group.kind === 'ing' && current.kind === 'main' && this.bounds.isComma(group.first - 1)) {
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
    if (group.finite && this.leavesRelative(current, group)) return;
    const told = this.enclosing((one) => one !== current && one.verb?.kind === 'participle');
    if (group.finite && told?.kind === 'main' && this.bounds.isComma(group.first - 1)) {
      this.current = told;
      this.demote(told, group);
      return;
    }
    if (group.finite && this.wasInSubject(current.verb, group.first)) {
      this.demote(current, group);
      return;
    }
    if (group.finite && this.leavesAim(current, group)) return;
    this.current = this.second(group, current);
    this.current.verb = group;
  }

  /** "Two men thought to be smugglers were held": the participle with its infinitive was part of the subject. */
  private leavesAim(current: Clause, group: VerbGroup): boolean {
    const outer = current.parent;
    if (current.kind !== 'infinitive' || outer?.verb?.kind !== 'participle') return false;
    if (outer.kind === 'participle' || !this.bounds.flows(current.first, group.first)) return false;
    this.current = outer;
    this.demote(outer, group);
    return true;
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

  /** "the number killed in the quake that hit the coast has grown": behind "that hit …" the clause around it goes on. */
  private leavesRelative(current: Clause, group: VerbGroup): boolean {
    const outer = current.parent;
    if (current.kind !== 'relative' || current.verb?.first !== current.first + 1) return false;
    if (!outer?.verb || this.bounds.conjunctionBefore(group.first)) return false;
    this.current = outer;
    if (this.wasInSubject(outer.verb, group.first)) {
      this.demote(outer, group);
      return true;
    }
    this.current = current;
    return false;
  }

  /** Whether the verb so far was a participle or an adjective, because a finite verb follows with nothing between that divides. */
  private wasInSubject(verb: VerbGroup, next: number): boolean {
    if (this.bounds.conjunctionBefore(next)) return false;
    const finite = verb.finite && !verb.bare;
    const tells = this.grammar.verbs.speech.has(verb.lemma) && !this.bounds.wasSettled(verb, next);
    if (finite || verb.kind === 'infinitive' || tells) return false;
    let divided = false;
    for (let k = verb.last + 1; k < next; k += 1) {
      if (this.at[k] !== this.current) continue;
      const joins = verb.finite && !this.bounds.numberedBefore(verb.first);
      if (this.words[k]?.tag === 'conj' && (joins || this.bounds.isComma(k - 1))) return false;
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
    const end = this.bounds.adjunctEnd(clause.first, verb.last, group.first);
    for (let k = verb.first; k < end; k += 1) if (this.at[k] === clause) this.at[k] = inner;
    inner.last = end - 1;
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
        group.kind === 'ing' || group.kind === 'infinitive' || this.bounds.isComma(group.first - 1);
      if (
        this.bounds.conjunctionBefore(group.first) ||
        (group.kind === 'participle' && this.bounds.isComma(group.first - 1))
      ) {
        const from = this.subjectStart(group.first, verb);
        if (from < group.first) this.take(clause, from, group.first);
      }
      return clause;
    }
    if (this.bounds.conjunctionBefore(group.first)) {
      const clause = this.open('coordinate', current, group.first, null);
      clause.sharesSubject = true;
      return clause;
    }
    const speech = verb !== null && this.grammar.verbs.speech.has(verb.lemma);
    const from = this.subjectStart(group.first, verb);
    const clause = this.open(
      speech && !this.bounds.namesBetween(verb.last + 1, from) ? 'complement' : 'coordinate',
      current,
      from,
      null,
    );
    this.take(clause, from, group.first);
    clause.sharesSubject = from === group.first;
    return clause;
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
      if (word?.tag === 'conj' && !this.bounds.closesList(k, end))
        return this.words[k + 1] ? k + 1 : at;
      if (word?.tag !== 'punct') continue;
      if (comma < 0 || !this.bounds.holdsSubject(comma + 1, end)) {
        end = comma < 0 ? at : comma;
        comma = k;
      }
      if (this.bounds.holdsSubject(comma + 1, end)) break;
    }
    if (comma >= 0) return comma + 1;
    let from = low;
    while (from < at && (this.words[from]?.tag === 'day' || this.words[from]?.tag === 'adv'))
      from += 1;
    return from;
  }

  private enclosing(test: (clause: Clause) => boolean): Clause | null {
    for (let one: Clause | null = this.current; one; one = one.parent) if (test(one)) return one;
    return null;
  }

  private afterSpeech(): boolean {
    const verb = this.current.verb;
    return verb !== null && this.grammar.verbs.speech.has(verb.lemma);
  }
}
