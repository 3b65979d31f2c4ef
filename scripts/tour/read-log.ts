import type { PostRecord } from '@/lib/log/records';
import { openOwn, type Stage } from './stage';

/** The rows of the log, as they lie in the database of this browser profile. */
export async function readLog(stage: Stage): Promise<PostRecord[]> {
  const page = await openOwn(stage, 'popup');
  const rows = await page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('siap-siar');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('posts').objectStore('posts').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
  await page.close();
  return rows as PostRecord[];
}
