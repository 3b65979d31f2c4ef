import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitUntil } from '../wait-until';
import { type ComposerCase, composerList } from './composer-list';
import { openDesk } from './desk';
import { type Ledger, tag } from './ledger';
import { sendAndRead, settled } from './sending';

interface PageCase {
  is: string;
  run: (page: Page, ledger: Ledger) => Promise<void>;
}

const textarea = 'article textarea';
const lexical = 'article [contenteditable]';

/** A box under a post; `at` is the page on which it stands. */
const comment = (box: string, at = 'www.instagram.com/'): ComposerCase => ({
  ...(composerList.find(({ name }) => name.startsWith('Instagram')) as ComposerCase),
  at,
  box,
  open: async ({ page }) => void (await page.waitForSelector(box)),
  post: ({ press }, pick) => press(pick('Kirim', 'Post')),
});

export const instagramComments: PageCase[] = [
  {
    is: 'komentar di kotak biasa diberi tagar di tempatnya, dikirim dengan Enter, tercatat sebagai tanggapan tanpa teksnya',
    async run(page, ledger) {
      const desk = await openDesk(page, comment(textarea), ledger);
      await page.keyboard.press('Enter');
      await desk.write('Senam di Balai Warga besok');
      await desk.openPanel();
      await page.keyboard.press('Home');
      await page.keyboard.type('Ya. ');
      await desk.pressOurs(`Sisipkan ${tag}`);
      await desk.holds(`Ya. Senam di Balai Warga besok\n\n${tag} `);
      await desk.undo();
      await desk.holds('Ya. Senam di Balai Warga besok');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      await page.keyboard.press('Enter');
      const [record] = await settled(desk, 1);
      expect(record).toMatchObject({ kind: 'response', text: '', source: 'detected', platform: 'instagram' });
      expect(record?.account).toBe('@kel_kejaksaan');
      await desk.holds('');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Siap');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
      await page.keyboard.type('Salam');
      await desk.holds('Siap\nSalam');
      await page.keyboard.press('Enter');
      await settled(desk, 2);
    },
  },
  {
    is: 'komentar di kotak Lexical dikirim dengan tombol, di halaman berbahasa Inggris',
    async run(page, ledger) {
      const desk = await openDesk(page, comment(lexical), ledger, 'lang=en');
      await desk.write('Terima kasih');
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'response', text: '' });
    },
  },
  {
    is: 'komentar yang ditolak Instagram tidak tercatat; dicoba lagi, tercatat sekali',
    async run(page, ledger) {
      const desk = await openDesk(page, comment(textarea), ledger, 'fail=403');
      await desk.write('Siap, terima kasih');
      await desk.send();
      await desk.seePage('Tidak dapat memposting komentar');
      await settled(desk, 0);
      await page.evaluate(() => history.replaceState(null, '', '/'));
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'response' });
    },
  },
  {
    is: 'kata orang di dialog postingan ("telah dibagikan") bukan kabar dari Instagram',
    async run(page, ledger) {
      const desk = await openDesk(
        page,
        comment(`[role="dialog"] ${textarea}`, 'www.instagram.com/p/C1/'),
        ledger,
        'fail=200',
      );
      await desk.write('Kapan berikutnya?');
      await desk.click('[role="dialog"] .ig-comment [role="button"]');
      await desk.seePage('Tidak dapat memposting komentar');
      await page.evaluate(() => history.replaceState(null, '', '/p/C1/'));
      await desk.write(' Mohon kabar');
      await desk.click('[role="dialog"] .ig-comment [role="button"]');
      expect((await settled(desk, 1))[0]).toMatchObject({ kind: 'response', text: '' });
    },
  },
  {
    is: 'pesan dan balasan cerita di Instagram dibiarkan',
    async run(page, ledger) {
      for (const [path, box] of [
        ['direct/t/17', '.ig-private [contenteditable]'],
        ['stories/kartar_rw04/17', '.ig-private textarea'],
      ]) {
        const desk = await openDesk(page, comment(`${box}`, `www.instagram.com/${path}`), ledger);
        await desk.write('Terima kasih, Bu');
        await desk.click('.ig-private [role="button"]');
        await page.keyboard.press('Enter');
        // The box of a comment beside it is ours, and shows that the page was looked at meanwhile.
        await desk.click(textarea);
        await waitUntil('satu panel', async () => (await page.$$('[data-siap-siar]')).length === 1);
        expect(await ledger.read()).toEqual({ posts: [], waiting: [] });
      }
    },
  },
];
