import type { Shown } from './context';
import { faultLine, keptLine } from './wording/faults';

/** "Left out by you": every correction that this page's report follows, each with the way back. */
export function LeftOutByYou({ report, words }: Shown) {
  if (report.leftOut.length === 0) return null;
  return (
    <section class="aside left-out">
      <h3>{words.say('left_out')}</h3>
      <ul>
        {report.leftOut.map((one) => {
          const { id, kept } = one.correction;
          const line = faultLine(words, one);
          const note = keptLine(words, kept);
          return (
            <li key={id}>
              <span>{line}</span>{' '}
              <button
                type="button"
                class="plain"
                aria-label={words.say('undo_what', line)}
                data-do={`undo ${id}`}
              >
                {words.say('undo')}
              </button>
              <span role="status" class="note" data-else={words.say('wrong_failed')} />
              {note && <p class="note">{note}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
