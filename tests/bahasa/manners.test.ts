import { expect, test } from 'vitest';
import { read } from '@/lib/bahasa/read';

const told = (text: string) =>
  read(text).evidence.bagaimana.map(({ span, cue }) => `${cue}: ${text.slice(span.start, span.end)}`);

test.each<[string, string[]]>([
  ['Cukup tunjukkan kartu pelajar.', ['ajakan: tunjukkan kartu pelajar']],
  ['Peserta minimal 17 tahun.', ['syarat: minimal 17 tahun']],
  ['BPBD mengerahkan 20 personel.', ['pengerahan: mengerahkan 20 personel']],
  ['Perahu karet disiagakan.', ['pengerahan: Perahu karet disiagakan']],
  ['Balita diberi telur rebus.', ['pemberian: diberi telur rebus']],
  ['Hasilnya, pak Amin terpilih.', ['hasil: Hasilnya, pak Amin terpilih']],
  ['Data bisa dicek di kantor desa.', ['saluran: dicek di kantor desa']],
  ['Unggah di laman desa.', ['ajakan: Unggah di laman desa', 'saluran: di laman desa']],
  ['Kader mendata dari rumah ke rumah.', ['secara: rumah ke rumah']],
  ['Warga tidak perlu antre lama.', ['syarat: tidak perlu antre lama']],
  ['Sampah diangkut dengan gerobak.', ['dengan: dengan gerobak']],
  ['Tiket Rp8.000 saja.', ['biaya: Tiket Rp8.000 saja', 'biaya: Tiket Rp8.000 saja']],
  [
    'Ibu-ibu belajar mencanting, mewarnai, dan menjemur kain.',
    ['rangkaian-kerja: Ibu-ibu belajar mencanting, mewarnai, dan menjemur kain'],
  ],
  ['Kemudian warga menanam bibit.', ['urutan: Kemudian warga menanam bibit']],
  ['Pelaku mengaku petugas bank.', ['modus: mengaku petugas bank']],
  ['Telp 0717-421000.', ['kontak: Telp 0717-421000']],
  ['Lubang ditambal menggunakan aspal dingin.', ['sarana: menggunakan aspal dingin']],
])('mencari cara dalam: %s', (text, manners) => {
  expect(told(text)).toEqual(manners);
});

test.each([
  'Hal itu disampaikan melalui pesan singkat.',
  'Dinas Sosial melalui Kepala Bidang Bansos hadir.',
  'Tonton lewat kanal YouTube kami.',
  'Cek informasi selengkapnya di sini.',
  'Kemudian Camat menyampaikan sambutan.',
  'Anggaran sebesar Rp2 miliar disetujui.',
  'Acara dimeriahkan dengan berbagai lomba.',
  'Acara ditutup dengan penuh haru.',
  'Warga resah dengan menurunnya debit air.',
  'Sekretariat mendorong warga memakai sepeda.',
  'Layanan darurat tetap buka 24 jam.',
  'Beroperasi mulai dari April sampai Mei.',
])('tidak menganggap cara: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('tidak menunjuk ke belakang bila yang diminta baru disebut sesudah tanda', () => {
  for (const { span } of read('Nelayan diminta; ya, segera menepi.').evidence.bagaimana)
    expect(span.end).toBeGreaterThan(span.start);
});
