import type { Told } from './counts';
import { textOf } from './names';
import { objectRange, type Role, subjectRange } from './role';
import type { Range, ReadSentence } from './sentence';

/** What companies account for: whose it is the clause says. */
const ACCOUNTS = /^(?:profit|revenue|market-value)(?:-change)?$/;
/** What weather brings to a place. */
const WEATHER = new Set(['rainfall']);
const PAID = new Set(['compensation']);
/** Verbs by which somebody has what is accounted for, or gets what falls. */
const HAVING = new Set(
  'report post book make record see get receive have announce earn generate'.split(' '),
);
const STOPS = new Set(['verb', 'aux', 'punct', 'amount', 'sub', 'conj', 'day', 'to']);
const AHEAD =
  /\b(?:is|are|was|were) (?:now )?(?:expected|forecast|forecasted|projected|predicted|likely|due|set)\b|\bwill\b/;
const BEHIND =
  /^(?:of \w+ )?(?:(?:is|are) (?:expected|forecast|forecasted|projected|predicted|likely|due)|may)\b/;
/** Amounts that are measured, and so may be forecast. */
const FORECAST = new Set(['water-level', 'rainfall', 'wind-speed', 'temperature']);

/** The part that money or a measurement is restricted to by who has it, gets it, or has yet to. Null for none. */
export function scopeOfAmount(read: ReadSentence, role: Role, told: Told): string | null {
  const { name } = told;
  if (PAID.has(name)) return recipient(read, role);
  if (ACCOUNTS.test(name)) return holder(read, role);
  const place = WEATHER.has(name) ? holder(read, role) : null;
  const ahead = FORECAST.has(name) && isAhead(read, role) ? 'expected' : null;
  return [place, ahead].filter(Boolean).join('; ') || null;
}

/** "is expected to peak at 9.4 metres": not so yet. */
export function isAhead(read: ReadSentence, { clause, range }: Role): boolean {
  const from = Math.max(clause.parent?.first ?? clause.first, range.first - REACH);
  const before = read.words.slice(from, range.first).findLastIndex(({ tag }) => tag === 'amount');
  const text = (first: number, last: number): string =>
    read.words
      .slice(first, last)
      .map(({ lower }) => lower)
      .join(' ');
  return (
    AHEAD.test(text(from + before + 1, range.first)) ||
    BEHIND.test(text(range.last + 1, range.last + 6))
  );
}
const REACH = 9;

/** "compensation of 400 euros for the families of the dead": the noun phrase behind "for" or "to". */
function recipient(read: ReadSentence, { range }: Role): string | null {
  let k = range.last + 1;
  while (['each', 'apiece', 'in', 'compensation', 'aid'].includes(read.words[k]?.lower ?? ''))
    k += 1;
  const opener = read.words[k]?.lower ?? '';
  if (opener !== 'for' && opener !== 'to') return null;
  k += 1;
  if (EACH.has(read.words[k]?.lower ?? '')) return null;
  while (read.words[k]?.tag === 'det') k += 1;
  const kept: string[] = [];
  for (; kept.length < LONGEST; k += 1) {
    const word = read.words[k];
    if (!word || STOPS.has(word.tag) || (word.tag === 'prep' && word.lower !== 'of')) break;
    kept.push(word.tag === 'name' ? word.token.text : word.lower);
  }
  return kept.length > 0 ? `people > ${kept.join(' ')}` : null;
}
const LONGEST = 6;
/** Each of them gets it: all do. */
const EACH = new Set(['each', 'every', 'a', 'an', 'any']);

/** The name that is the subject, owns the noun, or opens a headline: "Trivani Motors Q4 profit up 18%". */
function holder(read: ReadSentence, role: Role): string | null {
  const { clause } = role;
  const verb = clause.verb?.lemma ?? '';
  const subject = subjectRange(read, clause);
  const got = /^g[eo]ts?$/.test(read.words[clause.verb?.head ?? -1]?.lower ?? '');
  const isOwn = clause.verb === null || got || HAVING.has(verb);
  const { parent } = clause;
  const outer =
    !isOwn && clause.kind === 'complement' && HAVING.has(parent?.verb?.lemma ?? '') && parent
      ? ownerIn(read, subjectRange(read, parent))
      : null;
  if (outer) return outer;
  const owner =
    ownerIn(read, isOwn ? subject : { first: 0, last: -1 }) ?? ownerIn(read, subject, true);
  return owner ?? ownerIn(read, objectRange(read, clause), true);
}

/** The name at the start of a noun phrase; only one that owns what follows where `owning`. */
function ownerIn(read: ReadSentence, { first, last }: Range, owning = false): string | null {
  if (last < first) return null;
  let from = first;
  while (read.words[from]?.tag === 'det' || read.words[from]?.tag === 'adv') from += 1;
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
  const beside = ACCOUNT.test(read.words[end]?.lower ?? '');
  if (owning && !possessive && !beside) return null;
  return textOf(read, { first: from, last: end - 1 });
}
/** "Oro Foods revenue", "Trivani Motors net profit". */
const ACCOUNT =
  /^(?:net|gross|annual|quarterly|operating|profits?|revenues?|sales|losses|loss|earnings|shares)$/;

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
