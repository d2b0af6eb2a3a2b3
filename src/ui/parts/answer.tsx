import type { Comparison } from '../../core/compare/verdict';
import type { SourceAnswers } from './answers';
import { type Shown, sourceLine } from './context';
import { linkTo } from './link';
import { Row } from './row';
import { dated, pointedAt, quoted, sourceName, speaker } from './wording/figures';
import { SHAPES } from './wording/verdicts';

/** An article's own words, with the days they point to. */
export function Said({ words, figure }: Pick<Shown, 'words'> & Pick<Comparison, 'figure'>) {
  const days = pointedAt(words, figure);
  return (
    <>
      <q dir="auto">{quoted(words, figure.phrase)}</q>
      {days && <span class="days">{words.say('in_brackets', days)}</span>}
    </>
  );
}

/** The way to the very words in the source; nothing where its address is none that may be opened. */
export function Show({ report, words, source, figure }: Shown & Comparison) {
  const line = sourceLine(report, source);
  const address = linkTo(line.url, figure.phrase);
  if (!address) return null;
  const whose = words.say('show_where', sourceName(words, line), quoted(words, figure.phrase));
  return (
    <a
      class="show"
      href={address}
      target="_blank"
      rel="noreferrer"
      aria-label={whose}
      title={words.say('show_hint')}
    >
      {words.say('show')}
    </a>
  );
}

export interface Telling {
  /** Whether an answer has a shape of its own, because its verdict is not the card's. */
  isShaped(comparison: Comparison): boolean;
  /** Whether it may be told by where a thing was that two answers differ. */
  isPlaced: boolean;
  /** What is to be noted that the card's sentences have not said. */
  notesOf(comparison: Comparison): string[];
}

function Statement({ one, telling, ...shown }: Shown & { one: Comparison; telling: Telling }) {
  const { report, words } = shown;
  const { agency } = sourceLine(report, one.source);
  return (
    <div class="statement">
      <p>
        {telling.isShaped(one) && (
          <span class="shape" aria-hidden="true">
            {SHAPES[one.verdict]}
          </span>
        )}
        <Said words={words} figure={one.figure} />
      </p>
      <Show {...shown} {...one} />
      <Row>
        {[
          telling.isPlaced ? one.figure.where : null,
          speaker(words, one.figure, agency, one.saidOn),
        ]}
      </Row>
      {telling.notesOf(one).map((line) => (
        <p key={line} class="note">
          {line}
        </p>
      ))}
    </div>
  );
}

/** What one source says: its name, the day, then each of its statements with who said it and the way there. */
export function Answer({
  source,
  said,
  telling,
  ...shown
}: Shown & SourceAnswers & { telling: Telling }) {
  const { report, words } = shown;
  const line = sourceLine(report, source);
  const days = new Set(said.map(({ figure }) => dated(words, figure, line.published)));
  return (
    <li class="answer">
      <Row>
        {[
          <bdi key="name" class="outlet">
            {sourceName(words, line)}
          </bdi>,
          ...days,
        ]}
      </Row>
      {said.map((one) => (
        <Statement
          key={`${one.figure.in} ${one.figure.start} ${one.figure.phrase}`}
          {...shown}
          one={one}
          telling={telling}
        />
      ))}
    </li>
  );
}
