import { wordList } from '../../../bahasa/data/word-list';
import type { Sentence, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';

const orders = new Set(
  wordList(`
    dilarang jangan harap harus wajib segera stop setop awas hentikan patuhi taati bayar lunasi buang bersihkan kumpulkan laporkan
    matikan pindahkan bongkar kosongkan keluar pergi minggir diam antre antri tertib pakai gunakan jaga bawa urus serahkan
    kembalikan tunjukkan datang lapor perhatikan ingat dengar baca tutup buka parkir singkirkan angkat ambil isi hadir daftar
    tidak ga gak nggak tak dilarang! mohon tolong kerjakan lakukan siapkan cepat
  `),
);
/** "Tidak boleh", but not "tidak ada". */
const needsAfter = new Map([
  ['tidak', new Set(['boleh', 'diperkenankan', 'diizinkan'])],
  ['tak', new Set(['boleh'])],
  ['gak', new Set(['boleh', 'usah'])],
  ['ga', new Set(['boleh', 'usah'])],
  ['nggak', new Set(['boleh', 'usah'])],
]);
/** Friendly or urgent: an invitation, a greeting, a call to save oneself. */
const friendly =
  /\b(?:ayo|mari|yuk|selamat|dirgahayu|jangan (?:lupa|lewatkan|ketinggalan|sampai|ragu|takut|khawatir)|segera hadir|wajib (?:dicoba|coba|tonton|dikunjungi|datang|hadir)|promo|diskon|gratis|hadiah|semangat|banjir|tsunami|gempa|kebakaran|longsor|erupsi|evakuasi|mengungsi)\b/i;

function isShouted(tokens: readonly Token[]): boolean {
  let letters = 0;
  let loud = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length < 2) continue;
    letters += 1;
    if (text === text.toUpperCase()) loud += 1;
  }
  return loud >= 2 && loud >= letters * 0.7;
}

const commands = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, norm, text }, at) => {
    if (kind !== 'word' || text !== text.toUpperCase() || !orders.has(norm)) return false;
    const wanted = needsAfter.get(norm);
    return !wanted || wanted.has(tokens[at + 1]?.norm ?? '');
  });

const cries = (tokens: readonly Token[]): boolean => {
  const marks = tokens
    .filter(({ kind, text }) => kind === 'mark' && /^[!?]+$/.test(text))
    .map(({ text }) => text)
    .join('');
  return (marks.match(/!/g)?.length ?? 0) >= 2;
};

const endsLoud = ({ tokens }: Sentence): boolean => cries(tokens);

/** An order in capitals with exclamation marks sounds like shouting at residents. */
export const rule: LineRule = {
  id: 'IN-04',
  level: 'saran',
  title: { id: 'Ajakan yang tidak membentak' },
  why: { id: 'Huruf besar dan tanda seru berulang terbaca seperti membentak warga.' },
  source: 'Permenpan-RB 83/2012, asas profesional; panduan aksesibilitas',
  when: { marks: '!?' },
  find: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { tokens } = sentence;
      const first = tokens[0];
      const last = tokens.at(-1);
      if (!first || !last || !endsLoud(sentence) || !isShouted(tokens) || !commands(tokens)) return [];
      if (friendly.test(tokens.map(({ norm }) => norm).join(' '))) return [];
      const message = { id: 'Tulis dengan huruf biasa dan kata ajakan: “Mohon …”, tanpa tanda seru berulang.' };
      return [{ span: { start: first.start, end: last.end }, message }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'DILARANG BUANG SAMPAH DI SINI!!!', fixed: null },
    { text: 'Pengumuman: SEGERA LUNASI PAJAK ANDA!!', fixed: null },
    { text: '⚠️ JANGAN PARKIR DI DEPAN KANTOR!!!', fixed: null },
    { text: 'Loket tutup pukul 15.00 WIB. HARAP TERTIB!!', fixed: null },
    { text: '- TIDAK BOLEH MEROKOK!! 🚭', fixed: null },
  ],
  right: [
    'Mohon buang sampah di TPS terdekat.',
    'AYO DATANG KE POSYANDU!!',
    'DILARANG MEROKOK',
    'Dirgahayu Republik Indonesia!!',
    'SEGERA MENGUNGSI, BANJIR DATANG!!',
    'JANGAN LUPA HADIR!!',
  ],
};
