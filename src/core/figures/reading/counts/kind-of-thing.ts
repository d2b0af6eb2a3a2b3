import { isSuperlativeForm } from '../../../grammar/superlative';
import type { Lexicon } from '../../../lexicon';
import { isCapitalised } from '../../../text/characters';
import type { Quantity } from '../../quantities';
import type { ReadSentence } from '../sentence';

/**
 * What a count is of, without what the counted things are like or whose they are: "two severe warnings" are
 * warnings, "64 public primary schools" schools, "three Tarrow Mercy hospitals" hospitals; "patrol cars" stay.
 */
export function kindOfThing({ words, lexicon }: ReadSentence, quantity: Quantity): string | null {
  const { unit, kind, nounLast } = quantity;
  if (kind !== 'count' || !unit?.includes(' ') || nounLast < 0) return unit;
  const { describes } = lexicon.quantities.cues;
  const parts = unit.split(' ');
  const first = nounLast - parts.length + 1;
  let from = 0;
  for (; from < parts.length - 1; from += 1) {
    const part = parts[from] ?? '';
    const { text, lower } = words[first + from]?.token ?? { text: '', lower: '' };
    const isName = lower === part && isCapitalised(text) && text !== text.toUpperCase();
    const isLike =
      describes.has(part) ||
      COMPOUND.test(part) ||
      isSuperlativeForm(part) ||
      isBefallen(part, lexicon);
    if (!isLike && !isName) break;
  }
  return parts.slice(from).join(' ');
}

/** "Worst-hit", "burnt-out", "mail-in": how a thing fares or comes. */
const COMPOUND =
  /^\p{L}+-(?:hit|out|in|off|up|down|affected|damaged|listed|run|owned|built|made|based|era|style|profile|risk|speed|scale|wide|prone|lying|ridden|held|controlled|backed|led)$/u;

/** "Hijacked", "stolen": what became of things; armoured vehicles are a sort of their own. */
const isBefallen = (part: string, { counting }: Lexicon): boolean =>
  /^\p{L}{3,}ed$/u.test(part) && !counting.edSorts.has(part);
