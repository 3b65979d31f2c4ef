import { expect } from 'vitest';
import { waitUntil } from '../wait-until';
import type { Behaviour } from './behaviour';
import { tag } from './ledger';

const body = 'Kerja bakti di laksanakan warga. 🙏🏽';
const tags = '\n\n#Sehat #Bersih';
const whole = body + tags;
const corrected = whole.replace('di laksanakan', 'dilaksanakan');
/** The sentence that the panel offers for a missing date, behind the running text. */
const sentence = /warga\. 🙏🏽\s[^\n]* pukul \[jam\][^\n]*\.\n\n#Sehat #Bersih$/u;

export const inserting: Behaviour[] = [
  {
    is: 'menyisipkan tagar ke kotak kosong yang belum disentuh, satu Ctrl+Z mengambilnya kembali',
    async run({ open, page }) {
      const desk = await open();
      await desk.openPanel();
      await desk.pressOurs(`Sisipkan ${tag}`);
      await desk.holds(`${tag} `);
      await page.keyboard.type('ya');
      await desk.holds(`${tag} ya`);
      for (let turn = 0; turn < 4 && (await desk.model()) !== ''; turn += 1) await desk.undo();
      await desk.holds('');
    },
  },
  {
    is: 'mengganti, menyisipkan kalimat sebelum tagar penutup, lalu tagar; Ctrl+Z mengambil kembali satu sisipan utuh',
    async run({ open, page }) {
      const desk = await open();
      await desk.write(whole);
      await desk.openPanel();
      await desk.pressOurs('Ganti');
      await desk.holds(corrected);
      await desk.undo();
      await desk.holds(whole);
      await desk.pressOurs('Ganti');
      await desk.holds(corrected);
      await desk.pressOurs('Sisipkan Kapan');
      await waitUntil('kalimat', async () => sentence.test(await desk.model())).catch(() => {});
      const filled = await desk.model();
      expect(filled).toMatch(sentence);
      await desk.undo();
      await desk.holds(corrected);
      await desk.pressOurs('Sisipkan Kapan');
      await desk.holds(filled);
      await page.keyboard.type(' Ayo');
      const more = filled.replace(tags, ` Ayo${tags}`);
      await desk.holds(more);
      await desk.pressOurs(`Sisipkan ${tag}`);
      await desk.holds(`${more} ${tag} `);
      await page.keyboard.type('#A');
      await desk.holds(`${more} ${tag} #A`);
    },
  },
  {
    is: 'menyisipkan juga setelah situs memasang ulang kotaknya',
    async run({ open, page }) {
      const desk = await open();
      await desk.write('Lurah Melati membuka senam pagi');
      await desk.seeOurs('Belum ada');
      await page.$eval(desk.composer.box, (box) => box.setAttribute('data-old', ''));
      await page.evaluate(() => (window as unknown as { remount(): void }).remount());
      await waitUntil('kotak baru', async () => (await page.$('[data-old]')) === null);
      const text = desk.composer.keepsTextOnRemount ? 'Lurah Melati membuka senam pagi' : '';
      await desk.holds(text);
      await desk.seeOurs(text ? 'Belum ada' : 'Mulai menulis');
      await desk.openPanel();
      await desk.pressOurs(`Sisipkan ${tag}`);
      await desk.holds(`${text && `${text}\n\n`}${tag} `);
    },
  },
  {
    is: 'tidak merusak teks bila penulis mengetik sebelum perbaikan ditekan',
    async run({ open, page }) {
      const desk = await open();
      await desk.write(whole);
      await desk.openPanel();
      await desk.seeOurs('Ganti');
      await page.keyboard.down('Control');
      await page.keyboard.press('Home');
      await page.keyboard.up('Control');
      // The check is still about the text before these letters when the button is pressed.
      await page.keyboard.type('Ya. ');
      await desk.pressOurs('Ganti');
      const prefixed = [`Ya. ${whole}`, `Ya. ${corrected}`];
      await waitUntil('perbaikan pada teks yang baru', async () => {
        expect(prefixed).toContain(await desk.model());
        if ((await desk.model()) === prefixed[1]) return true;
        return desk.pressOurs('Ganti').then(() => false);
      });
    },
  },
];
