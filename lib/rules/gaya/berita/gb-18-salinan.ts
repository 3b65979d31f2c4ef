import { oncePerLine } from '../../../bahasa/per-line';
import type { Reading, Token, TokenKind } from '../../../bahasa/reading';
import { tokenize } from '../../../bahasa/tokenize';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { endOfFirstLine } from './first-line';

/** Share of words that must stand in the other text in the same company. */
const nearly = 0.9;
/** Shorter posts resemble each other by chance. */
const fewestWords = 8;
const width = 3;

const compared: ReadonlySet<TokenKind> = new Set(['word', 'number', 'date', 'clock']);
const wordsIn = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ kind }) => compared.has(kind)).map(({ norm }) => norm);

const shingleAt = (words: readonly string[], at: number): string => `${words[at]} ${words[at + 1]} ${words[at + 2]}`;

interface Known {
  count: number;
  shingles: ReadonlySet<string>;
}

/** A unit's last texts stay the same while a draft is written: each is cut up once. */
const known = new Map<string, Known>();
const mostKnown = 60;

function knownOf(text: string): Known {
  let one = known.get(text);
  if (!one) {
    const words = wordsIn(tokenize(text));
    const shingles = new Set(words.slice(width - 1).map((_, at) => shingleAt(words, at)));
    one = { count: words.length, shingles };
    if (known.size >= mostKnown) known.clear();
    known.set(text, one);
  }
  return one;
}

/** Texts of very different lengths are no copies of each other. */
const isAsLong = (length: number, { count }: Known): boolean => length >= count * nearly && count >= length * nearly;

/** Whether so many words of the draft stand within runs of three that the other text has, too. */
function isCopied(words: readonly string[], { shingles }: Known): boolean {
  const length = words.length;
  let missing = length - Math.ceil(length * nearly);
  let coveredTo = 0;
  for (let at = 0; at < length; at++) {
    if (at <= length - width && shingles.has(shingleAt(words, at))) coveredTo = at + width;
    if (at >= coveredTo && --missing < 0) return false;
  }
  return true;
}

const lineWords = oncePerLine(({ tokens }) => wordsIn(tokens));
const countIn = ({ paragraphs }: Reading): number =>
  paragraphs.reduce((sum, { paragraph }) => sum + lineWords(paragraph).length, 0);

/** The draft repeats one of the unit's last posts nearly word for word. */
export const rule: TextRule = {
  id: 'GB-18',
  level: 'info',
  title: { id: 'Bukan salinan unggahan lama' },
  why: { id: 'Pembaca melewati tulisan yang sudah pernah dibacanya.' },
  source: 'Syarat keaslian berita: satu peristiwa, satu tulisan',
  look(reading, { recent }) {
    if (recent.length === 0) return [];
    const count = countIn(reading);
    const alike = count < fewestWords ? [] : recent.map(knownOf).filter((one) => isAsLong(count, one));
    if (alike.length === 0) return [];
    const words = reading.paragraphs.flatMap(({ paragraph }) => lineWords(paragraph));
    if (!alike.some((one) => isCopied(words, one))) return [];
    const message = { id: 'Tulis pembuka dan tanggal yang baru: hampir sama dengan unggahan lalu.' };
    return [{ span: endOfFirstLine(reading), message }];
  },
};

const post =
  'Warga RT 02 Kelurahan Kejaksaan bekerja bakti membersihkan saluran air bersama petugas agar tidak banjir. Lurah mengajak semua warga menjaga kebersihan selokan setiap hari.';

export const examples: Examples = {
  wrong: [
    { text: post, recent: ['Pasar murah dibuka di balai warga.', post], fixed: null },
    { text: /* @__PURE__ */ post.toUpperCase(), recent: [post], fixed: null },
    {
      text: /* @__PURE__ */ `🧹 ${post}\n\n#KerjaBakti`.replace('semua warga', 'seluruh warga'),
      recent: [post],
      fixed: null,
    },
  ],
  right: [
    post,
    { text: post, recent: ['Pasar murah dibuka di balai warga RW 03 pada akhir pekan ini untuk semua warga.'] },
    { text: 'Posyandu Melati buka di balai warga.', recent: ['Posyandu Melati buka di balai warga.'] },
    {
      text: 'Lurah mengajak semua warga menjaga kebersihan selokan setiap hari.',
      recent: [post],
    },
    {
      text: /* @__PURE__ */ post.replace(
        'Warga RT 02 Kelurahan Kejaksaan',
        'Pelajar, kader, dan pengurus masjid di RT 05',
      ),
      recent: [post],
    },
  ],
};
