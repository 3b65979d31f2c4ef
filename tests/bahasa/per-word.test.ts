import { expect, test } from 'vitest';
import { readParagraph } from '@/lib/bahasa/paragraph';
import { doorFor, isAmong, knownWord, oncePerWord } from '@/lib/bahasa/per-word';
import { tokenize } from '@/lib/bahasa/tokenize';

test('menanyai tiap kata sekali, dengan huruf besar atau kecil dan di naskah mana pun', () => {
  const asked: string[] = [];
  const lengthOf = oncePerWord((norm) => {
    asked.push(norm);
    return norm.length;
  });
  const tokens = [...tokenize('Posyandu ramai, posyandu riuh'), ...tokenize('POSYANDU')];
  expect(tokens.map(lengthOf)).toEqual([8, 5, 1, 8, 4, 8]);
  expect(asked).toEqual(['posyandu', 'ramai', ',', 'riuh']);
});

test('menjawab juga di luar naskah, sebagai kata kosong', () => {
  const isShort = oncePerWord((norm) => norm.length < 3);
  expect(isShort(tokenize('lurah')[1])).toBe(true);
  expect(isShort(tokenize('lurah')[0])).toBe(false);
});

test('memakai satu pertanyaan untuk satu daftar', () => {
  const list = new Set(['melati']);
  expect(isAmong(list)).toBe(isAmong(list));
  expect(tokenize('Melati dan mawar').map(isAmong(list))).toEqual([true, false, false]);
});

test('membuka pintu bagi kata yang ada di daftarnya, juga kata yang sudah dikenal', () => {
  tokenize('gerobak');
  const isTool = doorFor((norm) => norm === 'gerobak' || norm === 'cangkul');
  expect(tokenize('Gerobak dan cangkul').map(isTool)).toEqual([true, false, true]);
  expect(isTool(readParagraph('warga membawa cangkul', new Map()))).toBe(true);
  expect(isTool(readParagraph('warga membawa sapu', new Map()))).toBe(false);
});

test('melupakan kata lama bila terlalu banyak, tanpa mengubah jawaban', () => {
  const lengthOf = oncePerWord((norm) => norm.length);
  const first = knownWord('kelurahan');
  expect(knownWord('kelurahan')).toBe(first);
  for (let count = 0; count < 5_000; count++) knownWord(`kata${count}`);
  expect(knownWord('kelurahan')).not.toBe(first);
  expect(tokenize('kelurahan').map(lengthOf)).toEqual([9]);
});
