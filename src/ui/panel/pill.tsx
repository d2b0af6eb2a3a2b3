import type { Shown } from '../parts/context';
import { Count } from '../parts/totals';
import { pillTotals } from '../parts/wording/totals';

/** What is left of the panel when it is closed: how many disagree, and the ways to have it gone. */
export function Pill({ report, words }: Shown) {
  return (
    <aside class="pill" aria-label={words.say('name')}>
      <button type="button" class="open" aria-expanded={false} data-do="open">
        {pillTotals(words, report).map((total) => (
          <Count key={total.verdict} total={total} />
        ))}
      </button>
      <details class="menu">
        <summary class="x" aria-label={words.say('pill_hide')} />
        <div class="choices">
          <button type="button" data-do="hide">
            {words.say('hide_here')}
          </button>
          <button type="button" data-do="hide site">
            {words.say('hide_site')}
          </button>
          <button type="button" data-do="hide everywhere">
            {words.say('hide_everywhere')}
          </button>
        </div>
      </details>
    </aside>
  );
}
