import { useId } from 'preact/hooks';
import type { Words } from '../parts/words';
import { type Entry, type Filters, STATES, type State } from './queue';
import { STATE_WORDS } from './wording';

interface Props {
  words: Words;
  /** Everything there is, of which the filters leave a part. */
  entries: Entry[];
  filters: Filters;
  onFilter(change: Partial<Filters>): void;
}

interface Choice {
  label: string;
  all: string;
  value: string;
  /** What can be chosen, by its value. */
  options: Map<string, string>;
  onChoose(value: string): void;
}

function Choose({ label, all, value, options, onChoose }: Choice) {
  const id = useId();
  if (options.size < 2 && value === '') return null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{all}</option>
        {[...options].map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What narrows the list; a choice that has nothing to choose is not offered. */
export function FilterBar({ words, entries, filters, onFilter }: Props) {
  const id = useId();
  const events = new Map(entries.map(({ row }) => [row.event.id, row.event.title]));
  const outlets = [...new Set(entries.flatMap((entry) => entry.outlets))].sort((a, b) =>
    a.localeCompare(b),
  );
  const states = new Map(STATES.map((state) => [state as string, words.say(STATE_WORDS[state])]));
  return (
    <search class="filters">
      <div class="field search">
        <label for={id}>{words.say('review_search')}</label>
        <input
          id={id}
          type="search"
          value={filters.search}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => onFilter({ search: currentTarget.value })}
        />
      </div>
      <Choose
        label={words.say('review_story')}
        all={words.say('review_all_stories')}
        value={filters.event}
        options={events}
        onChoose={(event) => onFilter({ event })}
      />
      <Choose
        label={words.say('review_outlet')}
        all={words.say('review_all_outlets')}
        value={filters.outlet}
        options={new Map(outlets.map((outlet) => [outlet, outlet]))}
        onChoose={(outlet) => onFilter({ outlet })}
      />
      <Choose
        label={words.say('review_state')}
        all={words.say('review_all_states')}
        value={filters.state}
        options={states}
        onChoose={(state) => onFilter({ state: state as State | '' })}
      />
    </search>
  );
}
