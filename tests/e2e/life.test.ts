import { expect, test } from 'vitest';
import { type ComposerCase, composerList } from './composers/composer-list';
import { openDesk } from './composers/desk';
import { someFrames } from './composers/responses';
import { openBeside } from './drafts-popup';
import { faultsOn } from './faults-on';
import { describeStages } from './stages';
import { waitUntil } from './wait-until';

const panel = '[data-siap-siar="panel"]';
const note = '[data-siap-siar="catatan"]';

const inline = composerList.find(({ name }) => name.startsWith('X, sebaris')) as ComposerCase;

/** A box that no site of ours has: what the site calls it, and how high it is. */
function plantBox(label: string, height: number): void {
  document.querySelector('#tanam')?.remove();
  const dialog = document.body.appendChild(document.createElement('div'));
  dialog.id = 'tanam';
  dialog.style.cssText = 'position:fixed;top:80px;left:300px;z-index:99;background:white';
  const box = dialog.appendChild(document.createElement('div'));
  box.contentEditable = 'true';
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-label', label);
  box.style.cssText = `width:400px;height:${height}px`;
}

describeStages((stage) => {
  const hosts = (which: string) => stage().page.$$eval(which, (all) => all.length);
  const typeInto = async (label: string, height: number, text: string) => {
    const { page } = stage();
    await page.evaluate(plantBox, label, height);
    await page.click('#tanam [contenteditable]');
    await page.keyboard.type(text);
  };

  test('satu panel saja selama orang berpindah-pindah di situs satu halaman', async () => {
    const { ledger, page } = stage();
    const desk = await openDesk(page, inline, ledger);
    await desk.write('Senam di laksanakan warga, ya');
    await desk.seeOurs('Belum ada');
    for (let turn = 0; turn < 3; turn += 1) {
      await desk.click('[data-testid="SideNav_NewTweet_Button"]');
      await waitUntil('panel di dialog', async () => (await hosts(`[role="dialog"] ${panel}`)) === 1);
      expect(await hosts(panel)).toBe(1);
      await desk.click('[data-testid="app-bar-close"]');
      await waitUntil('panel di beranda', async () => (await hosts(`body > ${panel}`)) === 1);
      expect(await hosts(panel)).toBe(1);
      await page.evaluate(() => window.remount());
    }
    await desk.seeOurs('Belum ada');
    await desk.holds('Senam di laksanakan warga, ya');
  });

  test('mengistirahatkan situs yang disebut paket selagi halamannya terbuka, lalu bekerja lagi', async () => {
    const { ledger, page } = stage();
    const desk = await openDesk(page, inline, ledger);
    await desk.write('Senam di laksanakan warga, ya');
    await desk.seeOurs('Belum ada');
    await ledger.change({ resting: ['x'] });
    await waitUntil('panel pergi', async () => (await hosts(panel)) === 0);
    await desk.send();
    await waitUntil('terbit', () => page.evaluate(() => window.posts.length === 1));
    expect(await ledger.read()).toEqual({ posts: [], waiting: [] });
    await ledger.change({ resting: [] });
    await desk.seeOurs('Mulai menulis');
    expect(await hosts(note)).toBe(0);
  });

  test('berkata sekali bahwa kotak tulisan belum dikenal, dan popup tetap memeriksa isinya', async () => {
    const { launched, ledger, page } = stage();
    await page.goto('https://www.facebook.com/');
    await page.waitForSelector('[role="button"]');
    for (const [label, height] of [
      ['Tulis komentar publik', 80],
      ['Cari di Facebook', 80],
      ['Kirim pesan ke Budi', 80],
      ['Scrivi qualcosa', 20],
    ] as const) {
      await typeInto(label, height, 'Kerja bakti di laksanakan');
      expect(await hosts(note), label).toBe(0);
    }
    await typeInto('Scrivi qualcosa', 80, 'Kerja bakti di laksanakan');
    await waitUntil('catatan', async () => (await hosts(note)) === 1);
    const said = () => page.$eval(note, (host) => host.shadowRoot?.querySelector('.kartu')?.textContent ?? '');
    await waitUntil('kata', async () => (await said()).includes('Kotak tulisan ini belum dikenal'));
    expect(await page.$eval('#tanam [contenteditable]', (box) => box === document.activeElement)).toBe(true);
    expect(await faultsOn(page, note)).toEqual([]);
    const popup = await openBeside(launched, ledger.page, page);
    await popup.see('Perbaiki');
    await popup.press('Ganti di laksanakan');
    expect(await popup.news()).toContain('Salin');
    await popup.page.close();
    await page.bringToFront();
    expect(await page.$eval('#tanam', (box) => box.textContent)).toBe('Kerja bakti di laksanakan');
    await page.$eval(note, (host) => host.shadowRoot?.querySelector<HTMLElement>('.btn--quiet')?.click());
    await waitUntil('catatan pergi', async () => (await hosts(note)) === 0);
    await typeInto('Autre boîte', 80, 'Posyandu buka');
    expect(await hosts(note)).toBe(0);
  });
});

describeStages(
  (stage) => {
    test('di jendela penyamaran draf diperiksa, dan tidak ada yang dicatat', async () => {
      const { launched, ledger } = stage();
      const context = await launched.browser.createBrowserContext();
      const page = await context.newPage();
      const desk = await openDesk(page, inline, ledger);
      await desk.write('Senam di laksanakan');
      await desk.openPanel();
      await desk.seeOurs('Ganti');
      await desk.send();
      await waitUntil('terbit', () => page.evaluate(() => window.posts.length === 1));
      await desk.seePage('Postingan Anda telah dikirim');
      await page.evaluate(someFrames);
      expect(await ledger.read()).toEqual({ posts: [], waiting: [] });
      expect(await desk.readOurs()).not.toContain('Tercatat');
      await context.close();
    });

    test('ekstensi diperbarui di tab yang terbuka: sekali "Muat ulang halaman ini", tanpa galat, ketikan tetap jalan', async () => {
      const { ledger, page } = stage();
      // The page's own errors, and those of every script of ours in it.
      const errors: string[] = [];
      const session = await page.createCDPSession();
      await session.send('Runtime.enable');
      session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
        errors.push(exception?.description ?? text),
      );
      const desk = await openDesk(page, inline, ledger);
      await desk.write('Senam di laksanakan');
      await desk.openPanel();
      await desk.seeOurs('Ganti');
      const reload = () =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
      await ledger.page.evaluate(reload).catch(() => {});
      const said = () => page.$$eval(note, (all) => all.map((one) => one.shadowRoot?.textContent ?? ''));
      // A key that writes nothing: whoever only looks on is not disturbed.
      await waitUntil('catatan', async () => {
        await page.keyboard.press('Shift');
        return (await said()).some((one) => one.includes('Muat ulang halaman ini'));
      });
      await page.keyboard.type(' warga');
      expect(await said()).toHaveLength(1);
      expect(await page.$(panel)).toBeNull();
      await desk.holds('Senam di laksanakan warga');
      await desk.send();
      await waitUntil('terbit', () => page.evaluate(() => window.posts.length === 1));
      expect(await said()).toHaveLength(1);
      expect(errors).toEqual([]);
    });
  },
  ['chromium'],
);
