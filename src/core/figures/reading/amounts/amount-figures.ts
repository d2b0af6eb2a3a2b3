import type { Quantity } from '../../quantities';
import type { Told } from '../counts/counts';
import { giftOf, holderOf } from '../counts/holders';
import { actIn, deedName, listedDeed, namedIn } from '../counts/naming';
import { ballotPart, otherSide } from '../counts/sides';
import { afterVerb, type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import { plainly, type Setting, type Stated } from '../stated';
import { isSuperseded } from '../times/superseded';
import { windowOf } from '../times/window';
import { scopeOfAmount } from './amount-scope';
import { changeName, tellAmount, tellFramed } from './amounts';
import { awaited } from './awaited';
import { ballotsOf } from './ballots-of';
import { gapped } from './gapped';
import { thingOf } from './priced';
import { movedTo, toldAgain } from './rates';

/** What money, a percentage, a measurement or a ratio states. */
export function stateAmount(
  read: ReadSentence,
  amount: Quantity,
  standing: Role,
  before: readonly Stated[],
  setting: Setting,
): Stated {
  const second = gapped(read, amount, standing, before);
  const { role, quantity } = second ?? { role: standing, quantity: amount };
  const same = conversionOf(read, quantity, role, before);
  if (same) return { ...same, role, unit: quantity.unit };
  const change = changeOf(read, quantity, role, before);
  const again = read.words[role.range.first - 1]?.lower === 'or' ? before[before.length - 1] : null;
  const own = change?.told ??
    (again?.kind === quantity.kind && isPer(again.unit) === isPer(quantity.unit)
      ? again.told
      : null) ??
    otherSide(read, role, before.at(-1)) ??
    surveyed(quantity, role, before.at(-1)) ??
    comparedWith(read, quantity, role, before) ??
    tellAmount(read, quantity, role, setting.about) ??
    leaningOn(read, quantity, role, before) ??
    askedPay(read, quantity, role, setting) ??
    awaited(read, quantity, role, before.at(-1) ?? setting.level) ??
    movedTo(read, quantity, role, before.at(-1)) ??
    toldAgain(read, quantity, role, setting.rated) ??
    tellFramed(read, quantity, role, 'late', setting.about) ?? {
      name: `other:${otherAmount(read, quantity, role)}`,
      measure: null,
      assumed: true,
    };
  // "Food prices rose 5 percent and fuel 12 percent": what is told of the first holds for what has no measure.
  const told = second?.first.told.measure && own.assumed ? second.first.told : own;
  const ballots = told.name === 'vote-share' ? ballotsOf(read, role) : null;
  const whose =
    change?.scope ??
    ballotPart(read, role, told) ??
    holderOf(read, quantity, role, told, setting.names) ??
    thingOf(read, role, told, setting.names, setting.thing) ??
    giftOf(read, quantity, role, told) ??
    scopeOfAmount(read, role, told) ??
    (told.name === second?.first.told.name ? second.of : null);
  const scope = whose && ballots ? `${whose}; ${ballots}` : (whose ?? ballots);
  const stated = plainly(read, quantity, role, told, scope);
  stated.superseded = isSuperseded(read, role);
  const last = before[before.length - 1];
  if (told.measure?.window === 'cumulative')
    stated.window =
      isRate(quantity) && !told.measure.kinds.has(quantity.kind)
        ? 'point'
        : windowOf(read, quantity, role, told, last ? { name: last.told.name } : null);
  return stated;
}

const isRate = ({ kind }: Quantity): boolean => kind === 'percent';
const isPer = (unit: string | null): boolean => unit?.includes('/') === true;

/** "To $9.4 billion, from $8.8 billion", "on sales of 4 billion, against 3.5 billion": what the one before it is of. */
function comparedWith(
  read: ReadSentence,
  quantity: Quantity,
  { clause, preposition, governor, range }: Role,
  before: readonly Stated[],
): Told | null {
  const { comparedTo, falling, foreseeing } = read.lexicon.amounts;
  // "Against the 6 million first budgeted" says itself what it is.
  const behind = read.words.slice(range.last + 1, range.last + 3);
  if (behind.some(({ tag, lemma }) => tag === 'verb' && foreseeing.has(lemma))) return null;
  const short =
    preposition === 'of' &&
    read.words
      .slice(Math.max(0, range.first - 4), range.first)
      .some(({ lower }) => falling.has(lower));
  let left = range.first - 1;
  while (read.words[left]?.tag === 'det') left -= 1;
  const than = read.words[left]?.lower === 'than' && left < range.first - 1;
  const compared =
    than || (comparedTo.has(preposition ?? '') && preposition !== 'to' && governor < 0);
  if (!compared && !short) return null;
  const last = before.findLast(
    ({ kind, unit }) => kind === quantity.kind && unit === quantity.unit,
  );
  // "Widened to 5.6 percent of output last year from 4.1 percent": where it came from.
  if (preposition === 'from' && governor < 0 && last?.role.preposition === 'to')
    if (isShare(quantity) && last.role.clause.verb === clause.verb) return last.told;
  if (!last || range.first - last.role.range.last > BESIDE) return null;
  return (last.told.measure || than) && isSum(quantity) ? last.told : null;
}

const isShare = ({ kind }: Quantity): boolean => kind === 'percent';
const isSum = ({ kind }: Quantity): boolean => kind === 'money';
/** So close to an amount stands what it is compared with: "5 million, up from 4 million". */
const BESIDE = 5;

/** "85 million euros ($92 million)", "28 °C (82 °F)": the same amount in another unit. */
function conversionOf(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  before: readonly Stated[],
): Stated | null {
  const last = before[before.length - 1];
  if (!last || last.kind !== quantity.kind || last.unit === quantity.unit) return null;
  const { first } = role.range;
  const opens = read.words[first - 1]?.token.text === '(';
  return opens && last.role.range.last + 2 === first ? last : null;
}

/** "a profit of 1.4 billion, up 12 percent": the change of the amount right before it. */
function changeOf(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  before: readonly Stated[],
): { told: Told; scope: string } | null {
  const last = before[before.length - 1];
  const isStep = isSum(quantity) && last?.unit === quantity.unit && isPriced(read, last);
  if (!last || (quantity.kind !== 'percent' && quantity.kind !== 'ratio' && !isStep)) return null;
  // "Four in five of them" is a share of them.
  if (quantity.kind === 'ratio' && (quantity.value ?? 0) < 1) return null;
  const { first, last: end } = role.range;
  const { changed, comparing, manifold } = read.lexicon.amounts;
  const [behind, next] = [read.words[end + 1]?.lower ?? '', read.words[end + 2]?.lower ?? ''];
  const compares = changed.has(behind) && (next === 'than' || next === 'on');
  const isFree =
    last.told.measure === null &&
    quantity.kind !== 'ratio' &&
    !(last.kind === 'count' && quantity.trend !== null && read.words[first - 1]?.tag !== 'verb');
  if (last.unit === 'percent' || (isFree && (!compares || last.told.assumed))) return null;
  if (first - last.role.range.last > APPOSED) return null;
  const drops = role.preposition === 'of' && comparing.has(read.words[role.governor]?.lemma ?? '');
  const moves = quantity.trend !== null || compares || drops;
  if (!moves && !(quantity.kind === 'ratio' && manifold.has(read.words[first]?.lower ?? '')))
    return null;
  const since = quantity.trend !== null && FROM.has(behind);
  if (
    last.told.measure?.counts === 'people' &&
    !since &&
    !compares &&
    !drops &&
    quantity.kind !== 'ratio'
  )
    return null;
  const reach = drops ? 4 : 2;
  let comma = first - 1;
  while (first - comma < reach && read.words[comma]?.token.text !== ',') comma -= 1;
  const opens = read.words[comma]?.token.text === ',';
  if (!opens) return null;
  const isPrice = read.lexicon.amounts.priceMeasures.has(last.told.name);
  const name = isPrice ? 'price-change' : changeName(last.told.name);
  const measure = read.lexicon.measures.byName.get(name) ?? null;
  return { told: { name, measure, assumed: false }, scope: last.scope };
}

/** "Down 12 percent from a year earlier", "up 14 percent on the year". */
const FROM: ReadonlySet<string> = new Set(['from', 'on', 'compared']);

/** "Traded at $84, up $3 on the day": money by which what stands before it moved. */
const isPriced = (read: ReadSentence, { told }: Stated): boolean =>
  read.lexicon.amounts.movedMeasures.has(told.name);

/** A change stands so close behind what changed: "…, a drop of 22 percent", "…, twice as many as on Sunday". */
const APPOSED = 12;

/** "5.4 percent, against 9 percent a week earlier": of what the one before it was. */
function leaningOn(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  before: readonly Stated[],
): Told | null {
  const last = before[before.length - 1];
  if (!last || last.unit !== quantity.unit) return null;
  const { foreseeing, getting, leaning } = read.lexicon.amounts;
  const won = getting.has(role.clause.verb?.lemma ?? '') && last.told.name === 'vote-share';
  if (won) return last.told;
  // "A profit of 61 million; analysts had expected 54 million".
  const foreseen = foreseeing.has(role.clause.verb?.lemma ?? '') && role.position === 'object';
  return foreseen || leaning.has(role.preposition ?? '') ? last.told : null;
}

/** "60 percent of those polled want him to go; 27 percent want him to stay", "and 27 percent that he should stay". */
const surveyed = ({ unit }: Quantity, { position }: Role, last: Stated | undefined): Told | null =>
  SURVEYS.has(last?.told.name ?? '') && last?.unit === unit && position !== 'prepositional'
    ? last.told
    : null;
const SURVEYS: ReadonlySet<string> = new Set(['other:share in a survey', 'other:poll-share']);

/** In a dispute about pay, what is offered and wanted is pay: "The government has offered 5%". */
function askedPay(
  read: ReadSentence,
  { kind }: Quantity,
  { clause }: Role,
  setting: Setting,
): Told | null {
  const asks = clause.verb !== null && read.lexicon.amounts.asking.has(clause.verb.lemma);
  if (!asks || (kind !== 'percent' && kind !== 'money') || !isOfPay(read, setting)) return null;
  const measure = read.lexicon.measures.byName.get('pay-change') ?? null;
  return measure && { name: measure.name, measure, assumed: false };
}

const isOfPay = ({ lexicon }: ReadSentence, { about }: Setting): boolean =>
  about(lexicon.amounts.pay) && about(lexicon.amounts.disputes);

/** A share names its whole within so many words: "of the town's council cleaners". */
const WHOLE = 6;

/** The words that stand for an amount without a measure: of a share its whole and what that did, else its verb and noun. */
function otherAmount(read: ReadSentence, quantity: Quantity, role: Role): string {
  const { clause, governor, range, position } = role;
  const ofWhole = read.words[range.last + 1]?.lower === 'of';
  const reach = Math.min(read.words.length - 1, range.last + (ofWhole ? WHOLE : 3));
  const noun =
    namedIn(read, { first: range.last + 1, last: reach }) ??
    (quantity.unit === null ? namedIn(read, range) : null);
  const listed = ofWhole && noun ? listedDeed(read, role, noun) : null;
  if (listed) return `${listed.name}-${noun}`;
  const hung = governor >= 0 ? actIn(read, { first: governor, last: governor }) : null;
  if (hung) return hung;
  const deed = deedName(read, clause.verb);
  if (position === 'subject' && !ofWhole) return noun ?? deed ?? quantity.kind;
  const subject = deed ? null : namedIn(read, subjectRange(read, clause));
  const after = namedIn(read, afterVerb(read, clause));
  const named = noun ?? subject ?? after;
  const per = quantity.unit?.split('/')[1] ?? '';
  const { names } = read.lexicon.quantities.units;
  // "Will carry 30 billion cubic metres a year": the time it is per names nothing.
  const isPer = named === per && names.single.get(per)?.kind === 'duration';
  const of = role.range.last + 2;
  const measured = ofWhole ? { first: of, last: of } : subjectRange(read, clause);
  const thing = isPer ? namedIn(read, measured) : named;
  return [deed, thing].filter(Boolean).join('-') || quantity.kind;
}
