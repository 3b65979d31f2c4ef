import { expect, test } from 'vitest';
import { read } from '@/lib/bahasa/read';

const told = (text: string) =>
  read(text).evidence.mengapa.map(({ span, cue }) => `${cue}: ${text.slice(span.start, span.end)}`);

test.each<[string, string[]]>([
  ['Kerja bakti digelar krn rumput tinggi.', ['penanda: krn rumput tinggi']],
  ['Loket ditutup, pasalnya server rusak.', ['penanda: pasalnya server rusak']],
  ['Posko dibuka menyusul adanya laporan warga.', ['penanda: menyusul adanya laporan warga']],
  ['Pipa diganti atas keluhan pelanggan.', ['dorongan: atas keluhan pelanggan']],
  ['Jalan dijaga setelah menerima laporan warga.', ['dorongan: setelah menerima laporan warga']],
  ['Arus kuat mengakibatkan jembatan putus.', ['sebab-akibat: Arus kuat mengakibatkan jembatan putus']],
  ['Minyak bekas bisa mencemari sumur.', ['bahaya: Minyak bekas bisa mencemari sumur']],
  ['Gang ini sering tergenang.', ['keadaan: Gang ini sering tergenang']],
  ['Harga cabai mulai naik.', ['keadaan: Harga cabai mulai naik']],
  ['Penyebab: kabel terkelupas', ['penanda: Penyebab: kabel terkelupas']],
  ['Dengan adanya taman ini diharapkan anak bisa bermain.', ['diharapkan-dapat: diharapkan anak bisa bermain']],
  ['Semoga bantuan ini dapat meringankan beban.', ['semoga: Semoga bantuan ini dapat meringankan beban']],
  ['Senam bersama sekaligus mempererat silaturahmi.', ['untuk-tujuan: sekaligus mempererat silaturahmi']],
  ['Iuran untuk perbaikan pos ronda.', ['untuk-benda: untuk perbaikan pos ronda']],
  ['Bersihkan kali dlm rangka Hari Air.', ['dalam-rangka: dlm rangka Hari Air']],
  ['Pawai obor bertepatan dengan Hari Santri.', ['peristiwa: bertepatan dengan Hari Santri']],
  ['Tujuan lomba ini adalah melatih anak.', ['penanda: Tujuan lomba ini adalah melatih anak']],
  ['Penghargaan diberikan atas inovasi layanan.', ['penanda: atas inovasi layanan']],
  ['Ringankan beban warga, Dinsos bagikan beras.', ['klausa-depan: Ringankan beban warga, Dinsos bagikan beras']],
  ['Camat mengajak warga belanja di sini agar pasar hidup.', ['penanda: agar pasar hidup']],
])('mencari alasan dalam: %s', (text, reasons) => {
  expect(told(text)).toEqual(reasons);
});

test.each([
  'Info selengkapnya akan menyusul.',
  'Pengendara yang melintas diminta agar berhati-hati.',
  'Semoga bermanfaat.',
  'Semoga kita selalu sehat.',
  'Warga diharapkan dapat hadir.',
  'Para pihak membuat kesepakatan baru.',
  'Penyebab ledakan masih diselidiki.',
  'Menindaklanjuti surat edaran Bupati, kibarkan bendera.',
  'Perkuat persatuan, rawat kebinekaan.',
  'Ini kesempatan untuk belajar.',
  'Minta tolong untuk menutup pagar.',
])('tidak menganggap alasan: %s', (text) => {
  expect(told(text)).toEqual([]);
});
