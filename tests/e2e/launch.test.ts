import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { install, type Launched } from '@/scripts/browser/launched';
import { type ServedPages, servePages } from '@/tests/pages/serve';
import { describeBrowsers } from './browsers';
import { waitUntil } from './wait-until';

const manifest = {
  manifest_version: 3,
  name: 'Uji peluncur',
  version: '1.0',
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'] }],
  browser_specific_settings: { gecko: { id: 'siap-siar@siapsiar.id' } },
};
const background = "chrome.runtime.onMessage.addListener((_m, _s, reply) => reply('bangun'));";
const content = 'document.documentElement.dataset.visited = location.host;';
const popup = '<!doctype html><title>Popup uji</title><p>Halo</p>';

let pages: ServedPages;
let local: Server;
let extension: string;
let broken: string;
beforeAll(async () => {
  pages = await servePages();
  local = createServer((_request, response) => response.end('server lokal'));
  await new Promise<void>((resolve) => local.listen(0, '127.0.0.1', resolve));
  extension = await mkdtemp(join(tmpdir(), 'siap-siar-uji-'));
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(extension, 'background.js'), background);
  await writeFile(join(extension, 'content.js'), content);
  await writeFile(join(extension, 'popup.html'), popup);
  broken = await mkdtemp(join(tmpdir(), 'siap-siar-rusak-'));
  await writeFile(join(broken, 'manifest.json'), '{');
});
afterAll(async () => {
  await pages.close();
  local.close();
  await rm(extension, { recursive: true });
  await rm(broken, { recursive: true });
});

describeBrowsers((launch) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch({ port: pages.port, extension });
  });
  afterAll(() => launched?.close());

  test('menjalankan ekstensi di alamat situs yang sebenarnya', async () => {
    const page = await launched.newPage();
    await page.goto('https://x.com/home');
    const visited = () => page.evaluate(() => document.documentElement.dataset.visited);
    expect(await waitUntil('skrip ekstensi berjalan', visited)).toBe('x.com');
    await page.close();
  });

  test('membuka halaman milik ekstensi, juga sesudah pekerjanya dihentikan', async () => {
    const page = await launched.openExtensionPage('popup.html');
    expect(await page.title()).toBe('Popup uji');
    const ask = () =>
      page.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage('?'));
    const workers = () => launched.browser.targets().filter((target) => target.type() === 'service_worker').length;
    expect(await waitUntil('jawaban pekerja', ask)).toBe('bangun');
    if (launched.killWorker) {
      expect(workers()).toBe(1);
      await launched.killWorker();
      expect(workers()).toBe(0);
      expect(await waitUntil('jawaban pekerja yang bangun lagi', ask)).toBe('bangun');
    }
    await page.close();
  });

  test('mencapai komputer ini secara langsung dan tidak mencapai internet', async () => {
    const page = await launched.newPage();
    await page.goto(`http://127.0.0.1:${(local.address() as AddressInfo).port}/`);
    expect(await page.evaluate(() => document.body.textContent)).toBe('server lokal');
    const outside = await page.goto('https://www.example.org/').then(
      (response) => response?.status(),
      () => 'tidak ada',
    );
    expect(['tidak ada', 404]).toContain(outside);
    await page.close();
  });

  test('menyebut nama dan versi peramban yang menolak ekstensi', async () => {
    await expect(install(launched.browser, broken)).rejects.toThrow(/(Chrome|Firefox)\S*\d.* menolak/i);
  });
});

interface Chrome {
  runtime: { sendMessage(message: string): Promise<string> };
}
