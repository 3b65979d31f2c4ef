import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitUntil } from '../wait-until';
import { type ComposerCase, composerList } from './composer-list';
import { openDesk } from './desk';
import { type Ledger, tag } from './ledger';
import { sendAndRead } from './sending';
import { silence } from './silence';

interface PageCase {
  is: string;
  run: (page: Page, ledger: Ledger) => Promise<void>;
}

const dialog = composerList.find(({ name }) => name.startsWith('Instagram')) as ComposerCase;
const account = '@kel_kejaksaan';
const text = 'Posyandu buka besok #Sehat\nWarga ditunggu';

/** The create dialog with another choice in its first step. */
const choosing = (id: string, en: string): ComposerCase => ({
  ...dialog,
  async open({ click, press, page }, pick) {
    await click(`svg[aria-label="${pick('Postingan baru', 'New post')}"]`);
    await press(pick(id, en));
    await press(pick('Berikutnya', 'Next'));
    await press(pick('Berikutnya', 'Next'));
    await page.waitForSelector(dialog.box);
  },
});

const asked = (page: Page, path: string) =>
  page.evaluate((wanted) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(wanted)), path);

const editing: ComposerCase = {
  ...dialog,
  open: async ({ click, page }) => {
    await click('.ig-edit');
    await page.waitForSelector(dialog.box);
  },
};

export const instagramPosts: PageCase[] = [
  {
    is: 'album di Instagram tercatat atas nama akun di atas keterangannya, juga bila situs diam',
    async run(page, ledger) {
      const desk = await openDesk(page, choosing('Pakai tiga foto contoh', ''), ledger);
      await silence(page, dialog.notice);
      await desk.write(text);
      await desk.send();
      await waitUntil('terbit', () => page.evaluate(() => window.posts.length === 1));
      expect(await asked(page, '/api/v1/media/configure_sidecar/')).toBe(true);
      await desk.press('Tutup');
      await waitUntil('catatan', async () => (await ledger.read()).posts.length === 1);
      const [record] = (await ledger.read()).posts;
      expect(record).toMatchObject({ kind: 'post', text, account, source: 'detected', platform: 'instagram' });
    },
  },
  {
    is: 'reel di Instagram tercatat sekali',
    async run(page, ledger) {
      const desk = await openDesk(page, choosing('Pakai video contoh', ''), ledger, 'slow=300');
      await desk.write(text);
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'post', text, account, source: 'detected' });
      await desk.seePage('Reel Anda telah dibagikan');
      expect(await asked(page, '/api/v1/media/configure_to_clips/')).toBe(true);
    },
  },
  {
    is: 'reel di Instagram berbahasa Inggris tercatat, dan yang ditolak tidak',
    async run(page, ledger) {
      const desk = await openDesk(page, choosing('', 'Use a sample video'), ledger, 'lang=en&fail=200');
      await desk.write(text);
      await desk.send();
      await desk.seePage('couldn’t be shared');
      await desk.press('Try again');
      await desk.holds(text);
      expect((await ledger.read()).posts).toEqual([]);
      await page.evaluate(() => history.replaceState(null, '', '/?lang=en'));
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'post', text, account });
    },
  },
  {
    is: 'kotak dari Lexical lama dibaca dan ditulis persis: baris kosong, baris terakhir, dan sisipan',
    async run(page, ledger) {
      const desk = await openDesk(page, dialog, ledger, 'old=1');
      await desk.openPanel();
      await desk.pressOurs(`Sisipkan ${tag}`);
      await desk.holds(`${tag} `);
      await desk.undo();
      await desk.holds('');
      await desk.write('Kerja bakti di laksanakan warga.\n\nAyo ikut\n');
      expect(await page.$('[role="dialog"] [data-lexical-managed-linebreak]')).toBeNull();
      await desk.pressOurs('Ganti');
      await desk.holds('Kerja bakti dilaksanakan warga.\n\nAyo ikut\n');
      expect(await sendAndRead(desk)).toMatchObject({ text: 'Kerja bakti dilaksanakan warga.\n\nAyo ikut\n' });
    },
  },
  {
    is: 'mengedit keterangan lama di Instagram diperiksa, tetapi tidak dihitung',
    async run(page, ledger) {
      const desk = await openDesk(page, editing, ledger);
      await desk.seeOurs('Belum ada');
      await desk.click(dialog.box);
      await page.keyboard.type('Senam ');
      await waitUntil('tertulis', async () => (await desk.model()).includes('Senam '));
      await desk.press('Selesai');
      await waitUntil('dialog tertutup', async () => (await page.$('[role="dialog"]')) === null);
      await dialog.open(desk, desk.pick);
      await desk.write(text);
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'post', text });
    },
  },
];
