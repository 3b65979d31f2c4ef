import { expect } from 'vitest';
import { waitUntil } from '../wait-until';
import type { Behaviour } from './behaviour';
import type { Desk } from './desk';
import { tag } from './ledger';
import { sendAndRead } from './sending';

const panel = '[data-siap-siar="panel"]';

/** The site's own stops of the Tab key from the box on, until it comes to ours, leaves the dialog or goes round. */
async function tabStops({ page, composer }: Desk, atMost: number): Promise<string[]> {
  const stops: string[] = [];
  for (let turn = 0; turn < atMost; turn += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((box) => {
      const active = document.activeElement;
      const frame = document.querySelector(box)?.closest('[role="dialog"]') ?? document.body;
      const isOutside = !active || active === frame || !frame.contains(active) || active.hasAttribute('data-siap-siar');
      return isOutside ? '' : (active.cloneNode(false) as Element).outerHTML;
    }, composer.box);
    if (stop === '' || stops.includes(stop)) break;
    stops.push(stop);
  }
  return stops;
}

export const focusing: Behaviour[] = [
  {
    is: 'tetap memegang fokus dan kursor saat keping dan panel ditekan, tanpa memicu pintasan situs',
    async run({ open, page }) {
      const desk = await open();
      await desk.write('Senam di laksanakan warga, ya');
      await desk.seeOurs('Belum ada');
      const before = await desk.caret();
      expect(before.isInBox).toBe(true);
      await desk.openPanel();
      expect(await desk.caret()).toEqual(before);
      for (const words of ['Sudah ada di teks', 'Abaikan', 'Kecilkan panel']) {
        await desk.pressOurs(words);
        expect(await desk.caret()).toEqual(before);
      }
      await page.keyboard.type('n');
      await desk.holds('Senam di laksanakan warga, yan');
      await desk.openPanel();
      await desk.pressOurs(`Sisipkan ${tag}`);
      await desk.holds(`Senam di laksanakan warga, yan\n\n${tag} `);
      expect((await desk.caret()).isInBox).toBe(true);
      expect((await page.$$('[role="dialog"]')).length).toBe(desk.composer.close ? 1 : 0);
      // Letters typed on a button of ours are no shortcut of the site.
      await page.$eval(panel, (host) => host.shadowRoot?.querySelector('button')?.focus());
      await page.keyboard.type('nj');
      expect(await page.evaluate(() => window.shortcuts)).toEqual([]);
      expect(await desk.model()).toBe(`Senam di laksanakan warga, yan\n\n${tag} `);
    },
  },
  {
    is: 'tidak mengubah urutan tombol Tab milik situs, dan membiarkan akun pribadi',
    async run({ open, ledger, page }) {
      const desk = await open();
      await desk.write('Lurah Melati membuka senam');
      await desk.seeOurs('Belum ada');
      const stops = await tabStops(desk, 7);
      await ledger.reset(false);
      const mine = await open();
      await mine.write('Senam');
      await mine.holds('Senam');
      // No further than that: in Firefox the next stop may be the browser's own window.
      expect(await tabStops(mine, stops.length)).toEqual(stops);
      await mine.send();
      await waitUntil('terbit', () => page.evaluate(() => window.posts.length === 1));
      await ledger.reset(true);
      const next = await open();
      await next.write('Senam lagi');
      expect(await sendAndRead(next)).toMatchObject({ text: 'Senam lagi' });
    },
  },
  {
    is: 'membiarkan Escape menutup dialog seperti tanpa kita',
    skip: ({ isClosedByEscape }) => (isClosedByEscape ? null : 'situs tidak menutupnya dengan Escape'),
    async run({ open, page }) {
      const desk = await open();
      await desk.openPanel();
      await desk.pressOurs('Kecilkan panel');
      await desk.click(desk.composer.box);
      await page.keyboard.press('Escape');
      await waitUntil('dialog tertutup', async () => (await page.$('[role="dialog"]')) === null);
    },
  },
];
