import { expect, test } from 'vitest';
import { read } from '@/lib/bahasa/read';
import type { Jenis } from '@/lib/draft/jenis';
import { judgeMengapa } from '@/lib/rules/unsur/mengapa';

const today = '2026-11-21';
const judge = (text: string, jenis: Jenis) => judgeMengapa(read(text), { jenis, today });
const shown = (text: string, jenis: Jenis = 'kegiatan') =>
  judge(text, jenis).evidence.map(({ start, end }) => text.slice(start, end));

test('menunjukkan sebab di kalimat sebelum “karena itu”', () => {
  expect(shown('Stok darah menipis. Karena itu PMI membuka gerai baru.')).toEqual(['Stok darah menipis.']);
});

test('menunjukkan jawaban di kalimat sesudah “mengapa”', () => {
  expect(shown('Mengapa pindah? Gedung lama retak.')).toEqual(['Gedung lama retak.']);
});

test('mendahulukan tujuan yang disebut terang', () => {
  expect(shown('Datang pagi biar segar. Jalan sehat ini dalam rangka Hari Jadi.')).toEqual([
    'dalam rangka Hari Jadi',
    'biar segar',
  ]);
});

test.each<[string, Jenis, Jenis]>([
  ['Kemarin tiga rumah terbakar di RW 02.', 'imbauan', 'peringatan'],
  ['Terima kasih atas dedikasi para guru.', 'ucapan', 'kegiatan'],
  ['Semoga pelatihan ini dapat meningkatkan usaha warga.', 'kegiatan', 'ucapan'],
])('menganggap “%s” alasan pada %s, tetapi tidak pada %s', (text, there, notThere) => {
  expect(judge(text, there).state).not.toBe('belum-ada');
  expect(judge(text, notThere).state).toBe('belum-ada');
});

test('menganggap bahaya sebuah alasan hanya bila pelajaran itu meminta sesuatu', () => {
  expect(judge('Asap rokok bisa merusak paru-paru.', 'edukasi').state).toBe('belum-ada');
  expect(judge('Asap rokok bisa merusak paru-paru. Yuk berhenti.', 'edukasi').state).toBe('kurang-jelas');
});

test('membedakan alasan di dalam kabar bohong dari alasan bantahannya', () => {
  const claim = 'Hoaks: bansos dihapus karena dana habis. Kabar itu tidak benar.';
  expect(shown(claim, 'klarifikasi')).toEqual([]);
  expect(shown(`${claim} Data dipakai karena masih berlaku.`, 'klarifikasi')).toEqual(['karena masih berlaku']);
});
