import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey, Words } from '../parts/words';
import { KEYS, type KeyName } from './keys';

const ABOUT = {
  next: 'review_key_next',
  previous: 'review_key_previous',
  confirm: 'review_confirm',
  dismiss: 'review_key_dismiss',
  later: 'review_set_later',
  undo: 'review_key_undo',
  note: 'review_key_note',
  search: 'review_search',
  help: 'review_keys',
} as const satisfies Record<KeyName, MessageKey>;

const names = Object.keys(KEYS) as KeyName[];

/** All keys in one sheet, which Escape closes. */
export function Help({ words, onClose }: { words: Words; onClose(): void }) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog ref={sheet} class="help" aria-labelledby="keys" onClose={onClose}>
      <h2 id="keys">{words.say('review_keys')}</h2>
      <p>{words.say('review_keys_where')}</p>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>
              <kbd>{KEYS[name]}</kbd>
            </dt>
            <dd>{words.say(ABOUT[name])}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => sheet.current?.close()}>
        {words.say('close')}
      </button>
    </dialog>
  );
}
