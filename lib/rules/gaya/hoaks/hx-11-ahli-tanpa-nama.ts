import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { isInQuotation } from './is-in-quotation';
import { matchesOf } from './matches-of';
import { sentenceAt } from './sentence-at';

const study = `(?:penelitian|riset|studi|kajian ilmiah|hasil (?:penelitian|riset|studi)|survei|jurnal)`;
const expert = `(?:ahli|pakar|ilmuwan|peneliti|para (?:ahli|pakar|ilmuwan|peneliti|dokter)|dokter|sains|ilmu kedokteran|medis|pengamat)`;
const says = `(?:menunjukkan|membuktikan|menyebut(?:kan)?|mengatakan|menyatakan|mengungkap(?:kan)?|menemukan|menyarankan|bilang|berkata|sepakat|percaya|meyakini|menganjurkan|menilai)`;

const vague = [
  String.raw`\b(?:menurut|berdasarkan|kata|sesuai) (?:sebuah |suatu |beberapa |berbagai |banyak |sejumlah )?(?:${study}|${expert})(?: (?:terbaru|terkini|ilmiah|kesehatan|gizi|medis|dunia))?\b(?! waris| kitab| bahasa| hukum)`,
  String.raw`\b(?:sebuah |suatu |beberapa |berbagai |banyak |sejumlah )?(?:${study})(?: (?:terbaru|terkini|ilmiah|medis))? (?:telah |juga )?${says}\b`,
  String.raw`\b(?:beberapa |banyak |sejumlah |para )(?:ahli|pakar|ilmuwan|peneliti|dokter)(?: (?:kesehatan|gizi|medis|dunia))? (?:telah |juga )?${says}\b`,
  String.raw`(?<=^\W{0,6}|[.!?] )(?:pakar|ahli|ilmuwan|dokter)(?: (?:kesehatan|gizi|medis))? (?:telah |juga )?${says}\b`,
  String.raw`\b(?:terbukti secara (?:ilmiah|klinis|medis)|secara (?:ilmiah|klinis|medis)(?: sudah| telah)? terbukti)\b`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** Who did it or said it: a name, a university, an office, a year, a journal. */
const named =
  /\b(?:universitas|institut|politeknik|kampus|fakultas|BRIN|LIPI|BPOM|WHO|UNICEF|Kemen[a-z]{2,12}|kementerian|dinas|badan|balai|puskesmas|RSUD?|rumah sakit|IDI|IDAI|BPS|lembaga|UGM|IPB|ITB|UI|Unair|UBB|LSI|Indikator|jurnal [A-Z]|tim|dosen|mahasiswa|profesor|Prof|dr|Dr)\b|\b(?:19|20)\d\d\b|https?:/;
/** A name in capitals right behind: "menurut pakar gizi Siti Aminah". */
const nameAfter = /^(?: [a-z-]{2,20}){0,3},? ?\p{Lu}\p{Ll}+/u;

/** Studies and experts without a name. */
export const rule: LineRule = {
  id: 'HX-11',
  level: 'saran',
  title: { id: 'Sebut nama ahli atau penelitian' },
  why: { id: 'Penelitian tanpa nama tidak dapat diperiksa oleh pembaca.' },
  source: 'SE Menpan-RB 137/2018, sumber informasi yang jelas',
  when: {
    words: [
      'penelitian',
      'riset',
      'studi',
      'kajian',
      'survei',
      'jurnal',
      'ahli',
      'pakar',
      'ilmuwan',
      'peneliti',
      'dokter',
      'sains',
      'ilmu',
      'medis',
      'pengamat',
      'ilmiah',
      'klinis',
    ],
  },
  find: (paragraph) =>
    matchesOf(paragraph, vague).flatMap(({ 0: words, index }) => {
      const { text } = paragraph;
      const end = index + words.length;
      const sentence = sentenceAt(paragraph, index);
      if (named.test(sentence) || isInQuotation(text, index)) return [];
      const isLoud = sentence === sentence.toUpperCase();
      if (!isLoud && nameAfter.test(text.slice(end))) return [];
      const message = { id: 'Sebut namanya, misalnya “Menurut Dinas Kesehatan, …”.' };
      return [{ span: { start: index, end }, message }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Menurut penelitian, jamu ini ampuh.', fixed: null },
    { text: 'PARA AHLI MENYEBUT SENAM MEMBUAT BAHAGIA', fixed: null },
    { text: 'Sebuah studi menunjukkan sayur membantu pencernaan.', fixed: null },
    { text: '🌿 Khasiat jahe terbukti secara ilmiah.', fixed: null },
    { text: '- Kata pakar, tidur cukup itu penting', fixed: null },
  ],
  right: [
    'Menurut Dinas Kesehatan, minum air putih cukup membantu pemulihan.',
    'Menurut penelitian Universitas Bangka Belitung, air sumur itu layak.',
    'Menurut ahli waris, tanah itu dihibahkan untuk posyandu.',
    'Menurut pakar gizi Siti Aminah, sayur perlu setiap hari.',
    'Mahasiswa melakukan penelitian di Kelurahan Kejaksaan.',
    'Penelitian BRIN pada 2024 menunjukkan mutu air membaik.',
  ],
};
