import type { Shown } from '../parts/context';

/** "Keep this article", where it is not held as it stands; where the reader kept it, the day. */
export function KeepThis({ report, words }: Shown) {
  const { event, self, keptAt, earlier } = report;
  if (!event) return null;
  const isHeld = self !== null && (keptAt === null || earlier.length === 0);
  if (isHeld) {
    return keptAt && <p class="kept">{words.say('kept_on', words.date(keptAt))}</p>;
  }
  return (
    <div class="switches">
      <button type="button" data-do="keep">
        {words.say(keptAt === null ? 'keep_article' : 'keep_again')}
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
