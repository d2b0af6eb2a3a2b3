import { extension } from '../browser';
import { openDoor } from './door';
import { createHandlers } from './handlers';
import { loadAnew, ready } from './ready';
import { keepRegistered, type ScriptFiles } from './scripts';
import { forgetKnown } from './store/known';
import { answers, corrections } from './store/said';
import { forgetTab } from './store/tabs';
import { obey } from './tabs';

/** What was said in private windows ends with the last of them. */
const forgetPrivate = async (): Promise<void> => {
  const windows = await extension.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  await Promise.all([corrections.dropPrivate(), answers.dropPrivate()]);
};

/**
 * Registers every listener, at top level and before anything is awaited: the browser wakes the worker
 * for an event only if its listener stood there when the worker first ran.
 */
export const startWorker = (files: ScriptFiles): void => {
  openDoor(createHandlers({ files, ready }));
  keepRegistered(files);
  extension.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  extension.commands.onCommand.addListener((command, tab) => void obey(command, tab?.id ?? -1));
  // Not on every system are there windows.
  extension.windows?.onRemoved.addListener(() => void forgetPrivate());
  extension.runtime.onInstalled.addListener(({ reason }) => {
    // Another version may know stories by other words.
    void forgetKnown().then(loadAnew).catch(console.warn);
    // Once: an update is no reason to ask again.
    if (reason === 'install') void extension.runtime.openOptionsPage();
  });
};
