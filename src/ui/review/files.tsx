import { useId, useRef } from 'preact/hooks';
import type { MessageKey, Words } from '../parts/words';
import type { Unfolded } from './desk';

/** What the list can be saved as. */
export type Format = 'json' | 'csv' | 'markdown';

const FORMATS = {
  json: 'review_save_json',
  csv: 'review_save_csv',
  markdown: 'review_save_markdown',
} as const satisfies Record<Format, MessageKey>;

export interface FilesProps {
  words: Words;
  /** How many are listed, and so would be saved. */
  listed: number;
  /** How many there are. */
  all: number;
  unfolded: Unfolded;
  onSave(format: Format): void;
  onFile(file: File): void;
  onUnfold(what: Unfolded): void;
  onErase(what: 'all'): void;
}

/** Saving what is listed, taking in a file, erasing all. */
export function Files({ words, listed, all, unfolded, ...act }: FilesProps) {
  const id = useId();
  const fold = useRef<HTMLDetailsElement>(null);
  return (
    <details class="files" ref={fold}>
      <summary>{words.say('review_files')}</summary>
      <div class="sheet">
        {listed > 0 && (
          <fieldset>
            <legend>{words.count('review_save', listed)}</legend>
            {(Object.keys(FORMATS) as Format[]).map((format) => (
              <button
                key={format}
                type="button"
                class={format}
                onClick={() => {
                  if (fold.current) fold.current.open = false;
                  act.onSave(format);
                }}
              >
                {words.say(FORMATS[format])}
              </button>
            ))}
          </fieldset>
        )}
        <p>
          <label for={id}>{words.say('review_add')}</label>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) act.onFile(file);
              if (fold.current) fold.current.open = false;
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </p>
        {all > 0 && (
          <p>
            <button
              type="button"
              aria-expanded={unfolded === 'erase'}
              onClick={() => act.onUnfold('erase')}
            >
              {words.say('review_erase')}
            </button>
          </p>
        )}
        {unfolded === 'erase' && (
          <p class="sure">
            {words.count('review_erase_sure', all)}{' '}
            <button type="button" class="erase" onClick={() => act.onErase('all')}>
              {words.say('review_erase_yes')}
            </button>{' '}
            <button type="button" onClick={() => act.onUnfold(null)}>
              {words.say('review_erase_no')}
            </button>
          </p>
        )}
      </div>
    </details>
  );
}
