import type { Clause } from '../../grammar/clause';
import type { Happening } from '../happening-words';
import { objectRange, subjectRange } from './role';
import type { Range, ReadSentence } from './sentence';

/** What comes through wires and pipes, and fails. */
const SUPPLIES = new Set(
  'power electricity supply internet network service connection water gas grid line'.split(' '),
);
const BACK = new Set(['restore', 'reconnect', 'return']);
const DOWN = new Set(['down', 'out', 'off', 'offline', 'cut', 'unavailable']);

/** An outage that ends ("restore supplies by Tuesday") or lasts ("the internet has been down for 11 days"); else null. */
export function powerOf(
  read: ReadSentence,
  clause: Clause,
): { happening: Happening; event: string; phase: string } | null {
  const { verb } = clause;
  const outage = read.lexicon.happenings.byName.get('outage');
  if (!verb || !outage) return null;
  const told = (phase: string) => ({ happening: outage, event: outage.event, phase });
  if (BACK.has(verb.lemma)) {
    const what = verb.passive === true ? subjectRange(read, clause) : objectRange(read, clause);
    return isSupply(read, what) ? told('end') : null;
  }
  if (verb.lemma !== 'be' && verb.lemma !== 'go') return null;
  const next = read.words[verb.last + 1]?.lower ?? '';
  return DOWN.has(next) && isSupply(read, subjectRange(read, clause)) ? told('start') : null;
}

const isSupply = (read: ReadSentence, { first, last }: Range): boolean =>
  read.words.slice(first, last + 1).some(({ tag, lemma }) => tag === 'noun' && SUPPLIES.has(lemma));
