import {
  CHOICES,
  type ChoiceName,
  type Choices,
  type Settings,
  type SettingsChange,
} from '../../settings';
import type { MessageKey, Words } from '../parts/words';
import { LeftAlone } from './left-alone';

/** What each choice is called, and each thing it may be. */
const NAMES = {
  opens: {
    name: 'settings_opens',
    values: {
      disagreements: 'settings_opens_disagreements',
      always: 'settings_opens_always',
      never: 'settings_opens_never',
    },
  },
  marks: {
    name: 'settings_marks',
    values: { differences: 'settings_marks_differences', all: 'settings_marks_all' },
  },
  order: {
    name: 'settings_order',
    values: { differences: 'settings_order_differences', page: 'settings_order_page' },
  },
  keepDays: {
    name: 'settings_keep',
    values: {
      '90': 'settings_keep_90',
      '30': 'settings_keep_30',
      '7': 'settings_keep_7',
      none: 'settings_keep_none',
    },
  },
} as const satisfies {
  [N in ChoiceName]: { name: MessageKey; values: Record<Settings[N], MessageKey> };
};

interface ShowingProps {
  words: Words;
  settings: Settings;
  onSet(change: Partial<Choices>): void;
}

function Choice<N extends ChoiceName>({
  name,
  words,
  settings,
  onSet,
}: ShowingProps & { name: N }) {
  const named: { name: MessageKey; values: Record<string, MessageKey> } = NAMES[name];
  return (
    <fieldset class="choice">
      <legend>{words.say(named.name)}</legend>
      {CHOICES[name].map((value) => {
        const label = named.values[value];
        return (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={settings[name] === value}
              onChange={() => onSet({ [name]: value })}
            />
            <span>{label && words.say(label)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** When the extension shows itself, and how. */
function Showing(props: ShowingProps) {
  const { words, settings, onSet } = props;
  return (
    <section class="showing">
      <h2>{words.say('settings_when')}</h2>
      {(Object.keys(CHOICES) as ChoiceName[]).map((name) => (
        <Choice key={name} name={name} {...props} />
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.quietEverywhere}
          onChange={({ currentTarget }) => onSet({ quietEverywhere: currentTarget.checked })}
        />
        <span>{words.say('settings_quiet_everywhere')}</span>
      </label>
    </section>
  );
}

/** The heading of each setting, by the name it is kept under. */
const HEADINGS = {
  opens: 'settings_opens',
  marks: 'settings_marks',
  order: 'settings_order',
  keepDays: 'settings_keep',
  quietEverywhere: 'settings_quiet_everywhere',
  initials: 'review_initials',
  paused: 'list_paused',
  quiet: 'list_quiet',
  neverPages: 'list_never',
} as const satisfies Record<keyof Settings, MessageKey>;

export interface SettingsProps {
  settings: Settings;
  /** Those that could not be read and hold what they hold at first. */
  repaired: (keyof Settings)[];
  /** What came of the last change; null before the first. */
  kept: 'saved' | 'not_saved' | null;
  onChange(change: SettingsChange): void;
}

/** Everything that a reader can change but access, and what came of it. */
export function SettingsSections({
  words,
  settings,
  repaired,
  kept,
  onChange,
}: SettingsProps & { words: Words }) {
  const headings = repaired.map((name) => words.say(HEADINGS[name]));
  return (
    <>
      <Showing words={words} settings={settings} onSet={(set) => onChange({ set })} />
      <LeftAlone words={words} settings={settings} onRemove={onChange} />
      {repaired.length > 0 && <p>{words.say('settings_repaired', words.list(headings))}</p>}
      <p class="kept" role="status">
        {kept && words.say(kept)}
      </p>
    </>
  );
}
