import { expect, test } from 'vitest';
import { unsurList } from '@/lib/draft/unsur';
import { needOf } from '@/lib/rules/jenis/need';

test('meminta tempat dan waktu untuk undangan, tidak untuk ucapan', () => {
  expect(unsurList.map((unsur) => needOf('undangan', unsur))).toEqual([
    'wajib',
    'wajib',
    'wajib',
    'wajib',
    'dianjurkan',
    'dianjurkan',
  ]);
  expect(needOf('ucapan', 'di-mana')).toBe('tidak-perlu');
});

test('hanya meminta apa dan menganjurkan siapa untuk jenis lainnya', () => {
  expect(unsurList.map((unsur) => needOf('lainnya', unsur))).toEqual([
    'wajib',
    'dianjurkan',
    'tidak-perlu',
    'tidak-perlu',
    'tidak-perlu',
    'tidak-perlu',
  ]);
});
