import { wordList } from '../../../bahasa/data/word-list';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { countWords } from './count-words';
import { attributes } from './data/speech';
import { type Quotation, quotationsIn, quoteMarks } from './quotations';

/** Shorter ones are titles, mottos and words talked about. */
const fewestWords = 4;
/** How far from the marks the speaker is looked for, in tokens: the same sentence or the one beside it. */
const reach = 30;
const signature = /^\s*(?:[-–—~(]|\p{Lu}[\p{L}.]* )/u;

/** A document or a talk is named behind these. */
const titled = new Set(
  wordList('tentang perihal hal topik materi nama acara kegiatan program spanduk contoh misalnya'),
);

const tells = (tokens: readonly Token[]): boolean => tokens.some(attributes);

/** What somebody says opens with a capital and stands behind a mark or at the head; a title follows its noun. */
function isStatement({ tokens }: Paragraph, { open, close }: Quotation): boolean {
  const before = tokens[open - 1];
  const said = tokens.slice(open + 1, close);
  if (before?.text === ':' && titled.has(tokens[open - 2]?.norm ?? '')) return false;
  const isOpen = !before || before.kind === 'emoji' || /^[.,:;!?…–—-]/.test(before.text);
  if (!isOpen || said[0]?.isCapital !== true || countWords(said) < fewestWords) return false;
  const isTitle = said.every(({ kind, isCapital, text }) => kind !== 'word' || isCapital || text.length < 4);
  if (!isTitle) return true;
  const isLoud = said.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase());
  const isEnded = /^[.!?,…]/.test(said.at(-1)?.text ?? '') || /^[.!?,…]/.test(tokens[close + 1]?.text ?? '');
  return isLoud && isEnded;
}

/** Whether nobody in this line says it. */
function isOrphan(paragraph: Paragraph, { open, close }: Quotation): boolean {
  const { tokens } = paragraph;
  if (tells(tokens.slice(close + 1, close + 1 + reach)) || tells(tokens.slice(Math.max(0, open - reach), open)))
    return false;
  const next = tokens[close + 1];
  // "..." (Lurah Kejaksaan), "..." – Siti Aminah, "..." Siti Aminah
  return !next || !(/^[-–—(~]/.test(next.text) && tokens[close + 2]?.isCapital);
}

const orphansIn = oncePerLine((paragraph): readonly Span[] =>
  quotationsIn(paragraph)
    .filter((one) => isStatement(paragraph, one) && isOrphan(paragraph, one))
    .map(({ open, close }) => ({
      start: paragraph.tokens[open]?.start ?? 0,
      end: paragraph.tokens[close]?.end ?? 0,
    })),
);

/** A short line under a quotation is its signature. */
const isSignature = ({ text, tokens }: Paragraph): boolean =>
  signature.test(text) && countWords(tokens) <= 10 && (!/\.\s*$/.test(text) || /^\s*[-–—~]/.test(text));

/** A quotation that nobody speaks. */
export const rule: TextRule = {
  id: 'GB-10',
  level: 'saran',
  title: { id: 'Kutipan menyebut yang berbicara' },
  why: { id: 'Pembaca perlu tahu siapa yang mengatakannya.' },
  source: 'Buku Gaya ANTARA A.8–9; Kode Etik Jurnalistik',
  look(reading, { jenis }) {
    if (jenis === 'ucapan' || !quoteMarks.inText(reading)) return [];
    const { paragraphs } = reading;
    return paragraphs.flatMap(({ start, paragraph }, at) => {
      if (!quoteMarks.inLine(paragraph)) return [];
      const orphans = orphansIn(paragraph);
      if (orphans.length === 0) return [];
      const next = paragraphs[at + 1]?.paragraph;
      const before = paragraphs[at - 1]?.paragraph;
      if (next && (isSignature(next) || tells(next.tokens.slice(0, reach)))) return [];
      if (before && tells(before.tokens.slice(-reach))) return [];
      // "Surat edaran tentang:" above the title of it.
      if (before?.text.trimEnd().endsWith(':')) return [];
      return orphans.map((span) => ({
        span: { start: span.start + start, end: span.end + start },
        message: { id: 'Tambahkan siapa yang mengatakannya, misalnya “kata Lurah ...”.' },
      }));
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: '"Semua warga sudah menerima bantuan."', fixed: null },
    { text: 'Bantuan dibagikan di balai warga. “Kami senang dengan bantuan ini.”', fixed: null },
    { text: '📣 "Mari kita jaga kebersihan selokan bersama!"\n#KerjaBakti', fixed: null },
    { text: '"SEMUA WARGA SUDAH MENERIMA BANTUAN."', fixed: null },
  ],
  right: [
    '"Semua warga sudah menerima bantuan," kata Lurah Kejaksaan Siti Aminah.',
    'Lurah berpesan, "Jagalah kebersihan selokan bersama."',
    'Lomba bertema "Kota Bersih, Warga Sehat, Hidup Nyaman" dimulai.',
    '"Jagalah kebersihan selokan bersama."\n– Lurah Kejaksaan',
    'Menurut camat, "Bantuan itu sudah diterima semua warga."',
    'Pelatihan "Dari Dapur untuk Kota" diikuti kader.',
    'Tulis "di bawah", bukan "dibawah".',
  ],
};
