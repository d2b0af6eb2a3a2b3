import type { DrivenBrowser } from './drive/browser';

/**
 * How many rows the extension has on the disk, in all of its databases, but for what it only remembers to
 * have made of them: that is forgotten whenever the extension starts anew.
 */
export const rowsOnDisk = (browser: DrivenBrowser): Promise<number> =>
  browser.withApi(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    let rows = 0;
    for (const name of names) {
      const base = await answer(indexedDB.open(name));
      for (const store of base.objectStoreNames) {
        if (store === 'known') continue;
        rows += await answer(base.transaction(store).objectStore(store).count());
      }
      base.close();
    }
    return rows;
  });
