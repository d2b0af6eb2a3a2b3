import type { Reply } from '../messages';
import { changed, LISTS, type Settings, type SettingsChange } from '../settings';
import { repairedSettings, storedSettings } from './settings-repair';
import { loadSettings, saveSettings } from './store/settings';

/** The settings as they hold now, with the names of those that could not be read and hold their defaults. */
export const settingsWithRepairs = async (): Promise<Reply<'settings'>> =>
  repairedSettings(await loadSettings());

/** The settings as they hold now. Read anew each time: what a reader changed holds from then on. */
export const settingsNow = async (): Promise<Settings> => (await settingsWithRepairs()).settings;

/** One change after the other: two at once would each keep only its own. */
let last: Promise<unknown> = Promise.resolve();

const change = (how: (settings: Settings) => Settings): Promise<Settings> => {
  const next = last.then(async () => {
    const settings = how(await settingsNow());
    await saveSettings(storedSettings(settings));
    return settings;
  });
  last = next.catch(() => undefined);
  return next;
};

/**
 * Changes one thing and keeps it.
 *
 * @throws what the browser says where storage is full; then nothing has changed.
 */
export const changeSettings = (what: SettingsChange): Promise<Settings> =>
  change((settings) => changed(settings, what));

/** Empties the lists of sites and pages, which tell what somebody has read; how many entries it was. */
export const emptyLists = async (): Promise<number> => {
  let many = 0;
  await change((settings) => {
    many = LISTS.reduce((sum, list) => sum + settings[list].length, 0);
    return { ...settings, ...Object.fromEntries(LISTS.map((list) => [list, []])) };
  });
  return many;
};
