import type { Clause } from '../../../grammar/clause';
import type { VerbGroup } from '../../../grammar/verb-groups';
import type { Lexicon } from '../../../lexicon';
import type { Sentence } from '../../../text/sentences';
import { isPerson } from '../../quantities/nouns';
import type { Draft } from '../draft';
import type { Place } from '../drafts';
import type { ReadSentence } from '../sentence';
import { groupScope } from './count-scope';

/** "12th". */
const NTH = /^(\d{1,3})(?:st|nd|rd|th)$/;

/** So many words may stand between a rank and whom it counts: "the third elderly patient". */
const NEAR = 2;

/** So many words behind it may say that only those of a time are counted: "the third death there this year". */
const FAR = 12;

/** A rank in a sentence: what it counts to, and the tokens from it to the noun. */
interface Rank {
  value: number;
  first: number;
  noun: number;
}

/** Whether somebody may be counted in a sentence by a rank: most are done here. */
export const mayRank = ({ tokens }: Sentence, lexicon: Lexicon): boolean =>
  tokens.some(({ lower }, k) => {
    if (rankOf(lower, lexicon) < 2) return false;
    const behind = tokens.slice(k + 1, k + 2 + NEAR);
    return behind.some(({ lower: word, text }) => isCounted(word, text, lexicon));
  });

const isCounted = (lower: string, text: string, { counting, quantities }: Lexicon): boolean =>
  counting.deathNouns.has(lower) || isPerson(lower, text, quantities);

/** The rank that a word tells; 0 for any other. */
function rankOf(lower: string, { calendar }: Lexicon): number {
  const told = calendar.values.ordinal.get(lower);
  if (told !== undefined) return told;
  const nth = lower.charCodeAt(0) <= NINE ? NTH.exec(lower) : null;
  return nth ? Number(nth[1]) : 0;
}
const NINE = '9'.charCodeAt(0);

/**
 * How many have died, where a rank tells it: "searchers found a fifth victim", "the third person to lose his life",
 * "a fourth soldier died". None where the sentence tells the whole besides, or where only those of a time are counted.
 */
export function rankedDead(read: ReadSentence, place: Place, drafts: readonly Draft[]): Draft[] {
  const { words, lexicon } = read;
  const measure = lexicon.measures.byName.get('deaths');
  const found: Draft[] = [];
  if (!measure) return found;
  for (let k = 0; k < words.length - 1; k += 1) {
    const rank = rankAt(read, k);
    if (!rank || !isOfDead(read, rank) || isOfTime(read, rank.noun)) continue;
    const { value, noun } = rank;
    const told = drafts.some((one) => one.measure === 'deaths' && Number(one.low ?? 0) >= value);
    const [from, to] = [words[rank.first]?.token, words[noun]?.token];
    if (told || !from || !to) continue;
    const { counting, scopes } = lexicon;
    const lemma = words[noun]?.lemma ?? '';
    const isAnybody =
      counting.deathNouns.has(lemma) || scopes.words.plain.has(lemma) || ANY.has(lemma);
    const scope = isAnybody
      ? null
      : groupScope(read, noun, { name: measure.name, measure, assumed: false });
    found.push({
      in: place.in,
      text: place.text,
      start: from.start,
      end: to.end,
      measure: measure.name,
      noun: to.text,
      value,
      low: value,
      high: value,
      hedge: 'exact',
      trend: null,
      unit: measure.unit,
      scope: scope ?? 'total',
      where: null,
      window: 'cumulative',
      // How many had died by then elsewhere a rank leaves open: it holds when it is told.
      statedDay: null,
      dated: true,
      superseded: false,
      assumed: [],
    });
  }
  return found;
}
/** "A third man died": the two before him need not have been men. */
const ANY: ReadonlySet<string> = new Set(['victim', 'man', 'woman', 'boy', 'girl', 'body']);

/** A rank with what determines it, and the person or death behind it; null where it ranks anything else. */
function rankAt({ words, lexicon, quantities }: ReadSentence, k: number): Rank | null {
  const value = rankOf(words[k]?.lower ?? '', lexicon);
  if (value < 2) return null;
  if (quantities.some(({ firstToken, lastToken }) => firstToken <= k && k <= lastToken))
    return null;
  const before = words[k - 1];
  const isTitled = k === 0;
  if (!isTitled && (before?.tag !== 'det' || before.lower === 'every' || before.lower === 'each'))
    return null;
  let noun = k + 1;
  while (noun <= k + 1 + NEAR && words[noun + 1]?.tag === 'noun') noun += 1;
  const word = words[noun];
  if (word?.tag !== 'noun' || word.lemma !== word.lower || word.possessive) return null;
  const { lower, text } = word.token;
  const counted = isCounted(lower, text, lexicon);
  return counted ? { value, first: isTitled ? k : k - 1, noun } : null;
}

/** Whether those counted are dead: by their noun, by what they do, or by what is done with them. */
function isOfDead(read: ReadSentence, { noun, first }: Rank): boolean {
  const { words, lexicon } = read;
  const { dying, deathNouns, bringingOutDead } = lexicon.counting;
  const clause = read.at[noun];
  const verb = clause?.verb ?? null;
  const real =
    verb === null || (!verb.negated && verb.tense !== 'future' && !isUnsure(read, clause));
  if (!real) return false;
  const lemma = words[noun]?.lemma ?? '';
  if (deathNouns.has(lemma)) return true;
  const next = words[noun + 1];
  if (next?.tag === 'to') return dies(read, noun + 2);
  const isSubject = verb !== null && first < verb.first && next?.tag !== 'sub';
  if (isSubject && (dying.has(verb.lemma) || isKilled(read, verb))) return true;
  if (lemma !== 'victim' || isAlive(read)) return false;
  if (words[first - 1]?.lower === 'of' && words[first - 2]?.lemma === 'body') return true;
  const deed = verb ? (words[verb.head]?.lemma ?? '') : (next?.lemma ?? '');
  if (!bringingOutDead.has(verb?.lemma ?? deed) && !bringingOutDead.has(deed)) return false;
  return verb === null || verb.kind === 'participle' || (verb.passive === true) === isSubject;
}

/** "To die", "to lose his life", "to be killed". */
function dies({ words, lexicon }: ReadSentence, at: number): boolean {
  const [verb, next, last] = [words[at], words[at + 1], words[at + 2]];
  const lemma = verb?.lemma ?? '';
  if (lemma === 'lose') return /^(?:life|lives)$/.test(last?.lower ?? '');
  if (lemma === 'have') return lexicon.counting.dying.has(next?.lemma ?? '');
  if (lemma === 'be')
    return lexicon.timing.harming.has(next?.lemma ?? '') && next?.lemma === 'kill';
  return lexicon.counting.dying.has(lemma);
}

const isKilled = ({ words }: ReadSentence, { passive, head }: VerbGroup): boolean =>
  passive === true && words[head]?.lemma === 'kill';

/** "Could die", "fear a third death". */
function isUnsure({ words, lexicon }: ReadSentence, clause: Clause | undefined): boolean {
  const verb = clause?.verb;
  if (!verb) return false;
  if (lexicon.timing.expecting.has(verb.lemma) || UNSURE.has(verb.lemma)) return true;
  for (let k = verb.first; k <= verb.last; k += 1) {
    const lower = words[k]?.lower ?? '';
    if (lexicon.timing.perhaps.has(lower) || lexicon.timing.supposed.has(lower)) return true;
  }
  return false;
}
const UNSURE: ReadonlySet<string> = new Set([
  'fear',
  'deny',
  'avoid',
  'prevent',
  'seek',
  'investigate',
]);

const isAlive = ({ words }: ReadSentence): boolean =>
  words.some(({ lower }) => lower === 'alive' || lower === 'unhurt' || lower === 'unharmed');

/** "This year", "in two weeks", "since 2021": others of their kind are counted, whatever they died of. */
function isOfTime({ days, quantities }: ReadSentence, noun: number): boolean {
  const isNear = ({ firstToken }: { firstToken: number }): boolean =>
    firstToken > noun && firstToken <= noun + FAR;
  return (
    days.some((day) => isNear(day) && day.precision !== 'day' && day.precision !== 'weekend') ||
    quantities.some((one) => isNear(one) && one.kind === 'duration')
  );
}
