import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exercises } from '@/lib/latihan/exercises';
import { type Launched, launchFirefox } from '@/scripts/browser/launch';
import { buildLatihan } from '@/scripts/latihan-web/build-latihan';
import { startTally, type Tally } from '@/server/tally';
import { describeBrowsers } from './browsers';
import { onPage } from './on-page';
import { waitUntil } from './wait-until';

const wrong = 'Kelurahan Kejaksaan mensosialisasikan jadwal posyandu.';
const right = 'Kelurahan Kejaksaan menyosialisasikan jadwal posyandu.';

const textIn = (page: Page) => page.$eval('textarea', (box) => (box as HTMLTextAreaElement).value);
const holds = (page: Page, text: string) => waitUntil(text, async () => (await textIn(page)) === text);
const sees = (page: Page, words: string) =>
  waitUntil(words, () => page.evaluate((one) => document.body.innerText.includes(one), words));

/** Writes, corrects by a click, takes it back in both ways, and finishes an exercise. */
async function practise(page: Page): Promise<void> {
  const on = onPage(page);
  await page.waitForSelector('textarea');
  await on.click('textarea');
  await page.keyboard.type(wrong);
  await on.press('Ganti');
  await holds(page, right);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await holds(page, wrong);
  await on.press('Ganti');
  await holds(page, right);
  await on.press('Urungkan');
  await holds(page, wrong);
  // Words written after an insertion are not taken back with it.
  await on.press('Ganti');
  await holds(page, right);
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(' Warga hadir.');
  await holds(page, `${right} Warga hadir.`);
  await waitUntil('Urungkan padam', () =>
    page.$$eval('.card .button', (all) =>
      all.some((one) => one.matches(':disabled') && one.textContent === 'Urungkan'),
    ),
  );
  await on.press('Kosongkan');
  await holds(page, '');
}

describe('halaman latihan', () => {
  describeBrowsers((launch) => {
    let launched: Launched;
    let tally: Tally;
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'siap-siar-latihan-'));
      await buildLatihan(join(process.cwd(), '.output/latihan-web'));
      tally = await startTally({ port: 0, dataDir: folder, region: '19.71' });
      const build = launch === launchFirefox ? 'firefox-mv3' : 'chrome-mv3';
      launched = await launch({ port: 9, extension: join(process.cwd(), '.output', build) });
    });
    afterAll(async () => {
      await launched?.close();
      await tally?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('di ekstensi: perbaikan satu klik masuk ke kotak dan dapat dibatalkan', async () => {
      const page = await launched.openExtensionPage('latihan.html');
      await practise(page);
      await page.close();
    });

    test('di ponsel tanpa ekstensi: sama, tanpa sambungan apa pun, tanpa gulir ke samping pada 320 piksel', async () => {
      const page = await launched.newPage();
      await page.setViewport({ width: 320, height: 640 });
      await page.goto(`${tally.url}/latihan/`);
      await practise(page);
      const isRefused = await page.evaluate(() =>
        fetch('/api/v1/health').then(
          () => false,
          () => true,
        ),
      );
      expect(isRefused).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    });
  });

  describeBrowsers(
    (launch) => {
      test('latihan selesai dengan papan ketik saja', async () => {
        const launched = await launch({ port: 9, extension: join(process.cwd(), '.output/chrome-mv3') });
        try {
          const exercise = exercises.find(({ id }) => id === 'hari-tanggal');
          const page = await launched.openExtensionPage('latihan.html#hari-tanggal');
          await page.waitForSelector('textarea');
          await page.focus('textarea');
          await page.keyboard.down('Control');
          await page.keyboard.press('a');
          await page.keyboard.up('Control');
          await page.keyboard.type(exercise?.model ?? '');
          await sees(page, 'Selesai. Semua yang diminta sudah ada.');
          await sees(page, `1 dari ${exercises.length} sudah selesai`);
          await page.close();
        } finally {
          await launched.close();
        }
      });
    },
    ['chromium'],
  );
});
