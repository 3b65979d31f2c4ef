import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { servePages } from '@/tests/pages/serve';
import { type Launched, launchChromium } from './browser/launch';
import { takeReadmePictures } from './shots/take-readme-pictures';
import { takeStorePictures } from './shots/take-store-pictures';
import { takeSurfacePictures } from './shots/take-surface-pictures';

/**
 * Pictures of every page of our own, in every state and view: npm run shots [-- PART OF A NAME]. Those for the stores,
 * into store/pictures: npm run shots -- toko. Those of the README and of docs, into docs/pictures: npm run shots -- readme.
 * Build first.
 */
const [wanted = ''] = process.argv.slice(2);
const folders = new Map([
  ['toko', 'store/pictures'],
  ['readme', 'docs/pictures'],
]);
const folder = folders.get(wanted) ?? '.output/shots';

async function inBrowser(take: (launched: Launched, own: Page) => Promise<number>): Promise<number> {
  const pages = await servePages();
  const launched = await launchChromium({ port: pages.port, extension: join(process.cwd(), '.output/chrome-mv3') });
  try {
    return await take(launched, await launched.openExtensionPage('popup.html'));
  } finally {
    await launched.close();
    await pages.close();
  }
}

function take(): Promise<number> {
  if (wanted === 'readme') return takeReadmePictures(folder);
  if (wanted === 'toko') return inBrowser(takeStorePictures);
  return inBrowser((launched, own) => takeSurfacePictures(launched, own, folder, wanted));
}

if (!wanted) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
console.log(`${await take()} gambar ada di ${folder}/`);
