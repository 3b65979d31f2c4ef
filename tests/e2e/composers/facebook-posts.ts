import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { SubmissionState } from '@/lib/draft/submission';
import { waitUntil } from '../wait-until';
import type { ComposerCase } from './composer-list';
import { type Desk, openDesk } from './desk';
import type { Ledger } from './ledger';
import { hostParents, named, type ResponseCase, someFrames } from './responses';
import { sendAndRead, settled } from './sending';

const text = 'Posyandu buka besok #Sehat\nWarga ditunggu';
const box = '[role="dialog"] [contenteditable]';
const dialogCase = () => named('Facebook, dialog');

/** The dialog that the button "Bagikan" of a post opens. */
const shareCase = (): ComposerCase => ({
  ...dialogCase(),
  async open({ press, page }, pick) {
    await press(pick('Bagikan', 'Share'));
    await page.waitForSelector(box);
  },
  post: ({ press }, pick) => press(pick('Bagikan sekarang', 'Share now')),
});

/** The last step of the wizard on the page for reels. */
const reelCase = (): ComposerCase => ({
  ...named('Facebook, sebaris'),
  at: 'www.facebook.com/reels/create',
  async open({ press, page }, pick) {
    await press(pick('Berikutnya', 'Next'));
    await press(pick('Berikutnya', 'Next'));
    await page.waitForSelector('.fb-inline [contenteditable]');
  },
});

/** Through both steps of a Page's post; `desk` is left in the second. */
async function goOn(page: Page, ledger: Ledger, query: string): Promise<Desk> {
  const desk = await openDesk(page, dialogCase(), ledger, query);
  await desk.write(text);
  await desk.seeOurs('Belum ada');
  await desk.press(desk.pick('Berikutnya', 'Next'));
  await desk.seePage(desk.pick('Pengaturan postingan', 'Post settings'));
  await page.evaluate(someFrames);
  expect(await ledger.read()).toEqual({ posts: [], waiting: [] });
  return desk;
}

/** Nothing counts as published, also when everything that the site tells has been told; it is asked about later. */
async function isNotPublished(desk: Desk, words: string, state: SubmissionState): Promise<void> {
  await desk.seePage(words);
  const states = async () => (await desk.ledger.read()).waiting.map((one) => one.state);
  await waitUntil(state, async () => (await states()).includes(state));
  await desk.page.evaluate(someFrames);
  expect(await states()).toEqual([state]);
  expect((await desk.ledger.read()).posts).toEqual([]);
  expect(await desk.readOurs()).not.toContain('Tercatat');
}

const secondDialog = ['steps=new', 'steps=new&lang=en', 'steps=over'].map(
  (query): ResponseCase => ({
    is: `mengikuti Halaman ke dialog kedua (${query}), yang tombolnya mengirim teks dari dialog pertama`,
    async run(page, ledger) {
      const desk = await goOn(page, ledger, query);
      expect(await sendAndRead(desk)).toMatchObject({
        text,
        kind: 'post',
        account: 'Kelurahan Kejaksaan',
        hashtags: ['#Sehat'],
        source: 'detected',
      });
    },
  }),
);

export const facebookPosts: ResponseCase[] = [
  ...secondDialog,
  {
    is: 'tidak mencatat yang ditolak di dialog kedua; dicoba lagi, tercatat sekali',
    async run(page, ledger) {
      const desk = await goOn(page, ledger, 'steps=new&fail=200&slow=500');
      await desk.send();
      await waitUntil('tekanan diikuti', async () => (await ledger.read()).waiting.length === 1);
      await desk.seePage('tidak dapat memposting');
      await settled(desk, 0);
      await page.evaluate(() => history.replaceState(null, '', location.pathname));
      expect(await sendAndRead(desk)).toMatchObject({ text, source: 'detected' });
    },
  },
  {
    is: 'kembali dari dialog kedua: tulisan di dialog pertama yang terkirim',
    async run(page, ledger) {
      const desk = await goOn(page, ledger, 'steps=new');
      await desk.press('Kembali ke tulisan');
      await page.waitForSelector(box);
      await desk.seeOurs('Belum ada');
      await desk.click(box);
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.keyboard.type(' ya');
      await desk.holds(`${text} ya`);
      await desk.press('Berikutnya');
      await desk.seePage('Pengaturan postingan');
      expect(await sendAndRead(desk)).toMatchObject({ text: `${text} ya` });
    },
  },
  {
    is: 'postingan Halaman yang dijadwalkan tidak dicatat sebagai terbit',
    async run(page, ledger) {
      const desk = await goOn(page, ledger, 'steps=new');
      await desk.press('Opsi penjadwalan');
      await desk.press('Jadwalkan');
      await isNotPublished(desk, 'Postingan Anda dijadwalkan', 'scheduled');
    },
  },
  {
    is: 'postingan grup yang menunggu persetujuan tidak dicatat sebagai terbit',
    async run(page, ledger) {
      const desk = await openDesk(page, named('Facebook, sebaris'), ledger, 'pending=1');
      await desk.write(text);
      await desk.send();
      await isNotPublished(desk, 'menunggu persetujuan', 'pending');
    },
  },
  ...['', 'lang=en'].map(
    (query): ResponseCase => ({
      is: `postingan yang dibagikan adalah unggahan${query && `, juga di halaman berbahasa Inggris`}`,
      async run(page, ledger) {
        const desk = await openDesk(page, shareCase(), ledger, query);
        await desk.write('Mari ikut serta #Sehat');
        await desk.seeOurs('Belum ada');
        expect(await sendAndRead(desk)).toMatchObject({ text: 'Mari ikut serta #Sehat', kind: 'post' });
      },
    }),
  ),
  ...['', 'lang=en'].map(
    (query): ResponseCase => ({
      is: `keterangan reel adalah unggahan${query && `, juga di halaman berbahasa Inggris`}`,
      async run(page, ledger) {
        const desk = await openDesk(page, reelCase(), ledger, query);
        await desk.write('Senam di laksanakan besok');
        await desk.seeOurs('Belum ada');
        expect(await sendAndRead(desk)).toMatchObject({ text: 'Senam di laksanakan besok', kind: 'post' });
      },
    }),
  ),
  ...['', 'lang=en'].map(
    (query): ResponseCase => ({
      is: `postingan yang diedit diperiksa, tetapi tidak dicatat lagi${query && `, juga di halaman berbahasa Inggris`}`,
      async run(page, ledger) {
        const desk = await openDesk(page, dialogCase(), ledger, query);
        await desk.write('Senam di laksanakan besok');
        await sendAndRead(desk);
        await desk.press(desk.pick('Edit postingan', 'Edit post'));
        await desk.click(box);
        await desk.seeOurs('Belum ada');
        await page.keyboard.type('Ya. ');
        await desk.press(desk.pick('Simpan', 'Save'));
        await waitUntil('dialog tertutup', async () => (await page.$('[role="dialog"]')) === null);
        await page.evaluate(someFrames);
        expect((await ledger.read()).posts).toHaveLength(1);
        expect((await ledger.read()).waiting).toEqual([]);
      },
    }),
  ),
  {
    is: 'foto tanpa kata adalah unggahan; foto profil bukan foto',
    async run(page, ledger) {
      const desk = await openDesk(page, dialogCase(), ledger);
      await desk.seeOurs('Mulai menulis');
      await desk.press('Foto/video');
      expect(await sendAndRead(desk)).toMatchObject({ text: '', kind: 'post', account: 'Kelurahan Kejaksaan' });
      expect(await hostParents(page)).toHaveLength(1);
    },
  },
];
