import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Language } from '@/lib/words/words';
import type { Launched } from '@/scripts/browser/launch';
import { fullContent } from './contents';
import { framePicture } from './frame-picture';
import { storeList } from './store-list';
import { writeProfile } from './write-profile';

const languages: Language[] = ['id', 'en'];
const folder = 'store/pictures';
/** The accounts of the practice sites: a question about one would stand in its picture. */
export const accounts = {
  'facebook:kelurahan kejaksaan': true,
  'instagram:@kel_kejaksaan': true,
  'instagram:kel_kejaksaan': true,
  'x:@kel_kejaksaan': true,
};

async function shoot(launched: Launched, page: Page, path: `${string}.png`, language: Language, isFramed: boolean) {
  if (!isFramed) {
    await page.screenshot({ path });
    return;
  }
  await page.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  const picture = await page.screenshot({ encoding: 'base64' });
  const frame = await launched.newPage();
  await frame.setViewport({ width: 1280, height: 800 });
  await framePicture(frame, picture, language);
  await frame.screenshot({ path });
  await frame.close();
}

/** The pictures for the stores, 1280 × 800, in each language, into store/pictures. Gives their number. */
export async function takeStorePictures(launched: Launched, own: Page): Promise<number> {
  let count = 0;
  for (const language of languages) {
    await mkdir(`${folder}/${language}`, { recursive: true });
    for (const { name, open, isFramed = false } of storeList) {
      const { rows, settings } = fullContent(Date.now());
      await writeProfile(own, { rows, settings: { ...settings, language, accounts } });
      const page = await open(launched);
      await shoot(launched, page, `${folder}/${language}/${name}.png`, language, isFramed);
      await page.close();
      count += 1;
    }
  }
  return count;
}
