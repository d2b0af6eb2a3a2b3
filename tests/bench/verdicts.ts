import { confusion, mistakes, type Score, scoreOf } from '../core/compare/pair-score';
import { type Answered, answer, freshPairs, openPairs, pairsIn } from '../core/compare/pairs';
import { answerRealPages } from '../core/compare/real-pages';
import { answerStories, freshStories, openStories } from '../core/compare/stories';
import type { Share } from '../gold/share';
import { hasShared } from '../shared';
import { type Line, rated } from './line';

/** The most that may be wrong, and the most conflicts that may be missed, in percent. */
const WRONG = 8;
const MISSED = 15;
/** Of what is called a conflict none may be false, or one. */
const oneOf = ({ of }: Share): number => (of === 0 ? 0 : 100 / of);

/** Names a file of pairs to be scored instead of those of the repository. */
const FILE = process.env.SECOND_SOURCE_PAIRS;

const print = (answers: readonly Answered[]): void => {
  console.log(confusion(answers));
  for (const mistake of mistakes(answers)) console.log(mistake);
};

const scoreLines = (name: string, { right, falseConflicts, missedConflicts }: Score): Line[] => [
  rated(`${name}, verdict wrong`, { hits: right.of - right.hits, of: right.of }, WRONG),
  rated(`${name}, conflicts missed`, missedConflicts, MISSED),
  rated(`${name}, called a conflict and none`, falseConflicts, oneOf(falseConflicts)),
];

const linesOf = (name: string, answers: readonly Answered[]): Line[] => {
  const others = answers.reduce((sum, one) => sum + one.others.length, 0);
  const many = { hits: others, of: answers.length };
  return [
    ...scoreLines(name, scoreOf(answers)),
    rated(`${name}, with a conflict between figures that are no pair`, many, oneOf(many)),
  ];
};

/** How real pages on many events are told of each other, by what people said of pairs of their figures. */
function realLines(): Line[] {
  const what = 'real pages, told as fitting together and of two quantities';
  if (!hasShared) return [{ what, why: 'no ../shared here', failed: false }];
  const { falselyOne, missed, falseConflicts } = answerRealPages();
  return [
    rated(what, falselyOne, null),
    rated('real pages, of one quantity and not told so', missed, null),
    rated('real pages, called a conflict and none', falseConflicts, oneOf(falseConflicts)),
  ];
}

/**
 * How well pairs of short articles and the whole articles of stories are judged, read and compared as in the
 * worker. Of those on which
 * rules were improved each mistake is printed; of others, whose words nobody who writes rules may know,
 * the table alone.
 */
export const verdictLines = (): Line[] => {
  if (FILE) {
    const answers = pairsIn(FILE).map(answer);
    console.log(confusion(answers));
    return linesOf('pairs', answers);
  }
  const open = openPairs().map(answer);
  print(open);
  const stories = answerStories(openStories());
  for (const mistake of stories.mistakes) console.log(mistake);
  return [
    ...linesOf('fresh pairs', freshPairs().map(answer)),
    ...linesOf('pairs', open),
    ...scoreLines('fresh stories', answerStories(freshStories())),
    ...scoreLines('stories', stories),
    ...realLines(),
  ];
};
