import { expect, test } from 'vitest';
import { read } from '@/lib/bahasa/read';

const told = (text: string) =>
  read(text).evidence['di-mana'].map(({ span, cue }) => `${cue}: ${text.slice(span.start, span.end)}`);

test.each<[string, string[]]>([
  ['Kantor Kelurahan Sukamulya tutup sementara.', ['subjek: Kantor Kelurahan Sukamulya']],
  ['Jalan Ahmad Yani ditutup malam ini.', ['subjek: Jalan Ahmad Yani']],
  ['Aula Kantor Camat Sukajadi penuh sesak.', ['subjek: Aula Kantor Camat Sukajadi']],
  ['Pengalihan arus ruas Simpang Tiga–Pasar Lama.', ['alamat: ruas Simpang Tiga–Pasar Lama']],
  ['Rabu ➡️ SDN 4 Melati', ['daftar: SDN 4 Melati']],
  ['12 Posyandu Mawar', ['daftar: Posyandu Mawar']],
  ['Senam tiap Jumat, halaman kantor camat, jam 7.', ['daftar: halaman kantor camat']],
  ['Lapangan bulu tangkis belakang musala', ['alamat: Lapangan bulu tangkis belakang musala']],
  ['Besok vaksin dilayani di 2 titik: Puskesmas Melintang', ['di: titik: Puskesmas Melintang']],
  ['Gempa guncang Sukabumi.', ['tujuan: guncang Sukabumi']],
  ['Rapat di Lapangan Merdeka 22 Maret.', ['di: di Lapangan Merdeka']],
  ['Pelatihan di Graha Mawar Surabaya.', ['di: di Graha Mawar Surabaya']],
])('mencari tempat tanpa "di" atau sampai batasnya dalam: %s', (text, places) => {
  expect(told(text)).toEqual(places);
});

test.each([
  'Jalan Sehat diikuti warga.',
  'Pasar Murah digelar besok.',
  'Nomornya tertera di SPPT.',
  'Itu bukan di Kota Melati.',
  'Lapor ke BPBD.',
  'ASN di lingkungan Pemerintah Kota Melati.',
  'Akan dijadikan Kawasan Ekonomi Khusus.',
  'Pendaftaran online dibuka.',
])('tidak mengira tempat dalam: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('tempat yang menjadi pokok kalimat juga boleh menjadi pelaku', () => {
  expect(read('Kantor Kelurahan Sukamulya tutup.').evidence.siapa).toHaveLength(1);
});

test('jabatan setelah koma bukan bagian nama tempat', () => {
  expect(told('Di Kecamatan Gabek, Plt. Wali Kota hadir.')).toEqual(['di: Di Kecamatan Gabek']);
});
