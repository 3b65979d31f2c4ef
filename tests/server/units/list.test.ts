import { expect, test } from 'vitest';
import { seedDemo } from '@/server/demo/seed-demo';
import { entry, report } from '../entries';
import { readable } from '../readable';
import { unitWorld } from './unit-world';

const rowOf = (html: string, name: string) =>
  readable(new RegExp(`<th scope="row"><a [^>]+>${name}</a>.*?</tr>`, 's').exec(html)?.[0] ?? '');
const shownNames = (html: string) => [...html.matchAll(/<th scope="row"><a [^>]+>([^<]+)<\/a>/g)].map((one) => one[1]);

test('menyebut berapa unit yang terhubung, dan keadaan tiap unit', async () => {
  const { open, connect, sync, codeFor } = await unitWorld();
  await sync(await connect('Asam'), report([entry()]));
  await codeFor('Bacang');
  const { html } = await open('/unit');
  expect(readable(html)).toContain('42 kelurahan, 1 terhubung');
  expect(rowOf(html, 'Asam')).toContain('Asam 1 komputer Rangkui hari ini 10.00 belum ada akun terpakai');
  expect(rowOf(html, 'Bacang')).toContain(
    'Bacang Belum terhubung Bukit Intan – belum ada akun dibuat 18/11 , belum dipakai',
  );
  expect(rowOf(html, 'Bintang')).toContain('belum dibuat');
});

test('menulis kemarin, lalu tanggalnya, bila lama tidak ada kabar; kode yang lama habis masanya', async () => {
  const { open, connect, clock, codeFor, as, app } = await unitWorld();
  await connect('Asam');
  await codeFor('Bacang');
  clock.at += 86_400_000;
  // A session of an admin ends by itself.
  const html = async () => (await app.request('/unit', { headers: await as('admin') })).text();
  expect(rowOf(await html(), 'Asam')).toContain('kemarin 10.00');
  clock.at += 30 * 86_400_000;
  expect(rowOf(await html(), 'Asam')).toContain('18/11');
  expect(rowOf(await html(), 'Bacang')).toContain('habis masanya');
  expect((await open('/unit')).status).toBe(303);
});

test('menyaring menurut nama, kecamatan, dan sambungan', async () => {
  const { open, connect, codeFor } = await unitWorld();
  await connect('Asam');
  await codeFor('Bacang');
  expect(shownNames((await open('/unit?cari=kelurahan+asam')).html)).toEqual(['Asam']);
  const rangkui = await open('/unit?kecamatan=Rangkui');
  expect(shownNames(rangkui.html)).toHaveLength(8);
  expect(readable(rangkui.html)).toContain('Menampilkan 8 dari 8 unit yang cocok, seluruhnya 42.');
  expect(shownNames((await open('/unit?sambungan=terhubung')).html)).toEqual(['Asam']);
  expect(shownNames((await open('/unit?sambungan=belum')).html)).toHaveLength(41);
  expect(shownNames((await open('/unit?sambungan=kode')).html)).toEqual(['Bacang']);
  const none = await open('/unit?cari=zzz');
  expect(readable(none.html)).toContain('Tidak ada unit yang cocok dengan saringan ini.');
  expect(none.html).toContain('value="zzz"');
});

test('mengurutkan lewat kepala kolom, sekali lagi ke arah sebaliknya', async () => {
  const { open, connect } = await unitWorld();
  await connect('Tua Tunu Indah');
  const usual = await open('/unit');
  expect(shownNames(usual.html)[0]).toBe('Air Itam');
  expect(usual.html).toContain('aria-sort="ascending"');
  const link = (html: string) => /href="([^"]+)">Sambungan/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const up = await open(link(usual.html));
  expect(shownNames(up.html).at(-1)).toBe('Tua Tunu Indah');
  const down = await open(link(up.html));
  expect(shownNames(down.html).slice(0, 2)).toEqual(['Tua Tunu Indah', 'Air Itam']);
  expect(down.html).toContain('aria-sort="descending"');
});

test('membagi daftar yang panjang menjadi halaman di bawah 100 kB', async () => {
  const { open, store, world } = await unitWorld();
  await seedDemo(world);
  const act = { who: 'petugas uji', at: world.now() };
  const many = Array.from({ length: 300 }, (_, i) => ({
    name: `Sekolah ${i}`,
    jenis: 'sekolah',
    kecamatan: 'Rangkui',
  }));
  await store.addOwnUnits(many, act);
  const first = await open('/unit');
  expect(shownNames(first.html)).toHaveLength(60);
  expect(readable(first.html)).toContain('Halaman 1 dari 6');
  expect(first.html.length).toBeLessThan(100_000);
  expect(shownNames((await open('/unit?halaman=6')).html)).toHaveLength(42);
  expect(shownNames((await open('/unit?halaman=999')).html)).toHaveLength(42);
  expect(shownNames((await open('/unit?jenis=sekolah&halaman=2')).html)[0]).toBe('Sekolah 60');
});

test('yang hanya melihat tidak mendapat tombol untuk mengubah', async () => {
  const { open } = await unitWorld('viewer');
  const { html } = await open('/unit');
  expect(shownNames(html)).toHaveLength(42);
  expect(html).not.toMatch(/Kode baru|\/unit\/ubah|Tambah unit|method="post" action="\/unit/);
});

test.each([
  ['?urut=<script>alert(1)</script>', 42],
  ['?halaman=-3', 42],
  ['?halaman=x&sambungan=x', 42],
  ['?selesai=constructor&n=1', 42],
  [`?cari=${'a'.repeat(5000)}`, 0],
])('tetap menjawab bila alamatnya %s', async (query, rows) => {
  const { open } = await unitWorld();
  const { status, html } = await open(`/unit${query}`);
  expect([status, shownNames(html).length]).toEqual([200, rows]);
  expect(html).not.toContain('<script');
});
