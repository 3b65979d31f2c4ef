import type { Page } from 'puppeteer-core';
import type { PostRecord } from '@/lib/log/records';

/** Puts records straight into the log of the extension whose page this is; the page must have made the database. */
export async function fillLog(page: Page, records: PostRecord[]): Promise<void> {
  const write = (piece: PostRecord[]) =>
    page.evaluate(
      (rows) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('siap-siar');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('posts', 'readwrite');
            for (const row of rows) writing.objectStore('posts').put(row);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      piece,
    );
  for (let start = 0; start < records.length; start += 2_000) await write(records.slice(start, start + 2_000));
}
