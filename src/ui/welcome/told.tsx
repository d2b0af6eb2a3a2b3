import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Keeping } from '../../core/compare/corrections';
import type { AllSaid } from '../../messages';
import { faultLine, keptLine } from '../parts/wording/faults';
import type { Words } from '../parts/words';

export interface ToldProps {
  words: Words;
  /** Null where it could not be read. */
  said: AllSaid | null;
  /** What came of the last press: how many were erased, or that nothing was done; null before the first. */
  outcome: { erased: number } | 'failed' | null;
  onTakeBack(id: string): void;
  onForget(): void;
}

interface EntryProps extends Pick<ToldProps, 'words' | 'onTakeBack'> {
  id: string;
  line: string;
  kept: Keeping;
  heading: RefObject<HTMLElement | null>;
}

function Entry({ words, id, line, kept, heading, onTakeBack }: EntryProps) {
  const note = keptLine(words, kept);
  return (
    <li>
      <bdi>{line}</bdi>
      <button
        type="button"
        aria-label={words.say('undo_what', line)}
        onClick={() => {
          // The button goes, and the keyboard would be left at the top of the page.
          heading.current?.focus();
          onTakeBack(id);
        }}
      >
        {words.say('undo')}
      </button>
      {note && <p class="note">{note}</p>}
    </li>
  );
}

/** What came of the last press, in words. */
const outcomeLine = (words: Words, outcome: ToldProps['outcome']): string | null => {
  if (outcome === null) return null;
  return outcome === 'failed'
    ? words.say('said_failed')
    : words.count('said_erased', outcome.erased);
};

const entriesOf = (words: Words, { corrections, answers }: AllSaid) => [
  ...corrections.map(({ correction, title, outlet }) => {
    const page = 'address' in correction.article ? correction.article.address : undefined;
    const fault = faultLine(words, { correction, outlet }, page);
    const { id, kept, event } = correction;
    return { id, kept, line: words.say('said_event', fault, title ?? event) };
  }),
  ...answers.map(({ id, kept, site, title, yes }) => ({
    id,
    kept,
    line: words.say(yes ? 'said_about' : 'said_not_about', site, title ?? ''),
  })),
];

/** Everything that the reader found wrong or answered, each with the way back, and one button for all. */
export function Told({ words, said, outcome, onTakeBack, onForget }: ToldProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const entries = said ? entriesOf(words, said) : [];
  const unreadable = said?.unreadable ?? 0;
  const common = { words, heading, onTakeBack };
  return (
    <section class="alone told">
      <h2 ref={heading} tabIndex={-1}>
        {words.say('said_title')}
      </h2>
      <p>{words.say('said_lead')}</p>
      {entries.length === 0 && <p class="none">{words.say(said ? 'said_none' : 'said_closed')}</p>}
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} {...entry} {...common} />
        ))}
      </ul>
      {unreadable > 0 && <p>{words.count('said_unreadable', unreadable)}</p>}
      {entries.length + unreadable > 0 && (
        <button
          type="button"
          onClick={() => {
            heading.current?.focus();
            onForget();
          }}
        >
          {words.say('said_erase')}
        </button>
      )}
      <p role="status">{outcomeLine(words, outcome)}</p>
    </section>
  );
}
