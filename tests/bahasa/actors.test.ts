import { expect, test } from 'vitest';
import { read } from '@/lib/bahasa/read';
import { isShortHead, isShortOffice } from '@/lib/bahasa/short-office';

const told = (text: string) =>
  read(text).evidence.siapa.map(({ span, strength }) => `${strength}: ${text.slice(span.start, span.end)}`);

test.each<[string, string[]]>([
  ['BKPSDM membuka pendaftaran beasiswa.', ['strong: BKPSDM']],
  ['DP3AP2KB Kota Serambi menggelar sekolah perempuan.', ['strong: DP3AP2KB Kota Serambi']],
  ['DKUKMPQ melatih warung kecil bersama DXYZ.', ['weak: DXYZ']],
  ['Disdagin menggelar pasar murah.', ['strong: Disdagin']],
  ['RSUD dr. Hasan menambah poli jantung.', ['strong: RSUD dr. Hasan']],
  ['Direktur RSUD dr. Hasan hadir.', ['strong: Direktur RSUD dr. Hasan']],
  ['karang taruna menggelar turnamen voli', ['strong: karang taruna']],
  ['dinas perhubungan menertibkan parkir liar', ['strong: dinas perhubungan']],
  ['Badan Narkotika Kota (BNNK) hadir.', ['strong: Badan Narkotika Kota (BNNK']],
  ['Tim gabungan TNI-Polri turun.', ['weak: Tim gabungan', 'strong: TNI-Polri']],
  ['Rapat itu dibuka oleh Plt. Kadis Sosial pagi ini.', ['strong: Plt. Kadis Sosial']],
])('mengenal lembaga dan pejabat dalam: %s', (text, actors) => {
  expect(told(text)).toEqual(actors);
});

test.each<[string, string[]]>([
  ['Kelompok tani Sumber Rejeki panen raya.', ['weak: Kelompok tani Sumber Rejeki']],
  ['Pelaku usaha mikro Kampung Dadap ikut pelatihan.', ['weak: Pelaku usaha mikro Kampung Dadap']],
  ['Remaja masjid se-Kecamatan Gerunggang berlomba azan.', ['weak: Remaja masjid se-Kecamatan Gerunggang']],
  ['Dua belas mahasiswa KKN mengajar.', ['weak: Dua belas mahasiswa KKN']],
  ['Dibuat empat ibu dari sisa kain.', ['weak: empat ibu']],
  ['Warga RW 06, Kelurahan Melati, bergotong royong.', ['weak: Warga RW 06, Kelurahan Melati']],
  ['Sebanyak 162 orang hadir.', []],
  ['Masyarakat desa diminta waspada.', []],
  ['DIIMBAU KEPADA SELURUH WARGA AGAR WASPADA', []],
])('mengenal kelompok dalam: %s', (text, actors) => {
  expect(told(text)).toEqual(actors);
});

test.each<[string, string[]]>([
  ['Lapor ke BPBD bila ada pohon tumbang.', []],
  ['Hubungi Damkar di nomor 113.', []],
  ['Bayar iuran BPJS lewat aplikasi.', []],
  ['Ada yang mengaku sebagai Pak Camat meminta pulsa.', []],
  ['Ada yang mengaku petugas Dukcapil.', []],
  ['Foto oleh Kang Asep.', []],
  ['Kabupaten Melati berduka.', []],
  ['Selamat HUT ke-74 PGRI.', ['weak: PGRI']],
  ['Terima kasih kepada Dinas Sosial.', ['weak: Dinas Sosial']],
  ['Yth. Bapak Camat Melati', ['weak: Bapak Camat Melati']],
  ['Kita merancang taman ini.', []],
])('tidak mengira pelaku dalam: %s', (text, actors) => {
  expect(told(text)).toEqual(actors);
});

test('mengenal nama pendek kantor dan pejabat yang belum ada di daftar', () => {
  const offices =
    'diskominfotik dinsosp3akb dindikbud dppkbp3a bapperida kemenpanrb satresnarkoba koramil-08 pemprovsu';
  expect(offices.split(' ').filter((one) => !isShortOffice(one))).toEqual([]);
  const heads = 'kadisdikpora kasatreskrim wakapolsek kakankemenag kalapas';
  expect(heads.split(' ').filter((one) => !isShortHead(one))).toEqual([]);
});

test('tidak mengira kata biasa sebagai nama kantor', () => {
  const words =
    'disiplin distribusi disparitas dispensasi dishubungkan dinikmati pembangunan polusi satuan ditangani kemenangan bapak';
  expect(words.split(' ').filter(isShortOffice)).toEqual([]);
  expect('kadang kasihan kalau kakak karunia'.split(' ').filter(isShortHead)).toEqual([]);
});
