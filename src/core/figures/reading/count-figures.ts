import type { Happening } from '../happening-words';
import type { Quantity } from '../quantities';
import { stateAmount } from './amount-figures';
import { tellDuration } from './durations';
import { ageOf } from './holders';
import { personIn } from './names';
import { stateNumber } from './number-figures';
import { afterVerb, type Role, roleOf, subjectRange } from './role';
import type { ReadSentence } from './sentence';
import { plainly, type Setting, type Stated } from './stated';

/** What a quantity states, given what the quantities before it in the sentence stated; null where it is no figure. */
export function stateQuantity(
  read: ReadSentence,
  quantity: Quantity,
  before: readonly Stated[],
  topic: Happening | null,
  setting: Setting,
): Stated | null {
  if (read.words[quantity.nounLast]?.possessive) return null;
  const role = roleOf(read, quantity);
  if (quantity.kind === 'count') return stateNumber(read, quantity, role, before, setting);
  if (quantity.kind === 'age') {
    const measure = read.lexicon.measures.byName.get('age') ?? null;
    const told = { name: 'age', measure, assumed: false };
    return plainly(quantity, role, told, ageOf(read, role, setting.names));
  }
  if (quantity.kind !== 'duration') return stateAmount(read, quantity, role, before, setting);
  const lasting = tellDuration(read, quantity, role, topic);
  if (!lasting) return null;
  const told = { name: lasting.measure, measure: null, assumed: false };
  return plainly(quantity, role, told, lasting.ofPerson ? sentenced(read, role, setting) : null);
}

/** Who is sent to prison: the object of the court's verb, or the subject of the passive. */
function sentenced(read: ReadSentence, role: Role, setting: Setting): string | null {
  const { clause } = role;
  if (clause.verb?.passive === true)
    return personIn(read, subjectRange(read, clause), setting.names, 'first');
  const { first, last } = afterVerb(read, clause);
  const range = { first, last: Math.min(last, role.range.first - 1) };
  return personIn(read, range, setting.names, 'first');
}
