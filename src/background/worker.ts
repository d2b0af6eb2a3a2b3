import { extension } from '../browser';
import { openDoor } from './door';
import { createHandlers } from './handlers';
import { ready } from './ready';
import { keepRegistered, type ScriptFiles } from './scripts';
import { forgetTab } from './store';
import { obey } from './tabs';

/**
 * Registers every listener, at top level and before anything is awaited: the browser wakes the worker
 * for an event only if its listener stood there when the worker first ran.
 */
export const startWorker = (files: ScriptFiles): void => {
  openDoor(createHandlers({ files, ready }));
  keepRegistered(files);
  extension.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  extension.commands.onCommand.addListener((command, tab) => void obey(command, tab?.id ?? -1));
  extension.runtime.onInstalled.addListener(({ reason }) => {
    // Once: an update is no reason to ask again.
    if (reason === 'install') void extension.runtime.openOptionsPage();
  });
};
