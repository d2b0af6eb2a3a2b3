import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';

/** More points than this no share has moved by; an index has. */
const MOST = 40;

/** The unit of points: those of a rate or a share are percentage points, those of an index or a team are not. */
export function pointsUnit(
  read: ReadSentence,
  { told, unit, role }: Stated,
  quantity: Quantity,
): string | null {
  const { quantities, lexicon } = read;
  const { value, kind } = quantity;
  if (unit !== 'point' || kind !== 'count' || (value ?? 0) > MOST) return unit;
  const base = told.name.replace(/-change$/, '');
  const measure = lexicon.measures.byName.get(base);
  if (measure?.units.has('point')) return unit;
  const isShare = measure?.kinds.has('percent') === true;
  const isPart = value !== null && value < 1;
  if (isShare || isPart) return 'percentage point';
  if (isOfGame(read, role, quantity)) return unit;
  return quantities.some((other) => other.kind === 'percent') ? 'percentage point' : unit;
}

/** "scored 31 points", "from three-point range": of a game, though it has shares too. */
function isOfGame({ words, lexicon }: ReadSentence, { clause }: Role, quantity: Quantity): boolean {
  const { scoring, shots } = lexicon.amounts;
  const behind = words[Math.max(quantity.lastToken, quantity.nounLast) + 1];
  if (words[quantity.lastToken]?.lower.endsWith('-point'))
    return shots.has(words[quantity.lastToken + 1]?.lower ?? '');
  // "averaged 7 points": a verb that is a hedge.
  const verb = words[quantity.hedgeToken]?.lemma ?? clause.verb?.lemma ?? '';
  return scoring.has(verb) || shots.has(behind?.lower ?? '');
}
