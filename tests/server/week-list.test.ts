import { beforeEach, expect, test } from 'vitest';
import { seedDemo } from '@/server/demo/seed-demo';
import { entry, report } from './entries';
import { namesOf, readable, rowOf } from './readable';
import { testWorld } from './test-world';

let world: Awaited<ReturnType<typeof testWorld>>;
beforeEach(async () => {
  world = await testWorld({ target: 2 });
  await seedDemo(world.world);
});
const list = async (query: string) => world.page(`/?${query}`);
const found = (html: string) => /role="status">([^<]*)</.exec(html)?.[1];

test('urut abjad sejak awal, tidak pernah yang terburuk dahulu', async () => {
  const html = await list('');
  const names = namesOf(html);
  expect(names).toHaveLength(42);
  expect(names).toEqual([...names].sort());
  expect(html.match(/<th[^>]*aria-sort="ascending"[^>]*><a href="[^"]*">([^<]*)/)?.[1]).toBe('Kelurahan');
  expect(html.match(/aria-sort/g)).toHaveLength(1);
});

test('setiap judul kolom mengurutkan, dan sekali lagi membaliknya', async () => {
  const sums = async (query: string) =>
    [...(await list(query)).matchAll(/<td class="right folded"><b>(\d+)<\/b>/g)].map(([, n]) => Number(n));
  const html = await list('');
  for (const sort of [
    '-nama',
    'status',
    'kecamatan',
    '-facebook',
    '-instagram',
    '-x',
    '-jumlah',
    '-hari',
    '-terakhir',
    '-beruntun',
  ])
    expect(html).toContain(`href="/?urut=${sort}#daftar"`);
  const down = await sums('urut=-jumlah');
  expect(down).toEqual([...down].sort((a, b) => b - a));
  expect(down[0]).toBeGreaterThan(down.at(-1) ?? 0);
  const sorted = await list('urut=-jumlah');
  expect(sorted).toContain('aria-sort="descending"><a href="/?urut=jumlah#daftar">Jumlah');
  expect(namesOf(await list('urut=-nama'))).toEqual(namesOf(html).reverse());
});

test('ubin status, kecamatan, dan kotak cari menyaring, dan menyebut jumlahnya', async () => {
  expect(found(await list(''))).toBe('42 dari 42 unit');
  const short = await list('status=kurang');
  expect(found(short)).toBe('5 dari 42 unit');
  expect(namesOf(short).every((name) => rowOf(short, name).includes('Kurang aktif'))).toBe(true);
  expect(short).toContain('<a href="/#daftar" aria-current="true">');
  const gabek = await list('kecamatan=Gabek');
  expect(found(gabek)).toBe('6 dari 42 unit');
  expect(gabek).toContain('<option value="Gabek" selected="">');
  const searched = await list('cari=++air-IT');
  expect(namesOf(searched)).toEqual(['Air Itam']);
  expect(searched).toContain('value="air-IT"');
});

test('saringan saling menyempitkan, terbawa ke minggu lain, dan dapat dihapus sekaligus', async () => {
  const html = await list('status=aktif&kecamatan=Gabek&urut=-jumlah');
  expect(namesOf(html).length).toBeLessThan(6);
  expect(html).toContain('href="/?minggu=2026-11-09&amp;kecamatan=Gabek&amp;status=aktif&amp;urut=-jumlah"');
  expect(html).toContain('<input type="hidden" name="status" value="aktif"/>');
  expect(html).toContain('href="/?urut=-jumlah#daftar">Hapus saringan');
  expect(await list('')).not.toContain('Hapus saringan');
});

test('angka di atas daftar tidak berubah oleh saringan', async () => {
  expect(readable(await list('cari=air'))).toContain('31 dari 42 kelurahan aktif');
});

test('saringan tanpa hasil menawarkan jalan kembali', async () => {
  const html = await list('cari=tidakada');
  expect(found(html)).toBe('0 dari 42 unit');
  expect(readable(html)).toContain('Tidak ada unit yang cocok. Tampilkan semua unit');
});

test('alamat yang tidak dikenal menampilkan semuanya', async () => {
  for (const query of ['urut=jelek', 'status=semua', 'halaman=0', 'halaman=99', 'urut=-', 'jam=ya'])
    expect(namesOf(await list(query))).toHaveLength(42);
});

test('yang ditulis orang di kotak cari tetap tulisan', async () => {
  const html = await list(`cari=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  expect(html).not.toContain('<script');
});

test('enam puluh unit pada satu halaman, dan halaman dengan delapan ratus unit tetap ringan', async () => {
  const { store, page } = world;
  const more = Array.from({ length: 758 }, (_, index) => ({
    code: `99.99.${String(index).padStart(4, '0')}`,
    name: `Puskesmas ${String(index).padStart(3, '0')} Contoh Panjang`,
    jenis: 'puskesmas',
    kecamatan: `Kecamatan ${index % 30}`,
  }));
  await store.addUnits(more);
  const html = await page('/?halaman=2');
  expect(html.length).toBeLessThan(100_000);
  expect(namesOf(html)).toHaveLength(60);
  expect(readable(html)).toContain('Halaman 2 dari 14');
  expect(found(await page('/?jenis=puskesmas'))).toBe('758 dari 800 unit');
  expect(namesOf(await page('/?halaman=14'))).toHaveLength(800 - 13 * 60);
});

test('tanpa unit sama sekali hanya menawarkan menambah unit, dan hanya kepada admin', async () => {
  const { app, as, store } = await testWorld();
  store.units = async () => [];
  const see = async (role: 'admin' | 'viewer') => (await app.request('/', { headers: await as(role) })).text();
  expect(await see('admin')).toContain('<a href="/unit/tambah">Tambah unit</a>');
  expect(await see('viewer')).not.toContain('/unit/tambah');
  expect(readable(await see('viewer'))).toContain('Belum ada unit');
});

test('unggahan di tempat lain mendapat kolomnya sendiri', async () => {
  const { connect, sync, page } = await testWorld();
  expect(await page()).not.toContain('urut=-youtube');
  await sync(await connect('Asam'), report([entry({ p: 5 })]));
  expect(await page()).toContain('href="/?urut=-youtube#daftar">YouTube');
});
