import { expect, test } from 'vitest';
import { read } from '@/lib/bahasa/read';
import type { Jenis } from '@/lib/draft/jenis';
import { judgeBagaimana } from '@/lib/rules/unsur/bagaimana';

const today = '2026-11-21';
const shown = (text: string, jenis: Jenis = 'kegiatan') =>
  judgeBagaimana(read(text), { jenis, today }).evidence.map(({ start, end }) => text.slice(start, end));

test('mendahulukan langkah, lalu biaya, lalu nomor yang dihubungi', () => {
  expect(shown('Info 0811-2222-3333. Tiket Rp5.000. Bawa tikar sendiri.', 'undangan')).toEqual([
    'Bawa tikar sendiri',
    'Tiket Rp5.000',
    'Info 0811-2222-3333',
  ]);
});

test.each<[string, Jenis, Jenis]>([
  ['Camat minta warga mengungsi ke balai desa.', 'peringatan', 'imbauan'],
  ['Pelaku mengaku petugas bank.', 'peringatan', 'kegiatan'],
  ['Pemohon dapat mengambil nomor antrean.', 'layanan', 'kegiatan'],
])('menganggap “%s” caranya pada %s, tetapi tidak pada %s', (text, there, notThere) => {
  expect(shown(text, there)).not.toEqual([]);
  expect(shown(text, notThere)).toEqual([]);
});

test('tidak menganggap daftar orang atau tempat sebagai cara', () => {
  expect(shown('Hadir:\n1. Kepala Puskesmas\n2. Ketua Karang Taruna')).toEqual([]);
  expect(shown('Lokasi penyemprotan:\n- Gang Melati\n- Gang Mawar')).toEqual([]);
  expect(shown('Urutan:\n1️⃣ Timbang berat\n2️⃣ Ukur tinggi')).toEqual(['1️⃣ Timbang berat']);
});

test('tidak menganggap tautan untuk membaca lanjut sebagai cara', () => {
  expect(shown('Rapat digelar.\nInformasi selengkapnya:\nhttps://contoh.go.id/rapat')).toEqual([]);
});

test('membaca alasan di dalam kabar bohong sebagai cara kabar itu menipu', () => {
  expect(shown('Hoaks: bansos dihapus karena dana habis. Kabar itu tidak benar.', 'klarifikasi')).toEqual([
    'karena dana habis',
  ]);
});
