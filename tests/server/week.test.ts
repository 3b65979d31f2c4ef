import { expect, test } from 'vitest';
import { seedDemo } from '@/server/demo/seed-demo';
import { entry, report } from './entries';
import { readable, rowOf } from './readable';
import { testWorld } from './test-world';

test('menjawab dengan satu kalimat, ukuran, dan waktunya', async () => {
  const { connect, sync, page } = await testWorld();
  await sync(await connect('Kejaksaan'), report([entry()]));
  const text = readable(await page());
  expect(text).toContain('1 dari 42 kelurahan aktif minggu ini');
  expect(text).toContain(
    'Senin 16 – Minggu 22 November 2026, sampai Rabu 18/11 pukul 10.00 WIB. Ukuran: minimal 1 unggahan per minggu .',
  );
});

test('membedakan yang belum terhubung dari yang belum mengunggah', async () => {
  const { connect, page } = await testWorld();
  await connect('Asam');
  const html = await page();
  expect(rowOf(html, 'Asam')).toContain('Belum ada unggahan Rangkui 0 0 0 0 –');
  expect(rowOf(html, 'Bacang')).toContain('Belum terhubung Bukit Intan belum ada data –');
  expect(readable(html)).toContain('41 Belum terhubung belum ada data');
});

test('tidak menyebut Kurang aktif bila ukurannya satu', async () => {
  const { page } = await testWorld();
  expect(readable(await page())).not.toContain('Kurang aktif');
});

test('menyebut Kurang aktif bila ada unggahan tetapi belum mencapai ukuran', async () => {
  const { connect, sync, page } = await testWorld({ target: 2 });
  await sync(await connect('Asam'), report([entry()]));
  const html = await page();
  expect(rowOf(html, 'Asam')).toContain('Kurang aktif');
  expect(readable(html)).toContain('0 dari 42 kelurahan aktif minggu ini');
  expect(readable(html)).toContain('1 Kurang aktif 1 hari unggah');
});

test('menulis jumlah per platform, unggahan terakhir, dan minggu berturut-turut', async () => {
  const { connect, sync, page } = await testWorld();
  const entries = [
    entry({ day: '2026-11-17', n: 2 }),
    entry({ p: 1 }),
    entry({ day: '2026-11-10' }),
    entry({ day: '2026-11-02' }),
    entry({ day: '2026-10-14' }),
    entry({ p: 4, k: 1, n: 9 }),
  ];
  await sync(await connect('Asam'), report(entries));
  expect(rowOf(await page(), 'Asam')).toContain('Aktif Rangkui 2 1 0 3 Rab 18/11 3 minggu');
});

test('minggu berjalan yang masih kosong tidak memutus hitungan, minggu lalu yang kosong memutusnya', async () => {
  const { connect, sync, page, clock } = await testWorld();
  await sync(await connect('Asam'), report([entry({ day: '2026-11-10' }), entry({ day: '2026-11-03' })]));
  expect(rowOf(await page(), 'Asam')).toContain('10/11 2 minggu');
  clock.at += 7 * 86_400_000;
  expect(rowOf(await page(), 'Asam')).toContain('10/11 –');
  expect(rowOf(await page('/?minggu=2026-11-16'), 'Asam')).toContain('10/11 –');
});

test('minggu berturut-turut menghitung hari unggah, sama seperti popup', async () => {
  const { connect, sync, page } = await testWorld({ target: 2 });
  const days = ['2026-11-03', '2026-11-04'].map((day) => entry({ day }));
  await sync(await connect('Asam'), report([...days, entry({ day: '2026-11-10', n: 2 })]));
  expect(rowOf(await page('/?minggu=2026-11-02'), 'Asam')).toContain('Rab 4/11 1 minggu');
  expect(rowOf(await page('/?minggu=2026-11-09'), 'Asam')).toContain('Sel 10/11 –');
});

test('minggu berganti pada Senin pukul 00.00 WIB', async () => {
  const { connect, sync, page, clock } = await testWorld();
  await sync(await connect('Asam'), report([entry()]));
  clock.at = Date.parse('2026-11-22T16:59:00Z');
  expect(readable(await page())).toContain('1 dari 42 kelurahan aktif minggu ini');
  clock.at = Date.parse('2026-11-22T17:00:00Z');
  expect(readable(await page())).toContain('0 dari 42 kelurahan aktif minggu ini');
});

test('membuka minggu yang lalu dan berjalan maju lagi', async () => {
  const { connect, sync, page } = await testWorld();
  await sync(await connect('Asam'), report([entry({ day: '2026-11-12', n: 4 })]));
  const html = await page('/?minggu=2026-11-13');
  expect(readable(html)).toContain('1 dari 42 kelurahan aktif pada minggu itu');
  expect(readable(html)).toContain('Senin 9 – Minggu 15 November 2026, dibuka Rabu 18/11');
  expect(html).toContain('href="/?minggu=2026-11-02"');
  expect(html).toContain('href="/?minggu=2026-11-16"');
  expect(rowOf(html, 'Asam')).toContain('4 0 0 4 Kam 12/11');
});

test('berhenti di minggu tertua yang angka hariannya masih lengkap', async () => {
  const { page } = await testWorld();
  const oldest = await page('/?minggu=2026-01-05');
  expect(readable(oldest)).toContain('Senin 5 – Minggu 11 Januari 2026');
  expect(oldest).not.toContain('Minggu sebelumnya');
  expect(readable(await page('/?minggu=2026-01-04'))).toContain('Senin 16 – Minggu 22 November 2026');
});

test('minggu sebelum unit terhubung tidak disebut kosong', async () => {
  const { connect, page } = await testWorld();
  await connect('Asam');
  expect(rowOf(await page('/?minggu=2026-11-09'), 'Asam')).toContain('Belum terhubung');
});

test.each(['2027-01-04', 'besok', '2026-13-40', '', '%00', '1990-01-01', '9999-99-99'])(
  'kembali ke minggu berjalan bila diminta minggu %s',
  async (asked) => {
    const { page } = await testWorld();
    expect(readable(await page(`/?minggu=${asked}`))).toContain('Senin 16 – Minggu 22 November 2026');
  },
);

test('tidak memuat skrip atau gaya sebaris, dan tetap ringan', async () => {
  const { world, page } = await testWorld();
  await seedDemo(world);
  const html = await page();
  expect(html.match(/<(textarea|script|style)\b|contenteditable|\sstyle=|\son[a-z]+=/gi)).toBeNull();
  expect(html.length).toBeLessThan(100_000);
});

test('mengirim aturan keamanan dan tidak boleh disimpan', async () => {
  const { app } = await testWorld();
  for (const path of ['/', '/mulai', '/tidak-ada']) {
    const { headers } = await app.request(path);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
  }
});

test('menyajikan sendiri gaya, huruf, dan lambangnya', async () => {
  const { app } = await testWorld();
  const types = await Promise.all(
    ['/dasbor.css', '/huruf.woff2', '/ikon.svg'].map(async (path) => {
      const answer = await app.request(path);
      expect([answer.status, (await answer.arrayBuffer()).byteLength > 300]).toEqual([200, true]);
      return answer.headers.get('Content-Type');
    }),
  );
  expect(types).toEqual(['text/css; charset=utf-8', 'font/woff2', 'image/svg+xml; charset=utf-8']);
});

test('menjelaskan cara memakai kode tanpa memintanya di halaman', async () => {
  const { page } = await testWorld();
  expect(readable(await page('/mulai'))).toContain('Salin seluruh alamat halaman ini');
});
