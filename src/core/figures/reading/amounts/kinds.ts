import { isPerson } from '../../quantities/nouns';
import type { Told } from '../counts/counts';
import { textOf } from '../names';
import { objectRange, type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';

/** "Like-for-like sales slid 7 percent", "tariffs on farm goods", gusts beside sustained winds: which of their kind. */
export function kindOf(read: ReadSentence, role: Role, { name }: Told): string | null {
  const { rateKinds, rates, soldAs, taxes, tradeMeasures } = read.lexicon.parts;
  const { clause, governor } = role;
  if (name === 'wind-speed') {
    const gusts = read.words[governor]?.lemma === 'gust';
    return gusts && read.words.some(({ lower }) => lower === 'sustained') ? 'gusts' : null;
  }
  if (name === 'damage' || name === 'cost')
    return harmedKind(read, role) ?? insured(read, role) ?? alone(read, role);
  if (name === 'vaccination-rate' || name === 'fatality-rate' || name === 'unemployment') {
    const group = groupOfRate(read, role);
    if (group) return group;
  }
  if (name === 'tariff' || name === 'tariff-change') {
    const on = read.words.findIndex(
      ({ lower }, k) => lower === 'on' && taxes.has(read.words[k - 1]?.lemma ?? ''),
    );
    return on < 0 ? null : nounsFrom(read, on + 1);
  }
  if (name === 'interest-rate') return loanOf(read, role);
  if (name === 'profit' || name === 'profit-change') return profitKind(read, role);
  if (name === 'efficacy') return tested(read, role);
  if (rates.has(name)) {
    const isRate = ({ lemma }: { lemma: string }): boolean => lemma === name;
    const nearest = read.words.slice(0, role.range.first).findLastIndex(isRate);
    const noun = nearest < 0 ? read.words.findIndex(isRate) : nearest;
    const before = read.words[noun - 1]?.lower ?? '';
    return rateKinds.has(before) ? before : null;
  }
  if (!tradeMeasures.has(name)) return null;
  for (const { first, last } of [subjectRange(read, clause), objectRange(read, clause)])
    for (let k = first; k <= last; k += 1)
      if (soldAs.has(read.words[k]?.lower ?? '')) return read.words[k]?.lower ?? null;
  return null;
}

/** The nouns that stand together from a token on, as printed. */
function nounsFrom(read: ReadSentence, first: number): string | null {
  let last = first - 1;
  while (['noun', 'name'].includes(read.words[last + 1]?.tag ?? '')) last += 1;
  return last < first ? null : textOf(read, { first, last });
}

/** "Damage to farms was put at", "crop losses": what was damaged, where it is not all that was. */
function harmedKind(read: ReadSentence, { clause, governor, range }: Role): string | null {
  const { words } = read;
  const { harmNouns, harmed } = read.lexicon.amounts;
  const subject = subjectRange(read, clause);
  const spans = [subject, objectRange(read, clause)];
  if (governor >= 0) spans.push({ first: governor, last: governor });
  for (const { first, last } of spans)
    for (let k = first; k <= last; k += 1) {
      if (!harmNouns.has(words[k]?.lemma ?? '') || k > range.first) continue;
      // A loss to somebody is all that they lost.
      if (words[k]?.lemma === 'damage' && words[k + 1]?.lower === 'to') {
        const from = words[k + 2]?.tag === 'det' ? k + 3 : k + 2;
        const kind = nounsFrom(read, from);
        if (kind) return kind;
      }
      const before = words[k - 1]?.lower ?? '';
      if (harmed.has(before)) return before;
    }
  return null;
}

/** "The deposit rate": what is paid on it, where that is not the rate that others follow. */
function loanOf({ words, lexicon }: ReadSentence, { range }: Role): string | null {
  const { loanKinds } = lexicon.amounts;
  const before = words.slice(0, range.first).findLastIndex(isRateWord);
  const at = before < 0 ? words.findIndex((word, k) => k > range.last && isRateWord(word)) : before;
  const said = words.slice(Math.max(0, at - 2), Math.max(0, at)).map(({ lower }) => lower);
  if (said.some((word) => lexicon.amounts.leadingRates.has(word))) return null;
  return said.findLast((word) => loanKinds.has(word)) ?? null;
}
const isRateWord = ({ lemma }: { lemma: string }): boolean => lemma === 'rate';

/** "Pre-tax profit", "profit before tax", "operating income": which profit, where it is not what is left of it. */
function profitKind(read: ReadSentence, { range, clause }: Role): string | null {
  const { words, lexicon } = read;
  const { profits, profitKinds } = lexicon.amounts;
  const isProfit = (k: number): boolean => profits.has(words[k]?.lower ?? '');
  let at = range.first - 1;
  while (at >= Math.max(clause.first, range.first - FAR_PROFIT) && !isProfit(at)) at -= 1;
  if (!isProfit(at)) {
    at = range.last + 1;
    while (at <= range.last + BEHIND_PROFIT && !isProfit(at)) at += 1;
  }
  if (!isProfit(at)) return null;
  if (words[at + 1]?.lower === 'before' && TAXES.has(words[at + 2]?.lower ?? '')) return 'pre-tax';
  const kind = words[at - 1]?.lower ?? '';
  if (!profitKinds.has(kind)) return null;
  return BEFORE_TAX.has(kind) ? 'pre-tax' : kind;
}
const BEHIND_PROFIT = 4;
const BEFORE_TAX: ReadonlySet<string> = new Set(['pre-tax', 'pretax', 'before-tax']);
const FAR_PROFIT = 12;
const TAXES: ReadonlySet<string> = new Set(['tax', 'taxes']);

/** "91 percent effective against severe illness", "after one dose": what it was that a vaccine did so well. */
function tested(read: ReadSentence, { range }: Role): string | null {
  const { words } = read;
  for (let k = range.last + 1; k <= range.last + FAR_TEST; k += 1) {
    const word = words[k]?.lower ?? '';
    if (words[k]?.token.text === ';') return null;
    if (word === 'against' || word === 'preventing')
      return nounsFrom(read, words[k + 1]?.tag === 'det' ? k + 2 : k + 1);
    if (words[k]?.lemma === 'dose' && words[k - 1]?.tag === 'amount')
      return `after ${words[k - 1]?.lower} ${word}`;
  }
  return null;
}
const FAR_TEST = 10;

/** "Will cost insurers $1.9 billion", "insurers expect to pay": what was insured, which is not all that was lost. */
function insured(read: ReadSentence, { clause }: Role): string | null {
  const { insurers, insurerPays } = read.lexicon.amounts;
  const verb = clause.verb?.lemma ?? '';
  if (verb !== 'cost' && !insurerPays.has(verb)) return null;
  const { first, last } = verb === 'cost' ? objectRange(read, clause) : subjectRange(read, clause);
  const told = read.words.slice(first, last + 1).some(({ lower }) => insurers.has(lower));
  return told ? 'insured' : null;
}

/** "The bill for mending the water pipes alone": a part, told by the word. */
function alone(read: ReadSentence, { clause }: Role): string | null {
  const { words } = read;
  for (let k = clause.first + 1; k <= clause.last; k += 1) {
    if (words[k]?.lower !== 'alone' || words[k - 1]?.tag !== 'noun') continue;
    let first = k - 1;
    while (['noun', 'name'].includes(words[first - 1]?.tag ?? '')) first -= 1;
    return textOf(read, { first, last: k - 1 });
  }
  return null;
}

/** "The vaccination rate among kindergartners", "31 percent of children are vaccinated": of whom it is the rate. */
function groupOfRate(read: ReadSentence, { clause, range }: Role): string | null {
  const { words, lexicon } = read;
  const { among } = lexicon.counting;
  const { first, last } = subjectRange(read, clause);
  let at = words[range.last + 1]?.lower === 'of' ? range.last + 1 : -1;
  for (let k = range.last + 1; k <= range.last + 2 && at < 0; k += 1)
    if (among.has(words[k]?.lower ?? '')) at = k;
  for (let k = first; k <= last && at < 0; k += 1) if (among.has(words[k]?.lower ?? '')) at = k;
  if (at < 0) return null;
  let from = at + 1;
  while (words[from]?.tag === 'det' || words[from]?.possessive || words[from]?.tag === 'name')
    from += 1;
  let to = from - 1;
  while (['noun', 'adj'].includes(words[to + 1]?.tag ?? '')) to += 1;
  const head = words[to];
  if (to < from || !head || lexicon.scopes.words.plain.has(head.lemma)) return null;
  if (!isPerson(head.lower, head.token.text, lexicon.quantities)) return null;
  return `people > ${textOf(read, { first: from, last: to })}`;
}
