import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { servePages } from '@/tests/pages/serve';
import { launchChromium } from './browser/launch';
import { openSurface } from './shots/surface';
import { surfaceList } from './shots/surface-list';
import { takeStorePictures } from './shots/take-store-pictures';

/**
 * Pictures of every page of our own, in every state and view: npm run shots [-- PART OF A NAME]. Those for the stores,
 * into store/pictures: npm run shots -- toko. Build first.
 */
const [wanted = ''] = process.argv.slice(2);
const isForStore = wanted === 'toko';
const folder = isForStore ? 'store/pictures' : '.output/shots';

if (!wanted) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const pages = await servePages();
const launched = await launchChromium({ port: pages.port, extension: join(process.cwd(), '.output/chrome-mv3') });
let count = 0;
try {
  const own = await launched.openExtensionPage('popup.html');
  if (isForStore) count += await takeStorePictures(launched, own);
  for (const surface of surfaceList.filter(({ name }) => name.includes(wanted))) {
    for (const view of surface.views) {
      const page = await openSurface(launched, own, surface, view);
      await page.screenshot({ path: `${folder}/${surface.name}-${view.name}.png`, fullPage: true });
      await page.close();
      count += 1;
    }
  }
} finally {
  await launched.close();
  await pages.close();
}
console.log(`${count} gambar ada di ${folder}/`);
