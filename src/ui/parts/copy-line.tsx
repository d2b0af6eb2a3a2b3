import type { Question } from '../../core/compare/report';
import type { Shown } from './context';
import { attributionLine } from './wording/attribution';

/** A button that puts what everybody says to a question on the clipboard, in one line to paste. */
export function CopyLine({ report, words, question }: Shown & { question: Question }) {
  return (
    <div class="copy">
      <button type="button" data-do="copy" data-text={attributionLine(words, report, question)}>
        {words.say('copy_line')}
      </button>
      <span
        role="status"
        class="note"
        data-then={words.say('copy_done')}
        data-else={words.say('copy_failed')}
      />
    </div>
  );
}
