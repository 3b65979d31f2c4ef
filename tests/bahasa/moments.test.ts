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
  ['(3/5) Lalu warga menanam pohon.', []],
  ['Warga menanam pohon, Rabu (3/5).', ['Rabu (3/5)']],
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

test.each<[string, string]>([
  ['Pengajian akbar 12 Rabiul Awal 1448 H di masjid.', '12 Rabiul Awal 1448 H'],
  ['Awal puasa jatuh pada 1 Ramadan 1448 Hijriah.', '1 Ramadan 1448 Hijriah'],
  ['Rapat 2026-11-22 di aula.', '2026-11-22'],
  ['Rapat 22-11-26 di aula.', '22-11-26'],
  ['Rapat Senin (23.11.26) di aula.', 'Senin (23.11.26)'],
  ['Apel digelar (22/11) di halaman.', '22/11'],
  ['Bazar 22–24/11/2026 di alun-alun.', '22–24/11/2026'],
  ['Pendaftaran 1 s/d 5 Desember.', '1 s/d 5 Desember'],
  ['Pendaftaran 1 sampai dengan 5 Desember.', '1 sampai dengan 5 Desember'],
  ['Digelar 1, 3, dan 5 Desember.', '1, 3, dan 5 Desember'],
  ['Rapat 22-XI-2026.', '22-XI-2026'],
  ['Rapat 22-Nov-26.', '22-Nov-26'],
  ['Tanggal 22 bulan November tahun 2026.', '22 bulan November tahun 2026'],
  ['Festival November 22, 2026.', 'November 22, 2026'],
  ['Rapat Jumaat, 5 Pebruari.', 'Jumaat, 5 Pebruari'],
  ['Kumpul hari minggu.', 'minggu'],
  ['Buka Sen-Jum 8 pagi.', 'Sen-Jum 8 pagi'],
  ['Buka Senin s.d. Jumat jam 8 pagi.', 'Senin s.d. Jumat jam 8'],
  ['Sabtu, 21 Nov 2026, 19.30.', 'Sabtu, 21 Nov 2026, 19.30'],
  ['Rapat jam setengah delapan.', 'setengah delapan'],
  ['Rapat 0900 WIB.', '0900 WIB'],
  ['08.00 - selesai', '08.00'],
  ['Arus padat hingga 18.00.', '18.00'],
  ['Ambulans siaga 24 jam.', '24 jam'],
  ['Loket buka tiap hari kerja.', 'tiap hari kerja'],
  ['Digelar akhir pekan ini.', 'akhir pekan ini'],
  ['Dimulai awal bulan depan.', 'awal bulan depan'],
  ['Digelar pekan kedua November.', 'pekan kedua November'],
  ['Pameran selama sepekan.', 'selama sepekan'],
  ['Hujan turun sejak pagi.', 'pagi'],
  ['Gempa terasa dini hari.', 'dini hari'],
  ['Realisasi triwulan III 2026 naik.', 'triwulan III 2026'],
  ['Pada 2026 pajak naik.', '2026'],
  ['Juara umum tahun 2026 ini.', 'tahun 2026 ini'],
  ['Januari-Maret 2026 tercatat lima kasus.', 'Januari-Maret 2026'],
  ['H-7 pemilihan kuwu.', 'H-7'],
  ['Ziarah pada Hari Kartini.', 'Hari Kartini'],
  ['Pos dibuka selama libur Lebaran.', 'libur Lebaran'],
  ['Kumpul usai salat Jumat.', 'usai salat Jumat'],
  ['Kuras bak seminggu sekali.', 'seminggu sekali'],
  ['Ronda tiap dua pekan.', 'tiap dua pekan'],
  ['WA No. 081200001111 sebelum 22 November.', '22 November'],
  ['Jalan Mawar No. 5, Senin, 23 November.', 'Senin, 23 November'],
])('menemukan waktu dalam: %s', (text, moment) => {
  expect(told(text)).toContain(moment);
});

test.each([
  'Salat Jumat di masjid agung, Pasar Senin ramai.',
  'RT 01/02 dan 2/3 warga hadir.',
  'Proses 3 hari kerja, usia 6 bulan, obat dua kali sehari.',
  'Proklamasi 17 Agustus 1945, lahir 12 Mei 1970.',
  'Jalan 17 Agustus dan Stadion 10 November.',
  'Surat edaran tertanggal 4 Mei 2026 itu.',
  'Denda tunggakan tahun 2015 sampai 2023 dihapus.',
  'Panen tahun lalu lebih banyak.',
  'Selamat Hari Kartini, memperingati Hari Guru, menyambut bulan Ramadan.',
  'SDN Mawar 07 Pagi dan pasar malam.',
  'Ramai di akhir pekan.',
  'Surah Ar-Rum 02:15 dan jalan sepanjang 10.50 meter.',
  'Juara 3 tahun berturut-turut, 3 hari 2 malam.',
  'Hotline 24 jam, versi 2.1.26, formasi 4-3-3.',
])('tidak menganggap waktu: %s', (text) => {
  expect(told(text)).toEqual([]);
});
