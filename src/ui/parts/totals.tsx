import type { Tally } from '../../core/compare/report';
import { asked, type Total, totals } from './wording/totals';
import type { Words } from './words';

/** A count with its shape; the shape is for the eye, the words say it to everybody. */
export function Count({ total }: { total: Total }) {
  return (
    <span class={`count ${total.verdict ?? 'plain'}`}>
      {total.shape && (
        <span class="shape" aria-hidden="true">
          {total.shape}
        </span>
      )}
      {total.text}
    </span>
  );
}

/** "9 figures: ≠ 1 disagreement · ◷ 2 counts that moved · …", the same numbers as pill, badge and popup. */
export function Totals({ tally, words }: { tally: Tally; words: Words }) {
  const n = asked(tally);
  if (n === 0) return null;
  return (
    <div class="totals">
      <span class="sum">{words.count('total_figures', n)}</span>
      <ul>
        {totals(words, tally).map((total) => (
          <li key={total.verdict}>
            <Count total={total} />
          </li>
        ))}
      </ul>
    </div>
  );
}
