import { expect, test } from 'vitest';
import { passwordTrouble } from '@/server/access/password-trouble';
import { regionOf } from '@/server/regions';

const trouble = async (password: string) => passwordTrouble(password, 'rina.humas', await regionOf('19.71'));

test.each([
  'kambing payung roti baja',
  'meja hijau sepeda',
  '雨がふる日はいえで本をよむ',
  'Xq7&vB!2mZ@p',
  'سوق السمك في الصباح',
  '🐐☂🍞⚙🐟🚲🏠🌧📚🪑🎈🧵',
  'hujan turun di pasar pagi'.repeat(5),
])('menerima %j', async (password) => {
  expect(await trouble(password)).toBeNull();
});

test.each([
  ['sepeda', 'Kata sandi paling sedikit 12 huruf.'],
  ['🐐☂🍞', 'Kata sandi paling sedikit 12 huruf.'],
  ['hujan turun di pasar pagi'.repeat(6), 'Kata sandi paling banyak 128 huruf.'],
  ['aaaaaaaaaaaaaaaa', 'Huruf yang diulang seperti “aaa” mudah ditebak.'],
  ['sayasayasayasaya', 'Bagian yang diulang seperti “abcabc” mudah ditebak.'],
  ['Password123456', 'Kata sandi ini mirip dengan yang sering dipakai orang.'],
  ['pangkalpinang1', 'Nama Anda, nama daerah, atau nama kantor mudah ditebak.'],
  ['Diskominfo2026', 'Nama Anda, nama daerah, atau nama kantor mudah ditebak.'],
  ['rinarinahumas', 'mudah ditebak.'],
  ['gerunggang2026', 'Nama Anda, nama daerah, atau nama kantor mudah ditebak.'],
])('menolak %j dengan alasannya', async (password, reason) => {
  expect(await trouble(password)).toContain(reason);
});
