import type { Shown } from '../parts/context';
import { keepOffer } from '../parts/keeping';

/** "Keep this article", where it is not held as it stands; where the reader kept it, the day. */
export function KeepThis({ report, words }: Shown) {
  const { event, keptAt } = report;
  if (!event) return null;
  const offer = keepOffer(report);
  if (!offer) {
    return keptAt && <p class="kept">{words.say('kept_on', words.date(keptAt))}</p>;
  }
  return (
    <div class="switches">
      <button type="button" data-do="keep">
        {words.say(offer)}
      </button>
      <span
        role="status"
        class="note"
        data-then={words.say('keep_then')}
        data-else={words.say('keep_failed')}
      />
    </div>
  );
}
