import { render } from 'preact';
import type { Extension } from '../../browser';
import type { SettingsChange } from '../../settings';
import { type Access, accessFrom, EVERYWHERE, patternsOf } from '../parts/access';
import { askThrough } from '../parts/ask';
import { wordsOfPage } from '../parts/page-words';
import type { SettingsProps } from './settings';
import { Told, type ToldProps } from './told';
import { type Outcome, Welcome } from './view';

type Permissions = Extension['permissions'];

/** What may be looked at now. */
const accessNow = async (permissions: Permissions): Promise<Access> =>
  accessFrom((await permissions.getAll()).origins ?? []);

/** Takes back what was granted and is not wanted any more. */
const keepOnly = async (permissions: Permissions, wanted: string[]): Promise<void> => {
  const { origins = [] } = await permissions.getAll();
  const tooMany = origins.filter((origin) => !wanted.includes(origin));
  if (tooMany.length > 0) await permissions.remove({ origins: tooMany });
};

/** Shows the page, and asks the browser for what the reader chooses. The worker hears of it by itself. */
export const openWelcome = async (page: Document, extension: Extension): Promise<void> => {
  const { permissions } = extension;
  const words = wordsOfPage(page, extension);
  page.title = words.say('name');

  // Without an answer the page still does what it is there for.
  const ask = askThrough(extension);
  const stories = await ask('stories', {}).catch(() => []);
  let held = await ask('settings', {}).catch(() => null);
  let kept: SettingsProps['kept'] = null;
  let said = await ask('said', {}).catch(() => null);
  let erased: ToldProps['outcome'] = null;
  let outcome: Outcome | null = null;

  const change = async (what: SettingsChange): Promise<void> => {
    try {
      held = { settings: await ask('changeSettings', what), repaired: [] };
      kept = 'saved';
    } catch {
      kept = 'not_saved';
    }
    await paint();
  };
  /** Shows what was said as it is now, and what came of a press. */
  const listAgain = async (pressed: Promise<ToldProps['outcome']>): Promise<void> => {
    erased = await pressed.catch(() => 'failed' as const);
    said = await ask('said', {}).catch(() => said);
    await paint();
  };
  const told: Pick<ToldProps, 'onTakeBack' | 'onForget'> = {
    onTakeBack: (id) => void listAgain(ask('takeBack', { id })),
    onForget: () => void listAgain(ask('forgetAll', {})),
  };
  const paint = async (): Promise<void> => {
    const access = await accessNow(permissions);
    render(
      <Welcome
        words={words}
        access={access}
        outcome={outcome}
        stories={stories}
        example={extension.runtime.getURL('data/example/index.html')}
        onButton={() => void settle([])}
        onSites={(typed) => void sites(typed)}
        onEverywhere={() => void settle([EVERYWHERE])}
        told={<Told words={words} said={said} outcome={erased} {...told} />}
        settings={held && { ...held, kept, onChange: (what) => void change(what) }}
      />,
      page.body,
    );
  };

  const tell = (what: Outcome | null): Promise<void> => {
    outcome = what;
    return paint();
  };

  // The browser takes a request for a press only if nothing was awaited before it.
  const settle = async (wanted: string[]): Promise<void> => {
    try {
      const allowed = wanted.length === 0 || (await permissions.request({ origins: wanted }));
      if (allowed) await keepOnly(permissions, wanted);
      await tell({ kind: allowed ? 'done' : 'refused' });
    } catch {
      await tell({ kind: 'refused' });
    }
  };
  const sites = async (typed: string): Promise<void> => {
    const { patterns, unclear } = patternsOf(typed);
    if (unclear.length > 0 || patterns.length === 0) await tell({ kind: 'unclear', unclear });
    else await settle(patterns);
  };

  const changed = (): void => void tell(null);
  permissions.onAdded.addListener(changed);
  permissions.onRemoved.addListener(changed);
  // Something may have been said while another tab was looked at.
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'visible') void listAgain(Promise.resolve(erased));
  });
  await paint();
};
