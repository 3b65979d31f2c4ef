import { oncePerLine } from '../../../bahasa/per-line';
import type { Jenis } from '../../../draft/jenis';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { countWords } from './count-words';
import { leadLength, leadOf } from './lead';

/** Words of a lead: above the first a hint, above the second a suggestion. */
const long = 35;
const tooLong = 45;
const mostSentences = 3;

/** Wishes and lists of rules have no lead. */
const withoutLead: ReadonlySet<Jenis> = new Set(['ucapan', 'edukasi']);

const sentencesIn = oncePerLine(({ sentences }) => sentences.filter((one) => countWords(one.tokens) > 1).length);

/** The first paragraph is too long to be read at a glance. */
export const rule: TextRule = {
  id: 'GB-07',
  level: 'saran',
  title: { id: 'Paragraf pertama singkat' },
  why: { id: 'Pembaca memutuskan dari paragraf pertama; 30 sampai 45 kata sudah cukup.' },
  source: '10 Pedoman Penulisan Teras Berita PWI, butir 1 dan 2',
  look(reading, { jenis }) {
    if (withoutLead.has(jenis)) return [];
    const lead = leadOf(reading);
    if (!lead) return [];
    const { line, from } = lead;
    const { tokens } = line.paragraph;
    if (tokens.length - from <= 2 * mostSentences) return [];
    const words = leadLength(line.paragraph);
    const sentences = sentencesIn(line.paragraph);
    if (words <= long && sentences <= mostSentences) return [];
    const span = { start: line.start + (tokens[from]?.start ?? 0), end: line.start + (tokens.at(-1)?.end ?? 0) };
    const isTooLong = words > tooLong || sentences > mostSentences;
    const message =
      words > long
        ? { id: `Ringkas paragraf pertama: ada ${words} kata, usahakan paling banyak ${long}.` }
        : { id: `Ringkas paragraf pertama: ada ${sentences} kalimat, cukup satu sampai tiga.` };
    return [{ span, message, level: isTooLong ? 'saran' : 'info' }];
  },
};

const place = 'di halaman kantor kelurahan dan di sepanjang saluran air RT 01, RT 02, dan RT 03';

export const examples: Examples = {
  wrong: [
    {
      text: `Warga Kelurahan Kejaksaan bersama petugas Dinas Lingkungan Hidup, kader posyandu, pengurus karang taruna, dan para pelajar bekerja bakti ${place}, Sabtu (21/11/2026) pagi, agar air hujan mengalir lancar dan warga tidak lagi khawatir terkena banjir pada musim hujan ini.`,
      fixed: null,
      jenis: 'kegiatan',
    },
    {
      text: 'Warga datang pagi. Mereka membawa cangkul. Lurah membuka kegiatan. Selokan pun bersih.',
      fixed: null,
      jenis: 'kegiatan',
    },
    {
      text: `KERJA BAKTI\n\n🧹 PANGKALPINANG – Warga Kelurahan Kejaksaan bersama petugas dan para pelajar bekerja bakti ${place}, Sabtu (21/11/2026) pagi, agar air hujan mengalir lancar dan rumah tidak terendam.`,
      fixed: null,
      jenis: 'kegiatan',
    },
  ],
  right: [
    {
      text: 'Warga Kelurahan Kejaksaan bekerja bakti di saluran air RT 02, Sabtu (21/11/2026), agar tidak banjir.',
      jenis: 'kegiatan',
    },
    {
      text: 'Warga bekerja bakti di RT 02.\n\nMereka datang pagi. Lurah membuka kegiatan. Selokan bersih. Warga pulang siang.',
      jenis: 'kegiatan',
    },
    {
      text: 'KERJA BAKTI RT 02\nHari: Sabtu, 21 November 2026\nPukul: 07.00 WIB\nTempat: saluran air\nWarga membawa cangkul.',
      jenis: 'undangan',
    },
    {
      text: 'Selamat Hari Guru. Terima kasih atas jasamu. Teruslah mengajar. Kami bangga. Jayalah guru.',
      jenis: 'ucapan',
    },
  ],
};
