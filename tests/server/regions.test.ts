import { expect, test } from 'vitest';
import { Problem } from '@/server/problem';
import { regionList, regionOf } from '@/server/regions';

test('memuat 514 kabupaten dan kota, berurutan menurut provinsi dan nama', async () => {
  const all = await regionList();
  expect(all).toHaveLength(514);
  expect(all[0]).toEqual({ kode: '11.05', nama: 'Kabupaten Aceh Barat', provinsi: 'Aceh' });
  expect(all.find(({ kode }) => kode === '19.71')).toEqual({
    kode: '19.71',
    nama: 'Kota Pangkalpinang',
    provinsi: 'Kepulauan Bangka Belitung',
  });
  expect(all.filter(({ provinsi }) => provinsi === '')).toEqual([]);
});

test('Kota Pangkalpinang memuat 7 kecamatan dan 42 kelurahan, dengan pemberitahuan ODbL', async () => {
  const region = await regionOf('19.71');
  expect([region.nama, region.zona]).toEqual(['Kota Pangkalpinang', 'Asia/Jakarta']);
  expect(region.kecamatan).toHaveLength(7);
  expect(region.kecamatan.flatMap((one) => one.kelurahan)).toHaveLength(42);
  expect(region.pemberitahuan).toContain('Open Database License (ODbL) 1.0');
});

test('kabupaten atau kota pertama tiap provinsi dapat dibuka dan berisi kelurahan atau desa', async () => {
  const all = await regionList();
  const first = all.filter(({ provinsi }, index) => provinsi !== all[index - 1]?.provinsi);
  expect(first).toHaveLength(38);
  for (const { kode } of first) {
    const { kecamatan } = await regionOf(kode);
    expect([kode, kecamatan.some(({ kelurahan }) => kelurahan.length > 0)]).toEqual([kode, true]);
  }
});

test.each(['', '19', '19.99', '../19.71', '19.71.02'])(
  'mengatakan dengan satu kalimat bila tidak ada kode "%s"',
  async (kode) => {
    await expect(regionOf(kode)).rejects.toThrow(Problem);
    await expect(regionOf(kode)).rejects.toThrow(`berkode "${kode}"`);
  },
);
