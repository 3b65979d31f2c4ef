import { wordList } from '../../../bahasa/data/word-list';
import { oncePerWord } from '../../../bahasa/per-word';
import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { hitsAt } from '../hits-at';
import { sentenceAt } from '../in-sentences';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { LineRule } from '../rule';
import { passiveVerbs, verbsOrNouns } from './data/passive-verbs';

/** A noun in -an has a vowel before its k (perikanan, pekan, gerakan); behind a consonant "-kan" is always a verb's ending. */
const verbEnding = /^(?!ke[a-z]{1,20}an$)[a-z]{2,20}[^aiueo\W\d_]kan$/;
const clitic = /(?:nya|lah|kah)$/;
/** What a verb has behind it and a noun of place has not. */
const afterPassive = new Set(
  wordList(
    'oleh dengan secara langsung kembali bersama serentak mulai sejak untuk pada di ke sementara total dahulu agar',
  ),
);

/** Before a verb, not before a place: "sedang di proses". */
const beforePassive = new Set(wordList('sedang telah akan dapat harus belum bisa segera perlu wajib jangan'));

/** Nouns only together with these: "di buka puasa bersama", "di gelar karya". */
const nounWith: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['buka', new Set(wordList('puasa bersama bareng'))],
  ['gelar', new Set(wordList('karya budaya perkara seni adat akademik doktor teknologi produk griya'))],
  ['tutup', new Set(wordList('botol tahun buku kepala panci gelas saluran drainase usia'))],
  ['pasang', new Set(wordList('surut air'))],
  ['tulis', new Set(['menulis'])],
  ['jual', new Set(['beli'])],
  ['beri', new Set(['tahu'])],
]);

function isVerb(word: string, before: string, after: string): boolean {
  const nouns = nounWith.get(word);
  if (nouns) return !nouns.has(after);
  return (
    passiveVerbs.has(word) ||
    (word.endsWith('kan') && verbEnding.test(word)) ||
    (verbsOrNouns.has(word) && (afterPassive.has(after) || beforePassive.has(before)))
  );
}

const mayBeVerb = (word: string): boolean =>
  passiveVerbs.has(word) || verbsOrNouns.has(word) || nounWith.has(word) || verbEnding.test(word);
/** Asked once of each word, without and with its clitic: most words behind "di" name a place. */
const verbForms = oncePerWord((norm): { stem: string } | null => {
  const stem = norm.replace(clitic, '');
  return mayBeVerb(norm) || mayBeVerb(stem) ? { stem } : null;
});

/** Capitals prove nothing in shouted lines, nor where "Di" has one too in running text. */
function isName({ sentences }: Paragraph, token: Token, next: Token, after: Token | undefined): boolean {
  if (!next.isCapital || (token.text === 'DI' && next.text === next.text.toUpperCase())) return false;
  const sentence = sentenceAt(sentences, token.start);
  if (sentence?.isLoud) return false;
  return token.text === 'di' || sentence?.tokens[0] === token || after?.isCapital === true;
}

/** The prefix "di-" split off its verb. */
export const rule: LineRule = {
  id: 'EJ-03',
  level: 'salah',
  title: { id: 'Awalan di- ditulis serangkai' },
  why: { id: 'Awalan di- pada kata kerja ditulis serangkai dengan kata dasarnya.' },
  source: 'EYD V, Kata Berimbuhan',
  when: { words: ['di'] },
  find(paragraph, _, places) {
    const { text, tokens } = paragraph;
    return hitsAt(places, (at) => {
      const token = tokens[at] as Token;
      const next = tokens[at + 1];
      const forms = verbForms(next);
      if (forms === null || next?.kind !== 'word') return null;
      const after = tokens[at + 2];
      const afterNorm = after?.norm ?? '';
      const before = tokens[at - 1]?.norm ?? '';
      const { stem } = forms;
      if (!isVerb(next.norm, before, afterNorm) && (stem === next.norm || !isVerb(stem, before, afterNorm)))
        return null;
      if (isName(paragraph, token, next, after)) return null;
      if (!/^ {1,2}$/.test(text.slice(token.end, next.start)) || isQuoted(tokens, at, at + 2)) return null;
      const fix = keepCase(`di${next.text.toLowerCase()}`, token.text === 'DI' ? 'DI' : token.text.charAt(0));
      return { span: { start: token.start, end: next.end }, fix, message: { id: `Tulis “${fix}” (serangkai).` } };
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Vaksinasi di laksanakan di Posyandu Melati.', fixed: 'Vaksinasi dilaksanakan di Posyandu Melati.' },
    { text: 'Di dampingi ketua RT, lurah menyapa warga.', fixed: 'Didampingi ketua RT, lurah menyapa warga.' },
    { text: 'MUSRENBANG DI HADIRI CAMAT', fixed: 'MUSRENBANG DIHADIRI CAMAT' },
    {
      text: 'Sejak di laksanakannya kerja bakti, selokan lancar.',
      fixed: 'Sejak dilaksanakannya kerja bakti, selokan lancar.',
    },
    { text: 'Rapat Di Pimpin Lurah Kejaksaan Di Aula', fixed: 'Rapat Dipimpin Lurah Kejaksaan Di Aula' },
    { text: 'Acara di buka oleh lurah pagi ini.', fixed: 'Acara dibuka oleh lurah pagi ini.' },
    { text: '- Balita di timbang dan di ukur', fixed: '- Balita ditimbang dan diukur' },
    { text: 'Jalan itu sedang di perbaiki. 🚧', fixed: 'Jalan itu sedang diperbaiki. 🚧' },
    { text: 'Berkas Anda sedang di proses.', fixed: 'Berkas Anda sedang diproses.' },
    { text: 'Kader yang sudah di vaksin oleh petugas', fixed: 'Kader yang sudah divaksin oleh petugas' },
  ],
  right: [
    'Vaksinasi dilaksanakan di Posyandu Melati.',
    'Penyuluhan di perikanan darat berlangsung di pekan ini.',
    'Pelayanan di kelurahan dan di kecamatan tetap buka.',
    'Antrean di pemeriksaan awal cukup panjang.',
    'Doa dibacakan di buka puasa bersama.',
    'Cacat ditemukan di cetakan, di gerakan, dan di tumpukan arsip.',
    'Petugas siaga di proses pemilihan dan di rawat inap.',
    'Warga berkumpul di Kirim Jaya Motor.',
    'Tulis "dihadiri", bukan "di hadiri".',
  ],
};
