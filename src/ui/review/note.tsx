import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Disagreement } from '../../core/review/disagreement';
import type { Words } from '../parts/words';
import type { DeskState } from './desk';

interface Props {
  words: Words;
  row: Disagreement;
  state: DeskState['noteState'];
  onNote(id: string, note: string): void;
}

/** How long nobody types before what was typed is kept, in milliseconds. */
const AFTER = 500;
/** As much as the store takes: `MOST_IN_REVIEW`. */
const LONGEST = 5_000;

/** A note of one's own, kept as it is typed. */
export function Note({ words, row, state, onNote }: Props) {
  const id = useId();
  /** What was typed and is not handed on yet; null where nothing was. */
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef(typed);
  latest.current = typed;
  const handOn = (): void => {
    if (latest.current !== null) onNote(row.id, latest.current);
    setTyped(null);
  };
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(handOn, AFTER);
    return () => clearTimeout(timer);
  }, [typed]);
  // Whoever goes on before that loses nothing.
  useEffect(() => handOn, []);
  return (
    <div class="note-of-own">
      <label for={id}>{words.say('review_note')}</label>
      <textarea
        id={id}
        class="own-note"
        rows={3}
        maxLength={LONGEST}
        value={typed ?? row.note}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={handOn}
      />
      <p class="kept" role="status">
        {typed === null && state === 'saved' && words.say('review_saved')}
      </p>
    </div>
  );
}
