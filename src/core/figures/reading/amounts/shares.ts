import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import { groupScope } from '../counts/count-scope';
import { type Told, tellByNoun } from '../counts/counts';
import { complementOf } from '../counts/parts';
import { placeAt } from '../places';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';

/** Where the words of a state of the count may stand: "21 of them are in intensive care". */
const STATE_REACH = 8;
/** The longest name of a place that "alone" may close. */
const PLACE_REACH = 8;

/**
 * Marks the counts that are a share of another: "98 of the dead were women", "21 of them", "600 of 3,000
 * peacekeepers", "in Ilat alone". A share has a scope of its own, and where its words give none the scope is
 * assumed: a part is never taken for a second total.
 */
export function withShares(
  read: ReadSentence,
  quantities: readonly Quantity[],
  all: readonly Stated[],
): Stated[] {
  const alone = placesAlone(read);
  return all.map((stated, i) => {
    const quantity = quantities[i];
    if (quantity?.kind === 'percent') return ofPart(stated, alone, read);
    if (quantity?.kind !== 'count') return stated;
    const before = all[i - 1];
    if (before && isPool(read, stated, before, quantity, quantities[i - 1]))
      return { ...stated, told: { ...stated.told, assumed: true } };
    const opening = openingShare(read, stated, quantity);
    const shared = opening ?? stated;
    const share =
      opening !== null || isShareOf(read, quantity, stated, all[i + 1], quantities[i + 1]);
    const scoped = share && shared.scope === 'total' ? narrowed(read, shared) : shared;
    const place = alone.find((one) => stated.role.range.first >= one.from);
    return place && scoped.scope === 'total'
      ? { ...scoped, scope: place.text, where: null, scopeAssumed: false }
      : scoped;
  });
}

/** The token behind "of the" and the like behind a number; -1 where nothing of the kind stands there. */
function behindOf(read: ReadSentence, { lastToken }: Quantity): number {
  if (read.words[lastToken + 1]?.lower !== 'of') return -1;
  let k = lastToken + 2;
  while (
    read.words[k]?.tag === 'det' &&
    !read.lexicon.counting.them.has(read.words[k]?.lower ?? '')
  )
    k += 1;
  return k;
}

/** "98 of the dead", "21 of them", "600 of 3,000 peacekeepers"; but of the wounded who died, six may be all. */
function isShareOf(
  read: ReadSentence,
  quantity: Quantity,
  stated: Stated,
  next: Stated | undefined,
  pool: Quantity | undefined,
): boolean {
  if (isWhom(read, stated)) return true;
  const k = behindOf(read, quantity);
  const word = read.words[k];
  if (!word) return false;
  if (read.lexicon.counting.them.has(word.lower)) return true;
  const state = phraseAt(read.lexicon.measures.states, read.words, k);
  if (state) return state.value.name === stated.told.name;
  return (
    next?.told.name === stated.told.name &&
    pool?.kind === 'count' &&
    pool.firstToken >= k &&
    pool.firstToken <= k + 1 &&
    isToldByItself(read, pool, next.told)
  );
}

/** "12 of the 40 clinics are open": of the 40 it is not said that they are. */
function isPool(
  read: ReadSentence,
  stated: Stated,
  before: Stated,
  pool: Quantity,
  part: Quantity | undefined,
): boolean {
  if (!part || stated.told.name !== before.told.name) return false;
  const k = behindOf(read, part);
  if (k < 0 || pool.firstToken < k || pool.firstToken > k + 1) return false;
  return !isToldByItself(read, pool, stated.told);
}

/** Whether a number's own noun, or the participle behind it, says what is counted: "61 people killed", "40 soldiers". */
function isToldByItself(read: ReadSentence, quantity: Quantity, told: Told): boolean {
  if (tellByNoun(read, quantity)?.name === told.name) return true;
  const end = Math.max(quantity.lastToken, quantity.nounLast);
  const { verb } = read.at[end + 1] ?? {};
  if (verb?.first === end + 1 && verb.kind === 'participle') return true;
  return phraseAt(read.lexicon.measures.states, read.words, end + 1) !== null;
}

/** "Of the dead, 60 were women", "Of the 61 killed, 14 were children": what the opening counts, this counts in part. */
function openingShare(read: ReadSentence, stated: Stated, quantity: Quantity): Stated | null {
  const { words } = read;
  const comma = stated.role.range.first - 1;
  if (words[comma]?.token.text !== ',' || words[0]?.lower !== 'of') return null;
  let measure: Told['measure'] = null;
  for (let k = 1; k < comma; k += 1) {
    if (words[k]?.token.text === ',') return null;
    const state = phraseAt(read.lexicon.measures.states, words, k)?.value;
    const participle = words[k]?.tag === 'verb' ? (words[k]?.lemma ?? '') : '';
    measure =
      state ??
      read.lexicon.measures.undergoes.get(participle)?.find(({ counts }) => counts === 'people') ??
      measure;
  }
  if (!measure || quantity.kind !== 'count') return null;
  if (stated.told.name === measure.name) return stated;
  if (!stated.told.name.startsWith('other:') || quantity.noun !== null) return null;
  return {
    ...stated,
    told: { name: measure.name, measure, assumed: false },
    unit: measure.unit ?? stated.unit,
    window: measure.window,
  };
}

/** "312 patients, of whom 190 are on ventilators". */
const isWhom = (read: ReadSentence, { role: { range } }: Stated): boolean =>
  read.lexicon.counting.them.has(read.words[range.first - 1]?.lower ?? '') &&
  read.words[range.first - 2]?.lower === 'of';

/** What the verb says of a share: who they are, or how they are; else its scope is a guess. */
function narrowed(read: ReadSentence, stated: Stated): Stated {
  const noun = saidToBe(read, stated);
  const group = noun < 0 ? null : groupScope(read, noun, stated.told);
  if (group) return { ...stated, scope: group };
  for (let k = stated.role.range.last + 1; k <= stated.role.range.last + STATE_REACH; k += 1) {
    const word = read.words[k];
    if (!word || word.tag === 'conj' || word.token.text === ',') break;
    const found = phraseAt(read.lexicon.scopes.book, read.words, k);
    if (found?.value === 'state') {
      const words = read.words.slice(k, k + found.length);
      return { ...stated, scope: words.map(({ lower }) => lower).join(' ') };
    }
  }
  // "1,678 of them were picked up in the past 24 hours": a step is named by when, not by which.
  const named = noun >= 0 && phraseAt(read.lexicon.measures.states, read.words, noun)?.value;
  if (named && named === stated.told.measure && named.name === 'deaths') return stated;
  const told = stated.window === 'increment' ? null : behindThem(read, stated);
  return told ? { ...stated, scope: told } : { ...stated, scopeAssumed: true };
}

/** What a part is said to be has so many words at most. */
const MOST_WORDS = 4;
const CLOSING = new Set(['punct', 'conj', 'sub', 'amount', 'day']);

/** "740 of them classified as sensitive", "97 of them foreign", "five of the injured are receiving treatment": in its words. */
function behindThem(read: ReadSentence, { role, told }: Stated): string | null {
  const { words } = read;
  const { classing, whereOf, whom } = read.lexicon.amounts;
  let k = role.range.last + 1;
  if (words[k]?.lower === 'of') {
    k += 1;
    while (words[k]?.tag === 'det') k += 1;
    if (words[k + 1]?.tag === 'prep' && words[k]?.lower === 'those') return null;
    k += 1;
  } else if (!whom.has(words[role.range.first - 1]?.lower ?? '')) return null;
  while (words[k]?.tag === 'aux' || words[k]?.tag === 'adv' || words[k]?.lemma === 'be') k += 1;
  const { undergoes, does } = read.lexicon.measures;
  const lemma = words[k]?.lemma ?? '';
  // "picked up", too: a verb with its particle.
  const deeds = [lemma, `${lemma} ${words[k + 1]?.lower}`];
  const own = deeds.flatMap((deed) => [...(undergoes.get(deed) ?? []), ...(does.get(deed) ?? [])]);
  if (own.some(({ name }) => name === told.name)) return null;
  const placed = whereOf.has(words[k]?.lower ?? '');
  if (placed) k += 1;
  if (classing.has(words[k]?.lower ?? '')) k += words[k + 1]?.lower === 'as' ? 2 : 1;
  const kept: string[] = [];
  for (; kept.length < MOST_WORDS; k += 1) {
    const word = words[k];
    if (!word || CLOSING.has(word.tag) || (kept.length > 0 && word.tag === 'prep')) break;
    if (word.tag === 'det') continue;
    kept.push(word.tag === 'name' ? word.token.text : word.lower);
  }
  if (kept.length === 0) return null;
  const people = !placed && (told.measure === null || told.measure.counts === 'people');
  return people ? `people > ${kept.join(' ')}` : kept.join(' ');
}

/** The noun of what a share is said to be, also where its verb was taken for another clause's. */
function saidToBe(read: ReadSentence, { role }: Stated): number {
  const known = complementOf(read, role)?.last ?? -1;
  const { last } = role.range;
  if (known >= 0 || read.words[last + 1]?.lemma !== 'be') return known;
  return read.words[last + 2]?.tag === 'noun' ? last + 2 : -1;
}

/** "In the town of Ilat alone", "in Ilat itself": what follows is of that place, and there is more elsewhere. */
function placesAlone(read: ReadSentence): { text: string; from: number }[] {
  const alone: { text: string; from: number }[] = [];
  read.words.forEach(({ lower }, at) => {
    const place = lower === 'alone' || lower === 'itself' ? placeBefore(read, at) : null;
    if (place) alone.push(place);
  });
  return alone;
}

/** "In the capital, Ilat, only 38 percent voted", "in Ilat alone turnout was 38 percent". */
function ofPart(
  stated: Stated,
  alone: { text: string; from: number }[],
  read: ReadSentence,
): Stated {
  const { placeMeasures } = read.lexicon.amounts;
  if (!placeMeasures.has(stated.told.name) || stated.scope !== 'total') return stated;
  const { first } = stated.role.range;
  const place = alone.find(({ from }) => first >= from)?.text ?? leadingPart(read, first);
  return place ? { ...stated, scope: place } : stated;
}

function leadingPart({ words, lexicon }: ReadSentence, to: number): string | null {
  const isNoun = lexicon.amounts.partPlaces.has(words[2]?.lemma ?? '');
  if (words[0]?.lower !== 'in' || words[1]?.lower !== 'the' || !isNoun) return null;
  const names: string[] = [];
  for (let k = 3; k < to && k < PLACE_REACH; k += 1) {
    const word = words[k];
    if (word?.tag === 'name') names.push(word.token.text);
    else if (names.length > 0 || (word?.tag !== 'punct' && word?.lower !== 'of')) break;
  }
  return names.length > 0 ? names.join(' ') : (words[2]?.lemma ?? null);
}

function placeBefore(read: ReadSentence, at: number): { text: string; from: number } | null {
  for (let k = Math.max(0, at - PLACE_REACH); k < at; k += 1) {
    const place = placeAt(read, k);
    if (place?.range.last !== at - 1) continue;
    const clause = read.at[k];
    const opens = clause !== undefined && (!clause.verb || k < clause.verb.first);
    return { text: place.text, from: opens ? k : (clause?.first ?? k) };
  }
  return null;
}
