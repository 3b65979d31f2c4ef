import { expect, test } from 'vitest';
import { read } from '@/lib/bahasa/read';
import type { Jenis } from '@/lib/draft/jenis';
import type { Unsur } from '@/lib/draft/unsur';
import { judges } from '@/lib/rules/unsur/judges';
import { reasons } from '@/lib/rules/unsur/reasons';
import type { State } from '@/lib/rules/unsur/verdict';

const today = '2026-11-21';

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
  ['siapa', 'belum-ada', 'Ayo jalan sehat.\nPolsek Melati\nKoramil Melati'],
  ['siapa', 'ada', 'Ayo jalan sehat.\nKelurahan Melati menunggu'],
  ['siapa', 'ada', 'Narasumber:\ndrg. Sinta'],
  ['siapa', 'belum-ada', 'Warga diajak menjaga kebersihan. #LurahMelati'],
  ['kapan', 'ada', 'Dibuka hari ini.'],
  ['kapan', 'kurang-jelas', 'Dibuka Kamis.'],
  ['kapan', 'belum-ada', 'Segera hadir, selalu rutin.'],
  ['di-mana', 'ada', 'Lokasi Kegiatan:\n1. Balai Warga\n2. Pos Ronda'],
  ['di-mana', 'ada', 'Hari : Senin\nTempat :\nAula'],
  ['di-mana', 'belum-ada', 'Tempat:\n[nama tempat]'],
  ['di-mana', 'belum-ada', 'Bupati membahas ekonomi Bangka Tengah.'],
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
  expect(judges[unsur](read(text), { jenis: 'lainnya', today }).state).toBe(state);
});

test('menunjukkan kata yang menjawab, sekali saja', () => {
  const text = 'Lomba di Balai Warga, lalu makan di Balai Warga.';
  const shown = judges['di-mana'](read(text), { jenis: 'kegiatan', today }).evidence.map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(shown).toEqual(['di Balai Warga', 'di Balai Warga']);
});

test.each<[Jenis, Unsur, keyof typeof reasons | null, string]>([
  ['undangan', 'kapan', null, 'Hadirilah bazar, Minggu (29/11/2026) pukul 07.00 WIB.'],
  ['undangan', 'kapan', 'hourMissing', 'Hadirilah bazar, Minggu (29/11/2026).'],
  ['undangan', 'kapan', 'dayRelative', 'Hadirilah bazar besok pukul 07.00 WIB.'],
  ['undangan', 'kapan', 'dateMissing', 'Hadirilah bazar hari Minggu.'],
  ['undangan', 'kapan', 'dayMissing', 'Hadirilah bazar pukul 07.00 WIB.'],
  ['undangan', 'kapan', 'dayPast', 'Hadirilah bazar, Minggu (29/11/2020) pukul 07.00 WIB.'],
  ['undangan', 'kapan', null, 'Daftar paling lambat 30 November 2026.'],
  ['undangan', 'kapan', null, 'Festival digelar 27-29 November 2026.'],
  ['undangan', 'kapan', null, 'Hari : Senin\nTanggal : 30 November 2026\nJam : 08.00'],
  ['layanan', 'kapan', null, 'Loket buka setiap Senin.'],
  ['layanan', 'kapan', null, 'Loket buka Senin-Jumat pukul 08.00.'],
  ['layanan', 'kapan', 'serviceDaysUnclear', 'Loket buka hari ini.'],
  ['peringatan', 'kapan', null, 'Hujan lebat 21 November 2026 pukul 13.00–18.00 WIB.'],
  ['peringatan', 'kapan', 'untilMissing', 'Hujan lebat 21 November 2026 pukul 13.00 WIB.'],
  ['kegiatan', 'kapan', null, 'Senam digelar Sabtu (21/11/2026).'],
  ['kegiatan', 'kapan', 'dayTooWide', 'Senam digelar pada November 2026.'],
  ['kegiatan', 'di-mana', 'areaOnly', 'Senam digelar di Kota Pangkalpinang.'],
  ['peringatan', 'di-mana', null, 'Hujan lebat di Kota Pangkalpinang.'],
  ['kegiatan', 'di-mana', null, 'Senam digelar di Aula Balai Kota, Kota Pangkalpinang.'],
  ['kegiatan', 'di-mana', 'datelineOnly', 'PANGKALPINANG – Senam digelar.'],
  ['kegiatan', 'di-mana', 'onlineOnly', 'Rapat digelar secara daring.'],
  ['kegiatan', 'di-mana', 'placeUnnamed', 'Rapat digelar di aula.'],
  ['kegiatan', 'siapa', 'groupOnly', 'Ratusan warga mengikuti jalan sehat.'],
  ['kegiatan', 'siapa', 'accountOnly', 'Ayo ikut jalan sehat. @kelurahan.melati'],
  ['imbauan', 'bagaimana', 'stepsHinted', 'Jaga rumah, lalu matikan kompor.'],
])('pada %s, %s (%s): %s', (jenis, unsur, reason, text) => {
  const verdict = judges[unsur](read(text), { jenis, today });
  expect(verdict.state).toBe(reason === null ? 'ada' : 'kurang-jelas');
  expect(verdict.reason).toEqual(reason === null ? undefined : reasons[reason]);
});

test('memberi alasan dalam satu baris tanpa tanda seru', () => {
  for (const { id, en } of Object.values(reasons)) {
    expect(id.length).toBeLessThanOrEqual(90);
    expect(`${id}${en}`).not.toContain('!');
  }
});

test('menunjukkan tempat yang paling dekat lebih dahulu', () => {
  const text = 'Di Kota Pangkalpinang, senam digelar di Balai Warga Melati.';
  const shown = judges['di-mana'](read(text), { jenis: 'kegiatan', today }).evidence;
  expect(shown.map(({ start, end }) => text.slice(start, end))).toEqual(['di Balai Warga Melati']);
});
