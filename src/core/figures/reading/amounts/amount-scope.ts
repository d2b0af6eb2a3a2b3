import type { Told } from '../counts/counts';
import { isCalling, nameRuns, textOf } from '../names';
import { objectRange, type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import { fellOn, fromLevel, gaugedAt, measuredAt, partOfLand } from './gauges';
import { kindOf } from './kinds';
import { ownerByWhose } from './priced';

const STOPS = new Set(['verb', 'aux', 'punct', 'amount', 'sub', 'conj', 'day', 'to']);

/** The part that money or a measurement is restricted to by who has it or gets it. Null for none. */
export function scopeOfAmount(read: ReadSentence, role: Role, told: Told): string | null {
  const { name } = told;
  const { accountMeasures, recipientMeasures, weatherMeasures } = read.lexicon.amounts;
  if (recipientMeasures.has(name)) return damagesKind(read, role) ?? recipient(read, role);
  const owner = accountMeasures.has(name)
    ? (ownerByWhose(read, role.clause, role.range.first) ?? holder(read, role))
    : null;
  const place = weatherMeasures.has(name)
    ? (fromLevel(read, role) ??
      fellOn(read, role) ??
      gaugedAt(read, role) ??
      holder(read, role) ??
      partOfLand(read, role))
    : name === 'wind-speed'
      ? measuredAt(read, role)
      : null;
  const kind = kindOf(read, role, told);
  return [owner ?? place, kind].filter(Boolean).join('; ') || null;
}

/** "$18 million in compensatory and $100 million in punitive damages": which of the two. */
function damagesKind({ words, lexicon }: ReadSentence, { range }: Role): string | null {
  for (let k = range.last + 1; k <= range.last + NEAR && words[k]; k += 1) {
    const { lower, tag } = words[k] ?? { lower: '', tag: 'punct' };
    if (tag === 'amount' || tag === 'punct') return null;
    if (lexicon.parts.damagesKinds.has(lower)) return `${lower} damages`;
  }
  return null;
}
const NEAR = 4;

/** "compensation of 400 euros for the families of the dead": the noun phrase behind "for" or "to". */
function recipient(read: ReadSentence, { range }: Role): string | null {
  let k = range.last + 1;
  const { each, paidWords } = read.lexicon.amounts;
  while (paidWords.has(read.words[k]?.lower ?? '')) k += 1;
  const opener = read.words[k]?.lower ?? '';
  if (opener !== 'for' && opener !== 'to') return null;
  k += 1;
  if (each.has(read.words[k]?.lower ?? '')) {
    if (read.words[k + 1]?.lower !== 'of') return null;
    k += 2;
  }
  while (read.words[k]?.tag === 'det') k += 1;
  if (read.lexicon.parts.kin.has(read.words[k]?.lower ?? '')) return null;
  const kept: string[] = [];
  for (; kept.length < LONGEST; k += 1) {
    const word = read.words[k];
    if (kept.at(-1) === 'of' && each.has(word?.lower ?? '') && read.words[k + 1]?.lower === 'of') {
      k += 1;
      continue;
    }
    if (!word || STOPS.has(word.tag) || (word.tag === 'prep' && word.lower !== 'of')) break;
    kept.push(word.tag === 'name' ? word.token.text : word.lower);
  }
  return kept.length > 0 ? `people > ${kept.join(' ')}` : null;
}
const LONGEST = 6;

/** The name that is the subject, owns the noun, or opens a headline: "Trivani Motors Q4 profit up 18%". */
function holder(read: ReadSentence, role: Role): string | null {
  const { clause } = role;
  const { accounting } = read.lexicon.amounts;
  const verb = clause.verb?.lemma ?? '';
  const subject = subjectRange(read, clause);
  const got = /^g[eo]ts?$/.test(read.words[clause.verb?.head ?? -1]?.lower ?? '');
  const onSales =
    role.preposition === 'of' && read.words[governorOpener(read, role)]?.lower === 'on';
  const isOwn = clause.verb === null || got || onSales || accounting.has(verb);
  const { parent } = clause;
  const outer =
    !isOwn && clause.kind === 'complement' && accounting.has(parent?.verb?.lemma ?? '') && parent
      ? ownerIn(read, subjectRange(read, parent))
      : null;
  if (outer) return outer;
  const at = accountAt(read, subject);
  if (at) return at;
  const owner =
    ownerIn(read, isOwn ? subject : { first: 0, last: -1 }) ?? ownerIn(read, subject, true);
  return owner ?? ownerIn(read, objectRange(read, clause), true);
}

/** Where the words begin that an amount hangs on: "on" of "on quarterly sales of $12 billion". */
function governorOpener({ words }: ReadSentence, { governor }: Role): number {
  let k = governor;
  while (k > 0 && ['noun', 'det', 'adv'].includes(words[k]?.tag ?? '')) k -= 1;
  return k;
}

/** "Profit at Harbour Bank rose": the name behind what is accounted for. */
function accountAt(read: ReadSentence, { first, last }: Range): string | null {
  for (let k = first; k < last; k += 1) {
    const at = read.words[k + 1]?.lower;
    if (!read.lexicon.amounts.accountNouns.has(read.words[k]?.lower ?? '') || at !== 'at') continue;
    const run = nameRuns(read, { first: k + 2, last })[0];
    return run?.first === k + 2 ? textOf(read, run) : null;
  }
  return null;
}

/** The name at the start of a noun phrase; only one that owns what follows where `owning`. */
function ownerIn(read: ReadSentence, { first, last }: Range, owning = false): string | null {
  if (last < first) return null;
  let from = first;
  while (read.words[from]?.tag === 'det' || read.words[from]?.tag === 'adv') from += 1;
  if (from === 0 && read.words[1]?.tag === 'name' && isCalling(read)) from = 1;
  if (!owning) from = pastCalling(read, from, last);
  let end = from;
  while (
    end <= last &&
    read.words[end]?.tag === 'name' &&
    !PERIOD.test(read.words[end]?.token.text ?? '')
  )
    end += 1;
  if (end === from && !owning && isLoneName(read, from)) end += 1;
  if (end === from) return null;
  const possessive = read.words[end - 1]?.possessive === true;
  const beside = read.lexicon.amounts.accountNouns.has(read.words[end]?.lower ?? '');
  if (owning && !possessive && !beside) return null;
  return textOf(read, { first: from, last: end - 1 });
}

/** "Supermarket group Fairlea": past the nouns that say who a firm is, where its name closes the phrase. */
function pastCalling({ words, lexicon }: ReadSentence, first: number, last: number): number {
  let at = first;
  while (at < last && words[at]?.tag === 'noun' && !words[at]?.possessive) at += 1;
  if (at === first || at > first + 3 || words[at]?.tag !== 'name') return first;
  const said = words.slice(first, at);
  const { titles } = lexicon.counting;
  const { accountNouns } = lexicon.amounts;
  if (said.some(({ lower }) => titles.has(lower) || accountNouns.has(lower))) return first;
  const closes = words.slice(at, last + 1).every(({ tag }) => tag === 'name');
  return closes || words.slice(at).find(({ tag }) => tag !== 'name')?.token.text === ','
    ? at
    : first;
}

/** "Kingsmead, a town downstream, got": a word with a capital that opens a sentence and stands alone. */
function isLoneName(read: ReadSentence, at: number): boolean {
  const word = read.words[at];
  if (at > 0 || word?.tag !== 'noun' || !/^\p{Lu}\p{Ll}+$/u.test(word.token.text)) return false;
  const next = read.words[at + 1];
  return (
    !/s$/.test(word.lower) &&
    (next?.token.text === ',' || next?.tag === 'verb' || next?.tag === 'aux')
  );
}

/** "Q4", "H1", "FY25" name times. */
const PERIOD = /^(?:Q[1-4]|H[12]|FY\d*|\d.*)$/;
