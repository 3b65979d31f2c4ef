import type { Page, Target } from 'puppeteer-core';
import type { Launched } from '@/scripts/browser/launch';
import { waitUntil } from './wait-until';

/** The popup as a person sees it: what it says, and its buttons by their whole words. */
export interface DraftsPopup {
  page: Page;
  read(): Promise<string>;
  see(words: string): Promise<void>;
  /** Presses a button; the notice of the press before is forgotten. */
  press(words: string): Promise<void>;
  /** What became of the press. */
  news(): Promise<string>;
}

interface Action {
  action: { openPopup(): Promise<void> };
}

interface Tabs {
  tabs: { query(about: object): Promise<{ id: number }[]> };
}

const popupOn = (page: Page): DraftsPopup => {
  const read = () => page.$eval('.drafts', (box) => (box as HTMLElement).innerText);
  return {
    page,
    read,
    see: async (words) => {
      await waitUntil(`"${words}" di popup`, async () => (await read()).includes(words));
    },
    news: () =>
      waitUntil('kabar di popup', () =>
        page.$eval('.drafts .notice', (one) => (one.hasAttribute('data-old') ? '' : (one as HTMLElement).innerText)),
      ),
    press: async (words) => {
      await waitUntil(`tombol "${words}" di popup`, () =>
        page.$$eval(
          '.drafts button',
          (buttons, wanted) => {
            const said = (one: Element) => (one.textContent ?? '').replace(/\s+/g, ' ').trim();
            const button = buttons.find((one) => said(one) === wanted) as HTMLElement | undefined;
            if (button) document.querySelector('.drafts .notice')?.setAttribute('data-old', '');
            button?.click();
            return button !== undefined;
          },
          words,
        ),
      );
    },
  };
};

/** The popup as it opens from the toolbar: the page under it is in sight, but without the focus. Chromium only. */
export async function openOver({ browser }: Launched, own: Page, under: Page): Promise<DraftsPopup> {
  const known = new Set(browser.targets());
  await under.bringToFront();
  await own.evaluate(() => (globalThis as unknown as { chrome: Action }).chrome.action.openPopup());
  const isPopup = (target: Target) => !known.has(target) && target.url().endsWith('/popup.html');
  const target = await waitUntil('popup dari bilah alat', async () => browser.targets().find(isPopup));
  return popupOn(await target.asPage());
}

/** The popup as a page of its own, told whose drafts to show; the page that it speaks of lies in the background. */
export async function openBeside(launched: Launched, own: Page, under: Page): Promise<DraftsPopup> {
  await under.bringToFront();
  const id = await own.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome;
    return (await tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  return popupOn(await launched.openExtensionPage(`popup.html?tab=${id}`));
}
