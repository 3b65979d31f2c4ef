import { expect, test } from 'vitest';
import { entry, report } from '../entries';
import { readable } from '../readable';
import { unitWorld } from './unit-world';

const puskesmas = { nama: 'Puskesmas Melati', jenis: 'puskesmas', kecamatan: 'Rangkui' };

test('menambah unit, lalu menampilkannya dengan nomor buatan sendiri', async () => {
  const { open, send, store } = await unitWorld();
  const { status, to } = await send('/unit/tambah', { ...puskesmas, nama: '  Puskesmas\tMelati ' });
  expect([status, to]).toEqual([303, '/unit?selesai=tambah&cari=Puskesmas%20Melati']);
  expect((await store.units()).find(({ code }) => code === 'U-0001')).toMatchObject({
    name: 'Puskesmas Melati',
    jenis: 'puskesmas',
    kecamatan: 'Rangkui',
  });
  const text = readable((await open(to ?? '')).html);
  expect(text).toContain('Unit ditambahkan.');
  expect(text).toContain('43 unit, 0 terhubung');
  expect((await store.audit()).at(-1)).toMatchObject({ what: 'units-added', detail: 'U-0001' });
});

test.each([
  ['tanpa nama', { ...puskesmas, nama: ' ' }, 'nama', 'Nama unit belum diisi.'],
  ['bernama 300 huruf', { ...puskesmas, nama: 'a'.repeat(300) }, 'nama', 'paling panjang 100 huruf, ini 300.'],
  ['bernama rumus', { ...puskesmas, nama: '=HYPERLINK("http://x")' }, 'nama', 'Excel membacanya sebagai rumus.'],
  ['bernama yang sudah ada', { ...puskesmas, nama: 'kelurahan asam' }, 'nama', 'sudah dipakai unit lain'],
  ['tanpa jenis', { ...puskesmas, jenis: '' }, 'jenis', 'Jenis unit belum diisi.'],
  ['berjenis karangan', { ...puskesmas, jenis: 'puskemas' }, 'jenis', 'Mungkin maksudnya puskesmas.'],
  ['di kecamatan lain', { ...puskesmas, kecamatan: 'Rangkuy' }, 'kecamatan', 'Mungkin maksudnya Rangkui.'],
])('unit %s dikembalikan dengan isiannya, tanpa menyimpan apa pun', async (_, fields, wrong, sentence) => {
  const { send, names } = await unitWorld();
  const { status, html } = await send('/unit/tambah', fields);
  expect(status).toBe(400);
  expect(readable(html)).toContain(sentence);
  expect(html).toMatch(new RegExp(`name="${wrong}"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*name="${wrong}"`));
  expect(html).toContain(`aria-describedby="salah-${wrong}"`);
  const typed = fields.nama.replaceAll('"', '&quot;');
  expect(html).toContain(`value="${typed}"`);
  expect(await names()).toHaveLength(42);
});

test('nama yang berisi tanda HTML tampil sebagai tulisan', async () => {
  const { send, open } = await unitWorld();
  const { to } = await send('/unit/tambah', { ...puskesmas, nama: '<script>alert(1)</script>' });
  const { html } = await open(to ?? '');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toContain('<script');
});

test('dinas tidak harus punya kecamatan', async () => {
  const { send, open } = await unitWorld();
  await send('/unit/tambah', { nama: 'Dinas Contoh', jenis: 'opd', kecamatan: '' });
  expect(readable((await open('/unit?cari=Dinas+Contoh')).html)).toContain('Semua kecamatan –');
});

test('mengubah nama, dan paket unit itu ikut berubah', async () => {
  const { send, open, unitId, connect, sync } = await unitWorld();
  const token = await connect('Asam');
  const id = await unitId('Asam');
  expect((await open(`/unit/ubah/${id}`)).html).toContain('value="Kelurahan Asam"');
  const fields = { nama: 'Kelurahan Asam Baru', jenis: 'kelurahan', kecamatan: 'Rangkui' };
  expect((await send(`/unit/ubah/${id}`, fields)).status).toBe(303);
  expect(await (await sync(token, report([]))).text()).not.toContain('unknown');
  expect((await open('/unit?cari=Asam+Baru')).html).toContain('>Asam Baru</a>');
  const taken = await send(`/unit/ubah/${id}`, { ...fields, nama: 'Kelurahan Bacang' });
  expect([taken.status, readable(taken.html).includes('Nama ini sudah dipakai unit lain.')]).toEqual([400, true]);
});

test('mengakhiri unit lalu mengembalikannya, tanpa kehilangan angka dan sambungan', async () => {
  const { send, open, unitId, connect, sync, store, page } = await unitWorld();
  const token = await connect('Asam');
  await sync(token, report([entry({ n: 2 })]));
  const id = await unitId('Asam');
  expect(readable((await open(`/unit/akhiri/${id}`)).html)).toContain('Angka yang sudah tercatat tetap tersimpan.');
  expect((await send(`/unit/akhiri/${id}`, {})).to).toBe('/unit?selesai=akhiri');
  expect(readable((await open('/unit?selesai=akhiri')).html)).toContain('41 kelurahan, 0 terhubung');
  expect(readable(await page())).toContain('0 dari 41 kelurahan aktif minggu ini');
  expect((await sync(token, report([entry({ n: 3, r: 2 })]))).status).toBe(200);
  expect((await open(`/unit/ubah/${id}`)).status).toBe(404);
  expect(readable((await open('/unit/berakhir')).html)).toContain('Kelurahan Asam');
  const again = await send('/unit/tambah', { nama: 'Kelurahan Asam', jenis: 'kelurahan', kecamatan: 'Rangkui' });
  expect(readable(again.html)).toContain('Nama ini dipakai unit yang sudah diakhiri.');
  expect((await send(`/unit/kembalikan/${id}`, {})).to).toBe('/unit?selesai=kembali');
  expect(readable(await page())).toContain('1 dari 42 kelurahan aktif minggu ini');
  const deeds = (await store.audit()).map(({ what }) => what).filter((what) => what.startsWith('unit-'));
  expect(deeds).toEqual(['unit-ended', 'unit-returned']);
  expect((await send(`/unit/kembalikan/${id}`, {})).status).toBe(404);
});

test('isian yang terlalu besar ditolak dengan satu kalimat', async () => {
  const { send, names } = await unitWorld();
  const { html } = await send('/unit/tambah', { ...puskesmas, nama: 'a'.repeat(10_000_000) });
  expect(readable(html)).toContain('Kiriman terlalu besar.');
  expect(await names()).toHaveLength(42);
});
