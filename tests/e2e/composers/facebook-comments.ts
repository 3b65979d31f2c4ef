import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { handOn } from '@/scripts/tour/hand';
import { waitUntil } from '../wait-until';
import { openDesk } from './desk';
import type { Ledger } from './ledger';
import { hostParents, named, type ResponseCase, someFrames } from './responses';

const home = 'https://www.facebook.com/';
const commentBox = 'form[role="presentation"] [contenteditable]';
const response = {
  kind: 'response',
  platform: 'facebook',
  account: 'Kelurahan Kejaksaan',
  text: '',
  source: 'detected',
};

/** A dialog of its own with a box as Messenger shows it, or as a story does for an answer: same editor, other words. */
const addBox = (label: string, placeholder: string) => {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-label', label);
  const box = document.createElement('div');
  for (const [name, value] of Object.entries({
    contenteditable: 'true',
    role: 'textbox',
    'data-lexical-editor': 'true',
    'aria-placeholder': placeholder,
    'aria-label': label,
    id: 'pesan',
  }))
    box.setAttribute(name, value);
  dialog.append(box);
  document.body.append(dialog);
};

/** Writes a comment at an address, with a line of its own that Shift+Enter makes, and sends it with Enter. */
async function comment(page: Page, address: string): Promise<void> {
  const hand = handOn(page);
  const box = address.includes('/photo/') ? `[role="dialog"] ${commentBox}` : commentBox;
  await page.goto(address);
  await page.waitForSelector(box);
  await page.evaluate(someFrames);
  expect(await hostParents(page)).toEqual([]);
  await hand.click(box);
  await hand.seeOurs('Mulai menulis');
  await hand.type('Siap');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Shift');
  await hand.type('terima kasih');
  expect(await hostParents(page)).toHaveLength(1);
}

const recorded = async (ledger: Ledger) => {
  await waitUntil('tanggapan tercatat', async () => (await ledger.read()).posts.length === 1);
  return ledger.read();
};

const places = {
  'di beranda': home,
  'di grup, di halaman berbahasa Inggris': `${home}groups/wargarw04?lang=en`,
  'di penampil foto': `${home}photo/?fbid=1`,
  'di penampil foto, di halaman berbahasa Inggris': `${home}photo/?fbid=1&lang=en`,
  'di halaman satu postingan': `${home}kelkejaksaan/posts/1`,
};

export const facebookComments: ResponseCase[] = [
  ...Object.entries(places).map(
    ([where, address]): ResponseCase => ({
      is: `komentar Facebook ${where} tercatat sebagai tanggapan saat Enter, tanpa teksnya`,
      async run(page, ledger) {
        await comment(page, address);
        expect(await ledger.read()).toEqual({ posts: [], waiting: [] });
        await page.keyboard.press('Enter');
        expect(await recorded(ledger)).toMatchObject({ posts: [response], waiting: [] });
      },
    }),
  ),
  {
    is: 'komentar Facebook yang dikirim dengan tombolnya tercatat sebagai tanggapan',
    async run(page, ledger) {
      await comment(page, `${home}?slow=500`);
      await handOn(page).press('Posting komentar');
      expect(await recorded(ledger)).toMatchObject({ posts: [response], waiting: [] });
    },
  },
  {
    is: 'komentar Facebook yang tidak sampai ditanyakan, juga bila orang lain berkomentar pada saat yang sama',
    async run(page, ledger) {
      await comment(page, `${home}?fail=200&chatter=1`);
      await page.keyboard.press('Enter');
      const question = () => handOn(page).seeOurs('Sudah terbit?');
      await question().catch(question).catch(question);
      expect(await ledger.read()).toMatchObject({ posts: [], waiting: [{ kind: 'response', state: 'unknown' }] });
    },
  },
  {
    is: 'tiga puluh kotak komentar tidak membuka apa pun sampai satu dipakai, dan panel pergi bila kotaknya ditinggal kosong',
    async run(page) {
      const hand = handOn(page);
      await page.goto(`${home}?feed=30`);
      await waitUntil('tiga puluh kotak', async () => (await page.$$(commentBox)).length === 30);
      await page.evaluate(someFrames);
      expect(await hostParents(page)).toEqual([]);
      await hand.click(commentBox);
      await hand.seeOurs('Mulai menulis');
      expect(await hostParents(page)).toHaveLength(1);
      await page.$$eval(commentBox, ([, second]) => (second as HTMLElement).focus());
      await waitUntil('satu panel', async () => (await hostParents(page)).length === 1);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await waitUntil('tanpa panel', async () => (await hostParents(page)).length === 0);
    },
  },
  {
    is: 'pesan dan balasan cerita di Facebook dibiarkan, juga di samping unggahan',
    async run(page, ledger) {
      for (const [path, label, placeholder] of [
        ['', 'Pesan', 'Aa'],
        ['', 'Message', 'Aa'],
        ['stories/12', 'Balas Karang Taruna RW 04...', 'Balas Karang Taruna RW 04...'],
        ['stories/12', 'Reply to Karang Taruna RW 04...', 'Reply to Karang Taruna RW 04...'],
      ] as const) {
        await page.goto(home + path);
        await page.evaluate(addBox, label, placeholder);
        await page.focus('#pesan');
        await page.keyboard.type('Mantap');
        await page.evaluate(someFrames);
        expect(await hostParents(page), label).toEqual([]);
        await page.keyboard.press('Enter');
      }
      const desk = await openDesk(page, named('Facebook'), ledger);
      await desk.seeOurs('Mulai menulis');
      expect(await hostParents(page)).toHaveLength(1);
      expect(await ledger.read()).toEqual({ posts: [], waiting: [] });
    },
  },
];
