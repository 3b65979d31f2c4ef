import { getProvinces, getRegencies } from 'idn-area-data';
import { expect, test } from 'vitest';
import { regionNameBlock } from '@/lib/bahasa/data/region-names';
import { regionNames } from '@/lib/region/region-names';

test('menulis nama daerah seperti orang menulisnya', () => {
  const names = regionNames(
    [{ name: 'Daerah Istimewa Yogyakarta' }],
    [{ name: 'Kota Pangkal Pinang' }, { name: 'Kabupaten Kepulauan Seribu' }, { name: 'Kota Jakarta Utara' }],
  );
  expect(names).toEqual(
    expect.arrayContaining(['yogyakarta', 'pangkal pinang', 'pangkalpinang', 'kep. seribu', 'babel']),
  );
  expect(names).not.toContain('jakartautara');
});

test('memuat 38 provinsi serta 514 kabupaten dan kota', async () => {
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
  expect([provinces.length, regencies.length]).toEqual([38, 514]);
  expect(regionNameBlock.split(/[|\n]+/).filter((name) => name !== '')).toEqual(regionNames(provinces, regencies));
});
