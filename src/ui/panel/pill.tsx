import type { Shown } from '../parts/context';
import { Count } from '../parts/totals';
import { pillTotals } from '../parts/wording/totals';

/** What is left of the panel when it is closed: how many disagree, and the way to have it gone. */
export function Pill({ report, words }: Shown) {
  return (
    <aside class="pill" aria-label={words.say('name')}>
      <button type="button" class="open" aria-expanded={false} data-do="open">
        {pillTotals(words, report).map((total) => (
          <Count key={total.verdict} total={total} />
        ))}
      </button>
      <button type="button" class="x" aria-label={words.say('pill_hide')} data-do="hide" />
    </aside>
  );
}
