import type { SourceLine } from '../../../core/compare/report';
import type { Comparison } from '../../../core/compare/verdict';
import type { Words } from '../words';

type Sourced = Pick<Comparison, 'figure'> & { line: SourceLine | undefined };

const agencyOf = ({ figure, line }: Sourced) => figure.via ?? line?.agency;

/** What ties two answers of one origin, in the tone of a library card: it names the tie and accuses nobody. */
export function tie(words: Words, one: Sourced, earlier: Sourced): string {
  if (one.figure.saidBy && one.figure.saidBy === earlier.figure.saidBy) {
    return words.say('tie_speaker');
  }
  const agency = agencyOf(one);
  if (agency && agency === agencyOf(earlier)) return words.say('tie_agency', agency);
  return words.say('tie_wording');
}
