import { expect, test } from 'vitest';
import { momentsOf } from '@/lib/bahasa/moments';
import { tokenize } from '@/lib/bahasa/tokenize';

const momentsIn = (text: string) => momentsOf(tokenize(text));
const told = (text: string) => momentsIn(text).map(({ span }) => text.slice(span.start, span.end));

test.each<[string, string[]]>([
  ['Rapat Selasa (15/10/2024) pukul 09.00 WIB di aula.', ['Selasa (15/10/2024) pukul 09.00 WIB']],
  ['Digelar 9-11 September 2019.', ['9-11 September 2019']],
  ['Buka setiap Senin.', ['setiap Senin']],
  ['Tadi malam warga berkumpul, besok libur.', ['Tadi malam', 'besok']],
  ["Hari ini Jum'at, 06 Agustus 2021 digelar.", ["Hari ini Jum'at, 06 Agustus 2021"]],
  ['Pasar Minggu ramai dua minggu.', []],
  ['Jumat Bersih dan Jumat Berkah.', []],
  ['Selamat berhari Minggu.', []],
  ['Hari Ulang Tahun Tahun 2021 dan Anugerah 2019.', []],
  ['Undang-Undang Nomor 14 tahun 2008 dan Perda No. 5 tanggal 4 September 2019.', []],
  ['Segera, selalu, dan saat ini.', []],
  ['Dua hari yang lalu dan 3 pekan lagi.', ['Dua hari yang lalu dan 3 pekan lagi']],
  ['Semalam hujan, sehari semalam warga berjaga.', ['Semalam']],
  ["Pengajian ba'da Isya.", ["ba'da Isya"]],
  ['Jam : 08.00', ['08.00']],
  ['⏰ 08.00 selesai', ['08.00']],
  ['🎉 5 lomba', []],
  ['Surat Edaran perihal libur, tanggal 4 September 2026.', []],
  ['Sesuai surat edaran, posko melayani warga mulai tanggal 4 September 2026.', ['4 September 2026']],
  ['Harga 10.50 dan skor 2.30.', []],
])('menemukan waktu dalam: %s', (text, moments) => {
  expect(told(text)).toEqual(moments);
});

test('memisahkan hari, tanggal, dan jam', () => {
  const [moment] = momentsIn('Kamis, 26 November 2026 pukul 13.30 WIB');
  expect(moment).toMatchObject({
    weekday: 3,
    date: { day: 26, month: 11, year: 2026 },
    clock: 810,
    strength: 'strong',
  });
});

test('membedakan jadwal berulang, rentang, dan hari yang dihitung dari hari ini', () => {
  expect(momentsIn('setiap hari pukul 08.00')[0]?.isRecurring).toBe(true);
  expect(momentsIn('Sabtu-Minggu, 21-22 November')[0]?.isRange).toBe(true);
  expect(momentsIn('kemarin')[0]?.daysAway).toBe(-1);
});

test('menilai hari tanpa tanggal kurang jelas', () => {
  expect(momentsIn('ujar Lurah, Kamis.')[0]?.strength).toBe('weak');
});
