import { expect } from 'vitest';
import { waitUntil } from '../wait-until';
import type { Behaviour } from './behaviour';
import type { Desk } from './desk';
import { sendAndRead, settled } from './sending';
import { silence } from './silence';

const text = 'Posyandu buka besok #Sehat\nWarga ditunggu';

/** Sends against a site that refuses, and sees the press first under way and then forgotten. */
async function sendInVain(desk: Desk): Promise<void> {
  await desk.write(text);
  await desk.send();
  await waitUntil('tekanan diikuti', async () => (await desk.ledger.read()).waiting.length === 1);
  await desk.seePage(desk.composer.refusal);
  await settled(desk, 0);
}

export const submitting: Behaviour[] = [
  {
    is: 'tidak mencatat yang ditolak dengan HTTP 200, meski pemberitahuan lama terpampang; dicoba lagi, tercatat sekali',
    async run({ open, page }) {
      const desk = await open('stale=1&fail=200&slow=500');
      await sendInVain(desk);
      await desk.composer.backToBox?.(desk);
      await desk.holds(text);
      await page.evaluate(() => history.replaceState(null, '', location.pathname));
      expect(await sendAndRead(desk)).toMatchObject({ text, source: 'detected' });
    },
  },
  {
    is: 'tidak mencatat yang ditolak dengan HTTP 403, juga bila lalu ditutup sendiri',
    async run({ open, page }) {
      const desk = await open('fail=403&slow=500');
      await sendInVain(desk);
      await desk.composer.backToBox?.(desk);
      await desk.holds(text);
      await desk.composer.close?.(desk);
      if (desk.composer.close)
        await waitUntil('dialog tertutup', async () => (await page.$('[role="dialog"]')) === null);
      await settled(desk, 0);
      expect(await desk.readOurs()).not.toMatch(/Sudah terbit|Tercatat/);
    },
  },
  {
    is: 'mencatat sekali saat tombol ditekan dua kali, situs lambat, dan penolakan lama terpampang',
    async run({ open, page }) {
      const desk = await open('stale=fail&slow=1500');
      await desk.write(text);
      await page.click(desk.composer.postButton, { count: 2 });
      const [record] = await settled(desk, 1);
      expect(record).toMatchObject({ text, hashtags: ['#Sehat'], source: 'detected' });
      expect(await page.evaluate(() => window.posts.length)).toBe(1);
      await desk.seeOurs('Tercatat');
    },
  },
  {
    is: 'mencatat unggahan yang dikirim dengan Ctrl+Enter',
    skip: ({ at }) => (at.startsWith('x.com') ? null : 'tidak ada sumber bahwa situs ini mengirim dengan Ctrl+Enter'),
    async run({ open, page }) {
      const desk = await open();
      await desk.write(text);
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      expect((await settled(desk, 1))[0]).toMatchObject({ text });
    },
  },
  {
    is: 'mengikuti dua langkah: Berikutnya bukan mengirim, Posting di langkah kedua mengirim',
    skip: ({ goOn }) => (goOn ? null : 'situs ini mengirim dalam satu langkah'),
    async run({ open }) {
      const desk = await open('steps=2&slow=500');
      await desk.write(text);
      await desk.composer.goOn?.(desk);
      await desk.seePage('Pengaturan postingan');
      expect(await desk.ledger.read()).toEqual({ posts: [], waiting: [] });
      expect(await sendAndRead(desk)).toMatchObject({ text, kind: 'post', hashtags: ['#Sehat'] });
    },
  },
  {
    is: 'mencatat tanpa kata dari situs bila permintaannya jadi saksi',
    skip: ({ inSilence }) => (inSilence === 'recorded' ? null : 'semua permintaan situs ini beralamat sama'),
    async run({ open, page }) {
      const desk = await open();
      await silence(page, desk.composer.notice);
      await desk.write(text);
      await desk.send();
      await waitUntil('terbit', () => page.evaluate(() => window.posts.length === 1));
      if (await page.$('[role="dialog"]')) await desk.composer.close?.(desk);
      expect((await settled(desk, 1))[0]).toMatchObject({ text, source: 'detected' });
    },
  },
  {
    is: 'bertanya "Sudah terbit?" bila situs diam, dan mencatat hanya atas jawaban Ya',
    skip: ({ inSilence }) => (inSilence === 'asked' ? null : 'permintaan situs ini sudah menjadi saksi kedua'),
    async run({ open, page }) {
      const desk = await open();
      await silence(page, desk.composer.notice);
      await desk.write(text);
      await desk.send();
      // The question comes only when the site had time to speak: longer than one wait.
      const question = () => desk.seeOurs('Sudah terbit?');
      await question().catch(question).catch(question);
      expect(await desk.ledger.read()).toMatchObject({ posts: [], waiting: [{ state: 'unknown' }] });
      await desk.pressOurs('Ya, sudah terbit');
      expect((await settled(desk, 1))[0]).toMatchObject({ text, source: 'confirmed' });
    },
  },
];
