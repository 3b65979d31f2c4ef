import { wordList } from '../../../bahasa/data/word-list';
import { oncePerWord } from '../../../bahasa/per-word';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';
import { afterKe } from './data/places-after-di-ke';
import { splitterFor } from './glued';
import { isOrdinal } from './ordinals';

const apart = splitterFor(afterKe);

/** "keluar" is a verb of its own; before these it means "to the outside of". */
const outside = new Set(wordList('negeri kota daerah provinsi kabupaten pulau wilayah jawa bangka sumatera'));

/** Second halves of compounds with ke- and -an: EJ-10 joins them. */
const endOfCompound = new Set(['negaraan', 'tanggaan', 'sakitan', 'tubuhan', 'rumahan']);

/** What remains of a word in ke- when it is cut: no words of their own, save the ordinals, which are looked at more closely. */
const cutOff = new Set(
  wordList(`
    pada mudian mbali tika giatan bersihan sehatan amanan camatan lurahan luarga bijakan butuhan pentingan sepakatan sejahteraan hadiran nyamanan
    majuan mampuan berhasilan tertiban indahan merdekaan kuatan ikutsertaan ramahan gembiraan hidupan waspadaan pedulian siapan datangan rukunan
    bersamaan wajiban rugian celakaan bakaran terangan uangan tentuan adaan untungan percayaan sempatan rusakan kurangan lebihan mungkinan biasaan
    lestarian sadaran gotongroyongan pemimpinan pengurusan pemudaan lancaran sulitan cuali menterian
  `),
);
const numbers = new Set(wordList('dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'));

/** "masuk dan keluar kota", "pintu keluar kota": the verb, or the noun of it. */
const beforeVerb = new Set(wordList('masuk pintu jalur akses arus gerbang dilarang'));

function isOutside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'keluar' || !outside.has(tokens[at + 1]?.norm ?? '')) return false;
  return ![1, 2].some((back) => beforeVerb.has(tokens[at - back]?.norm ?? ''));
}

function gluedAt(tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at] as Token;
  const isSalahSatu = token.norm === 'kesalah' && tokens[at + 1]?.norm === 'satu';
  const fix = isSalahSatu || isOutside(tokens, at) ? `${token.text.slice(0, 2)} ${token.text.slice(2)}` : apart(token);
  if (fix === null || isQuoted(tokens, at, at + 1) || endOfCompound.has(tokens[at + 1]?.norm ?? '')) return null;
  return { span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}” (dipisah).` } };
}

/** Whether what stands behind "ke" may be the rest of one word. */
const restOf = oncePerWord((norm): 'number' | 'cut' | null => {
  const stem = norm.replace(/(?:nya|lah)$/, '');
  if (numbers.has(stem)) return 'number';
  return cutOff.has(stem) ? 'cut' : null;
});

function cutAt(text: string, tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return null;
  const rest = restOf(next);
  if (rest === null || (rest === 'number' && !isOrdinal(tokens, at, at + 1))) return null;
  if (!/^ {1,2}$/.test(text.slice(token.end, next.start)) || isQuoted(tokens, at, at + 2)) return null;
  const fix = keepCase(`ke${next.text.toLowerCase()}`, token.text === 'KE' ? 'KE' : token.text.charAt(0));
  return { span: { start: token.start, end: next.end }, fix, message: { id: `Tulis “${fix}” (serangkai).` } };
}

/** The preposition "ke" glued to the word behind it, and the prefix "ke-" cut off its word. */
export const rule: LineRule = {
  id: 'EJ-02',
  level: 'salah',
  title: { id: 'Kata depan ke ditulis terpisah' },
  why: { id: 'Kata depan ke ditulis terpisah; awalan ke- ditulis serangkai.' },
  source: 'EYD V, Kata Depan',
  when: { starts: ['ke'] },
  find({ text, tokens }, _, places) {
    const hits: Hit[] = [];
    for (const at of places) {
      const hit = tokens[at]?.norm === 'ke' ? cutAt(text, tokens, at) : gluedAt(tokens, at);
      if (hit) hits.push(hit);
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Warga diajak kedepan, lalu petugas keluar kota.',
      fixed: 'Warga diajak ke depan, lalu petugas ke luar kota.',
    },
    { text: 'Kemana warga melapor?', fixed: 'Ke mana warga melapor?' },
    { text: 'AYO KEPOSYANDU BERSAMA KELUARGA', fixed: 'AYO KE POSYANDU BERSAMA KELUARGA' },
    { text: '• Air naik kerumah-rumah warga', fixed: '• Air naik ke rumah-rumah warga' },
    { text: 'Bantuan diserahkan ke pada warga RT 02.', fixed: 'Bantuan diserahkan kepada warga RT 02.' },
    { text: 'Tim kami meraih juara ke dua.', fixed: 'Tim kami meraih juara kedua.' },
    { text: 'Kedepannya, layanan ini buka setiap hari.', fixed: 'Ke depannya, layanan ini buka setiap hari.' },
    { text: 'Jemput bola keRT 03 pagi ini 🙏', fixed: 'Jemput bola ke RT 03 pagi ini 🙏' },
  ],
  right: [
    'Warga diajak ke depan, lalu petugas ke luar kota.',
    'Peserta keluar dari ruangan setelah acara.',
    'Bantuan disalurkan ke dua kelurahan dan ke tiga sekolah.',
    'Kelas kerajinan dibuka kembali oleh kader.',
    'Kejari dan kepolisian mengamankan kedua lokasi.',
    'Kelautan, kehutanan, dan kependidikan masuk pembahasan.',
    'Kendaraan masuk dan keluar kota diperiksa petugas.',
    'Kepada kedua orang tua, kami ucapkan selamat.',
    'Kesatuan dan kebersamaan warga terjaga.',
  ],
};
