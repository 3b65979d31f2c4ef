import type { Page } from 'puppeteer-core';
import type { Language } from '@/lib/words/words';
import type { Launched } from '@/scripts/browser/launch';
import { waitUntil } from '@/tests/e2e/wait-until';
import { lookAt, type View } from './views';
import { type ProfileContent, writeProfile } from './write-profile';

/** One of our own pages in one state, as the pictures and the tests open it. */
export interface Surface {
  /** Of the picture's file: page and state. */
  name: string;
  path: string;
  views: readonly View[];
  /** What the profile holds at `now`, milliseconds UTC. */
  content: (now: number) => ProfileContent;
  /** The first element that is there when the page is ready, as CSS. */
  ready: string;
  /** What a person does before one looks. */
  prepare?: (page: Page, language: Language) => Promise<void>;
}

/** Opens a surface in one view. `own` is a page of the extension through which the profile is written. */
export async function openSurface(launched: Launched, own: Page, surface: Surface, view: View): Promise<Page> {
  const { rows, settings } = surface.content(Date.now());
  const { language = 'id' } = view;
  await writeProfile(own, { rows, settings: { ...settings, language } });
  const page = await launched.openExtensionPage(surface.path);
  await lookAt(page, view);
  await waitUntil(`${surface.name} (${surface.ready})`, async () => (await page.$(surface.ready)) !== null);
  await surface.prepare?.(page, language);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return page;
}
