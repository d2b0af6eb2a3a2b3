import type { Grammar } from './grammar';
import type { Word } from './tags';

/** A verb with its auxiliaries, as token indexes (inclusive). */
export interface VerbGroup {
  first: number;
  last: number;
  /** The token of the verb that says what happens ("leaving" in "would begin leaving"). */
  head: number;
  /** Its base form, with its particle: "pull out". */
  lemma: string;
  /** `maybe`: "12 people injured in …" may be a past or a participle. */
  passive: boolean | 'maybe';
  tense: 'past' | 'present' | 'future' | 'perfect' | 'none';
  /** False for bare participles, -ing forms and infinitives. */
  finite: boolean;
  kind: 'finite' | 'participle' | 'ing' | 'infinitive';
  /** "was burning": it went on, and did not begin. */
  goingOn: boolean;
  /** A bare -ed form, which may be an adjective or a participle after all. */
  bare: boolean;
  negated: boolean;
  /** From a verb before it that only places it in time: start, end, go-on, plan. */
  phase: string | null;
}

/** At most so many words stand between a verb and the particle that its object pushed away. */
const PARTICLE_REACH = 4;

/** The verb groups of a tagged sentence, in order. Linear. */
export function verbGroupsOf(words: readonly Word[], grammar: Grammar): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < words.length) {
    const group = groupAt(words, i, grammar);
    if (group) {
      groups.push(group);
      i = group.last + 1;
    } else i += 1;
  }
  return groups;
}

function groupAt(words: readonly Word[], at: number, grammar: Grammar): VerbGroup | null {
  const first = words[at];
  if (!first || !(first.tag === 'aux' || first.tag === 'verb' || first.tag === 'to')) return null;
  let i = at;
  const auxiliaries: Word[] = [];
  let negated = false;
  const infinitive = first.tag === 'to';
  if (infinitive) i += 1;
  while (words[i] && (words[i]?.tag === 'aux' || words[i]?.tag === 'adv')) {
    const word = words[i];
    if (word?.tag === 'aux') auxiliaries.push(word);
    if (word && (grammar.classes.negation.has(word.lower) || word.lemma === 'not')) negated = true;
    i += 1;
  }
  let ahead = i;
  while (auxiliaries.length > 0 && words[ahead]?.tag === 'amount' && ahead - i < 3) ahead += 1;
  if (ahead > i && words[ahead]?.tag === 'verb' && words[ahead]?.form === 'ed') i = ahead;
  i = behindDay(words, i, auxiliaries);
  const verb = words[i];
  if (verb?.tag !== 'verb') {
    if (auxiliaries.length === 0) return null;
    return copula(words, at, auxiliaries, negated, infinitive, grammar);
  }
  if (infinitive && auxiliaries.length === 0 && verb.form !== 'base') return null;
  const group = withAuxiliaries(verb, at, i, auxiliaries, negated, infinitive, words, grammar);
  addParticle(group, words, grammar);
  return keptSo(group, words) ?? chained(group, words, grammar);
}

/** "Flights stay suspended until Monday", "the port remains closed": what was done to it holds on. */
function keptSo(group: VerbGroup, words: readonly Word[]): VerbGroup | null {
  const next = words[group.last + 1];
  if (!next || !KEEPING.has(group.lemma) || next.tag !== 'verb') return null;
  if (next.form !== 'ed' && next.form !== 'participle') return null;
  const head = group.last + 1;
  return { ...group, last: head, head, lemma: next.lemma, passive: true };
}
const KEEPING: ReadonlySet<string> = new Set(['stay', 'remain']);

/** "was on Tuesday sentenced", "had on 3 May told": a day stands between an auxiliary and its verb. */
function behindDay(words: readonly Word[], at: number, auxiliaries: readonly Word[]): number {
  const last = auxiliaries[auxiliaries.length - 1];
  if (last?.lemma !== 'be' && last?.lemma !== 'have') return at;
  let k = at;
  if (words[k]?.tag === 'prep' && words[k + 1]?.tag === 'day') k += 1;
  while (words[k]?.tag === 'day') k += 1;
  const { tag, form } = words[k] ?? {};
  const isHeld = k > at && tag === 'verb' && (form === 'ed' || form === 'participle');
  // "The match that was on Sunday drew": an object behind it makes it a verb of its own.
  const next = words[k + 1]?.tag ?? 'punct';
  return isHeld && (last.lemma === 'have' || !OBJECTS.has(next)) ? k : at;
}
const OBJECTS: ReadonlySet<string> = new Set(['det', 'amount', 'noun', 'name', 'pron']);

/** "was", "has" without a verb after them. */
function copula(
  words: readonly Word[],
  at: number,
  auxiliaries: readonly Word[],
  negated: boolean,
  infinitive: boolean,
  { cues }: Grammar,
): VerbGroup | null {
  const last = auxiliaries[auxiliaries.length - 1];
  if (!last) return null;
  const end = words.indexOf(last, at);
  const lemma = last.lemma === 'will' ? 'be' : last.lemma;
  const past = cues.pastAuxiliaries.has(last.lower);
  return {
    first: at,
    last: end,
    head: end,
    lemma,
    passive: false,
    tense: infinitive
      ? 'none'
      : auxiliaries[0]?.lemma === 'will'
        ? 'future'
        : past
          ? 'past'
          : 'present',
    finite: !infinitive && last.form !== 'ing',
    kind: infinitive ? 'infinitive' : last.form === 'ing' ? 'ing' : 'finite',
    goingOn: false,
    bare: false,
    negated,
    phase: null,
  };
}

function withAuxiliaries(
  verb: Word,
  first: number,
  head: number,
  auxiliaries: readonly Word[],
  negated: boolean,
  infinitive: boolean,
  words: readonly Word[],
  grammar: Grammar,
): VerbGroup {
  const has = (lemma: string): boolean => auxiliaries.some((word) => word.lemma === lemma);
  const lastAux = auxiliaries[auxiliaries.length - 1];
  const partForm = verb.form === 'ed' || verb.form === 'participle';
  const passive = lastAux?.lemma === 'be' && partForm;
  const finiteAux = auxiliaries.length > 0 && auxiliaries[0]?.form !== 'ing' && !infinitive;
  let kind: VerbGroup['kind'] = 'finite';
  if (infinitive) kind = 'infinitive';
  else if (auxiliaries.length > 0) kind = auxiliaries[0]?.form === 'ing' ? 'ing' : 'finite';
  else if (verb.form === 'ing') kind = 'ing';
  else if (verb.form === 'participle') kind = 'participle';
  else if (verb.form === 'ed')
    kind = looksReduced(verb, head, words, grammar) ? 'participle' : 'finite';
  const tense = has('will')
    ? 'future'
    : has('have')
      ? 'perfect'
      : finiteAux
        ? grammar.cues.pastAuxiliaries.has(auxiliaries[0]?.lower ?? '')
          ? 'past'
          : 'present'
        : verb.form === 'past' || (verb.form === 'ed' && kind === 'finite')
          ? 'past'
          : verb.form === 's' || verb.form === 'base'
            ? 'present'
            : 'none';
  return {
    first,
    last: head,
    head,
    lemma: verb.lemma,
    passive: passive || (kind === 'participle' ? 'maybe' : false),
    tense: infinitive ? 'none' : tense,
    finite: kind === 'finite',
    kind,
    goingOn: verb.form === 'ing' && tense === 'past',
    bare: auxiliaries.length === 0 && partForm && !infinitive,
    negated,
    phase: null,
  };
}

/** "12 people injured in the crash": an -ed form after a noun, without an object, of a verb that takes one. */
function looksReduced(verb: Word, at: number, words: readonly Word[], grammar: Grammar): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (after?.tag === 'to' && grammar.cues.toldOf.has(verb.lemma)) return true;
  if (grammar.verbs.intransitive.has(verb.lemma) || grammar.verbs.speech.has(verb.lemma))
    return false;
  if (!before) return true;
  if (!['noun', 'name', 'amount', 'punct', 'adv', 'conj', 'day'].includes(before.tag)) return false;
  if (!after) return true;
  if (grammar.cues.directions.has(after.lower)) return false;
  return !['det', 'amount', 'noun', 'name', 'pron', 'verb', 'sub'].includes(after.tag);
}

function addParticle(group: VerbGroup, words: readonly Word[], grammar: Grammar): void {
  const options = grammar.verbs.phrasal.get(group.lemma);
  if (!options) return;
  for (const particles of options) {
    if (particles.every((one, k) => words[group.head + 1 + k]?.lower === one)) {
      group.lemma = `${group.lemma} ${particles.join(' ')}`;
      group.last = group.head + particles.length;
      return;
    }
  }
  for (let k = 2; k <= PARTICLE_REACH + 1; k += 1) {
    const word = words[group.head + k];
    if (!word || word.tag === 'punct' || word.tag === 'verb' || word.tag === 'aux') return;
    if (!grammar.cues.farParticles.has(word.lower)) continue;
    if (options.some((one) => one.length === 1 && one[0] === word.lower)) {
      group.lemma = `${group.lemma} ${word.lower}`;
      return;
    }
  }
}

/** "would begin leaving", "is expected to start": what happens is the last verb of the chain. */
function chained(group: VerbGroup, words: readonly Word[], grammar: Grammar): VerbGroup {
  const phase = grammar.verbs.phase.get(group.lemma);
  if (!phase) return group;
  const next = words[group.last + 1];
  if (!next) return group;
  const infinitive = next.tag === 'to';
  const ing = next.tag === 'verb' && next.form === 'ing';
  if (!infinitive && !(ing && phase !== 'plan')) return group;
  const inner = groupAt(words, group.last + 1, grammar);
  if (!inner || (infinitive && inner.kind !== 'infinitive')) return group;
  return {
    ...inner,
    first: group.first,
    tense: phase === 'plan' ? 'future' : group.tense,
    finite: group.finite,
    kind: group.kind,
    negated: group.negated !== inner.negated,
    phase: phase === 'plan' ? (inner.phase ?? 'plan') : phase,
  };
}

/**
 * After "as", "which", "that" an -ed form is the clause's past, until a better verb comes; but of "as the number known
 * to have died rose" it is none: "known" is no past, and nobody believes to have done something.
 */
export function settleAsPast(group: VerbGroup, words: readonly Word[]): void {
  const [to, have] = [words[group.last + 1]?.lower, words[group.last + 2]?.lower];
  if (to === 'to' && (words[group.head]?.form === 'participle' || have === 'have')) return;
  group.kind = 'finite';
  group.finite = true;
  group.tense = 'past';
  group.passive = false;
}
