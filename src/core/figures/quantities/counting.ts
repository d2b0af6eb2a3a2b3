import { type Amount, amountAt } from './amounts';
import type { Context } from './context';
import { hedgeAfter } from './hedging';
import { isDash, type Lexeme } from './lexemes';
import { isOnlyOne } from './names';
import { isPerson, type Noun, nounAt, singularOf } from './nouns';
import type { Range } from './ranges';
import type { QuantityWords, Unit } from './words';

/** What an amount counts, and whether it stands right behind it. */
export interface Counted {
  noun: Noun | null;
  /** The unit of the whole that the amount is a part of: "20 million of the 50 million euros". */
  unit: Unit | null;
  /** The noun belongs to the whole that the amount is a part of: "50 of the 200 detainees". */
  remote: boolean;
}

const NOTHING: Counted = { noun: null, unit: null, remote: false };
const counts = (noun: Noun | null): Counted => ({ noun, unit: null, remote: false });

/** The noun behind an amount that ends at `end`. Measured amounts count nothing. */
export function countedBy(
  context: Context,
  amount: Amount,
  range: Range | null,
  end: number,
): Counted {
  const { pieces, words } = context;
  const kind = amount.unit?.kind;
  if (pieces[amount.first - 1]?.lower === 'magnitude') return NOTHING;
  if (kind === 'count') return counts(pieceOf(context, end));
  if (kind || amount.ratio) return NOTHING;
  const value = range ? null : amount.numeral.value;
  if (pieces[end]?.glued && pieces[end]?.text === '-') {
    return counts(attributive(context, amount, end + 1));
  }
  const isOne = amount.numeral.form === 'words' && value === 1 && pieces[end]?.lower === 'of';
  if (isOne && !isOnlyOne(pieces, { first: amount.first, end }, words)) return NOTHING;
  const sized = behindSize(context, end);
  if (sized) return { noun: sized, unit: null, remote: true };
  const noun =
    headOfStock(pieces, end) ?? nounAt(pieces, end, words, value) ?? abbreviationAt(pieces, end);
  if (noun || pieces[end]?.lower !== 'of') return counts(noun);
  const { ofWhole, pointing } = words.cues;
  const of = pieces[end + 1]?.lower ?? '';
  let whole = end + (ofWhole.has(of) || pointing.has(of) ? 2 : 1);
  if (/['’]s?$/.test(pieces[whole]?.text ?? '')) whole += 1;
  const all = amountAt(pieces, whole, words);
  if (!all || all.numeral.form === 'fraction') return NOTHING;
  const from = hedgeAfter(pieces, all.end, words)?.end ?? all.end;
  const parts = all.unit ? null : nounAt(pieces, from, words, null);
  return { noun: parts, unit: all.unit, remote: true };
}

/** "four 24-hour strikes": the size of what is counted stands between, an amount of its own. */
function behindSize({ pieces, words }: Context, end: number): Noun | null {
  const size = pieces[end];
  if (!size || size.glued) return null;
  if (size.kind !== 'number' && !words.numbers.cardinals.has(size.lower)) return null;
  const [dash, unit] = [pieces[end + 1], pieces[end + 2]];
  if (!dash?.glued || !isDash(dash.text) || !unit?.glued || unit.kind !== 'word') return null;
  return nounAt(pieces, end + 3, words, null);
}

/** "300 head of cattle": animals are counted by the head. */
function headOfStock(pieces: readonly Lexeme[], at: number): Noun | null {
  const of = pieces[at]?.lower === 'head' && pieces[at + 1]?.lower === 'of';
  const stock = pieces[at + 2];
  if (!of || stock?.kind !== 'word') return null;
  return { first: at, last: at + 2, unit: `head of ${stock.lower}`, person: false };
}

/** "(0.5 KPI)": capitals before a stop, comma or bracket name what is counted. */
function abbreviationAt(pieces: readonly Lexeme[], at: number): Noun | null {
  const piece = pieces[at];
  if (piece?.kind !== 'word' || piece.glued || !/^[A-Z]{2,4}$/.test(piece.text)) return null;
  const next = pieces[at + 1];
  if (next && next.kind !== 'punctuation') return null;
  return { first: at, last: at, unit: piece.text, person: false };
}

/** "15-vehicle", "11-member": the word behind the hyphen is counted; spelled numbers need a person there. */
function attributive(context: Context, amount: Amount, at: number): Noun | null {
  const { pieces, words } = context;
  const piece = pieces[at];
  if (!piece?.glued || piece.kind !== 'word') return null;
  const { sets } = words.nouns;
  if (sets.stops.has(piece.lower) || sets.adjectives.has(piece.lower)) return null;
  const person = isPerson(piece.lower, piece.text, words);
  const sized = words.cues.sizedBy.has(piece.lower);
  if (!person && !sized && amount.numeral.form !== 'digits') return null;
  const unit = person
    ? 'people'
    : (words.nouns.attributed.get(piece.lower) ?? singularOf(piece.lower, words));
  return { first: at, last: at, unit, person };
}

/** "250 pieces of equipment": what the pieces are of belongs to the noun. */
function pieceOf(context: Context, end: number): Noun | null {
  const { pieces, words } = context;
  const unit = pieces[end - 1]?.lower ?? '';
  const word = pieces[end + 1];
  if (pieces[end]?.lower !== 'of' || !unit.startsWith('piece') || word?.kind !== 'word')
    return null;
  if (words.nouns.sets.stops.has(word.lower)) return null;
  return { first: end - 1, last: end + 1, unit: 'piece', person: false };
}

/**
 * Whether persons are counted though no noun says so: what happened to them stands at the number, or it
 * is a part of the persons before it ("including 19 in the capital", "12 of them", "another 500").
 * `first` is the first piece of the number's hedge, `end` the index after the number.
 */
export function countsPersons(context: Context, first: number, end: number): boolean {
  const { pieces, words, previous } = context;
  const { cues } = words;
  const colon = pieces[first - 1]?.text === ':' || isDash(pieces[first - 1]?.text ?? '') ? 1 : 0;
  const before = pieces[first - 1 - colon]?.lower ?? '';
  const { sets } = words.nouns;
  if (before === 'whom' || sets['person-verbs'].has(before)) return true;
  if (sets['person-verb-phrases'].has(`${pieces[first - 2 - colon]?.lower} ${before}`)) return true;
  if (cues.personsDo.has(pieces[end]?.lower ?? '') && pieces[first - 1]?.text !== '$') return true;
  if (tellsFate(pieces, end, words)) return true;
  const group = pieces[first - 2]?.lower ?? '';
  if (before === 'of' && sets['groups-of-people'].has(group)) return true;
  const fromTo = before === 'from' && cues.upOrDown.has(group);
  if (fromTo && (previous ? previous.quantity.unit : 'people') === 'people') return true;
  if (previous?.quantity.unit !== 'people') return false;
  const next = pieces[end]?.lower ?? '';
  if (cues.partOf.has(before) || tellsDegree(pieces, end, words)) return true;
  if (cues.statesCount.has(before) && (!pieces[end] || pieces[end]?.kind === 'punctuation'))
    return true;
  const of = next === 'of' && pieces[end + 1]?.lower === 'them';
  return (
    of ||
    (cues.placesPart.has(next) && before !== 'of') ||
    next === 'more' ||
    cues.subjectVerbs.has(next)
  );
}

/** "12 were hurt, four seriously": how badly, and no more. */
function tellsDegree(pieces: readonly Lexeme[], end: number, words: QuantityWords): boolean {
  const degree = pieces[end]?.lower ?? '';
  if (!degree.endsWith('ly') || !words.nouns.sets.auxiliaries.has(degree)) return false;
  return !pieces[end + 1] || pieces[end + 1]?.kind === 'punctuation';
}

/** What happened to persons, right behind a number: "died", "dead", "were badly hurt", "of whom", "of those arrested". */
export function tellsFate(pieces: readonly Lexeme[], end: number, words: QuantityWords): boolean {
  const { sets } = words.nouns;
  let i = end;
  if (pieces[i]?.text === '-' && pieces[i + 1]?.lower === 'strong') return true;
  if (pieces[i]?.lower === 'of') {
    const whole = pieces[i + 1]?.lower;
    if (whole === 'whom') return true;
    if (whole === 'those' || whole === 'them') i += 2;
  }
  const more = pieces[i]?.lower;
  if (more === 'others' || more === 'more' || more === 'other') i += 1;
  for (let skipped = 0; skipped < 4 && sets.auxiliaries.has(pieces[i]?.lower ?? ''); skipped += 1) {
    i += 1;
  }
  const fate = pieces[i]?.lower ?? '';
  return sets['person-states'].has(fate) || sets.dying.has(fate);
}
