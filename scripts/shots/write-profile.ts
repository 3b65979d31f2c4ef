import type { Page } from 'puppeteer-core';

/** What a profile holds: rows of the log by table, and the settings as they are stored. */
export interface ProfileContent {
  rows: Partial<Record<'posts' | 'cells' | 'waiting' | 'state', readonly object[]>>;
  settings: object;
}

/**
 * Puts content into the log's tables, emptied before, and into the settings; tables that are not named stay as they
 * are. `page` is any page of the extension that has opened the log once.
 */
export const writeProfile = (page: Page, { rows, settings }: ProfileContent): Promise<void> =>
  page.evaluate(
    async (tables, stored) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('siap-siar');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => resolve(opening.result);
      });
      const writing = database.transaction(Object.keys(tables), 'readwrite');
      for (const [name, all] of Object.entries(tables)) {
        const table = writing.objectStore(name);
        table.clear();
        for (const row of all ?? []) table.add(row);
      }
      await new Promise<void>((resolve, reject) => {
        writing.oncomplete = () => resolve();
        writing.onerror = () => reject(writing.error);
      });
      database.close();
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(all: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ settings: stored });
    },
    rows,
    settings,
  );
