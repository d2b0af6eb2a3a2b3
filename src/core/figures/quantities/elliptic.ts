import { isCapitalised } from '../../text/characters';
import type { Context } from './context';
import type { Lexeme } from './lexemes';

/** A name in a list has so many words at most. */
const LONGEST_NAME = 4;

/**
 * Whether a number ends an item of a list that leaves out its verb and its noun: "the Greens won 48 seats,
 * the Liberals 31 and the Farmers nine". A count stands before it, a name between, and nothing behind.
 */
export function isElliptic(context: Context, first: number, end: number): boolean {
  const { pieces, previous } = context;
  const { joinsItems } = context.words.cues;
  const kind = previous?.quantity.kind;
  if (kind !== 'count' && kind !== 'percent' && kind !== 'money') return false;
  if (kind !== 'count' && !isDecimal(pieces, first, end) && kind !== 'percent') return false;
  if (kind === 'percent' && Number(pieces[first]?.text) > 100) return false;
  if (!previous || !endsItem(pieces[end], joinsItems)) return false;
  let i = first - 1;
  while (
    i > first - 1 - LONGEST_NAME &&
    pieces[i]?.kind === 'word' &&
    !joinsItems.has(pieces[i]?.lower ?? '')
  )
    i -= 1;
  const name = pieces[i + 1];
  if (i === first - 1 || !joinsItems.has(pieces[i]?.lower ?? '') || !name) return false;
  let from = i + (name.lower === 'the' ? 2 : 1);
  const { stops } = context.words.nouns.sets;
  // "The ruling Homeland League 27.8": what they are stands before the name.
  if (
    from > i + 1 &&
    !isCapitalised(pieces[from]?.text ?? '') &&
    !stops.has(pieces[from]?.lower ?? '')
  )
    from += 1;
  for (let k = from; k < first; k += 1) if (!isCapitalised(pieces[k]?.text ?? '')) return false;
  return from < first && i >= previous.end;
}

/** "and Orlec €3.20, Tolva 2.95": a bare sum of money in a list has its cents. */
const isDecimal = (pieces: readonly Lexeme[], first: number, end: number): boolean =>
  end === first + 1 && /^\d+\.\d+$/.test(pieces[first]?.text ?? '');

const endsItem = (next: Lexeme | undefined, joinsItems: ReadonlySet<string>): boolean =>
  next === undefined || next.text === '.' || joinsItems.has(next.lower);
