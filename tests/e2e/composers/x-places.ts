import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitUntil } from '../wait-until';
import { type ComposerCase, composerList } from './composer-list';
import { openDesk } from './desk';
import type { Ledger } from './ledger';
import { sendAndRead } from './sending';

interface PageCase {
  is: string;
  run: (page: Page, ledger: Ledger) => Promise<void>;
}

const named = (name: string) => composerList.find((one) => one.name.startsWith(name)) as ComposerCase;
const inline = named('X, sebaris');
const modal = named('X, dialog');
const fullPage: ComposerCase = {
  ...inline,
  at: modal.at,
  post: ({ click }) => click('[data-testid="tweetButton"]'),
};

const switchTo = async (click: (selector: string) => Promise<void>, handle: string) => {
  await click('[data-testid="SideNav_AccountSwitcher_Button"]');
  await click(`[role="menuitem"][aria-label="Beralih ke @${handle}"]`);
};

export const xPlaces: PageCase[] = [
  {
    is: 'kutipan di X, dengan postingan orang di bawah kotaknya, tercatat sebagai unggahan',
    async run(page, ledger) {
      const desk = await openDesk(page, modal, ledger, 'quote=1');
      await desk.write('Senam di Balai Warga');
      await desk.seeOurs('Belum ada');
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'post', text: 'Senam di Balai Warga' });
    },
  },
  {
    is: 'halaman penuh /compose/post di X tercatat sebagai unggahan',
    async run(page, ledger) {
      const desk = await openDesk(page, fullPage, ledger, 'full=1&lang=en');
      await desk.write('Senam pagi');
      expect(await page.$('[role="dialog"]')).toBeNull();
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'post', text: 'Senam pagi' });
    },
  },
  {
    is: 'balasan di halaman penuh /compose/post di X tercatat sebagai tanggapan',
    async run(page, ledger) {
      const desk = await openDesk(page, fullPage, ledger, 'full=1&in_reply_to=1988000000000000001');
      await desk.write('Siap, terima kasih');
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'response', text: '' });
    },
  },
  {
    is: 'akun X yang diganti saat halaman terbuka dikenali begitu kotaknya dipakai: yang pribadi tidak tercatat',
    async run(page, ledger) {
      const desk = await openDesk(page, inline, ledger);
      await desk.write('Ini dari akun unit');
      await desk.openPanel();
      expect(await desk.readOurs()).not.toContain('akun resmi unit?');
      await switchTo(desk.click, 'rina_kejaksaan');
      await desk.click(inline.box);
      await desk.seeOurs('akun resmi unit?');
      await desk.send();
      await waitUntil('ditahan', async () => (await ledger.read()).waiting[0]?.state === 'confirmed');
      const { posts, waiting } = await ledger.read();
      expect(posts).toEqual([]);
      expect(waiting).toMatchObject([{ account: '@rina_kejaksaan' }]);
      await switchTo(desk.click, 'kel_kejaksaan');
      await desk.write('Kembali ke akun unit');
      await desk.send();
      await waitUntil('catatan', async () => (await ledger.read()).posts.length === 1);
      expect((await ledger.read()).posts[0]).toMatchObject({ account: '@kel_kejaksaan', text: 'Kembali ke akun unit' });
    },
  },
];
