import type { GrammarCues } from './cue-words';
import type { Word } from './tags';
import type { VerbGroup } from './verb-groups';

const SUBJECT_TAGS = new Set(['noun', 'name', 'pron', 'amount']);
const DASHES = new Set(['—', '–', '--']);
/** How far a subordinator looks for its verb. */
const REACH = 30;
/** How long an item of a list may be. */
const ITEM = 4;

/** A dash that divides: not a hyphen. */
export const isDash = (text: string): boolean => DASHES.has(text);

/** What the words around a place say about clauses beginning and ending there. */
export class Bounds {
  constructor(
    private readonly words: readonly Word[],
    private readonly starts: readonly (VerbGroup | undefined)[],
    private readonly cues: GrammarCues,
  ) {}

  isNominal(i: number): boolean {
    return SUBJECT_TAGS.has(this.words[i]?.tag ?? '');
  }

  isComma(i: number): boolean {
    const text = this.words[i]?.token.text;
    return text === ',' || (text !== undefined && isDash(text));
  }

  /** "4:12": the sign touches what follows. */
  isClock(i: number): boolean {
    return this.words[i]?.token.end === this.words[i + 1]?.token.start;
  }

  /** Whether "and" stands before a place, adverbs aside. */
  conjunctionBefore(at: number): boolean {
    let k = at - 1;
    while (k >= 0 && this.words[k]?.tag === 'adv') k -= 1;
    return this.words[k]?.tag === 'conj';
  }

  /** "The number of people killed in floods and mudslides": a participle behind those who are numbered. */
  numberedBefore(at: number): boolean {
    const [number, of] = [this.words[at - 3], this.words[at - 2]];
    return number?.lemma === 'number' && of?.lower === 'of' && this.words[at - 1]?.tag === 'noun';
  }

  /** Whether no sign stands between two places, nor a conjunction before the second. */
  flows(from: number, to: number): boolean {
    for (let k = from; k < to; k += 1) if (this.words[k]?.tag === 'punct') return false;
    return !this.conjunctionBefore(to);
  }

  /** Whether a noun, or a preposition ("in which"), stands before a place. */
  nounBefore(i: number): boolean {
    const before = this.words[i - 1];
    const tag = before?.tag === 'punct' ? this.words[i - 2]?.tag : before?.tag;
    return tag === 'noun' || tag === 'name' || tag === 'amount' || tag === 'day' || tag === 'prep';
  }

  namesBetween(from: number, to: number): boolean {
    return this.words
      .slice(from, to)
      .some(({ tag }) => tag === 'noun' || tag === 'name' || tag === 'amount');
  }

  /** Whether a stretch between commas can be a subject: it has a noun and opens with no preposition or day. */
  holdsSubject(from: number, to: number): boolean {
    const first = this.words[from]?.tag;
    if (first === 'prep' || first === 'day' || first === 'adv' || first === 'punct') return false;
    const words = this.words.slice(from, to);
    if (words.some((word) => word.lower === 'them' || word.lower === 'whom')) return false;
    return words.some((word) => SUBJECT_TAGS.has(word.tag));
  }

  /** Whether the "and" at `at` stands before the last name of a list ("A, B, and C"), which ends before `end`. */
  closesList(at: number, end: number): boolean {
    if (end - at > ITEM || !this.onlyNames(at + 1, end)) return false;
    const before = this.isComma(at - 1) ? at - 2 : at - 1;
    for (let k = before; k > before - ITEM; k -= 1) {
      if (this.isComma(k)) return true;
      if (this.words[k]?.tag !== 'name') return false;
    }
    return false;
  }

  private onlyNames(from: number, to: number): boolean {
    const words = this.words.slice(from, to);
    return words.length > 0 && words.every(({ tag }) => tag === 'name' || tag === 'punct');
  }

  /** Whether a clause opens at a subordinator: a verb follows it. */
  opensClause(i: number): boolean {
    const word = this.words[i];
    if (!word) return false;
    if (this.cues.alsoPrepositions.has(word.lower)) return this.opensAfterAll(i, word);
    for (let k = i + 1; k < this.words.length && k < i + REACH; k += 1) {
      if (this.starts[k]) return true;
      if (this.words[k]?.token.text === ';') return false;
    }
    return false;
  }

  /**
   * "The truce agreed at the summit took effect", "the plan announced on Monday was dropped": what is agreed or
   * announced stands before, and behind stands but where or when, and no subject of what somebody tells.
   */
  wasSettled({ lemma, last }: VerbGroup, next: number): boolean {
    if (!this.cues.settling.has(lemma)) return false;
    const first = this.words[last + 1]?.tag;
    if (first !== 'prep' && first !== 'day') return false;
    let runs = 0;
    for (let k = last + 1; k < next; k += 1) {
      const { tag, lower = '' } = this.words[k] ?? {};
      if (tag === 'punct' || tag === 'conj' || tag === 'sub' || tag === 'pron') return false;
      const [inside, before] = [this.isNominal(k), this.isNominal(k - 1)];
      const opens = this.words[k]?.tag === 'det' && this.words[k - 1]?.tag !== 'prep';
      if (opens || (inside && !before && lower !== '')) runs += 1;
    }
    return runs <= 1;
  }

  /** "A curfew imposed after clashes was lifted": the one verb behind the participle is the sentence's. */
  private endsSubject(at: number): boolean {
    if (this.words[0]?.tag !== 'det' || !this.cues.afterwards.has(this.words[at]?.lower ?? ''))
      return false;
    const before = this.starts.slice(0, at).filter((one) => one !== undefined);
    if (before.length !== 1 || before[0]?.kind !== 'participle') return false;
    let finite = 0;
    for (let k = at + 1; k < this.words.length; k += 1) {
      const group = this.starts[k];
      if (group?.finite || group?.bare) finite += 1;
      if (this.words[k]?.tag === 'punct' || this.words[k]?.tag === 'sub') break;
    }
    return finite === 1;
  }

  /** "after the troops left", "after leaving": not "after Monday". */
  private opensAfterAll(i: number, word: Word): boolean {
    const next = this.words[i + 1]?.lower ?? '';
    if (word.lower === 'as' && this.cues.opensNoClauseAfterAs.has(next)) return false;
    if (this.starts[i + 1]?.kind === 'ing') return true;
    if (this.endsSubject(i)) return false;
    for (let k = i + 1; k < this.words.length && k < i + REACH; k += 1) {
      const group = this.starts[k];
      if (group) return (group.finite || group.bare) && k > i + 1;
      const one = this.words[k];
      if (one?.tag === 'sub' || (one?.tag === 'punct' && one.token.text !== "'")) return false;
    }
    return false;
  }

  /** "Of 212 detained, 31 have been freed": a participle in what opens a clause ends at the comma before the subject. */
  adjunctEnd(first: number, verb: number, next: number): number {
    if (this.words[first]?.tag !== 'prep') return next;
    for (let k = verb + 1; k < next; k += 1)
      if (this.isComma(k) && this.holdsSubject(k + 1, next)) return k;
    return next;
  }
}
