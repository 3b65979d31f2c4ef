import { expect, test } from 'vitest';
import { endOfDistrict } from '@/lib/bahasa/district-at';
import { read } from '@/lib/bahasa/read';
import { tokenize } from '@/lib/bahasa/tokenize';

test.each<[string, number]>([
  ['gerunggang', 1],
  ['Tanjung Priok Utara', 3],
  ['gunung putri', 2],
  ['tengah', 0],
  ['pasar', 0],
  ['jaya', 0],
  ['rumah', 0],
])('mencari nama kecamatan di awal "%s"', (text, end) => {
  expect(endOfDistrict(tokenize(text), 0)).toBe(end);
});

test.each<[string, number]>([
  ['Senam di gerunggang besok.', 1],
  ['Gerunggang makin bersih.', 0],
  ['Warga berdiri di tengah.', 0],
  ['Bertempat di jaya.', 0],
])('nama kecamatan hanya berarti tempat bila didahului kata tempat: %s', (text, places) => {
  expect(read(text).evidence['di-mana']).toHaveLength(places);
});
