import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/tests/e2e/wait-until';
import { openOwn, type Stage } from './stage';

/** Opens the popup, waits until it says these words and gives all that it says; `look` may take a picture. */
export async function readPopup(stage: Stage, words: string, look?: (page: Page) => Promise<unknown>): Promise<string> {
  const page = await openOwn(stage, 'popup');
  const read = () => page.$eval('body', (body) => (body as HTMLElement).innerText);
  await waitUntil(`"${words}" di popup`, async () => (await read()).includes(words));
  const said = await read();
  await look?.(page);
  await page.close();
  return said;
}
