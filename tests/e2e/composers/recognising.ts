import { expect } from 'vitest';
import { waitUntil } from '../wait-until';
import type { Behaviour } from './behaviour';
import { sendAndRead } from './sending';

const panel = '[data-siap-siar="panel"]';

/** Elements that neither the page's React nor its editor made, and attributes that speak of us. */
const strangers = () =>
  [...document.body.querySelectorAll('*')]
    .filter(
      (element) =>
        !Object.keys(element).some((key) => /^__(react|lexical)/.test(key)) &&
        element.id !== 'root' &&
        !element.hasAttribute('data-lexical-managed-linebreak'),
    )
    .map((element) => element.outerHTML.replace(/ style="[^"]*"/, ''));

/** All that can go wrong in reading: blank lines, spaces at every edge, tags, emoji of several code points, quotes. */
const text = '\n  Ayo “sehat” – Jum’at…  ya! 🙏🏽👨‍👩‍👧 \n\n\n#Sehat, #Jumat_Bersih\n#2025 #Kota \nSampai jumpa ';

export const recognising: Behaviour[] = [
  {
    is: 'dikenali dan dibaca persis seperti yang dipegang editornya, juga saat umpan bergerak',
    async run({ open }) {
      const desk = await open('noise=1');
      await desk.seeOurs('Mulai menulis');
      await desk.write(text);
      await desk.holds(text);
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'post', text, source: 'detected' });
    },
  },
  {
    is: 'dikenali di halaman berbahasa Inggris',
    async run({ open }) {
      const desk = await open('lang=en');
      await desk.seeOurs('Mulai menulis');
      await desk.write('Senam pagi');
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'post', text: 'Senam pagi', source: 'detected' });
    },
  },
  {
    is: 'menaruh satu elemen saja di halaman, tahu bahwa kotak kosong lagi, dan pergi bersama kotaknya',
    async run({ open, page }) {
      const desk = await open();
      await desk.write('A');
      await desk.seeOurs('Belum ada');
      const added = await page.evaluate(strangers);
      expect(added).toHaveLength(1);
      expect(added[0]).toMatch(/^<div data-siap-siar="panel" popover="manual"><\/div>$/);
      expect(await page.$$eval('head *', (all) => all.filter((one) => /siap/i.test(one.outerHTML)).length)).toBe(0);
      await page.keyboard.press('Backspace');
      await desk.holds('');
      await desk.seeOurs('Mulai menulis');
      await desk.composer.close?.(desk);
      if (desk.composer.close) await waitUntil('panel pergi', async () => !(await page.$(`[role="dialog"] ${panel}`)));
    },
  },
];
