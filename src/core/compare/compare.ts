import { type Assumable, type Figure, isNamedByWords } from '../figures/figure';
import { compareIncrements, comparePoints } from './counts';
import { compareDates } from './dates';
import type { Finding, Pair } from './finding';
import { kinshipOf } from './kin';
import { relate } from './relation';
import type { ComparingRules } from './rules';
import { isPartOf, namedYearOf, sameScope, scopeKey } from './scopes';
import { severityOf } from './severity';
import { inOneUnit } from './span';
import { timeOrder } from './time';
import { compareTotals } from './totals';
import type { Reason, Severity, Verdict } from './verdict';

/** What one figure is to another of the same measure. */
export interface Judgement {
  verdict: Verdict;
  /** Null unless the verdict is `conflicts`. */
  severity: Severity | null;
  reason: Reason;
}

/**
 * What two figures of one event are to each other. Swapping them swaps the direction and nothing else.
 * Figures of two measures come back as of different scope, unless they may be of one, named in two ways:
 * then they may agree or both be true, and a difference decides nothing.
 */
export function compareFigures(here: Figure, there: Figure, rules: ComparingRules): Judgement {
  const other = notComparable(here, there, rules);
  if (other) return { ...other, severity: null };
  const spans = inOneUnit(here, there, rules);
  if (!spans) return judgement('not-compared', { rule: 'other-unit' });
  const pair: Pair = { here, there, spans, time: timeOrder(here, there) };
  const found = find(pair, rules);
  const isSaidOfOne = found.verdict === 'agrees' && namedYearOf(here.scope) !== null;
  const isOfTwo = isOfTwoEvents(pair, rules) && !isSaidOfOne;
  const finding = careful(isOfTwo ? NOT_KNOWN : found, pair, rules);
  const { verdict, reason } = finding;
  const severity = verdict === 'conflicts' ? severityOf(finding, pair, rules) : null;
  return { verdict, severity, reason };
}

const judgement = (verdict: Verdict, reason: Reason): Judgement => ({
  verdict,
  severity: null,
  reason,
});

function notComparable(here: Figure, there: Figure, rules: ComparingRules): Finding | null {
  const unknown = [here, there].filter(({ hedge }) => hedge === 'unknown').length;
  const kinship = kinshipOf(here, there, rules);
  const isOther = kinship !== 'same' && kinship !== 'alike';
  const fields = [isOther && 'measure', turnsOther(here, there, rules) && 'trend'].filter(
    (one) => one !== false,
  );
  if (fields.length > 0)
    return { verdict: 'different-scope', reason: { rule: 'other-scope', fields } };
  if (unknown === 1) return { verdict: 'not-compared', reason: { rule: 'no-value' } };
  if (unknown === 2 && sameScope(here.scope, there.scope) && here.window === there.window)
    return { verdict: 'agrees', reason: { rule: 'same-value' } };
  return null;
}

/** What a change is an amount of has a trend; its words need not repeat it: "a pay rise of 7 %", "7 % more pay". */
function turnsOther(
  { measure, trend }: Figure,
  there: Figure,
  { isChange }: ComparingRules,
): boolean {
  if (trend === there.trend) return false;
  return !isChange(measure) || (trend !== null && there.trend !== null);
}

/** Whether they count one thing is open: a difference decides nothing. */
export const NOT_KNOWN: Judgement = {
  verdict: 'not-compared',
  severity: null,
  reason: { rule: 'assumed-field', fields: ['measure'] },
};

/** Two counts of days this far apart: one of them is recalled, of an earlier event. */
const isOfTwoEvents = (
  { here, there, time }: Pair,
  { sameEventCountDays }: ComparingRules,
): boolean =>
  sameScope(here.scope, there.scope) &&
  time.daysApart !== null &&
  time.daysApart > sameEventCountDays;

function find(pair: Pair, rules: ComparingRules): Finding {
  const { here, there } = pair;
  if (!sameScope(here.scope, there.scope)) return otherScope(pair, rules);
  if (here.window !== there.window) return otherWindow(pair, rules);
  if (here.unit === 'date') return compareDates(pair, rules);
  if (here.window === 'cumulative') return compareTotals(pair, rules);
  return here.window === 'increment' ? compareIncrements(pair) : comparePoints(pair, rules);
}

/**
 * What was added in a span of time is no total. A state and a total of one count tell the same as often as not
 * ("complaints have grown to 600", "600 complaints have come in"): time may part them, nothing else does.
 */
function otherWindow(pair: Pair, rules: ComparingRules): Finding {
  const { here, there } = pair;
  if (here.window !== 'increment' && there.window !== 'increment') {
    const found = compareTotals(pair, rules);
    if (found.verdict !== 'conflicts') return found;
  }
  return { verdict: 'different-scope', reason: { rule: 'other-window', fields: ['window'] } };
}

function otherScope(pair: Pair, rules: ComparingRules): Finding {
  const { here, there, spans } = pair;
  if (isOneDay(pair)) return { verdict: 'agrees', reason: { rule: 'same-value' } };
  const gap = excess(pair, rules);
  if (gap !== null) return { verdict: 'conflicts', reason: { rule: 'part-exceeds-whole' }, gap };
  const { anchor, round, vague } = spans.here;
  const telling = anchor !== null && !round && !vague && here.unit !== 'date';
  const sameNumber = telling && relate(spans.here, spans.there).kind === 'same';
  const rule =
    sameNumber && anchor === spans.there.anchor && Math.abs(anchor) >= SMALLEST_TELLING
      ? 'same-number-other-scope'
      : 'other-scope';
  const fields = here.window === there.window ? ['scope'] : ['scope', 'window'];
  return { verdict: 'different-scope', reason: { rule, fields } };
}

/** "He resigned on Friday", and whose resignation it was: one day of one thing, of which one article says less. */
const isOneDay = ({ here, there, spans }: Pair): boolean =>
  here.unit === 'date' &&
  [here, there].some(({ scope }) => scopeKey(scope) === 'total') &&
  here.value !== null &&
  relate(spans.here, spans.there).kind === 'same';

/** Two counts of a few are too often equal by chance to hint at anything. */
const SMALLEST_TELLING = 11;

/**
 * By how much a part is larger than its whole; null where it is not, or where the whole may have been
 * counted before the part.
 */
function excess(pair: Pair, rules: ComparingRules): number | null {
  const { here, there, spans, time } = pair;
  if (here.unit === 'date' || here.window !== there.window || here.window === 'increment')
    return null;
  if (spans.here.vague || spans.there.vague || !rules.addsUp(here)) return null;
  const fixed = rules.isFixed(here);
  for (const side of ['here', 'there'] as const) {
    const [part, whole, asOf] =
      side === 'here' ? [here, there, 'there' as const] : [there, here, 'here' as const];
    if (!isPartOf(part.scope, whole.scope, rules)) continue;
    // A total only grows after its part was counted; how many are held may have fallen since.
    const grown = time.later === asOf && part.window === 'cumulative';
    const counted = fixed || grown || time.later === 'same-day';
    const larger = spans[side].low - spans[side === 'here' ? 'there' : 'here'].high;
    if (larger > 0 && counted) return larger;
  }
  return null;
}

/** A difference decides nothing where the engine chose between readings, and a withdrawn value is never flagged. */
function careful(finding: Finding, { here, there }: Pair, rules: ComparingRules): Finding {
  const { verdict } = finding;
  if (verdict === 'agrees' || verdict === 'not-compared') return finding;
  if (finding.reason.rule === 'same-number-other-scope') return finding;
  const flags = verdict === 'conflicts' || verdict === 'updated';
  if (flags && (here.superseded || there.superseded))
    return { verdict: 'not-compared', reason: { rule: 'superseded-value' } };
  const assumed = new Set<string>([...here.assumed, ...there.assumed].filter(matters(flags)));
  const isSpecific =
    verdict === 'updated' &&
    (namesOneThing(here, there, rules) || rules.areOneCount(here.measure, there.measure));
  const isOne = isSpecific || bindsOne(finding, here, there);
  if (flags && isLoose(here, there, rules) && !isOne) assumed.add('measure');
  const isNobodys = here.scope === 'total' && there.scope === 'total';
  if (flags && isNobodys && rules.isSomebodys(here.measure)) assumed.add('scope');
  if (assumed.size === 0) return finding;
  const fields = [...assumed].sort();
  return { verdict: 'not-compared', reason: { rule: 'assumed-field', fields } };
}

/** Both counts are of one noun and one deed, which no list names: a later one is hardly of something else. */
const namesOneThing = (here: Figure, there: Figure, rules: ComparingRules): boolean =>
  here.measure === there.measure &&
  isNamedByWords(here) &&
  here.unit !== null &&
  (rules.isThing(here.unit) || here.scope !== 'total');

/** Both say of whom, or where: neither is of the whole. */
const areRestricted = (...both: Figure[]): boolean =>
  both.every(({ scope }) => scopeKey(scope) !== 'total');

/** Whether the two may count different things, for all that their measures say. */
const isLoose = (here: Figure, there: Figure, rules: ComparingRules): boolean =>
  here.measure !== there.measure ||
  (rules.isLoose(here.measure) && !(areRestricted(here, there) && rules.isFirmAt(here.measure)));

/** "At least ten", "no more than five": bounds are set against each other, of one thing by its name. */
const bindsOne = ({ reason }: Finding, here: Figure, there: Figure): boolean =>
  reason.rule === 'opposite-bounds' && here.measure === there.measure;

/** Who says it decides nothing; the day of a count only where the verdict rests on it. */
const matters =
  (flags: boolean) =>
  (field: Assumable): boolean =>
    field !== 'saidBy' && (field !== 'asOf' || flags);
