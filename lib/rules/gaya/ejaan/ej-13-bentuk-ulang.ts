import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isInName } from '../in-name';
import { keepCase } from '../keep-case';
import type { LineRule } from '../rule';

/** A repeated word shortened with the figure: "anak2", "mudah2an", "sebaik2nya"; also with a quotation mark or a raised 2. */
const shape = /^([a-z]{3,20})2(an|nya|lah|kah|ku|mu|pun|annya|i|kan)?$/;

/** Here the 2 is a number or a power: "lantai2", "SMPN2", "cm2". */
const numbered = new Set(
  wordList(`
    smpn sman smkn sdn mtsn man min tkn kelas lantai tahap sesi juara gelombang jilid seri blok zona dosis part vol versi termin nomor loket posko tps
    gang gedung ruang bus covid web windows kloter hektare hektar dam mmm pasal ayat bab tim grup group shift slot video foto file dokumen halaman tabel gambar
    http https www dusun level episode
  `),
);

/** Only the stem behind a prefix is repeated: "bersama2" is "bersama-sama". */
const prefixed = new Map(
  wordList(`
    ber:sama ber:lomba ber:main ber:turut ber:tahun ber:bulan ber:hari ber:minggu ber:jam ber:kali ber:ulang ber:bagai ber:lari ber:jalan ber:puluh ber:ratus ber:ribu
    ber:foto ber:kelompok ber:duyun ber:angsur ber:macam ber:cakap ber:bincang ber:beda ber:pasang ber:teriak ber:desak ber:hati ber:siap ber:keliling
    me:lihat men:cari men:coba me:rata mem:bagi se:baik se:besar se:tinggi se:cepat se:lambat se:luas se:lama se:hari se:kurang se:tidak se:benar se:banyak se:waktu se:dapat
    se:mudah se:olah se:kali se:akan se:mata se:penuh ter:buru ter:sedu ter:tawa ter:us ke:kanak ke:hijau ke:merah ke:biru ke:barat di:bagi di:cari di:coba di:ulang
  `).map((row) => {
    const [prefix = '', stem = ''] = row.split(':');
    return [prefix + stem, `${prefix}${stem}-${stem}`];
  }),
);

const vowels = (word: string): number => word.replace(/[^aiueo]/g, '').length;

function repeated({ text, norm }: Token): string | null {
  const [, base = '', ending = ''] = shape.exec(norm) ?? [];
  const isShouted = text === text.toUpperCase();
  if (!base || numbered.has(base) || vowels(base) < (isShouted || base.length === 3 ? 2 : 1)) return null;
  if (!isShouted && text.slice(1) !== text.slice(1).toLowerCase()) return null;
  return keepCase((prefixed.get(base) ?? `${base}-${base}`) + ending, text);
}

/** Repetition written with the figure 2. */
export const rule: LineRule = {
  id: 'EJ-13',
  level: 'salah',
  title: { id: 'Bentuk ulang ditulis lengkap' },
  why: { id: 'Bentuk ulang ditulis lengkap dengan tanda hubung, bukan dengan angka 2.' },
  source: 'EYD V, Bentuk Ulang; Tanda Hubung',
  when: { shapes: ['digit'] },
  find: ({ tokens }, _, places) =>
    places.flatMap((at) => {
      const token = tokens[at] as Token;
      if (!token.norm.includes('2') || isInName(tokens, at)) return [];
      const before = tokens[at - 1];
      const next = tokens[at + 1];
      // A piece of an address or a user name goes on without a space.
      if (before?.end === token.start && /[\w_@/.]$/.test(before.text)) return [];
      if (next?.start === token.end && /^[_@/]/.test(next.text)) return [];
      const fix = repeated(token);
      if (fix === null) return [];
      return [{ span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}”.` } }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Ajak anak2 ke posyandu.', fixed: 'Ajak anak-anak ke posyandu.' },
    { text: 'BAPAK2 DAN IBU2 HARAP HADIR', fixed: 'BAPAK-BAPAK DAN IBU-IBU HARAP HADIR' },
    { text: '🙏 Mudah2an acara lancar.', fixed: '🙏 Mudah-mudahan acara lancar.' },
    { text: 'Mari bersama2 menjaga kota.', fixed: 'Mari bersama-sama menjaga kota.' },
    { text: '- Rumah2nya dicat ulang', fixed: '- Rumah-rumahnya dicat ulang' },
    { text: 'Manfaatkan waktu sebaik2nya.', fixed: 'Manfaatkan waktu sebaik-baiknya.' },
  ],
  right: [
    'Ajak anak-anak ke posyandu.',
    'Luas lahan 200 m2 di tepi jalan.',
    'Lomba digelar di SMPN2 dan SMAN2.',
    'Kadar CO2 diukur petugas lulusan S2.',
    'Ikuti @kader2sehat dan #Hari2Posyandu.',
    'Rapat di lantai2 gedung B2.',
  ],
};
