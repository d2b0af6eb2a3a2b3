import type { Measure } from '../../measure-words';
import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/** Words between the two numbers of a vote and its verb or noun, at most. */
const REACH = 9;

/** "voted 152 to 148", "by 61 votes to 44", "passed 98-40": the votes for and against. */
export function byBallot(read: ReadSentence, quantity: Quantity, role: Role): Measure | null {
  if (quantity.kind !== 'count' || quantity.hedge !== 'exact') return null;
  if (quantity.noun !== null && quantity.unit !== 'vote') return null;
  const { words, lexicon } = read;
  const { firstToken, lastToken, nounLast } = quantity;
  const end = Math.max(lastToken, nounLast);
  const before = isPairing(words[firstToken - 1]) && beside(read, firstToken - 2);
  const after = isPairing(words[end + 1]) && beside(read, end + 2);
  if (!before && !after) return null;
  const { balloting, ballots } = lexicon.counting;
  const verb = role.clause.verb?.lemma ?? '';
  let told = balloting.has(verb);
  for (let k = firstToken - 1; !told && k >= Math.max(0, firstToken - REACH); k -= 1) {
    const word = words[k];
    if (!word || word.token.text === ';') break;
    told = ballots.has(word.lemma) || (word.tag === 'verb' && balloting.has(word.lemma));
  }
  const votes = told ? lexicon.measures.byName.get('votes') : undefined;
  return votes ? { ...votes, window: 'point' } : null;
}

const isPairing = (word: ReadSentence['words'][number] | undefined): boolean =>
  word?.lower === 'to' || word?.lower === 'against';

/** Whether a bare count, or one of votes, stands at a token. */
const beside = ({ quantities }: ReadSentence, at: number): boolean =>
  quantities.some(
    ({ kind, unit, hedge, firstToken, lastToken, nounLast }) =>
      kind === 'count' &&
      hedge === 'exact' &&
      (unit === null || unit === 'vote') &&
      at >= firstToken &&
      at <= Math.max(lastToken, nounLast),
  );
