import { readdirSync, readFileSync } from 'node:fs';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { expect, test } from 'vitest';
import { jenisOfKode, type Region } from '@/lib/region/region';
import { regionFromAreas } from '@/lib/region/region-from-areas';
import { zoneOfProvince } from '@/lib/region/zone-of-province';

const folder = new URL('../../public/region/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const readRegion = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Region;

test('Kota Pangkalpinang memuat 7 kecamatan dan 42 kelurahan', () => {
  const region = readRegion('19.71.json');
  expect(region.nama).toBe('Kota Pangkalpinang');
  expect(region.zona).toBe('Asia/Jakarta');
  expect(region.kecamatan).toHaveLength(7);
  expect(region.kecamatan.flatMap((one) => one.kelurahan)).toHaveLength(42);
});

test('setiap berkas wilayah sama dengan yang dihasilkan dari paket data', { timeout: 30_000 }, async () => {
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
    getVillages(),
  ]);
  for (const name of files) {
    const kode = name.replace('.json', '');
    expect(regionFromAreas(kode, { provinces, regencies, districts, villages })).toEqual(readRegion(name));
  }
});

test('setiap berkas wilayah membawa pemberitahuan ODbL', () => {
  for (const name of files) expect(readRegion(name).pemberitahuan).toContain('Open Database License (ODbL) 1.0');
  expect(readFileSync(new URL('NOTICE.txt', folder), 'utf8')).toContain('Open Database License (ODbL) 1.0');
});

test('mengurutkan menurut nama dan tidak mengambil wilayah tetangga', () => {
  const areas = {
    provinces: [{ code: '73', name: 'Contoh' }],
    regencies: [{ code: '73.01', name: 'Kabupaten Contoh' }],
    districts: [
      { code: '73.01.02', name: 'Alpa' },
      { code: '73.01.01', name: 'Beta' },
      { code: '73.02.01', name: 'Lain' },
    ],
    villages: [
      { code: '73.01.01.2002', name: 'Zeta' },
      { code: '73.01.01.1001', name: 'Eta' },
    ],
  };
  const region = regionFromAreas('73.01', areas);
  expect(region.kecamatan.map(({ nama }) => nama)).toEqual(['Alpa', 'Beta']);
  expect(region.kecamatan[1]?.kelurahan.map(({ nama }) => nama)).toEqual(['Eta', 'Zeta']);
  expect(region.zona).toBe('Asia/Makassar');
  expect(() => regionFromAreas('73.99', areas)).toThrow(RangeError);
});

test('membedakan kelurahan dari desa menurut kodenya', () => {
  expect([jenisOfKode('19.71.02.1005'), jenisOfKode('11.01.01.2001')]).toEqual(['kelurahan', 'desa']);
});

test('memberi zona waktu tiap provinsi', () => {
  const zones = ['19', '62', '64', '51', '76', '81', '96'].map(zoneOfProvince);
  const [wib, wita, wit] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];
  expect(zones).toEqual([wib, wib, wita, wita, wita, wit, wit]);
});
