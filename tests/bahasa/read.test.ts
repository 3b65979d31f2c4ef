import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGazetteer } from '@/lib/bahasa/gazetteer';
import { read } from '@/lib/bahasa/read';
import { unsurList } from '@/lib/draft/unsur';

const gazetteer = compileGazetteer({
  places: ['Pangkal Pinang', 'Balai Warga Melati', 'Kejaksaan'],
  actors: ['Siti Aminah'],
});
const words = [
  'Lurah',
  'di',
  'Jl.',
  'Senin',
  '(15/10/2024)',
  'untuk',
  'menanam',
  'warga',
  '#a',
  '@b',
  '\n',
  '1.',
  'RT',
  'dengan',
  'secara',
  '"',
  '📍',
  ':',
  'tanggal',
];

test('membaca naskah apa pun tanpa galat dan dengan rentang yang benar', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = read(text, gazetteer);
      const spans = [
        ...unsurList.flatMap((unsur) => reading.evidence[unsur].map((one) => one.span)),
        ...reading.moments.map((one) => one.span),
        ...reading.labels.map((one) => one.span),
        ...reading.hashtags.map((one) => one.span),
      ];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { seed: 5150, numRuns: 400 },
  );
});

const told = (text: string, unsur: (typeof unsurList)[number]) =>
  read(text, gazetteer).evidence[unsur].map(({ span, strength }) => `${strength}: ${text.slice(span.start, span.end)}`);

test.each<[string, string[]]>([
  ['Senam di halaman kantor lurah berlangsung meriah.', ['strong: di halaman kantor lurah']],
  ['Rapat di antara pengurus membahas hal di bidang ekonomi.', []],
  ['Petugas Polres Magelang bertugas.', []],
  ['Warga berkumpul di balai warga melati.', ['strong: di balai warga melati']],
  ['Acara di sukamaju.', ['weak: di sukamaju']],
  ['Acara di sukamelati.', []],
  ['Acara di pangkalpinang.', ['strong: di pangkalpinang']],
  ['Warga menaruh pot di batu.', []],
  ['Lomba di Kabupaten Bangka Tengah.', ['strong: di Kabupaten Bangka Tengah']],
  ['📌 Balai Warga', ['strong: Balai Warga']],
  ['Selasa : Halaman Kantor Camat', ['strong: Halaman Kantor Camat']],
  ['Rapat digelar dikantor kelurahan.', ['weak: dikantor kelurahan']],
  ['Buang sampah ke sungai.', []],
  ['Acara di [nama tempat].', []],
  ['Acara di Pangkalpinang.', ['strong: di Pangkalpinang']],
  ['Rapat digelar secara daring.', ['weak: daring']],
  ['📍 Lapangan Merdeka', ['strong: Lapangan Merdeka']],
  ['TETAP DI RUMAH', []],
])('mencari tempat dalam: %s', (text, places) => {
  expect(told(text, 'di-mana')).toEqual(places);
});

test.each<[string, string[]]>([
  ['Lurah Melati hadir.', ['strong: Lurah Melati']],
  ['Peraturan Bupati mulai berlaku.', []],
  ['Mari kita jaga kebersihan, sobat warga semua.', []],
  ['Sebanyak 40 lansia ikut.', ['weak: Sebanyak 40 lansia']],
  ['siti aminah membuka acara.', ['strong: siti aminah']],
  ['Selamat Hari Guru Nasional.', []],
  ['Rapat di Dinas Kesehatan.', []],
  ['Puskesmas Melintang tutup.', ['strong: Puskesmas Melintang']],
  ['Sahabat Alam Melati melaksanakan survei.', ['weak: Sahabat Alam Melati']],
  ['Melansir laman Pemkot.', []],
  ['Jumlah penduduk Kota Melati naik.', []],
])('mencari pelaku dalam: %s', (text, actors) => {
  expect(told(text, 'siapa')).toEqual(actors);
});

test.each<[string, string[]]>([
  ['Digelar agar lansia bugar.', ['strong: agar lansia bugar']],
  ['Lurah mengajak warga untuk menanam pohon.', []],
  ['Lurah mengimbau warga agar berhati-hati.', []],
  ['Kerja bakti untuk mencegah banjir.', ['strong: untuk mencegah banjir']],
  ['Bantuan untuk warga.', []],
  ['Senam pagi biar sehat.', ['strong: biar sehat']],
  ['Cegah banjir dengan membersihkan selokan, ya.', []],
  ['Acara ini bertujuan untuk [tujuan acara].', []],
])('mencari alasan dalam: %s', (text, reasons) => {
  expect(told(text, 'mengapa')).toEqual(reasons);
});

test.each<[string, string[]]>([
  ['Tetap waspada dan hindari pohon tua.', ['weak: hindari pohon tua']],
  ['Pendataan, lolos : 30, tunda : 4.', ['weak: lolos : 30, tunda : 4']],
  ['Narahubung: Bu Sri', ['strong: Bu Sri']],
  ['Informasi Bu Sri 0812-1111-2222', ['weak: Sri 0812-1111-2222']],
  ['Kebersihan dimulai dari diri.', []],
  ['Daftar melalui [tautan].', []],
])('mencari cara dalam: %s', (text, manners) => {
  expect(told(text, 'bagaimana')).toEqual(manners);
});

test.each<[string, string[]]>([
  ['Untuk mencegah banjir kader melaksanakan kerja bakti.', ['strong: kerja bakti']],
  ['Lurah memberikan sambutan pada pelatihan kader.', ['strong: pelatihan kader']],
  ['Semangat pagi @ Kantor Pelatihan', []],
  ['Kegiatan ini adalah [nama kegiatan].', []],
  ['[PENGUMUMAN] Pemadaman listrik.', ['strong: Pemadaman listrik']],
])('mencari pokok dalam: %s', (text, matters) => {
  expect(told(text, 'apa')).toEqual(matters);
});
