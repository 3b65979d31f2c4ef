import type { Page } from 'puppeteer-core';
import type { Launched } from '@/scripts/browser/launch';
import { openSurface } from './surface';
import { surfaceList } from './surface-list';

/** The surfaces whose name holds `wanted`, each in all its views, into the folder. Gives the number of pictures. */
export async function takeSurfacePictures(
  launched: Launched,
  own: Page,
  folder: string,
  wanted: string,
): Promise<number> {
  let count = 0;
  for (const surface of surfaceList.filter(({ name }) => name.includes(wanted))) {
    for (const view of surface.views) {
      const page = await openSurface(launched, own, surface, view);
      await page.screenshot({ path: `${folder}/${surface.name}-${view.name}.png`, fullPage: true });
      await page.close();
      count += 1;
    }
  }
  return count;
}
