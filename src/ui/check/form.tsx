import { useId } from 'preact/hooks';
import type { CheckProps } from './view';

/** Where a text is pasted, dropped, or taken from a file. */
export function Form({ words, draft, stories, outcome, onChange, onFile, onCheck }: CheckProps) {
  const id = useId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <label for={`${id}text`}>{words.say('check_text')}</label>
      <textarea
        id={`${id}text`}
        required
        rows={12}
        dir="auto"
        value={draft.text}
        onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
        onDrop={(event) => {
          const file = event.dataTransfer?.files[0];
          // What is dropped as text goes where it is dropped, as everywhere.
          if (!file) return;
          event.preventDefault();
          onFile(file);
        }}
      />
      <label for={`${id}file`}>{words.say('check_file')}</label>
      <input
        id={`${id}file`}
        type="file"
        accept=".txt,.md,.markdown,text/plain,text/markdown"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file can be taken again, when it was changed.
          currentTarget.value = '';
        }}
      />
      <label for={`${id}title`}>{words.say('check_name')}</label>
      <input
        id={`${id}title`}
        type="text"
        dir="auto"
        maxLength={2000}
        value={draft.title}
        onInput={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <label for={`${id}day`}>{words.say('check_day')}</label>
      <input
        id={`${id}day`}
        type="date"
        value={draft.published ?? ''}
        onInput={({ currentTarget }) => onChange({ published: currentTarget.value || null })}
      />
      <label for={`${id}story`}>{words.say('check_story')}</label>
      <select
        id={`${id}story`}
        value={draft.event ?? ''}
        onChange={({ currentTarget }) => onChange({ event: currentTarget.value || null })}
      >
        <option value="">{words.say('check_story_found')}</option>
        {stories.map((story) => (
          <option key={story.id} value={story.id}>
            {story.title}
          </option>
        ))}
      </select>
      <button type="submit" class="main" disabled={outcome?.state === 'checking'}>
        {words.say('check')}
      </button>
    </form>
  );
}
