import { setStage } from '@/scripts/tour/stage';
import { fullContent } from './contents';
import { readmePictures } from './readme-list';
import { accounts } from './take-store-pictures';
import { writeProfile } from './write-profile';

/** The pictures of the README and of docs, into docs/pictures, beside a tally with the demo. Gives their number. */
export async function takeReadmePictures(folder: string): Promise<number> {
  const stage = await setStage({ browser: 'chromium', isDemo: true });
  try {
    const own = await stage.openExtensionPage('popup.html');
    for (const { name, content = fullContent, open, part } of readmePictures) {
      const { rows, settings } = content(Date.now());
      await writeProfile(own, { rows, settings: { ...settings, accounts } });
      const page = await open(stage);
      const seen = part ? await page.$(part) : page;
      if (!seen) throw new Error(`Di gambar ${name} tidak ada ${part}.`);
      await seen.screenshot({ path: `${folder}/${name}.png` });
      await page.close();
    }
  } finally {
    await stage.close();
  }
  return readmePictures.length;
}
