import type { NewDecision } from '../../messages';
import { Picture } from '../parts/picture/picture';
import { rowsOf } from '../parts/picture/rows';
import { TimeLine } from '../parts/picture/time-line';
import { attributionLine } from '../parts/wording/attribution';
import { SHAPES } from '../parts/wording/verdicts';
import type { Words } from '../parts/words';
import { asReport } from './as-report';
import { Decide } from './decide';
import type { DeskState, Unfolded } from './desk';
import { Note } from './note';
import type { Entry } from './queue';
import { SeenOn } from './seen-on';
import { Statements } from './statements';
import { returnedLine, whyLines } from './wording';

export interface ItemActions {
  onDecide(decision: NewDecision): void;
  /** Whose initials stand beside each decision from now on. */
  onSign(initials: string): void;
  onUndo(): void;
  onUnfold(what: Unfolded): void;
  onNote(id: string, note: string): void;
  onCopy(line: string): void;
  /** Back to the list, where the window is too narrow for both. */
  onBack(): void;
}

interface Props extends ItemActions, Pick<DeskState, 'unfolded' | 'initials' | 'noteState'> {
  words: Words;
  entry: Entry;
}

/** Everything known of one disagreement, and what can be done about it. */
export function Item({
  words,
  entry: { row, title },
  noteState,
  unfolded,
  initials,
  ...act
}: Props) {
  const { report, question } = asReport(row);
  const rows = rowsOf(report, question);
  const line = attributionLine(words, report, question);
  return (
    <article class="item" aria-labelledby="asked">
      <button type="button" class="back" onClick={act.onBack}>
        {words.say('review_to_list')}
      </button>
      <p class="event">{row.event.title}</p>
      <h2 id="asked" tabIndex={-1}>
        <span class="shape" aria-hidden="true">
          {SHAPES.conflicts}
        </span>{' '}
        {title}
      </h2>
      {row.returned && <p class="returned">{returnedLine(words, row.returned)}</p>}
      <Statements words={words} statements={row.statements} />
      {whyLines(words, row).map((why) => (
        <p key={why} class="why">
          {why}
        </p>
      ))}
      {rows.length > 1 && <Picture report={report} words={words} rows={rows} id="drawn-" />}
      <TimeLine report={report} words={words} rows={rows} id="over-time-" />
      <Decide words={words} row={row} unfolded={unfolded} initials={initials} {...act} />
      <Note key={row.id} words={words} row={row} state={noteState} onNote={act.onNote} />
      <div class="attribution">
        <p class="line" dir="auto">
          {line}
        </p>
        <button type="button" onClick={() => act.onCopy(line)}>
          {words.say('copy_line')}
        </button>
      </div>
      <SeenOn words={words} sightings={row.sightings} />
    </article>
  );
}
