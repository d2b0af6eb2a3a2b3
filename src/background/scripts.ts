import { extension } from '../browser';

/** Paths of the built content scripts and of the style sheet for marks. */
export interface ScriptFiles {
  gate: string;
  reader: string;
  marks: string;
}

const GATE_ID = 'gate';

/** One registration after the other: two events at once would race to "Duplicate script ID". */
let last: Promise<void> = Promise.resolve();

const register = async (files: ScriptFiles): Promise<void> => {
  const { origins = [] } = await extension.permissions.getAll();
  const registered = await extension.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  if (origins.length === 0) {
    if (registered.length > 0) {
      await extension.scripting.unregisterContentScripts({ ids: [GATE_ID] });
    }
    return;
  }
  const gate = { id: GATE_ID, js: [files.gate], matches: origins };
  // Changed in place: a page that loads between a removal and a new start would get no gate.
  if (registered.length > 0) await extension.scripting.updateContentScripts([gate]);
  else {
    await extension.scripting.registerContentScripts([{ ...gate, runAt: 'document_idle' }]);
  }
};

/** A grant or an update takes effect at once: pages that are open already get their gate as well. */
const reachOpenTabs = async (files: ScriptFiles, origins: string[]): Promise<void> => {
  const tabs = origins.length > 0 ? await extension.tabs.query({ url: origins }) : [];
  await Promise.allSettled(
    tabs.map(({ id = -1 }) =>
      extension.scripting.executeScript({ target: { tabId: id }, files: [files.gate] }),
    ),
  );
};

/** Makes the gate run on just the sites that the reader has allowed, now and whenever that changes. */
export const keepRegistered = (files: ScriptFiles): void => {
  const inTurn = (step: () => Promise<void>): void => {
    last = last.then(step).catch((error: unknown) => console.error(error));
  };
  const renew = (): void => inTurn(() => register(files));
  extension.runtime.onInstalled.addListener(({ reason }) => {
    renew();
    // The scripts in open pages belong to the version before, and are orphans or gone.
    if (reason === 'update') {
      inTurn(async () => {
        const { origins = [] } = await extension.permissions.getAll();
        await reachOpenTabs(files, origins);
      });
    }
  });
  extension.runtime.onStartup.addListener(renew);
  extension.permissions.onAdded.addListener(({ origins = [] }) => {
    renew();
    inTurn(() => reachOpenTabs(files, origins));
  });
  extension.permissions.onRemoved.addListener(renew);
};

/**
 * Brings the reader into a tab's top frame, with the styles of its marks.
 *
 * @throws what the browser says where the page may not be read.
 */
export const bringReader = async (tab: number, files: ScriptFiles): Promise<void> => {
  const target = { tabId: tab };
  await extension.scripting.insertCSS({ target, files: [files.marks] });
  await extension.scripting.executeScript({ target, files: [files.reader] });
};
