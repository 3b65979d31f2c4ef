import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { handOn } from '@/scripts/tour/hand';
import { waitUntil } from '../wait-until';
import { type ComposerCase, composerList } from './composer-list';
import { type Desk, openDesk } from './desk';
import type { FurtherCase } from './further-case';
import { settled } from './sending';

const suite = composerList.find((one) => one.name.startsWith('Meta Business Suite')) as ComposerCase;
const list = '[role="combobox"]:not([contenteditable])';
const text = 'Posyandu buka besok #Sehat';

/** Ticks Instagram too, in the list as it stands in the language of the page. */
async function addInstagram({ click }: Desk): Promise<void> {
  await click(list);
  await click('[role="option"]:nth-child(2)');
  await click(list);
}

/** The records of one press, in the order of the platforms; all of the same press. */
async function readPlatforms(desk: Desk, count: number): Promise<string[]> {
  const records = await settled(desk, count);
  const presses = new Set(records.map(({ id }) => id.split(':')[0]));
  expect(presses.size).toBe(1);
  expect(new Set(records.map((record) => `${record.text}|${record.source}`))).toEqual(new Set([`${text}|detected`]));
  return records.map(({ platform }) => platform).sort();
}

const hostsNow = (page: Page) => page.$$eval('[data-siap-siar="panel"]', (hosts) => hosts.length);

export const businessCases: FurtherCase[] = [
  {
    is: 'satu kali terbit ke Facebook dan Instagram, di samping panel yang terbuka, menjadi dua catatan',
    async run(page, ledger) {
      const desk = await openDesk(page, suite, ledger, 'slow=500');
      await addInstagram(desk);
      await desk.write(text);
      await desk.openPanel();
      await desk.seeOurs('Instagram');
      await page.click(suite.postButton, { count: 2 });
      expect(await readPlatforms(desk, 2)).toEqual(['facebook', 'instagram']);
      expect(await page.evaluate(() => window.posts.length)).toBe(1);
    },
  },
  {
    is: 'membaca kotak centang yang namanya berisi spasi tak tampak, juga yang dicentang belakangan',
    async run(page, ledger) {
      const desk = await openDesk(page, suite, ledger, 'boxes=1&textbox=1&lang=en');
      await desk.write(text);
      await desk.click('.mbs-boxes label:nth-of-type(2)');
      await desk.click('.mbs-boxes label:nth-of-type(1)');
      await desk.send();
      expect(await readPlatforms(desk, 1)).toEqual(['instagram']);
    },
  },
  {
    is: 'teks yang disesuaikan per saluran tetap satu unggahan dengan teks kotak pertama',
    async run(page, ledger) {
      const desk = await openDesk(page, suite, ledger);
      await addInstagram(desk);
      await desk.write(text);
      await desk.click('[aria-label^="Sesuaikan postingan"]');
      await waitUntil('dua kotak', async () => (await page.$$(suite.box)).length === 2);
      await page.click('.mbs-box:last-of-type [contenteditable]');
      await desk.type('Teks lain');
      expect(await hostsNow(page)).toBe(1);
      await desk.send();
      expect(await readPlatforms(desk, 2)).toEqual(['facebook', 'instagram']);
    },
  },
  {
    is: 'yang dijadwalkan tidak dihitung sebagai terbit',
    async run(page, ledger) {
      const desk = await openDesk(page, suite, ledger, 'slow=500');
      await desk.write(text);
      await desk.click('[aria-label="Atur tanggal dan waktu"]');
      await desk.send();
      await waitUntil('tekanan diikuti', async () => (await ledger.read()).waiting.length === 1);
      await desk.seePage('Postingan Anda dijadwalkan');
      const states = async () => (await ledger.read()).waiting.map(({ state }) => state);
      await waitUntil('dijadwalkan', async () => (await states()).includes('scheduled'));
      expect((await ledger.read()).posts).toEqual([]);
      expect(await desk.readOurs()).not.toContain('Tercatat');
    },
  },
  {
    is: 'deskripsi reel ditulis di langkah pertama dan dibagikan di langkah ketiga, ke saluran yang dipilih di awal',
    async run(page, ledger) {
      const reel: ComposerCase = { ...suite, at: 'business.facebook.com/latest/reels_composer/' };
      const desk = await openDesk(page, reel, ledger, 'slow=500');
      await desk.write(text);
      await desk.seeOurs('Belum ada');
      await desk.click('.mbs-publish');
      await waitUntil('langkah kedua', async () => (await page.$(suite.box)) === null);
      await desk.click('.mbs-publish');
      await desk.seePage('Bagikan sekarang');
      expect(await ledger.read()).toEqual({ posts: [], waiting: [] });
      await desk.click('.mbs-publish');
      expect(await readPlatforms(desk, 2)).toEqual(['facebook', 'instagram']);
    },
  },
  {
    is: 'kotak pesan di Kotak masuk dibiarkan',
    async run(page, ledger) {
      await page.goto('https://business.facebook.com/latest/inbox/all');
      const hand = handOn(page);
      await hand.click('.mbs-box [contenteditable]');
      await hand.type('Pukul 8.');
      await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 100)));
      expect(await hostsNow(page)).toBe(0);
      expect(await ledger.read()).toEqual({ posts: [], waiting: [] });
    },
  },
];
