import type { Page } from 'puppeteer-core';
import { type Agency, unknownAgency } from '@/lib/draft/agency';
import type { Surface } from '@/lib/draft/platform';
import type { PostRecord, Waiting } from '@/lib/log/records';
import { accountKeyOf } from '@/lib/settings/settings';
import type { Launched } from '@/scripts/browser/launch';
import { writeProfile } from '@/scripts/shots/write-profile';
import { waitUntil } from '../wait-until';

export const tag = '#Pangkalpinang';

const settings = {
  version: 1,
  language: 'id',
  agency: { ...unknownAgency, unit: 'Kelurahan Kejaksaan', tags: [{ tag, isMandatory: true }] },
};

/** Who writes on the practice pages; null where a page does not tell. */
const writers: [Surface, string | null][] = [
  ['x', '@kel_kejaksaan'],
  ['facebook', null],
  ['facebook', 'Kelurahan Kejaksaan'],
  ['instagram', null],
  ['instagram', '@kel_kejaksaan'],
  ['threads', '@kel_kejaksaan'],
  ['business-suite', null],
];

/** The log and the settings of a browser profile, seen from a page of the extension that stays open. */
export interface Ledger {
  /** The extension's own page from which the log is seen. */
  page: Page;
  /** The records, and the presses whose end is not known yet. */
  read(): Promise<{ posts: PostRecord[]; waiting: Waiting[] }>;
  /** Empties the log and marks the accounts of all sites as official, or as private. */
  reset(isOfficial?: boolean): Promise<void>;
  /** Changes something of the unit, as a new pack does. */
  change(agency: Partial<Agency>): Promise<void>;
}

export async function openLedger(launched: Launched): Promise<Ledger> {
  const page = await launched.openExtensionPage('popup.html');
  const isMade = () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'siap-siar'));
  await waitUntil('basis data', isMade);
  return {
    page,
    read: () => read(page),
    reset: (isOfficial = true) => reset(page, isOfficial),
    change: (agency) => change(page, agency),
  };
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

function reset(page: Page, isOfficial: boolean): Promise<void> {
  const accounts = Object.fromEntries(
    writers.map(([surface, account]) => [accountKeyOf(surface, account), isOfficial]),
  );
  return writeProfile(page, {
    rows: { posts: [], waiting: [], cells: [] },
    settings: { ...settings, hasStarted: true, accounts },
  });
}

/** All accounts stay as `reset` marked them: official. */
const change = (page: Page, agency: Partial<Agency>): Promise<void> =>
  page.evaluate(async (changed) => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Store } } }).chrome.storage;
    const { settings: stored } = await local.get('settings');
    await local.set({ settings: { ...stored, agency: { ...stored.agency, ...changed } } });
  }, agency);

interface Store {
  get(key: string): Promise<{ settings: { agency: object } }>;
  set(items: object): Promise<void>;
}
