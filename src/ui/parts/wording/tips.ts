import type { ComparedFigure, Report } from '../../../core/compare/report';
import type { Words } from '../words';
import { otherCount } from './collection';
import { heading } from './headings';
import { label } from './verdicts';

/** What the mark of a figure says: what is asked, and what the others are to it. */
export function tip(words: Words, report: Report, figure: ComparedFigure): string {
  const { verdict, comparisons } = figure;
  const relation =
    verdict === 'only-here'
      ? words.count('label_only_here', otherCount(report))
      : label(words, verdict, figure, comparisons[0]?.reason);
  return words.say('titled', heading(words, figure), relation);
}
