import type { Statement } from '../../core/review/disagreement';
import { linkTo } from '../parts/link';
import { Row } from '../parts/row';
import { dated, pointedAt, quoted, sourceName, speaker } from '../parts/wording/figures';
import { scopeWords } from '../parts/wording/headings';
import type { Words } from '../parts/words';
import { lineOf } from './as-report';
import { sayingsOf } from './sayings';

/** One article's words; `said` is what stands over them, and is not repeated. */
function Said({ words, one, said }: { words: Words; one: Statement; said: string }) {
  const { figure, url, published } = one;
  const name = sourceName(words, lineOf(one));
  const days = pointedAt(words, figure);
  const address = linkTo(url, figure.phrase);
  const quote = quoted(words, figure.phrase);
  const part = figure.scope === 'total' ? null : scopeWords(words, figure.scope);
  return (
    <li>
      <bdi class="outlet">{name}</bdi>
      {!said.includes(quote) && (
        <span class="words">
          <q dir="auto">{quote}</q>
          {days && <span class="days"> {words.say('in_brackets', days)}</span>}
        </span>
      )}
      {address && (
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          aria-label={words.say('show_where', name, quote)}
          title={words.say('show_hint')}
        >
          {words.say('show')}
        </a>
      )}
      <Row>
        {[part, figure.where, dated(words, figure, published), speaker(words, figure, null)]}
      </Row>
    </li>
  );
}

/** Everything that is said to the question, grouped by what it says: whose words, of which day, who says so. */
export function Statements({ words, statements }: { words: Words; statements: Statement[] }) {
  return (
    <div class="sayings">
      {sayingsOf(words, statements).map(({ said, statements: group }) => (
        <section key={said}>
          <h3>
            <span dir="auto">{said}</span>{' '}
            {group.length > 1 && (
              <span class="many">{words.count('review_said_by', group.length)}</span>
            )}
          </h3>
          <ul>
            {group.map((one) => (
              <Said
                key={`${one.article} ${one.figure.phrase}`}
                words={words}
                one={one}
                said={said}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
