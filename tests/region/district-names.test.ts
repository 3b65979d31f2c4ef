import { getDistricts, getProvinces, getRegencies } from 'idn-area-data';
import { expect, test } from 'vitest';
import { districtNameBlock } from '@/lib/bahasa/data/district-names';
import { districtNames, frontCoded } from '@/lib/region/district-names';
import { ordinaryDistricts } from '@/lib/region/ordinary-districts';
import { regionNames } from '@/lib/region/region-names';

const names = (...all: string[]) =>
  districtNames(
    all.map((name) => ({ name })),
    new Set(['lingga']),
    new Set(['tengah']),
  );

test('menyimpan nama pokok tanpa arah, tanpa nama kabupaten, dan tanpa kata biasa', () => {
  expect(names('Cibinong Selatan', 'Cibinong', 'Lingga Utara', 'Tengah', 'Kota Baru', '2 x 11 Anam')).toEqual([
    'cibinong',
  ]);
});

test('memendekkan nama yang berurutan', () => {
  expect(frontCoded(['cibinong', 'cibiru', 'dau'])).toBe('0cibinong4ru0dau');
});

test('memuat kecamatan seluruh negeri seperti sumbernya', async () => {
  const [provinces, regencies, districts] = await Promise.all([getProvinces(), getRegencies(), getDistricts()]);
  const made = districtNames(districts, new Set(regionNames(provinces, regencies)), ordinaryDistricts);
  expect(made.length).toBeGreaterThan(5000);
  expect(districtNameBlock.replaceAll('\n', '')).toBe(frontCoded(made));
});
