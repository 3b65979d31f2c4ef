import type { Page } from 'puppeteer-core';
import { unknownAgency } from '@/lib/draft/agency';
import type { PostRecord, Waiting } from '@/lib/log/records';
import type { Launched } from '@/scripts/browser/launch';
import { waitUntil } from '../wait-until';

export const tag = '#Pangkalpinang';

const settings = {
  version: 1,
  language: 'id',
  agency: { ...unknownAgency, unit: 'Kelurahan Kejaksaan', tags: [{ tag, isMandatory: true }] },
};

const stores = ['posts', 'waiting', 'cells'];

/** The log and the settings of a browser profile, seen from a page of the extension that stays open. */
export interface Ledger {
  /** The records, and the presses whose end is not known yet. */
  read(): Promise<{ posts: PostRecord[]; waiting: Waiting[] }>;
  /** Empties the log and marks the accounts of all sites as official, or as private. */
  reset(isOfficial?: boolean): Promise<void>;
}

export async function openLedger(launched: Launched): Promise<Ledger> {
  const page = await launched.openExtensionPage('popup.html');
  const isMade = () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'siap-siar'));
  await waitUntil('basis data', isMade);
  return { read: () => read(page), reset: (isOfficial = true) => reset(page, isOfficial) };
}

const read = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('siap-siar');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['posts', 'waiting']);
          const posts = reading.objectStore('posts').getAll();
          const waiting = reading.objectStore('waiting').getAll();
          reading.oncomplete = () => {
            opening.result.close();
            resolve({ posts: posts.result, waiting: waiting.result });
          };
        };
      }),
  ) as Promise<{ posts: PostRecord[]; waiting: Waiting[] }>;

async function reset(page: Page, isOfficial: boolean): Promise<void> {
  const accounts = {
    'x:@kel_kejaksaan': isOfficial,
    'facebook:': isOfficial,
    'instagram:': isOfficial,
    'facebook:Kelurahan Kejaksaan': isOfficial,
  };
  await page.evaluate(
    (names, stored) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('siap-siar');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const clearing = opening.result.transaction(names, 'readwrite');
          for (const name of names) clearing.objectStore(name).clear();
          clearing.oncomplete = () => {
            opening.result.close();
            resolve(
              (
                globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
              ).chrome.storage.local.set({ settings: stored }),
            );
          };
        };
      }),
    stores,
    { ...settings, accounts },
  );
}
