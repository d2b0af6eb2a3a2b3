import type { Question } from '../../../core/compare/report';
import type { Shown } from '../context';
import { Strip } from './mark';
import { Picture } from './picture';
import { isTelling, type MarkKind, type PictureRow, rowsOf } from './rows';
import { sourceOf } from './statements';

type Props = Pick<Shown, 'report' | 'words'> & { question: Question };

/** More rows than this would push the sources' own words out of sight. */
const MOST_OPEN = 8;

/**
 * Whether a drawing is seen at once: where it says more than words do, and in a card that is folded
 * itself. What only others state is a list of few words, and stays one.
 */
const isOpen = ({ verdict, figures }: Question, rows: PictureRow[]): boolean =>
  figures.length > 0 && (verdict === 'agrees' || (isTelling(rows) && rows.length <= MOST_OPEN));

/** A question's statements, drawn to scale; none of a single statement, and none of what only others say alike. */
export function Drawing({ report, words, question }: Props) {
  const rows = rowsOf(report, question);
  const isAlike = question.figures.length === 0 && question.verdict === 'agrees';
  if (rows.length < 2 || isAlike) return null;
  const id = `drawn-${report.questions.indexOf(question)}-`;
  const picture = <Picture report={report} words={words} rows={rows} id={id} />;
  if (isOpen(question, rows)) return picture;
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
