import { type Shown, sourceLine } from '../context';
import { dated, quoted, sourceName, speaker } from '../wording/figures';
import type { PictureRow } from './rows';
import { type Statement, sourceOf } from './statements';

type Props = Pick<Shown, 'report' | 'words'>;

const COLUMNS = ['column_source', 'column_words', 'column_day', 'column_speaker'] as const;

function Line({ report, words, answer, figure }: Props & Pick<Statement, 'figure' | 'answer'>) {
  const line = answer && sourceLine(report, answer.source);
  return (
    <tr>
      <th scope="row">{line ? sourceName(words, line) : words.say('this_page')}</th>
      <td>{quoted(words, figure.phrase)}</td>
      <td>{dated(words, figure, line?.published ?? null)}</td>
      <td>{speaker(words, figure, line?.agency ?? null)}</td>
    </tr>
  );
}

/** What a drawing shows, for those who hear the page: every statement has its own line. */
export function Table({ rows, ...shown }: Props & { rows: PictureRow[] }) {
  return (
    // A table is as wide as its words, whatever it is told: what hides it stands around it.
    <div class="unseen">
      <table>
        <thead>
          <tr>
            {COLUMNS.map((key) => (
              <th key={key} scope="col">
                {shown.words.say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .flatMap(({ statements }) => statements)
            .map((one) => (
              <Line
                key={`${sourceOf(one)} ${one.figure.start} ${one.figure.phrase}`}
                {...shown}
                {...one}
              />
            ))}
        </tbody>
      </table>
    </div>
  );
}
