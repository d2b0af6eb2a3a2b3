import { useId, useRef } from 'preact/hooks';
import type { ListName, Settings, SettingsChange } from '../../settings';
import type { MessageKey, Words } from '../parts/words';

/** The lists in the order in which they are shown. */
const NAMES = {
  paused: 'list_paused',
  quiet: 'list_quiet',
  neverPages: 'list_never',
} as const satisfies Record<ListName, MessageKey>;

interface LeftAloneProps {
  words: Words;
  settings: Settings;
  onRemove(change: SettingsChange): void;
}

function List({ list, words, settings, onRemove }: LeftAloneProps & { list: ListName }) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const entries = settings[list];
  return (
    <>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {words.say(NAMES[list])}
      </h3>
      {entries.length === 0 ? (
        <p class="none">{words.say('list_empty')}</p>
      ) : (
        <ul aria-labelledby={id}>
          {entries.map((entry) => (
            <li key={entry}>
              <bdi>{entry}</bdi>
              <button
                type="button"
                aria-label={words.say('list_remove_entry', entry)}
                onClick={() => {
                  // The button goes, and the keyboard would be left at the top of the page.
                  heading.current?.focus();
                  onRemove({ list, remove: entry });
                }}
              >
                {words.say('list_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Sites and pages that the reader wants left alone, each with a way back. */
export function LeftAlone(props: LeftAloneProps) {
  return (
    <section class="alone">
      <h2>{props.words.say('settings_lists')}</h2>
      {(Object.keys(NAMES) as ListName[]).map((list) => (
        <List key={list} list={list} {...props} />
      ))}
    </section>
  );
}
