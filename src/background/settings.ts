import type { Reply } from '../messages';
import { changed, type Settings, type SettingsChange } from '../settings';
import { repairedSettings, storedSettings } from './settings-repair';
import { loadSettings, saveSettings } from './store/settings';

/** The settings as they hold now, with the names of those that could not be read and hold their defaults. */
export const settingsWithRepairs = async (): Promise<Reply<'settings'>> =>
  repairedSettings(await loadSettings());

/** The settings as they hold now. Read anew each time: what a reader changed holds from then on. */
export const settingsNow = async (): Promise<Settings> => (await settingsWithRepairs()).settings;

/** One change after the other: two at once would each keep only its own. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Changes one thing and keeps it.
 *
 * @throws what the browser says where storage is full; then nothing has changed.
 */
export const changeSettings = (change: SettingsChange): Promise<Settings> => {
  const next = last.then(async () => {
    const settings = changed(await settingsNow(), change);
    await saveSettings(storedSettings(settings));
    return settings;
  });
  last = next.catch(() => undefined);
  return next;
};
