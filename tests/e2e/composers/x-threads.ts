import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitUntil } from '../wait-until';
import { type ComposerCase, composerList } from './composer-list';
import { type Desk, openDesk } from './desk';
import { type Ledger, tag } from './ledger';
import { sendAndRead } from './sending';
import { silence } from './silence';

interface PageCase {
  is: string;
  run: (page: Page, ledger: Ledger) => Promise<void>;
}

const named = (name: string) => composerList.find((one) => one.name.startsWith(name)) as ComposerCase;
const inline = named('X, sebaris');
const modal = named('X, dialog');

/** The inline box lies under the dialog, with the same buttons. */
const inFrame = ({ composer }: Desk, id: string) => `${composer.close ? '[role="dialog"] ' : ''}[data-testid="${id}"]`;

/** Adds a box and types into it. */
async function writeMore(desk: Desk, part: number, text: string): Promise<void> {
  const box = inFrame(desk, `tweetTextarea_${part}`);
  await desk.click(inFrame(desk, 'addButton'));
  await desk.click(box);
  await waitUntil('kursor di kotak', () => desk.page.$eval(box, (one) => one === document.activeElement));
  await desk.type(text);
}

async function schedule(desk: Desk): Promise<void> {
  await desk.click(inFrame(desk, 'scheduleOption'));
  await desk.click(inFrame(desk, 'scheduledConfirmationPrimaryButton'));
  await desk.click(desk.composer.box);
}

export const xThreads: PageCase[] = [
  {
    is: 'utas di X: kotak yang dipakai yang diperiksa dan dibetulkan, satu tekanan satu catatan dengan semua bagiannya',
    async run(page, ledger) {
      const desk = await openDesk(page, inline, ledger);
      await desk.write('Senam di laksanakan besok #Sehat');
      await desk.openPanel();
      await desk.seeOurs('Ganti');
      await writeMore(desk, 1, 'Warga kumpul dihalaman kantor');
      await desk.seeOurs('di halaman');
      await desk.pressOurs('Ganti');
      await desk.holds('Senam di laksanakan besok #Sehat\n\nWarga kumpul di halaman kantor');
      await desk.pressOurs(`Sisipkan ${tag}`);
      const second = `Warga kumpul di halaman kantor\n\n${tag} `;
      await desk.holds(`Senam di laksanakan besok #Sehat\n\n${second}`);
      await desk.click(desk.composer.box);
      await desk.seeOurs('dilaksanakan');
      await desk.pressOurs('Ganti');
      const whole = `Senam dilaksanakan besok #Sehat\n\n${second}`;
      await desk.holds(whole);
      const record = await sendAndRead(desk);
      expect(record).toMatchObject({ kind: 'post', text: whole, hashtags: ['#Sehat', tag], source: 'detected' });
    },
  },
  {
    is: 'utas di dialog X berbahasa Inggris dikirim dengan Ctrl+Enter dari bagian terakhir, tercatat sekali',
    async run(page, ledger) {
      const desk = await openDesk(page, modal, ledger, 'lang=en&slow=200');
      await desk.write('Satu');
      await writeMore(desk, 1, 'Dua');
      await writeMore(desk, 2, 'Tiga');
      await desk.seePage('Post all');
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      await waitUntil('satu catatan', async () => (await ledger.read()).posts.length === 1);
      expect((await ledger.read()).posts[0]).toMatchObject({ kind: 'post', text: 'Satu\n\nDua\n\nTiga' });
      expect(await page.evaluate(() => window.posts.length)).toBe(1);
    },
  },
  ...[inline, modal].map((composer, index) => {
    const query = index === 0 ? '' : 'lang=en';
    return {
      is: `${composer.name}: yang dijadwalkan belum dihitung, yang dikirim sesudahnya dihitung${query && ' (Inggris)'}`,
      async run(page: Page, ledger: Ledger) {
        const desk = await openDesk(page, composer, ledger, query);
        await desk.write('Terbit Sabtu');
        await schedule(desk);
        await desk.seePage(desk.pick('Jadwalkan', 'Schedule'));
        await desk.send();
        await desk.seePage(desk.pick('Postingan Anda akan dikirim pada', 'Your post will be sent on'));
        const next = await openDesk(page, composer, ledger, query);
        await next.write('Terbit sekarang');
        await next.send();
        await waitUntil('catatan', async () => (await ledger.read()).posts.length > 0);
        const { posts, waiting } = await ledger.read();
        expect(posts.map((one) => one.text)).toEqual(['Terbit sekarang']);
        expect(waiting).toMatchObject([{ text: 'Terbit Sabtu', state: 'scheduled' }]);
        expect(await next.readOurs()).not.toContain('Sudah terbit');
      },
    };
  }),
  {
    is: 'postingan panjang di X tercatat, juga tanpa kata dari situs',
    async run(page, ledger) {
      const desk = await openDesk(page, inline, ledger);
      await silence(page, inline.notice);
      const long = 'Posyandu Melati buka lagi besok pagi. '.repeat(8).trim();
      await desk.write(long);
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'post', text: long, source: 'detected' });
      const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(names.some((name) => name.endsWith('/CreateNoteTweet'))).toBe(true);
    },
  },
];
