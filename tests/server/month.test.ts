import { expect, test } from 'vitest';
import { epochDayOf } from '@/lib/calendar/day';
import { mondaysOf } from '@/server/dashboard/month';
import { entry, report } from './entries';
import { readable } from './readable';
import { testWorld, wednesday } from './test-world';

const act = { who: 'petugas uji', at: wednesday };
const rowIn = (html: string, name: string) =>
  readable(html.split('<tr>').find((row) => row.includes(`>${name}</a>`)) ?? '');

test('setiap minggu masuk ke satu bulan saja, tempat hari Kamisnya', () => {
  const months = ['2026-10', '2026-11', '2026-12', '2027-01'];
  const mondays = months.flatMap((month) => mondaysOf(month, '2027-12-31'));
  expect(mondaysOf('2026-10', '2027-12-31')[0]).toBe('2026-09-28');
  expect(mondaysOf('2026-11', '2027-12-31')).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
  const steps = mondays.slice(1).map((monday, index) => epochDayOf(monday) - epochDayOf(mondays[index] ?? ''));
  expect(new Set(steps)).toEqual(new Set([7]));
  expect(mondaysOf('2026-11', '2026-11-16').at(-1)).toBe('2026-11-16');
});

test('menjumlahkan hari dalam bulan dan menilai minggunya', async () => {
  const { connect, sync, page } = await testWorld();
  const entries = [
    entry({ day: '2026-10-30', n: 5 }),
    entry({ day: '2026-11-01', n: 2 }),
    entry({ day: '2026-11-03' }),
    entry({ day: '2026-11-17' }),
    entry({ day: '2026-11-17', k: 1, n: 9 }),
  ];
  await sync(await connect('Asam'), report(entries));
  const html = await page('/laporan');
  expect(rowIn(html, 'Asam')).toContain('Rangkui Aktif, 1 Belum terhubung, – Aktif, 1 2 dari 2 4');
  expect(readable(html)).toContain('4 unggahan dari 1 unit pada November 2026');
  expect(rowIn(html, 'Bacang')).toContain('Belum terhubung, – – –');
  const october = await page('/laporan?bulan=2026-10');
  expect(rowIn(october, 'Asam')).toMatch(/Aktif, 7 1 dari 1 5 $/);
});

test('minggu yang dikecualikan dan minggu berjalan yang belum tercapai tidak ikut dinilai', async () => {
  const { store, connect, sync, page, unitId, clock } = await testWorld();
  clock.at = Date.parse('2026-11-02T03:00:00Z');
  await sync(await connect('Asam'), report([entry({ day: '2026-11-02' })]));
  clock.at = wednesday;
  expect(rowIn(await page('/laporan'), 'Asam')).toContain('1 dari 2 1');
  const monday = epochDayOf('2026-11-09');
  await store.excuseWeek({ unitId: await unitId('Asam'), monday, reason: 'bencana' }, act);
  expect(rowIn(await page('/laporan'), 'Asam')).toContain('Aktif, 1 Dikecualikan, 0 Belum ada unggahan, 0 1 dari 1 1');
});

test('bulan yang sudah dijumlahkan menyebut jumlahnya dan mengatakan bahwa rinciannya tidak ada lagi', async () => {
  const { store, connect, sync, page } = await testWorld();
  await sync(await connect('Asam'), report([entry({ day: '2025-11-25', n: 3 }), entry({ day: '2025-12-02', n: 4 })]));
  expect(rowIn(await page('/laporan?bulan=2025-11'), 'Asam')).toContain('Aktif, 3 1 dari 1 3');
  await store.sumMonths(epochDayOf('2025-12-01'), act);
  const html = await page('/laporan?bulan=2025-11');
  expect(rowIn(html, 'Asam')).toContain('Asam Rangkui 3');
  expect(readable(html)).toContain('Bulan ini tersimpan sebagai jumlah per bulan');
  const kept = await page('/laporan?bulan=2025-12');
  expect(rowIn(kept, 'Asam')).toContain('Aktif, 4');
  expect(html).toContain('href="/laporan?bulan=2025-12"');
});

test('bulan yang dijumlahkan separuh tidak kehilangan dan tidak menggandakan apa pun', async () => {
  const { store, connect, sync, page } = await testWorld();
  await sync(await connect('Asam'), report([entry({ day: '2025-11-10', n: 3 }), entry({ day: '2025-11-25', n: 4 })]));
  for (const day of ['2025-11-01', '2025-11-17', '2025-11-26']) {
    await store.sumMonths(epochDayOf(day), act);
    expect(readable(await page('/laporan?bulan=2025-11'))).toContain('7 unggahan dari 1 unit pada November 2025');
  }
});

test('berkas sebulan memuat angka yang sama dan meninggalkan jejak', async () => {
  const { store, connect, sync, app, as } = await testWorld();
  await sync(await connect('Asam'), report([entry({ day: '2026-11-03', n: 2 }), entry()]));
  const headers = await as('viewer');
  const csv = await (await app.request('/laporan/bulan.csv?bulan=2026-11', { headers })).text();
  expect(csv).toContain('2026-11,Asam,Kelurahan,Rangkui,3,2,2,2,Aktif,,Belum terhubung,1,Aktif\r\n');
  expect(csv).toContain('2026-11,Bacang,Kelurahan,Bukit Intan,,0,0,,Belum terhubung');
  expect((await store.audit()).at(-1)).toMatchObject({ what: 'exported', detail: 'bulan 2026-11 csv' });
  const book = await app.request('/laporan/bulan.xlsx', { headers });
  expect(book.headers.get('Content-Type')).toContain('spreadsheetml');
});

test('kembali ke bulan berjalan bila diminta bulan yang tidak ada atau belum datang', async () => {
  const { page } = await testWorld();
  for (const asked of ['2026-12', '2026-13', 'besok', '', '1999-01', "2026-11'"]) {
    expect(await page(`/laporan?bulan=${asked}`)).toContain('pada November 2026');
  }
});
