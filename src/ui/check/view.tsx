import type { Checked, Draft, Story } from '../../messages';
import type { Words } from '../parts/words';
import { Form } from './form';
import { Read } from './read';

/** What came of the last check, or of taking a text from a file; null before the first. */
export type Outcome = Checked | { state: 'checking' | 'not-text' | 'failed' } | null;

export interface CheckProps {
  words: Words;
  draft: Draft;
  /** The stories that a text may be about. */
  stories: Story[];
  outcome: Outcome;
  /** The figure whose words are shown in the text, an index into its view's figures. */
  shown: number | null;
  onChange(change: Partial<Draft>): void;
  onFile(file: File): void;
  onCheck(): void;
  onEdit(): void;
  /** Somebody pressed words of the text that are a figure's. */
  onFigure(figure: number): void;
}

const statusLine = (words: Words, outcome: Outcome): string | null => {
  switch (outcome?.state) {
    case 'checking':
      return words.say('check_checking');
    case 'not-text':
      return words.say('check_not_text');
    case 'failed':
      return words.say('check_failed');
    case 'no-event':
      return words.say('check_no_event');
    case 'maybe':
      return words.say('check_maybe', outcome.event.title);
    case 'language':
      return words.say('state_language', words.language(outcome.language));
    case 'compared':
      return words.say('check_done');
    default:
      return null;
  }
};

/** A text to be checked; or, once it is compared, to be read beside what the sources say. */
export function Check(props: CheckProps) {
  const { words, outcome } = props;
  const isCompared = outcome?.state === 'compared';
  return (
    <main class="ours document check">
      <h1>{words.say('check_title')}</h1>
      {!isCompared && <p class="lead">{words.say('check_lead')}</p>}
      {isCompared ? <Read {...props} view={outcome.view} /> : <Form {...props} />}
      <p class="outcome" role="status">
        {statusLine(words, outcome)}
      </p>
    </main>
  );
}
