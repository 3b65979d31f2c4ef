import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Launched } from '@/scripts/browser/launch';
import { type ServedPages, servePages } from '@/tests/pages/serve';
import { type Dice, diceOf } from '../proof/dice';
import { describeBrowsers } from './browsers';
import { composerList } from './composers/composer-list';
import { type Desk, openDesk } from './composers/desk';
import { type Ledger, openLedger } from './composers/ledger';
import { waitUntil } from './wait-until';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

const firstSeed = 3;
const seeds = Array.from({ length: 6 }, (_, index) => firstSeed + index);
const text = 'Posyandu Melati buka Kamis pagi';
const ends = ['dibiarkan', 'dimuat ulang', 'ditutup'] as const;

/** What has come of the press: records, and presses that are or will become a question. */
async function count(ledger: Ledger) {
  const { posts, waiting } = await ledger.read();
  return { posts: posts.length, waiting: waiting.length };
}

/** Presses once or twice, ends the real worker before, within or after it, and lets the page live or die. */
async function weave(
  dice: Dice,
  desk: Desk,
  page: Page,
  kill: () => Promise<unknown>,
  isAwake: () => Promise<unknown>,
): Promise<(typeof ends)[number]> {
  const end = dice.pick(ends);
  const times = dice.once(2) ? 2 : 1;
  await desk.write(text);
  if (dice.once(2)) await kill();
  // A hand comes to the button before it presses, and that wakes the worker.
  await page.hover(desk.composer.postButton);
  await isAwake();
  await page.click(desk.composer.postButton, { count: times });
  if (end === 'dibiarkan') await kill();
  if (end === 'dimuat ulang') await page.goto('about:blank');
  if (end === 'ditutup') await page.close();
  return end;
}

describeBrowsers(
  (launch) => {
    let launched: Launched;
    let ledger: Ledger;
    let own: Page;
    /** The hover called the worker; it is there for a hand as soon as it answers, which takes less than a press. */
    const isAwake = async () => {
      const isCalled = async () => launched.browser.targets().some((one) => one.type() === 'service_worker');
      await waitUntil('pekerja dipanggil', isCalled);
      await own.evaluate(() =>
        (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage({}).catch(() => {}),
      );
    };
    beforeAll(async () => {
      launched = await launch({ port: pages.port, extension: join(process.cwd(), '.output/chrome-mv3') });
      ledger = await openLedger(launched);
      own = await launched.openExtensionPage('popup.html');
    });
    afterAll(() => launched?.close());

    test.each(seeds)(
      'klik, pekerja yang dihentikan, dan halaman yang pergi berakhir satu kali, benih %i',
      async (seed) => {
        const dice = diceOf(seed);
        await ledger.reset();
        const page = await launched.newPage();
        const composer = composerList[dice.between(0, 3)] as (typeof composerList)[number];
        const desk = await openDesk(page, composer, ledger, 'slow=1200');
        const end = await weave(dice, desk, page, async () => launched.killWorker?.(), isAwake);
        const isLeft = end === 'dibiarkan';
        await waitUntil('satu akhir', async () => {
          const { posts, waiting } = await count(ledger);
          return isLeft ? posts === 1 && waiting === 0 : posts + waiting === 1;
        });
        expect(await count(ledger)).toEqual(isLeft ? { posts: 1, waiting: 0 } : { posts: 0, waiting: 1 });
        if (!page.isClosed()) await page.close();
      },
    );
  },
  ['chromium'],
);

interface Chrome {
  runtime: { sendMessage(message: object): Promise<unknown> };
}
