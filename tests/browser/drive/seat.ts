import type { DrivenBrowser, ExtensionApi } from './browser';
import type { DrivenPage } from './page';
import { until } from './until';

/**
 * Calls into the extension API from a tab of the extension itself. The tab shows the manifest: of
 * all the extension's files it is the one that every build has and that runs nothing.
 */
export function apiCaller(
  openManifest: () => Promise<DrivenPage>,
): Pick<DrivenBrowser, 'withApi' | 'tabOf' | 'badge' | 'gateStands'> & { leave(): void } {
  let seat: Promise<DrivenPage> | undefined;

  const withApi: DrivenBrowser['withApi'] = async (run, ...args) => {
    seat ??= openManifest();
    const page = await seat;
    const source = `(async (...args) => {
      const api = globalThis.browser ?? globalThis.chrome;
      return JSON.stringify({ value: await (${run.toString()})(api, ...args) });
    })(...${JSON.stringify(args)})`;
    const answer = (await page.puppet.evaluate(source)) as string;
    return (JSON.parse(answer) as { value: Awaited<ReturnType<typeof run>> }).value;
  };

  const tabOf = async (page: DrivenPage): Promise<number> => {
    await withApi(async () => null);
    await page.front();
    const id = await withApi(async (api: ExtensionApi) => {
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      return tab?.id ?? null;
    });
    if (id === null) throw new Error('No tab is in front.');
    return id;
  };

  const badge = async (page: DrivenPage): Promise<string> => {
    const tabId = await tabOf(page);
    return withApi(
      (api: ExtensionApi, tab: number) => api.action.getBadgeText({ tabId: tab }),
      tabId,
    );
  };

  const gateStands = async (): Promise<void> => {
    await until('the gate', () =>
      withApi(async (api) => (await api.scripting.getRegisteredContentScripts()).length > 0),
    );
    // A person who looks on has no use for this tab.
    await (await seat)?.puppet.close();
    seat = undefined;
  };

  /** The seat's tab is gone, as all of an extension's are when it is updated. */
  const leave = (): void => {
    seat = undefined;
  };

  return { withApi, tabOf, badge, gateStands, leave };
}
