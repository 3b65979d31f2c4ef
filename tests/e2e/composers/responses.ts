import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitUntil } from '../wait-until';
import { type ComposerCase, composerList } from './composer-list';
import { openDesk } from './desk';
import type { Ledger } from './ledger';
import { sendAndRead } from './sending';

export interface ResponseCase {
  is: string;
  run: (page: Page, ledger: Ledger) => Promise<void>;
}

export const named = (name: string) => composerList.find((one) => one.name.startsWith(name)) as ComposerCase;

/** The panel looks once a frame, so what it left alone for three frames it will leave alone. */
export const someFrames = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

export const hostParents = (page: Page) =>
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
];
