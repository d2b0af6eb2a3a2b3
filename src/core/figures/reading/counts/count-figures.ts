import type { Happening } from '../../happening-words';
import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import { stateAmount } from '../amounts/amount-figures';
import { holderOfLength } from '../local';
import { personIn } from '../names';
import { afterVerb, type Role, roleOf, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import { plainly, type Setting, type Stated } from '../stated';
import { changedLength, tellDuration } from '../times/durations';
import { occasionIn } from '../times/occasions';
import { isSoFar } from '../times/window';
import { agedGroup, isAge } from './ages';
import { ageOf, anotherIn } from './holders';
import { stateNumber } from './number-figures';

/** What a quantity states, given what the quantities before it in the sentence stated; null where it is no figure. */
export function stateQuantity(
  read: ReadSentence,
  quantity: Quantity,
  before: readonly Stated[],
  topic: () => Happening | null,
  setting: Setting,
): Stated | null {
  if (read.words[quantity.nounLast]?.possessive) return null;
  const role = roleOf(read, quantity);
  const old = quantity.kind === 'age' ? happeningOf(read, quantity) : null;
  if (old) {
    const told = { name: `${old.event}-duration`, measure: null, assumed: false };
    return plainly(read, { ...quantity, kind: 'duration' }, role, told, null);
  }
  if (quantity.kind === 'age' || isAge(read, quantity, role)) {
    const measure = read.lexicon.measures.byName.get('age') ?? null;
    const told = { name: 'age', measure, assumed: false };
    const age = plainly(
      read,
      { ...quantity, kind: 'age' },
      role,
      told,
      agedGroup(read, quantity, role) ?? ageOf(read, role, setting.names),
    );
    return { ...age, unit: quantity.unit ?? 'year' };
  }
  if (isTermBefore(read, quantity, role, setting)) {
    const told = { name: 'prison-term', measure: null, assumed: false };
    const years: Quantity = { ...quantity, kind: 'duration', unit: 'year' };
    return plainly(read, years, role, told, convict(read, role, setting));
  }
  if (quantity.kind === 'count') {
    const stated = stateNumber(read, quantity, role, before, setting);
    const idle = isPronoun(read, quantity) && role.position === 'prepositional';
    return idle && stated.told.name.startsWith('other:') ? null : stated;
  }
  if (quantity.kind !== 'duration') {
    const stated = stateAmount(read, quantity, role, before, setting);
    return stated && isSoFar(read, quantity, role, stated.told)
      ? { ...stated, window: 'cumulative' }
      : stated;
  }
  const lasting = tellDuration(read, quantity, role, topic());
  if (!lasting) return null;
  const told = { name: lasting.measure, measure: null, assumed: false };
  const beside = { first: role.range.first - 1, last: role.range.first - 1 };
  const more = read.lexicon.parts.onTop.has(read.words[beside.first]?.lower ?? '');
  const scope = lasting.ofPerson
    ? convict(read, role, setting)
    : (changedLength(read, role) ??
      (more ? null : anotherIn(read, beside)) ??
      (lasting.happening && !more ? occasionIn(read, role.clause, lasting.happening) : null) ??
      holderOfLength(read, role.clause, lasting.happening));
  const stated = plainly(read, quantity, role, told, scope);
  return isPay(read, quantity) ? { ...stated, dated: true } : stated;
}

/** "One month's wages", "16 weeks of pay": an amount of pay, that holds on a day like any other. */
function isPay({ words, lexicon }: ReadSentence, { lastToken }: Quantity): boolean {
  let next = lastToken + 1;
  while (lexicon.amounts.owningPay.has(words[next]?.lower ?? '')) next += 1;
  return lexicon.amounts.pay.has(words[next]?.lower ?? '');
}

/** "the two-week-old strike": how long it has gone on, where no person has that age. */
const happeningOf = (read: ReadSentence, { lastToken, unit }: Quantity): Happening | null =>
  unit === null
    ? null
    : (phraseAt(read.lexicon.happenings.nouns, read.words, lastToken + 1)?.value ?? null);

/** "one family", "one of the largest": an article rather than a count, where no measure wants it; not "just one". */
const isPronoun = (
  { words, lexicon }: ReadSentence,
  { firstToken, lastToken }: Quantity,
): boolean =>
  firstToken === lastToken &&
  words[firstToken]?.lower === 'one' &&
  !lexicon.quantities.cues.onlyOne.has(words[firstToken - 1]?.lower ?? '');

/** "Jailed for nine years. Prosecutors had sought 12": a bare number of years, of the sentence told before. */
function isTermBefore(
  { words, lexicon: { timing } }: ReadSentence,
  { kind, unit, noun, value }: Quantity,
  { clause: { verb }, position, range }: Role,
  { told }: Setting,
): boolean {
  if (kind !== 'count' || unit !== null || noun !== null || (value ?? LIFE) >= LIFE) return false;
  if (!verb || position !== 'object' || !told('prison-term')) return false;
  const asked = timing.termVerbs.has(verb.lemma) || timing.gotTerm.has(verb.lemma);
  const next = words[range.last + 1];
  return asked && (!next || next.tag === 'punct' || next.tag === 'conj');
}
const LIFE = 100;

/** The object of the court's verb, or the subject of the passive. */
function convict(read: ReadSentence, role: Role, setting: Setting): string | null {
  const { clause } = role;
  if (clause.verb?.passive === true)
    return personIn(read, upToPlace(read, subjectRange(read, clause)), setting.names, 'first');
  const { first, last } = afterVerb(read, clause);
  const range = upToPlace(read, { first, last: Math.min(last, role.range.first - 1) });
  return personIn(read, range, setting.names, 'first');
}

/** "A former mayor of Ostel who took bribes": the first noun phrase, without what it is of or where it is from. */
function upToPlace({ words }: ReadSentence, { first, last }: Range): Range {
  for (let k = first; k <= last; k += 1) {
    const { tag } = words[k] ?? { tag: 'punct' };
    if (k > first && (tag === 'prep' || tag === 'sub')) return { first, last: k - 1 };
  }
  return { first, last };
}
