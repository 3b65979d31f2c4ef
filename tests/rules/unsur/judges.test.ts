import { expect, test } from 'vitest';
import { read } from '@/lib/bahasa/read';
import type { Unsur } from '@/lib/draft/unsur';
import { judges } from '@/lib/rules/unsur/judges';
import type { State } from '@/lib/rules/unsur/verdict';

test.each<[Unsur, State, string]>([
  ['apa', 'ada', 'Kerja bakti digelar di RW 05.'],
  ['apa', 'belum-ada', 'TETAP SEMANGAT BERKARYA UNTUK NEGERI'],
  ['apa', 'belum-ada', '#SemangatPagi #Maju https://contoh.go.id'],
  ['apa', 'belum-ada', 'Bersama Lurah Melati dan warga RW 05 di Balai Warga.'],
  ['siapa', 'ada', 'Camat membuka lomba.'],
  ['siapa', 'kurang-jelas', 'Ratusan warga mengikuti jalan sehat.'],
  ['siapa', 'kurang-jelas', 'Ayo ikut jalan sehat. @kelurahan.melati'],
  ['siapa', 'belum-ada', 'Jalan sehat meriah. Foto: @kelurahan.melati'],
  ['siapa', 'belum-ada', 'Jalan sehat meriah. @a.satu @b.dua'],
  ['siapa', 'belum-ada', 'Warga diajak menjaga kebersihan. #LurahMelati'],
  ['kapan', 'ada', 'Dibuka hari ini.'],
  ['kapan', 'kurang-jelas', 'Dibuka Kamis.'],
  ['kapan', 'belum-ada', 'Segera hadir, selalu rutin.'],
  ['di-mana', 'ada', 'Lokasi Kegiatan:\n1. Balai Warga\n2. Pos Ronda'],
  ['di-mana', 'kurang-jelas', 'PANGKALPINANG – Pasar murah dibuka.'],
  ['di-mana', 'kurang-jelas', 'Kabar yang beredar di grup WhatsApp itu hoaks.'],
  ['di-mana', 'belum-ada', 'Info ini ada di media sosial kami.'],
  ['di-mana', 'belum-ada', 'Petugas tiba di lokasi.'],
  ['mengapa', 'ada', 'Lomba digelar dalam rangka hari jadi kota.'],
  ['mengapa', 'belum-ada', 'Hoaks: vaksin berbahaya karena berisi cip.'],
  ['bagaimana', 'ada', 'Warga antre secara bergiliran.'],
  ['bagaimana', 'kurang-jelas', 'Yang disiapkan:\n1. Fotokopi KK\n2. Pasfoto'],
  ['bagaimana', 'belum-ada', 'Bantuan diserahkan secara simbolis.'],
])('%s %s: %s', (unsur, state, text) => {
  expect(judges[unsur](read(text)).state).toBe(state);
});

test('menunjukkan kata yang menjawab, sekali saja', () => {
  const text = 'Lomba di Balai Warga, lalu makan di Balai Warga.';
  const shown = judges['di-mana'](read(text)).evidence.map(({ start, end }) => text.slice(start, end));
  expect(shown).toEqual(['di Balai Warga', 'di Balai Warga']);
});
