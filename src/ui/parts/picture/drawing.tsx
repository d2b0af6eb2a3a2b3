import type { Question } from '../../../core/compare/report';
import type { Shown } from '../context';
import { Strip } from './mark';
import { Picture } from './picture';
import { isTelling, type MarkKind, rowsOf, sourceOf } from './rows';

type Props = Pick<Shown, 'report' | 'words'> & { question: Question };

/** More rows than this would push the sources' own words out of sight. */
const MOST_OPEN = 8;

/** A card's drawing: open where it says more than words do, else folded; none of a single statement. */
export function Drawing({ report, words, question }: Props) {
  const rows = rowsOf(report, question);
  if (rows.length < 2) return null;
  const id = `drawn-${question.figures[0]}-`;
  const picture = <Picture report={report} words={words} rows={rows} id={id} />;
  const isFolded = question.verdict === 'agrees';
  if (isFolded || (isTelling(rows) && rows.length <= MOST_OPEN)) return picture;
  return (
    <details>
      <summary class="unfold">{words.say('drawn_to_scale')}</summary>
      {picture}
    </details>
  );
}

const ORDER: MarkKind[] = ['own', 'other', 'part', 'begun'];

/** One mark for this page and one for every source that says the same, on one line. */
export function SameStrip({ report, question }: Props) {
  const same = question.comparisons.filter(({ verdict }) => verdict === 'agrees');
  const kinds = new Map<string | null, MarkKind>();
  for (const { kind, statements } of rowsOf(report, { ...question, comparisons: same })) {
    for (const source of statements.map(sourceOf)) if (!kinds.has(source)) kinds.set(source, kind);
  }
  const sorted = [...kinds.values()].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return <Strip kinds={sorted} />;
}
