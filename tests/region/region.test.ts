import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jenisOfKode } from '@/lib/region/region';
import { regionFromAreas } from '@/lib/region/region-from-areas';
import { zoneOfProvince } from '@/lib/region/zone-of-province';

test('folder daftar wilayah membawa pemberitahuan ODbL', () => {
  const notice = readFileSync(new URL('../../public/region/NOTICE.txt', import.meta.url), 'utf8');
  expect(notice).toContain('Open Database License (ODbL) 1.0');
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
