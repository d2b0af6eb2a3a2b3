import { render } from 'preact';
import type { Extension } from '../../browser';
import { type Access, accessFrom, EVERYWHERE, patternsOf } from '../parts/access';
import { askThrough } from '../parts/ask';
import { wordsOfPage } from '../parts/page-words';
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
  const stories = await askThrough(extension)('stories', {}).catch(() => []);

  const paint = async (outcome: Outcome | null): Promise<void> => {
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
      />,
      page.body,
    );
  };

  // The browser takes a request for a press only if nothing was awaited before it.
  const settle = async (wanted: string[]): Promise<void> => {
    try {
      const allowed = wanted.length === 0 || (await permissions.request({ origins: wanted }));
      if (allowed) await keepOnly(permissions, wanted);
      await paint({ kind: allowed ? 'done' : 'refused' });
    } catch {
      await paint({ kind: 'refused' });
    }
  };
  const sites = async (typed: string): Promise<void> => {
    const { patterns, unclear } = patternsOf(typed);
    if (unclear.length > 0 || patterns.length === 0) await paint({ kind: 'unclear', unclear });
    else await settle(patterns);
  };

  const changed = (): void => void paint(null);
  permissions.onAdded.addListener(changed);
  permissions.onRemoved.addListener(changed);
  await paint(null);
};
