import { expect, test } from 'vitest';
import { placeNames } from '@/lib/region/place-names';
import type { Province, ProvinceName } from '@/lib/region/province';
import { regionFiles } from '@/scripts/region-files';

const files = await regionFiles();
const read = <Content>(name: string): Content =>
  JSON.parse(files.find(({ relativeDest }) => relativeDest === `region/${name}.json`)?.contents ?? 'null');
const names = read<ProvinceName[]>('provinsi');
const provinces = names.map(({ kode }) => read<Province>(kode));

test('memuat seluruh Indonesia: 38 provinsi, 514 kabupaten dan kota, 7.285 kecamatan, lebih dari 83.000 kelurahan dan desa', () => {
  const regencies = provinces.flatMap(({ kabupaten }) => kabupaten);
  const districts = regencies.flatMap(({ kecamatan }) => kecamatan);
  const villages = districts.flatMap(({ kelurahan, desa }) => [...kelurahan, ...desa]);
  expect([names.length, regencies.length, districts.length]).toEqual([38, 514, 7285]);
  expect(villages.length).toBeGreaterThan(83_000);
});

test('muat di ekstensi: semuanya di bawah 1,6 juta huruf, provinsi terbesar di bawah 140 ribu', () => {
  const sizes = files.map(({ contents }) => contents.length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_600_000);
  expect(Math.max(...sizes)).toBeLessThan(140_000);
});

test('Kota Pangkalpinang ditulis seperti pemerintahnya menulis, dengan kelurahan di kecamatannya', () => {
  const city = read<Province>('19').kabupaten.find(({ kode }) => kode === '19.71');
  expect(city?.nama).toBe('Kota Pangkalpinang');
  const district = city?.kecamatan.find(({ nama }) => nama === 'Taman Sari');
  expect(district?.kelurahan).toContain('Kejaksaan');
  expect(district?.desa).toEqual([]);
});

test('membedakan desa dari kelurahan dan memberi zona waktu', () => {
  const aceh = read<Province>('11');
  expect(aceh.zona).toBe('Asia/Jakarta');
  expect(aceh.kabupaten[0]?.kecamatan[0]?.desa.length).toBeGreaterThan(0);
  expect(read<Province>('96').zona).toBe('Asia/Jayapura');
});

test('nama tempat untuk unit: semua kecamatan, kelurahan di kecamatannya sendiri, tanpa kata biasa', () => {
  const regency = {
    kode: '99.71',
    nama: 'Kota Contoh',
    kecamatan: [
      { nama: 'Tengah', kelurahan: ['Kejaksaan', 'Melati', 'Jaya'], desa: [] },
      { nama: 'Wringinanom', kelurahan: [], desa: ['Kalirejo'] },
    ],
  };
  expect(placeNames(regency, 'Tengah')).toEqual(['Wringinanom', 'Kejaksaan']);
  expect(placeNames(regency)).toEqual(['Wringinanom', 'Kejaksaan', 'Kalirejo']);
});
