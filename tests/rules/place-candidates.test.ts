import { expect, it } from 'vitest';
import { read } from '@/lib/bahasa/read';
import { placeCandidates } from '@/lib/rules/unsur/place-candidates';

it.each<[string, string[]]>([
  ['Warga gotong royong di gg melati rt 03', ['gg melati rt 03']],
  ['Senam bersama di Pos Tiga Serangkai, lalu makan bersama.', ['Pos Tiga Serangkai']],
  ['Kerja bakti bersama Bu Siti', ['Bu Siti']],
  ['Selamat pagi semua', []],
  ['', []],
])('menawarkan kata yang mungkin tempat: %j', (text, places) => {
  expect(placeCandidates(read(text))).toEqual(places);
});
