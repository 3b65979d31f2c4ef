import { describe, expect, test } from 'vitest';
import { composerList } from './composers/composer-list';
import { openDesk } from './composers/desk';
import { openBeside, openOver } from './drafts-popup';
import { describeStages } from './stages';

/** Puppeteer reaches the toolbar's popup in Chromium only. */
const only = ', hanya di Chromium: popup Firefox tidak terjangkau';
const body = 'Kerja bakti di laksanakan warga.';

describeStages((stage, isFirefox) => {
  const composers = composerList.filter(({ name }) =>
    /^X, sebaris|^Facebook, dialog Buat|^Instagram, dialog Buat/.test(name),
  );

  describe.each(composers)('$name', (composer) => {
    test('popup menyebut yang kurang; draf di tab latar tidak ditulis, teksnya utuh dan "Salin" ditawarkan', async () => {
      const { launched, ledger, page } = stage();
      const desk = await openDesk(page, composer, ledger);
      await desk.write(body);
      await desk.seeOurs('Belum ada');
      const popup = await openBeside(launched, ledger.page, page);
      await popup.see('Kapan: belum ada');
      await popup.see('Perbaiki');
      for (const press of ['Ganti di laksanakan', 'Sisipkan Kapan']) {
        await popup.press(press);
        expect(await popup.news()).toMatch(/Belum bisa disisipkan dari sini; teks Anda tidak berubah[\s\S]*Salin/);
        expect(await desk.model()).toBe(body);
      }
      await popup.page.close();
      await page.bringToFront();
    });

    // Draft.js does not hear of the caret without the focus; Lexical reads it.
    const lands = !composer.name.startsWith('X');
    const what = lands ? 'menulis' : 'tidak menulis, menawarkan "Salin",';
    test.skipIf(isFirefox)(`popup di atas halaman yang tanpa fokus ${what}${isFirefox ? only : ''}`, async () => {
      const { launched, ledger, page } = stage();
      const desk = await openDesk(page, composer, ledger);
      await desk.write(body);
      await desk.seeOurs('Belum ada');
      const popup = await openOver(launched, ledger.page, page);
      await popup.see('Kapan: belum ada');
      expect(await page.evaluate(() => [document.hasFocus(), document.visibilityState])).toEqual([false, 'visible']);
      expect(await popup.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      const answer = lands ? 'Sudah masuk' : 'Belum bisa disisipkan';
      await popup.press('Ganti di laksanakan');
      expect(await popup.news()).toContain(answer);
      const corrected = lands ? 'Kerja bakti dilaksanakan warga.' : body;
      await desk.holds(corrected);
      await popup.press('Sisipkan Kapan');
      expect(await popup.news()).toContain(answer);
      expect(await desk.model()).toMatch(
        lands ? /^Kerja bakti dilaksanakan warga\. .* pukul \[jam\]/ : /^Kerja bakti di laksanakan warga\.$/,
      );
      await popup.page.close();
      await page.bringToFront();
      if (!lands) return;
      await desk.undo();
      await desk.holds(corrected);
    });
  });

  test('menolak menulis bila teksnya berubah sesudah diperiksa, dan memeriksa yang baru', async () => {
    const { launched, ledger, page } = stage();
    const [composer] = composers;
    if (!composer) throw new Error('Tidak ada kotak tulisan.');
    const desk = await openDesk(page, composer, ledger);
    await desk.write(body);
    await desk.seeOurs('Belum ada');
    const popup = await openBeside(launched, ledger.page, page);
    await popup.see('Perbaiki');
    await page.bringToFront();
    await page.focus(composer.box);
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type(' Sehat');
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
    const { launched, ledger, page } = stage();
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
