import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { handOn } from '@/scripts/tour/hand';
import { waitUntil } from '../wait-until';
import { type ComposerCase, composerList } from './composer-list';
import { openDesk } from './desk';
import type { Ledger } from './ledger';
import { sendAndRead } from './sending';

interface ResponseCase {
  is: string;
  run: (page: Page, ledger: Ledger) => Promise<void>;
}

const named = (name: string) => composerList.find((one) => one.name.startsWith(name)) as ComposerCase;

/** A box as Messenger shows it in a dialog of its own: same editor, other words. */
const addMessageBox = () => {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-label', 'Pesan');
  const box = document.createElement('div');
  for (const [name, value] of Object.entries({
    contenteditable: 'true',
    role: 'textbox',
    'data-lexical-editor': 'true',
    'aria-placeholder': 'Aa',
    'aria-label': 'Pesan',
  }))
    box.setAttribute(name, value);
  dialog.append(box);
  document.body.append(dialog);
};

/** The panel looks once a frame, so what it left alone for three frames it will leave alone. */
const someFrames = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

const hostParents = (page: Page) =>
  page.$$eval('[data-siap-siar]', (hosts) => hosts.map((host) => host.parentElement?.getAttribute('aria-labelledby')));

async function sendReply(page: Page, ledger: Ledger, composer: ComposerCase, at: string, query = ''): Promise<void> {
  const desk = await openDesk(page, { ...composer, at }, ledger, query);
  await desk.write('Siap, terima kasih');
  expect(await sendAndRead(desk)).toMatchObject({ kind: 'response', text: '' });
}

export const responseCases: ResponseCase[] = [
  {
    is: 'balasan di dialog X tercatat sebagai tanggapan, tanpa teksnya',
    run: (page, ledger) =>
      sendReply(page, ledger, named('X, dialog'), 'x.com/compose/post', 'in_reply_to=1988000000000000001'),
  },
  {
    is: 'balasan di bawah postingan X tercatat sebagai tanggapan, juga di halaman berbahasa Inggris',
    run: (page, ledger) =>
      sendReply(page, ledger, named('X, sebaris'), 'x.com/kartar_rw04/status/1988000000000000001', 'lang=en'),
  },
  {
    is: 'kotak di beranda tetap unggahan saat dialog balasan dibuka di atasnya',
    async run(page, ledger) {
      const desk = await openDesk(page, named('X, sebaris'), ledger);
      await desk.write('Senam di laksanakan pagi');
      await desk.openPanel();
      await page.evaluate(() => {
        history.pushState(null, '', '/compose/post?in_reply_to=1988000000000000001');
        dispatchEvent(new PopStateEvent('popstate'));
      });
      const hosts = () => page.$$eval('[data-siap-siar]', (all) => all.map((one) => one.parentElement?.role ?? 'body'));
      await waitUntil('panel pindah ke dialog', async () => (await hosts()).join() === 'dialog');
      await desk.click('[data-testid="app-bar-close"]');
      await waitUntil('panel kembali', async () => (await hosts()).join() === 'body');
      expect(await sendAndRead(desk)).toMatchObject({ kind: 'post', text: 'Senam di laksanakan pagi' });
    },
  },
  {
    is: 'kotak komentar dan pesan di Facebook dibiarkan',
    async run(page, ledger) {
      await page.goto('https://www.facebook.com/');
      await page.evaluate(addMessageBox);
      const hand = handOn(page);
      await hand.click('[role="article"] [contenteditable]');
      await hand.type('Mantap');
      await page.evaluate(someFrames);
      expect(await hostParents(page)).toEqual([]);
      await page.keyboard.press('Enter');
      const desk = await openDesk(page, named('Facebook'), ledger);
      await desk.seeOurs('Mulai menulis');
      expect(await hostParents(page)).toHaveLength(1);
      expect(await ledger.read()).toEqual({ posts: [], waiting: [] });
    },
  },
];
