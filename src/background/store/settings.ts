import { extension } from '../../browser';

const SETTINGS = 'settings';

/** The settings as they were kept, in whatever state; undefined where none were. */
export const loadSettings = async (): Promise<unknown> =>
  (await extension.storage.local.get(SETTINGS))[SETTINGS];

/**
 * Keeps the settings for good.
 *
 * @throws what the browser says where storage is full.
 */
export const saveSettings = async (settings: unknown): Promise<void> => {
  await extension.storage.local.set({ [SETTINGS]: settings });
};
