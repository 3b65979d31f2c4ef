import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitUntil } from '../wait-until';
import { type ComposerCase, composerList } from './composer-list';
import { openDesk } from './desk';
import type { FurtherCase } from './further-case';
import { sendAndRead, settled } from './sending';

const named = (name: string) => composerList.find((one) => one.name.startsWith(name)) as ComposerCase;
const newThread = named('Threads, dialog');
const inline = named('Threads, sebaris');
const postPage = '@perpusteras/post/D10x1';

/** The box under a post: its button has a picture instead of words. */
const inlineReply = (host: string): ComposerCase => ({
  ...inline,
  at: `${host}/${postPage}`,
  post: ({ click }) => click('main .th-send'),
});

/** The dialog that answers a post of the timeline. */
const replyDialog: ComposerCase = {
  ...newThread,
  async open({ click, page }, pick) {
    await click(`[data-pressable-container] [aria-label="${pick('Balas', 'Reply')}"]`);
    await page.waitForSelector(newThread.box);
  },
};

const hostParents = (page: Page) =>
  page.$$eval('[data-siap-siar="panel"]', (hosts) => hosts.map((host) => host.parentElement?.role ?? 'body'));

export const threadsCases: FurtherCase[] = [
  {
    is: 'utas beberapa bagian tercatat sebagai satu unggahan dari akun penulisnya',
    async run(page, ledger) {
      const desk = await openDesk(page, newThread, ledger, 'slow=300');
      await desk.write('Jadwal posyandu #Sehat');
      await desk.press('Tambahkan ke utas');
      await waitUntil('bagian kedua', async () => (await page.$$(newThread.box)).length === 2);
      await desk.click('.th-part:nth-child(2) [contenteditable]');
      await desk.type('Bagian kedua');
      await desk.holds('Jadwal posyandu #Sehat\n\nBagian kedua');
      expect(await hostParents(page)).toEqual(['dialog']);
      expect(await sendAndRead(desk)).toMatchObject({
        platform: 'threads',
        kind: 'post',
        account: '@kel_kejaksaan',
        hashtags: ['#Sehat'],
        text: 'Jadwal posyandu #Sehat\n\nBagian kedua',
        source: 'detected',
      });
      expect(await desk.page.evaluate(() => window.posts.length)).toBe(1);
    },
  },
  {
    is: 'balasan di dialog tercatat sebagai tanggapan, tanpa teksnya, dari akun sendiri',
    async run(page, ledger) {
      const desk = await openDesk(page, replyDialog, ledger);
      await desk.write('Siap, terima kasih');
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'response', text: '', account: '@kel_kejaksaan' });
    },
  },
  ...['www.threads.com', 'www.threads.net'].map(
    (host): FurtherCase => ({
      is: `balasan di bawah postingan di ${host} muncul saat ditulis saja dan tercatat sebagai tanggapan`,
      async run(page, ledger) {
        const desk = await openDesk(page, inlineReply(host), ledger, 'lang=en');
        expect(await hostParents(page)).toEqual([]);
        await desk.write('Siap, terima kasih');
        await waitUntil('panel', async () => (await hostParents(page)).length === 1);
        expect(await sendAndRead(desk)).toMatchObject({ kind: 'response', text: '' });
      },
    }),
  ),
  {
    is: 'utas baru yang dimulai dari halaman sebuah postingan tetap unggahan',
    async run(page, ledger) {
      const fromNavigation: ComposerCase = {
        ...newThread,
        at: `www.threads.com/${postPage}`,
        async open({ press, page: opened }) {
          await press('Utas baru');
          await opened.waitForSelector(newThread.box);
        },
      };
      const desk = await openDesk(page, fromNavigation, ledger);
      await desk.write('Senam pagi');
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'post', text: 'Senam pagi' });
    },
  },
  {
    is: 'dialog utas menutupi kotak sebaris, dan draf di kotak itu tidak ikut terkirim',
    async run(page, ledger) {
      const desk = await openDesk(page, inline, ledger);
      await desk.write('Senam di laksanakan pagi');
      await desk.seeOurs('Belum ada');
      await desk.press('Utas baru');
      await waitUntil('panel pindah', async () => (await hostParents(page)).join() === 'dialog');
      await desk.click(newThread.box);
      await desk.type('Senam pagi');
      await desk.click(newThread.postButton);
      expect((await settled(desk, 1))[0]).toMatchObject({ text: 'Senam pagi' });
      await waitUntil('panel kembali', async () => (await hostParents(page)).join() === 'body');
      await desk.holds('Senam di laksanakan pagi');
    },
  },
];
