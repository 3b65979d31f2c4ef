import { expect, test } from 'vitest';
import { epochDayOf } from '@/lib/calendar/day';
import { entry } from './entries';
import { readable } from './readable';
import { wednesday } from './test-world';
import { unitWorld } from './unit-page-world';

const act = { who: 'admin uji', at: wednesday };

test('menulis status, minggu terhadap ukuran, runtun, unggahan terakhir, dan yang dicatat manual', async () => {
  const { open, count } = await unitWorld({ target: 2 });
  await count([
    entry(),
    entry({ day: '2026-11-17', p: 1, s: 2, j: 4 }),
    entry({ day: '2026-11-10' }),
    entry({ day: '2026-11-12', n: 2 }),
    entry({ k: 1, n: 6 }),
  ]);
  const { text } = await open('', 'viewer');
  expect(text).toContain('Kelurahan Asam Kecamatan Rangkui. Ukuran: minimal 2 hari unggah per minggu .');
  expect(text).toContain('Aktif Salin rekap unit');
  expect(text).toContain('Minggu ini 2 dari 2 hari unggah Berturut-turut 2 minggu Unggahan terakhir Rab 18/11');
  expect(text).toContain('Dicatat manual, 26 minggu 1 dari 5');
  expect(text).toContain('Kegiatan 4 Ucapan 1 Menurut platform Facebook 4 Instagram 1');
  expect(text).toContain('Tanggapan, tidak dihitung sebagai unggahan 6');
  expect(text).toContain('*REKAP KELURAHAN ASAM*');
  expect(text).toContain('Unggahan: 5 (Facebook 4, Instagram 1)');
});

test('peta 26 minggu juga terbaca sebagai tabel', async () => {
  const { open, count } = await unitWorld();
  await count([entry({ n: 3 })]);
  const { html, text } = await open();
  expect(html).toMatch(/role="img" aria-label="Peta 26 minggu, .*: 3 unggahan, paling sering Rabu\./);
  expect(text).toContain('16/11 0 0 3');
});

test('beralih ke satu minggu dan satu bulan', async () => {
  const { open, count } = await unitWorld();
  await count([entry(), entry({ day: '2026-11-10', n: 2 }), entry({ day: '2026-10-31', n: 4 })]);
  const week = (await open('?minggu=2026-11-12')).text;
  expect(week).toContain('Minggu 9–15 Nov 1 dari 1 hari unggah');
  expect(week).toContain('Rincian 9–15 Nov Unggahan 2');
  expect((await open('?bulan=2026-11')).text).toContain('Rincian November 2026 Unggahan 3');
  const { html, text } = await open('?bulan=2026-10');
  expect(text).toContain('Rincian Oktober 2026 Unggahan 4');
  expect([html.includes('?bulan=2026-09#'), html.includes('?bulan=2026-11#')]).toEqual([true, true]);
});

test.each(['?minggu=besok', '?minggu=2026-13-40', '?minggu=2099-01-01', '?minggu='])(
  'kembali ke minggu berjalan bila diminta %s',
  async (query) => {
    const { open } = await unitWorld();
    expect((await open(query)).text).toContain('Rincian 16–22 Nov');
  },
);

test.each(['?bulan=2026-13', '?bulan=x', '?bulan=1999-01', '?bulan=2027-01'])(
  'kembali ke bulan berjalan bila diminta %s',
  async (query) => {
    const { open } = await unitWorld();
    expect((await open(query)).text).toContain('Rincian November 2026');
  },
);

test('menyebut prioritas dengan nama dari paket dan tagar wajib yang dipakai', async () => {
  const { open, count, store, world } = await unitWorld();
  const pack = {
    prioritas: [{ nomor: 3, nama: 'Penurunan stunting' }],
    tagar: [{ tag: '#PangkalpinangBersih', wajib: true }],
  };
  await store.publishPack(JSON.stringify(pack), entry().d, await store.packSerial(), act);
  await count([entry({ q: 3, g: 1, n: 2 }), entry({ q: 9 })]);
  const { text } = await open();
  expect((await world.office()).pack.prioritas).toHaveLength(1);
  expect(text).toContain('Memuat semua tagar wajib 2 dari 3');
  expect(text).toContain('Prioritas: Penurunan stunting 2');
  expect(text).toContain('Prioritas: Prioritas nomor 9 1');
});

test('yang boleh melihat tidak mendapat formulir, dan isiannya ditolak', async () => {
  const { open, send, count, store, id } = await unitWorld();
  await count([entry()]);
  await store.excuseWeek({ unitId: id, monday: entry().d - 2, reason: 'libur' }, act);
  const { html } = await open('', 'viewer');
  expect(html.match(/<form[^>]*>/g)).toEqual([expect.stringContaining('action="/keluar"')]);
  expect((await send('tautan', {}, 'viewer')).answer.status).toBe(403);
});

test('unit yang tidak ada dijawab 404', async () => {
  const { app, as } = await unitWorld();
  const answer = await app.request('/unit/karangan', { headers: await as('viewer') });
  expect([answer.status, readable(await answer.text())]).toEqual([404, expect.stringContaining('Unit ini tidak ada')]);
});

test('menyebut yang disisihkan dengan alasannya', async () => {
  const { open, count } = await unitWorld();
  await count([entry({ day: '2026-12-24', n: 2 })]);
  expect((await open()).text).toContain('2 pada Kamis, 24 Desember 2026: harinya belum tiba');
});

test('halaman unit ringan, tanpa gaya sebaris, dengan satu skrip saja untuk menyalin', async () => {
  const { open, count } = await unitWorld();
  const days = Array.from({ length: 120 }, (_, back) => entry({ d: epochDayOf('2026-11-18') - back, j: back % 10 }));
  await count(days);
  const { html } = await open();
  const unscripted = html.replace('<script src="/dasbor.js" defer=""></script>', '');
  expect(unscripted.length).toBeLessThan(html.length);
  expect(unscripted).not.toMatch(/<(script|style)\b|\sstyle=|\son[a-z]+=/i);
  expect(html.length).toBeLessThan(100_000);
});
