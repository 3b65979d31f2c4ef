import { wordList } from '../../../bahasa/data/word-list';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Rule } from '../rule';

/**
 * Verbs that cannot be nouns of place. A suffix alone proves nothing ("di perikanan", "di pekan", "di kelurahan").
 * Left out, since they are nouns too: buka (buka puasa), tutup, isi, gelar, vaksin, fasilitasi, pasang.
 */
const verbs = new Set(
  wordList(`
    laksanakan adakan selenggarakan hadiri ikuti dampingi pimpin resmikan umumkan sampaikan serahkan bagikan salurkan berikan gunakan manfaatkan
    tingkatkan lakukan harapkan wajibkan imbau himbau targetkan jadwalkan tetapkan tentukan terapkan mulai pilih kirim terima ambil lihat ketahui temukan
    kenal sebut periksa tanam bawa beri bantu dukung jaga rawat tangani atasi awali akhiri lanjutkan kunjungi tinjau pantau bersihkan perbaiki
    sosialisasikan saksikan lantik kukuhkan tempatkan pusatkan tujukan sediakan siapkan rencanakan perkirakan butuhkan perlukan larang kenakan bebaskan
    perpanjang bangun minta dorong timbang kerjakan jelaskan katakan ungkapkan tegaskan tambahkan
  `),
);

/** Stems that take -nya and -lah: "di laksanakannya". */
const stemOf = (norm: string): string => norm.replace(/(?:nya|lah)$/, '');

/** The prefix "di-" split off its verb. */
export const rule: Rule = {
  id: 'EJ-03',
  level: 'salah',
  title: { id: 'Awalan di- ditulis serangkai' },
  why: { id: 'Awalan di- pada kata kerja ditulis serangkai dengan kata dasarnya.' },
  source: 'EYD V, Kata Berimbuhan',
  wrong: [
    { text: 'Vaksinasi di laksanakan di Posyandu Melati.', fixed: 'Vaksinasi dilaksanakan di Posyandu Melati.' },
    { text: 'Di dampingi ketua RT, lurah menyapa warga.', fixed: 'Didampingi ketua RT, lurah menyapa warga.' },
    { text: 'MUSRENBANG DI HADIRI CAMAT', fixed: 'MUSRENBANG DIHADIRI CAMAT' },
    {
      text: 'Sejak di laksanakannya kerja bakti, selokan lancar.',
      fixed: 'Sejak dilaksanakannya kerja bakti, selokan lancar.',
    },
    { text: 'Rapat Di Pimpin Lurah Kejaksaan Di Aula', fixed: 'Rapat Dipimpin Lurah Kejaksaan Di Aula' },
  ],
  right: [
    'Vaksinasi dilaksanakan di Posyandu Melati.',
    'Penyuluhan di perikanan darat berlangsung di pekan ini.',
    'Pelayanan di kelurahan dan di kecamatan tetap buka.',
    'Antrean di pemeriksaan awal cukup panjang.',
    'Doa dibacakan di buka puasa bersama.',
    'Warga berkumpul di Kirim Jaya Motor.',
    'Tulis "dihadiri", bukan "di hadiri".',
  ],
  find: ({ text, tokens, sentences }) =>
    tokens.flatMap((token, at) => {
      const next = tokens[at + 1];
      if (token.norm !== 'di' || token.kind !== 'word' || next?.kind !== 'word') return [];
      if (!verbs.has(next.norm) && !verbs.has(stemOf(next.norm))) return [];
      const isShouted = token.text === 'DI' && next.text === next.text.toUpperCase();
      const isLoud = sentences.some((one) => one.isLoud && one.tokens.includes(token));
      // A capital in running text opens a name: "di Kirim Jaya Motor".
      if (next.isCapital && !isShouted && !isLoud) return [];
      if (!/^ {1,2}$/.test(text.slice(token.end, next.start)) || isQuoted(tokens, at, at + 2)) return [];
      const fix = keepCase(`di${next.text.toLowerCase()}`, isShouted ? 'DI' : token.text.charAt(0));
      return [{ span: { start: token.start, end: next.end }, fix, message: { id: `Tulis "${fix}" (serangkai).` } }];
    }),
};
