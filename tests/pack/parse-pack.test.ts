import { expect, test } from 'vitest';
import { PackError } from '@/lib/pack/pack-error';
import { parsePack } from '@/lib/pack/parse-pack';

const whole = {
  unit: { nama: 'Kelurahan Melati', jenis: 'kelurahan', kota: 'Kota Pangkalpinang', zona: 'Asia/Jakarta' },
  wilayah: { kelurahan: ['Melati'], kecamatan: ['Taman Sari'], jalan: ['Jl. Mawar'], tempat: ['Balai Warga'] },
  pejabat: [{ nama: 'Siti Aminah', jabatan: 'Lurah Melati', dari: '2025-01-01', sampai: '2026-12-31' }],
  tagar: [{ tag: '#PangkalpinangMaju', wajib: true, dari: '2026-01-01' }],
  kalender: [{ hari: 'Hari Jadi Kota', tanggal: '09-17', tagar: '#HariJadi', tahunDasar: 1757 }],
  pemilihan: {
    dari: '2026-09-01',
    sampai: '2026-12-01',
    calon: [{ nama: 'Calon Satu', nomor: 1, akun: ['@calonsatu'], slogan: ['Bisa'] }],
    partai: [{ nama: 'Partai Contoh', singkatan: 'PC' }],
    tagar: ['#Contoh'],
  },
  kanal: { telepon: ['0717-421234'], surel: ['info@contoh.go.id'], domain: ['contoh.go.id'] },
  istilah: [{ salah: 'himbau', benar: 'imbau', alasan: 'Bentuk baku' }],
  prioritas: [{ nomor: 1, nama: 'Stunting' }],
  target: { perMinggu: 2 },
  pilar: [{ hari: 'Senin', tema: 'Layanan' }],
  rehat: [{ dari: '2026-12-24', sampai: '2026-12-31' }],
  komposer: { istirahat: ['facebook', 'business-suite'] },
};

test('menerima paket yang lengkap dan paket yang kosong', () => {
  expect(parsePack(whole)).toEqual(whole);
  expect(parsePack({})).toEqual({});
});

test.each<[string, unknown, string]>([
  ['bukan objek', 'paket', 'paket'],
  ['isian yang tidak dikenal', { aturan: [] }, 'aturan'],
  ['isian asing di dalam', { unit: { nama: 'X', kode: 'jalan()' } }, '"unit"'],
  ['nama terlalu panjang', { unit: { nama: 'x'.repeat(201) } }, '"unit.nama"'],
  ['nama kosong', { wilayah: { jalan: [' '] } }, '"wilayah.jalan.0"'],
  ['tanggal yang tidak ada', { pejabat: [{ nama: 'A', jabatan: 'B', dari: '2026-02-31' }] }, '"pejabat.0.dari"'],
  ['tagar tanpa pagar', { tagar: [{ tag: 'Maju' }] }, '"tagar.0.tag"'],
  ['situs yang tidak dikenal', { komposer: { istirahat: ['mastodon'] } }, '"komposer.istirahat.0"'],
  ['hari yang tidak ada', { pilar: [{ hari: 'Ahad', tema: 'Layanan' }] }, '"pilar.0.hari"'],
  ['zona asing', { unit: { zona: 'Asia/Tokyo' } }, '"unit.zona"'],
])('menolak %s dengan satu kalimat yang menyebut isiannya', (_about, input, where) => {
  const parse = () => parsePack(input);
  expect(parse).toThrow(PackError);
  expect(parse).toThrow(where);
  expect(parse).toThrow(/^Paket ditolak: [^\n]+\.$/);
});
