import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Launched, launchFirefox } from '@/scripts/browser/launch';
import { type ServedPages, servePages } from '@/tests/pages/serve';
import { describeBrowsers } from './browsers';
import { composerList } from './composers/composer-list';
import { openDesk } from './composers/desk';
import { type Ledger, openLedger } from './composers/ledger';
import { openBeside } from './drafts-popup';

const body = 'Kerja bakti di laksanakan warga.';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

describeBrowsers((launch) => {
  const isFirefox = launch === launchFirefox;
  const folder = isFirefox ? '.output/firefox-mv3' : '.output/chrome-mv3';
  let launched: Launched;
  let ledger: Ledger;
  let page: Page;
  beforeAll(async () => {
    launched = await launch({ port: pages.port, extension: join(process.cwd(), folder) });
    ledger = await openLedger(launched);
    page = await launched.newPage();
  });
  afterAll(() => launched?.close());
  beforeEach(async () => {
    await page.goto('about:blank');
    await ledger.reset();
  });
  const composers = composerList.filter(({ name }) =>
    /^X, sebaris|^Facebook, dialog Buat|^Instagram, dialog Buat/.test(name),
  );

  describe.each(composers)('$name', (composer) => {
    test('popup menyebut yang kurang, dan menulis ke halaman yang tanpa fokus hanya bila mendarat utuh', async () => {
      const desk = await openDesk(page, composer, ledger);
      await desk.write(body);
      await desk.seeOurs('Belum ada');
      const popup = await openBeside(launched, ledger.page, page);
      await popup.see('Kapan: belum ada');
      await popup.see('Perbaiki');
      let before = await desk.model();
      for (const press of ['Ganti di laksanakan', 'Sisipkan Kapan']) {
        await popup.press(press);
        const news = await popup.news();
        const model = await desk.model();
        console.log(
          composer.name,
          press,
          JSON.stringify([news, model]),
          await page.evaluate(() => [document.hasFocus(), document.visibilityState]),
        );
        if (news.startsWith('Sudah masuk')) {
          expect(model).not.toBe(before);
          expect(model).toMatch(
            press.startsWith('Ganti') ? /^Kerja bakti dilaksanakan warga\.$/ : /dilaksanakan warga\. .* pukul \[jam\]/,
          );
        } else {
          expect(news).toContain('Belum bisa disisipkan');
          expect(news).toContain('Salin');
          expect(model).toBe(before);
        }
        before = model;
      }
      await popup.page.close();
      await page.bringToFront();
    });
  });

  test('menolak menulis bila teksnya berubah sesudah diperiksa, dan memeriksa yang baru', async () => {
    const [composer] = composers;
    if (!composer) throw new Error('Tidak ada kotak tulisan.');
    const desk = await openDesk(page, composer, ledger);
    await desk.write(body);
    await desk.seeOurs('Belum ada');
    const popup = await openBeside(launched, ledger.page, page);
    await popup.see('Perbaiki');
    await page.bringToFront();
    await desk.write(' Sehat');
    await desk.holds(`${body} Sehat`);
    await popup.page.bringToFront();
    await popup.press('Ganti di laksanakan');
    expect(await popup.news()).toContain('Teksnya baru saja berubah');
    expect(await desk.model()).toBe(`${body} Sehat`);
    await popup.see('Sehat');
    await popup.page.close();
    await page.bringToFront();
  });

  test('tidak memperlihatkan draf akun pribadi', async () => {
    const [composer] = composers;
    if (!composer) throw new Error('Tidak ada kotak tulisan.');
    await ledger.reset(false);
    const desk = await openDesk(page, composer, ledger);
    await desk.write(body);
    const popup = await openBeside(launched, ledger.page, page);
    await popup.see('Belum ada kotak tulisan yang terbuka');
    expect(await popup.read()).not.toContain('Kerja bakti');
    await popup.page.close();
    await page.bringToFront();
  });
});
