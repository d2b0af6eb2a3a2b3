import type { Measure } from '../../measure-words';
import type { Quantity } from '../../quantities';
import { stateIn } from '../names';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Setting } from '../stated';
import { lastNoun } from './counts';

/** So many words behind those counted their names are looked for: "eight of the donors, among them Japan". */
const REACH = 6;

/**
 * What those are who are counted by a role that people, countries and seats may have: "eight of the donors, among
 * them Japan and Norway", "leaders of the five Delta states", "the nine-member bloc", "the 165-member chamber", "an assembly of 120". Null
 * where they are people, as mostly.
 */
export function referentsOf(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  about: Setting['about'],
): Measure | null {
  const { counting, measures } = read.lexicon;
  const seats = (): Measure | null => measures.byName.get('seats') ?? null;
  if (quantity.noun === null && quantity.unit === null) {
    const of = role.preposition === 'of' ? (read.words[role.governor]?.lemma ?? '') : '';
    return SEATED.has(of) ? seats() : null;
  }
  if (quantity.nounLast < 0) return null;
  const countries = (): Measure | null => measures.byName.get('countries') ?? null;
  const noun = lastNoun(read, quantity) ?? '';
  if (counting.rolesOfStates.has(noun) && namesStates(read, role.range.last)) return countries();
  if (noun === 'state') {
    const lead = read.words[role.governor]?.lemma ?? '';
    return role.preposition === 'of' && counting.statesmen.has(lead) ? countries() : null;
  }
  if (noun === 'claim')
    return about(counting.ofInsurance) ? (measures.byName.get('insurance-claims') ?? null) : null;
  if (noun !== 'member') return null;
  if (isTied(read, quantity)) {
    const head = headBehind(read, quantity.nounLast);
    if (counting.assemblies.has(head) && head !== 'council') return seats();
    return counting.blocs.has(head) && about(counting.ofNations) ? countries() : null;
  }
  const { first, last } = subjectRange(read, role.clause);
  for (let k = first; k <= last; k += 1)
    if (counting.blocs.has(read.words[k]?.lemma ?? ''))
      return about(counting.ofNations) ? countries() : null;
  return null;
}

/** "an assembly of 120": of no other body its members are told so. */
const SEATED: ReadonlySet<string> = new Set(['parliament', 'assembly', 'chamber', 'legislature']);

/** "among them Japan", "including Chile and Peru". */
function namesStates(read: ReadSentence, last: number): boolean {
  const { among, including } = read.lexicon.counting;
  for (let k = last + 1; k <= last + 3; k += 1) {
    const { lower, lemma, tag } = read.words[k] ?? { lower: '', lemma: '', tag: 'punct' };
    if (!among.has(lower) && lower !== 'including' && !including.has(lemma)) {
      if (tag === 'verb' || tag === 'aux') return false;
      continue;
    }
    return stateIn(read, { first: k + 1, last: k + REACH }) !== null;
  }
  return false;
}

/** "nine-member", "165-member". */
const isTied = ({ words }: ReadSentence, { lastToken, nounLast }: Quantity): boolean =>
  words[lastToken + 1]?.token.text === '-' ||
  (nounLast === lastToken && words[nounLast]?.lower.includes('-') === true);

/** The last word of the noun phrase behind a token: "chamber", "compact". */
function headBehind({ words }: ReadSentence, at: number): string {
  let k = at + 1;
  while (words[k]?.tag === 'noun' || words[k]?.tag === 'name') k += 1;
  return k > at + 1 ? (words[k - 1]?.lower ?? '') : '';
}

/** "eight of the donors": of whom they are a part; null where they are all there are. */
export function partOfRole(
  { words }: ReadSentence,
  { lastToken, nounLast }: Quantity,
): string | null {
  const of = words[lastToken + 1]?.lower === 'of' && nounLast > lastToken + 1;
  return of && words[nounLast]?.lemma !== 'state' ? (words[nounLast]?.lower ?? null) : null;
}
