import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLatihan } from '@/scripts/latihan-web/build-latihan';
import { latihan } from '@/server/latihan';
import { testWorld } from './test-world';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'siap-siar-latihan-'));
  await buildLatihan(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const assets = (ending: string) => readdirSync(join(folder, 'assets')).filter((name) => name.endsWith(ending));
const script = () =>
  assets('.js')
    .map((name) => readFileSync(join(folder, 'assets', name), 'utf8'))
    .join('\n');

describe('halaman latihan yang dibangun untuk ponsel', () => {
  it('tidak memakai kuasa ekstensi, basis data, atau jaringan', () => {
    expect(script()).not.toMatch(/\b(?:browser|chrome)\.|webextension|indexedDB/);
    expect(script()).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
  });

  it('memuat pemeriksaan yang sama, jadi uji di atas tidak membaca berkas kosong', () => {
    for (const words of ['Latihan menulis', 'Kerja bakti itu berlangsung', 'NIK termasuk data pribadi']) {
      expect(script()).toContain(words);
    }
  });

  it('hanya menunjuk berkasnya sendiri', () => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((address) => !address.startsWith('./assets/'))).toEqual([]);
    // A script or a style in the page itself would be refused by the page's own policy.
    expect(page).not.toMatch(/<style|<script(?![^>]* src=)|\son\w+=/);
  });
});

describe('halaman latihan di server', () => {
  const get = (path: string) => latihan(folder).request(path);

  it('menyajikan halaman dan setiap berkasnya dengan jenis yang benar', async () => {
    const page = await get('/latihan/');
    expect([page.status, page.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('id="akar"');
    for (const [ending, type] of [
      ['.js', 'text/javascript; charset=utf-8'],
      ['.css', 'text/css; charset=utf-8'],
      ['.woff2', 'font/woff2'],
    ] as const) {
      const answer = await get(`/latihan/assets/${assets(ending)[0]}`);
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, type]);
    }
  });

  it('melarang setiap sambungan', async () => {
    for (const path of ['/latihan/', `/latihan/assets/${assets('.js')[0]}`, '/latihan/assets/tidak-ada.js']) {
      const policy = (await get(path)).headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).not.toContain('unsafe');
    }
  });

  it.each(['..%2Findex.html', '%2e%2e%2f%2e%2e%2fpackage.json', 'index.html', 'a.js%00', '.js', 'tidak-ada.js'])(
    'tidak memberikan %s',
    async (name) => {
      expect((await get(`/latihan/assets/${name}`)).status).toBe(404);
    },
  );

  it('ada di server hitungan, juga tanpa garis miring di akhir alamat', async () => {
    const { app } = await testWorld();
    const bare = await app.request('/latihan');
    expect([bare.status, bare.headers.get('Location')]).toEqual([308, '/latihan/']);
    const policy = (await app.request('/latihan/')).headers.get('Content-Security-Policy');
    expect(policy).toContain("connect-src 'none'");
  });

  it('memberi tahu cara membuatnya bila belum dibuat', async () => {
    const answer = await latihan(join(folder, 'kosong')).request('/latihan/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('npm run latihan:web');
  });
});
