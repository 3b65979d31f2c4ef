import { expect, test } from 'vitest';
import { type Counted, cellKeyOf, countCells } from '@/lib/tally/counted';

const one: Counted = {
  day: '2026-11-18',
  platform: 'facebook',
  kind: 'post',
  source: 'detected',
  jenis: 'kegiatan',
  priority: 0,
  tagged: 1,
};

test('menghitung unggahan yang sama sifatnya dalam satu sel', () => {
  const cells = countCells([one, { ...one, platform: 'x' }, one]);
  expect(cells).toEqual([
    { ...one, n: 2 },
    { ...one, platform: 'x', n: 1 },
  ]);
});

test('tulisan tidak ikut ke dalam sel', () => {
  const withText = { ...one, text: 'isi tulisan', account: 'akun' };
  expect(JSON.stringify(countCells([withText]))).not.toMatch(/isi tulisan|akun/);
});

test('setiap sifat membuat sel tersendiri', () => {
  const others: Counted[] = [
    { ...one, day: '2026-11-19' },
    { ...one, platform: 'x' },
    { ...one, kind: 'response' },
    { ...one, source: 'entered' },
    { ...one, jenis: 'ucapan' },
    { ...one, priority: 2 },
    { ...one, tagged: 0 },
  ];
  expect(new Set([one, ...others].map(cellKeyOf)).size).toBe(8);
});
