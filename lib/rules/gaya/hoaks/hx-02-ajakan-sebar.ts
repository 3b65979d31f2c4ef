import { wordList } from '../../../bahasa/data/word-list';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { matchesOf } from './matches-of';
import { sentenceAt } from './sentence-at';
import { speaksAgainst } from './speaks-against';

const pass = `(?:sebar(?:kan|luaskan|in)?|share|bagikan|teruskan|forward|broadcast|kirim(?:kan)?|re-?post|retweet)`;
/** In the passive somebody else does it, unless haste is asked for. */
const passed = `(?:disebar(?:kan|luaskan)?|di-?share|dibagikan|diteruskan)`;
const everybody = String.raw`(?:ke|kepada|pada) (?:(?:semua|seluruh|sebanyak(?:-| )(?:banyaknya|mungkin)|setiap|(?:minimal |paling sedikit )?(?:\d{1,3}|lima|sepuluh|dua puluh|beberapa)) (?:grup|group|kontak|orang|teman|kerabat|saudara|nomor|kenalan|keluarga|sahabat|umat|WA|whatsapp)|(?:semua|grup|group)(?: WA| whatsapp)?(?: lain| sebelah|(?= ?[!.,]|$)))`;
const urge = `(?:sebelum (?:di-?hapus|terlambat|di-?blokir|dihilangkan|hilang|di-?take ?down)|sebanyak(?:-banyaknya| mungkin)|secepatnya|cepat(?:-cepat)? sebelum|biar (?:viral|ramai|semua tahu)|sampai viral|agar viral|supaya viral)`;
const gap = String.raw`(?: [\w-]{1,20}){0,4}?,? `;

const appeals = [
  String.raw`\b${pass}${gap}(?:${urge}|${everybody})`,
  String.raw`\b(?:${passed}${gap}${urge}|(?:mohon|tolong|harap|wajib|harus|minta) (?:dibantu )?${passed}${gap}${everybody})`,
  String.raw`\b(?:tolong|mohon|bantu|ayo|mari|yuk|please|pls|plis|segera)(?: (?:di)?bantu| di)? (?:sebarkan|sebar|disebar(?:kan)?|sebarin|share|di-?share|forward)\b`,
  String.raw`\b(?:viralkan|viralin)\b|\b(?:tolong|mohon|bantu|harap|harus|wajib|ayo|minta) diviralkan\b|^\W{0,8}diviralkan\b`,
  String.raw`\bjangan (?:sampai )?(?:berhenti|putus|terputus) (?:di|pada) (?:anda|kamu|kita|sini|grup ini|tangan)`,
  String.raw`\bsebarkan ?(?:!|ya\b|gan\b)`,
  String.raw`\bamin(?:kan)? (?:dan|lalu) (?:bagikan|sebarkan|share)\b`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** What everybody may be given. */
const goodThings =
  /\b(?:semangat|kebaikan|kebahagiaan|senyum|cinta|kasih|energi|salam|benih|bibit|inspirasi|berkah|manfaat|undangan|surat|paket|sembako|brosur)\b/i;
/** Who spreads by duty, and who tells of it: "petugas menyebarkan", "kirim surat". */
const told = /\b(?:tidak (?:perlu|usah|boleh)|tak perlu|bukan|tanpa|asal|langsung|ikut|sudah|telah|akan)\s*$/i;

/** An appeal to pass a message on, as chain messages have it. */
export const rule: LineRule = {
  id: 'HX-02',
  level: 'saran',
  title: { id: 'Tanpa ajakan menyebarkan pesan' },
  why: { id: 'Ajakan menyebarkan ke semua orang adalah ciri pesan berantai.' },
  source: 'Saring sebelum sharing, panduan literasi digital Kominfo',
  when: {
    words: wordList(`
      sebar sebarkan sebarluaskan sebarin share bagikan teruskan forward broadcast kirim kirimkan repost re-post retweet
      disebar disebarkan disebarluaskan dishare di-share dibagikan diteruskan viralkan viralin diviralkan berhenti putus
      terputus`),
  },
  find: (paragraph) =>
    matchesOf(paragraph, appeals).flatMap(({ 0: words, index }) => {
      const { text } = paragraph;
      const sentence = sentenceAt(paragraph, index);
      if (goodThings.test(text.slice(index, index + words.length + 25))) return [];
      if (told.test(text.slice(0, index)) || speaksAgainst(sentence)) return [];
      if (speaksAgainst(text) && /["“]/.test(text)) return [];
      const message = { id: 'Sebut siapa yang perlu tahu: “Bagikan kepada tetangga yang membutuhkan.”' };
      return [{ span: { start: index, end: index + words.length }, message }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Sebarkan sebelum dihapus!', fixed: null },
    { text: 'VIRALKAN! Jalan di RT 02 sudah bagus.', fixed: null },
    { text: 'Tolong sebarkan informasi ini.', fixed: null },
    { text: 'Bagikan ke semua grup WA 🙏', fixed: null },
    { text: '- Teruskan pesan ini kepada 10 orang teman', fixed: null },
    { text: 'Info vaksin ini jangan berhenti di Anda.', fixed: null },
    { text: 'Mohon bantu share sebanyak-banyaknya.', fixed: null },
  ],
  right: [
    'Bagikan kepada tetangga yang membutuhkan layanan ini.',
    'Saring sebelum sharing; jangan langsung teruskan ke semua grup.',
    'Petugas menyebarkan brosur dan membagikan masker kepada semua warga.',
    'Waspada pesan berisi ajakan "sebarkan sebelum dihapus".',
    'Kirim berkas ke kantor kelurahan sebelum Jumat.',
    'Benih ikan disebar ke kolam, lalu bibit dibagikan kepada 10 kelompok.',
  ],
};
