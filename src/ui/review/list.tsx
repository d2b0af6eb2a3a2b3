import type { Words } from '../parts/words';
import { type Entry, STATES, type State } from './queue';
import { STATE_WORDS } from './wording';

interface Props {
  words: Words;
  queue: Entry[];
  selected: string | null;
  onSelect(id: string): void;
  /** Goes on to the item itself. */
  onOpen(id: string): void;
}

function Option({
  words,
  entry,
  selected,
  onSelect,
  onOpen,
}: Omit<Props, 'queue'> & { entry: Entry }) {
  const { row, title, outlets } = entry;
  const isSelected = row.id === selected;
  return (
    <div
      role="option"
      class="option"
      aria-selected={isSelected}
      // One stop of the keyboard for all of the list; the arrows go on from there.
      tabIndex={isSelected ? 0 : -1}
      onClick={() => onSelect(row.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(row.id);
      }}
    >
      <span class="title">{title}</span>
      {row.returned && <span class="chip">{words.say('review_back_chip')}</span>}
      <span class="about">
        <bdi>{words.list(outlets)}</bdi>
      </span>
      <span class="about">
        {row.sightings.length > 0
          ? words.count('review_seen', row.sightings.length)
          : words.say('review_unseen')}
      </span>
    </div>
  );
}

function Group({
  state,
  entries,
  ...props
}: Omit<Props, 'queue'> & { state: State; entries: Entry[] }) {
  const { words } = props;
  const id = `state-${state}`;
  return (
    <fieldset aria-labelledby={id}>
      <div class="state" id={id} role="presentation">
        {words.say(
          'review_state_many',
          words.say(STATE_WORDS[state]),
          words.number(entries.length),
        )}
      </div>
      {entries.map((entry) => (
        <Option key={entry.row.id} {...props} entry={entry} />
      ))}
    </fieldset>
  );
}

/** What is to be reviewed, one line a question: what waits for a decision first. */
export function List({ queue, ...props }: Props) {
  return (
    <div role="listbox" class="list" aria-label={props.words.say('review_list')}>
      {STATES.map((state) => ({
        state,
        entries: queue.filter(({ row }) => row.decision.kind === state),
      }))
        .filter(({ entries }) => entries.length > 0)
        .map((group) => (
          <Group key={group.state} {...props} {...group} />
        ))}
    </div>
  );
}
