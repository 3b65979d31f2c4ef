import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { fillLog } from '@/tests/bench/riwayat/fill-log';
import { manyPosts } from '@/tests/bench/riwayat/many-posts';
import { faultsOn } from './faults-on';
import { describeStages, type Stage } from './stages';
import { waitUntil } from './wait-until';

const says = (page: Page, words: string) => () =>
  page.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, words);

async function openFull({ launched, ledger }: Stage): Promise<Page> {
  await fillLog(ledger.page, manyPosts(2_500, '2026-11-21'));
  const page = await launched.openExtensionPage('riwayat.html');
  await waitUntil('jumlah', says(page, '2.083 unggahan, 417 tanggapan'));
  return page;
}

describe('halaman riwayat', () => {
  describeStages((stage) => {
    test('terbuka lewat alamatnya, hanya sebagian baris di dokumen, tanpa cela menurut axe, juga di layar sempit', async () => {
      const page = await openFull(stage());
      expect(await page.$$eval('th.cell-day', (rows) => rows.length)).toBe(50);
      expect(await faultsOn(page)).toEqual([]);
      await page.setViewport({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    });
  });

  // Headless Chromium saves nothing; Firefox would put the file among the downloads of whoever runs the test.
  describeStages(
    (stage) => {
      test('membuat berkas Excel yang besar, yang oleh pustaka biasa terhenti karena kebijakan ekstensi', async () => {
        const page = await openFull(stage());
        await page.evaluate(() => document.querySelectorAll<HTMLElement>('.title .button')[1]?.click());
        await waitUntil('berkas Excel', says(page, '.xlsx'));
        await page.close();
      });
    },
    ['chromium'],
  );
});
