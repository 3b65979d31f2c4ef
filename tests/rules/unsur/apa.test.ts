import { describe, expect, it, test } from 'vitest';
import { read } from '@/lib/bahasa/read';
import type { Jenis } from '@/lib/draft/jenis';
import { judgeApa } from '@/lib/rules/unsur/apa';

const shown = (text: string, jenis: Jenis) => {
  const { state, evidence } = judgeApa(read(text), { jenis, today: '2026-11-21' });
  return `${state}: ${evidence.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
};

describe('pokok unggahan', () => {
  it.each<[Jenis, string, string]>([
    ['imbauan', 'Lurah Melati mengimbau warga agar tidak membakar jerami.', 'ada: tidak membakar jerami'],
    ['imbauan', 'Camat Gabek meminta pedagang tidak berjualan di trotoar.', 'ada: tidak berjualan di trotoar'],
    ['imbauan', 'Mohon anak-anak sarapan dulu sebelum imunisasi.', 'ada: anak-anak sarapan dulu sebelum imunisasi'],
    ['imbauan', 'Halo warga. Jangan lupa untuk selalu menutup pagar taman.', 'ada: menutup pagar taman'],
    ['imbauan', 'Parkir jangan di bahu jalan.', 'ada: Parkir jangan di bahu jalan'],
    ['ucapan', 'Selamat Hari Kartini dan tetap berkarya.', 'ada: Selamat Hari Kartini dan tetap berkarya'],
    [
      'ucapan',
      'SELAMAT DAN SUKSES\nATAS DILANTIKNYA LURAH BARU',
      'ada: SELAMAT DAN SUKSES\nATAS DILANTIKNYA LURAH BARU',
    ],
    ['peringatan', 'Petugas mengatur kendaraan. Ada longsor di jalan ke Desa Air Limau.', 'ada: longsor'],
    ['kegiatan', 'Bupati meresmikan jembatan gantung Seroja.', 'ada: meresmikan jembatan gantung Seroja'],
    ['kegiatan', 'Usai apel, Lurah Melati membagikan 40 paket buku.', 'ada: membagikan 40 paket buku'],
    ['kegiatan', 'Dinas PU melaksanakan aksi "Sungai Tanpa Popok".', 'ada: aksi "Sungai Tanpa Popok'],
    [
      'kegiatan',
      'Dilaksanakan pelantikan Forum Anak Desa (FAD) Melati.',
      'ada: pelantikan Forum Anak Desa (FAD) Melati',
    ],
    ['undangan', 'LIGA TARKAM RAMADAN\nPendaftaran sampai 10 Maret di balai warga.', 'ada: LIGA TARKAM RAMADAN'],
    ['layanan', 'Syaratnya fotokopi KTP. Perekaman sidik jari di loket 2.', 'ada: Perekaman sidik jari'],
    [
      'lainnya',
      'Tarif parkir tepi jalan di Kota Melati ditetapkan Rp2.000.',
      'ada: Tarif parkir tepi jalan di Kota Melati ditetapkan',
    ],
    [
      'edukasi',
      'Tahukah Anda? Bawang merah menjaga tanaman cabai dari kutu.',
      'kurang-jelas: Bawang merah menjaga tanaman cabai dari kutu',
    ],
  ])('%s: %s', (jenis, text, expected) => {
    expect(shown(text, jenis)).toBe(expected);
  });
});

test.each(['Ayo tetap semangat!', 'Kerja keras, kerja cerdas, kerja ikhlas.', 'Melayani dengan sepenuh hati.'])(
  'tidak menemukan pokok dalam semboyan: %s',
  (text) => {
    expect(shown(text, 'lainnya')).toBe('belum-ada: ');
  },
);

test('tidak menganggap sapaan di baris pertama sebagai judul', () => {
  expect(shown('Halo warga Melati\nKami gelar khitanan massal.', 'kegiatan')).toBe('ada: khitanan massal');
});
