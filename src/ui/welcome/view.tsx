import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Story } from '../../messages';
import type { Access } from '../parts/access';
import type { MessageKey, Words } from '../parts/words';
import { type SettingsProps, SettingsSections } from './settings';

/** What came of the last choice. */
export type Outcome = { kind: 'done' | 'refused' } | { kind: 'unclear'; unclear: string[] };

export interface WelcomeProps {
  words: Words;
  access: Access;
  outcome: Outcome | null;
  /** What it brings along to compare with. */
  stories: Story[];
  /** The address of the example page. */
  example: string;
  onButton(): void;
  onSites(typed: string): void;
  onEverywhere(): void;
  /** Everything else that can be changed; null where the worker did not answer. */
  settings: SettingsProps | null;
  /** What the reader told it about pages and figures; nothing where there is none. */
  told?: ComponentChildren;
}

/** The three ways, least access first. */
const WAYS = {
  button: { name: 'way_button', about: 'way_button_about' },
  sites: { name: 'way_sites', about: 'way_sites_about' },
  everywhere: { name: 'way_everywhere', about: 'way_everywhere_about' },
} as const satisfies Record<Access['mode'], { name: MessageKey; about: MessageKey }>;

/** Our other pages. */
const LINKS: readonly [path: string, key: MessageKey][] = [
  ['../help/index.html', 'help_link'],
  ['../sources/index.html', 'sources_link'],
  ['../check/index.html', 'check_link'],
  ['../privacy/index.html', 'privacy_link'],
];

function Way({
  mode,
  words,
  access,
  children,
}: Pick<WelcomeProps, 'words' | 'access'> & {
  mode: Access['mode'];
  children: ComponentChildren;
}) {
  const now = access.mode === mode;
  return (
    <section class={now ? 'way now' : 'way'}>
      <h3>
        {words.say(WAYS[mode].name)}
        {now && <span class="chip">{words.say('way_now')}</span>}
      </h3>
      <p>{words.say(WAYS[mode].about)}</p>
      {children}
    </section>
  );
}

function Sites({ words, access, onSites }: WelcomeProps) {
  const id = useId();
  const [typed, setTyped] = useState(access.mode === 'sites' ? access.sites.join(', ') : '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSites(typed);
      }}
    >
      <label for={id}>{words.say('sites_label')}</label>
      <input
        id={id}
        type="text"
        value={typed}
        autocomplete="off"
        spellcheck={false}
        placeholder={words.say('sites_placeholder')}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit">{words.say('sites_choose')}</button>
    </form>
  );
}

/** What came of it, in words: what is the case now, and where to change it. */
function outcomeLine(words: Words, access: Access, outcome: Outcome): string {
  if (outcome.kind === 'unclear') {
    return outcome.unclear.length > 0
      ? words.say('outcome_unclear', words.list(outcome.unclear))
      : words.say('outcome_no_site');
  }
  if (outcome.kind === 'refused') return words.say('outcome_refused');
  if (access.mode === 'sites') return words.say('outcome_sites', words.list(access.sites));
  return words.say(access.mode === 'button' ? 'outcome_button' : 'outcome_everywhere');
}

/** The first page that a reader sees, and the one where access is changed later. */
export function Welcome(props: WelcomeProps) {
  const { words, access, outcome, stories, example, onButton, onEverywhere, settings, told } =
    props;
  return (
    <main class="ours document welcome">
      <h1>{words.say('welcome_title')}</h1>
      <p class="lead">{words.say('welcome_lead')}</p>
      <p>
        {stories.map(({ title, articles }) => (
          <span key={title}>{words.count('welcome_story', articles, title)} </span>
        ))}
        <a href={example} target="_blank" rel="noreferrer">
          {words.say('welcome_example')}
        </a>
      </p>
      <h2>{words.say('welcome_when')}</h2>
      <Way {...props} mode="button">
        <button type="button" onClick={onButton}>
          {words.say('way_button_choose')}
        </button>
      </Way>
      <Way {...props} mode="sites">
        <Sites {...props} />
      </Way>
      <Way {...props} mode="everywhere">
        <button type="button" onClick={onEverywhere}>
          {words.say('way_everywhere_choose')}
        </button>
      </Way>
      <p class="outcome" role="status">
        {outcome && outcomeLine(words, access, outcome)}
      </p>
      {settings && <SettingsSections words={words} {...settings} />}
      {told}
      <p class="private">
        {LINKS.map(([path, key]) => (
          <a key={path} href={path} target="_blank" rel="noreferrer">
            {words.say(key)}
          </a>
        ))}
      </p>
    </main>
  );
}
