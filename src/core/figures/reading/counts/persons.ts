import type { Measure } from '../../measure-words';
import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/** Words for people whom no list names: "dockers", "unionists". A verb of people must stand with them. */
const AGENT = /[a-z]{3}(?:er|or|ist|man|woman|ian|eer|ee)$/;

/** Whether those counted are, or may be, people: by their noun, or by a verb that befalls nobody else. */
export function maybePeople(read: ReadSentence, quantity: Quantity, role: Role): boolean {
  const { unit, noun: printed } = quantity;
  const noun = quantity.nounLast < 0 ? null : (read.words[quantity.nounLast]?.lemma ?? null);
  if (unit === 'people' || (printed === null && unit === null)) return true;
  if (noun === null) return false;
  if (read.lexicon.counting.others.has(noun)) return true;
  if (unit !== noun && !unit?.endsWith(` ${noun}`)) return false;
  // "All the dead were of one family".
  if (read.lexicon.counting.households.has(noun)) return quantity.value !== 1;
  if (isThing(read, quantity) || read.lexicon.scopes.words.thing.has(noun)) return false;
  const { befallsPeople } = read.lexicon.counting;
  const { verb } = role.clause;
  const taken = read.lexicon.things.verbs.get(verb?.lemma ?? '')?.state === 'seized';
  if (unit === noun && !taken && AGENT.test(noun)) return true;
  if (verb && role.position !== 'loose' && role.position !== 'prepositional')
    if (befallsPeople.has(verb.lemma)) return true;
  const inner = read.at[role.range.last + 1]?.verb;
  return inner?.first === role.range.last + 1 && befallsPeople.has(inner.lemma);
}

/** No plane, train or ship has more aboard: so many passengers are those of a year. */
export const FULL = 10_000;

/** Which measures can be of what is counted; of posts those that the verb or the noun tells of workers. */
export function fittingOf(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  people: boolean,
): (measure: Measure) => boolean {
  const noun =
    quantity.nounLast < 0
      ? wholeNoun(read, quantity)
      : (read.words[quantity.nounLast]?.lemma ?? '');
  const thing = !people && quantity.nounLast >= 0 && isThing(read, quantity);
  const whole = quantity.value === null || Number.isInteger(quantity.value);
  const { befallsPeople, losingWork } = read.lexicon.counting;
  const verb = role.clause.verb?.lemma ?? '';
  const loses = losingWork.has(verb) && (role.position === 'subject' || verb !== 'lose');
  const dismissed =
    (verb === 'let go' || verb === 'let') &&
    read.lexicon.measures.byName.get('jobs-cut')?.whole.has(noun);
  const staff = people && (befallsPeople.has(verb) || loses);
  const crowded = (quantity.value ?? 0) > FULL;
  const { byState } = read.lexicon.things;
  return ({ name, unit, counts, whole: wholes, kinds, not }) => {
    if (!kinds.has('count') || not.has(noun) || (crowded && name === 'aboard')) return false;
    // "Nine sheds behind the barn".
    if (unit === 'vote' && noun && !wholes.has(noun)) return false;
    // "Fifty homes were evacuated": of things it is a state of theirs.
    if (thing && byState.has(name)) return false;
    if (counts === 'any') return true;
    if (dismissed) return counts === 'jobs';
    if (counts === 'jobs') return staff || wholes.has(noun);
    return people === (counts === 'people') && (whole || counts !== 'people');
  };
}

/** "Of the 620 workers 540 were sent home": what a bare number is a part of; none where nothing says. */
function wholeNoun({ words, quantities }: ReadSentence, { firstToken }: Quantity): string {
  const whole = quantities[0];
  const opens = words[0]?.lower === 'of' && whole !== undefined && whole.firstToken < firstToken;
  return opens && whole.nounLast >= 0 ? (words[whole.nounLast]?.lemma ?? '') : '';
}

const isThing = (read: ReadSentence, quantity: Quantity): boolean =>
  phraseAt(read.lexicon.things.things, read.words, quantity.nounLast) !== null ||
  read.lexicon.measures.counted.get(read.words[quantity.nounLast]?.lemma ?? '')?.counts ===
    'things';
