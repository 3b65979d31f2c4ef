import { wordList } from '../../../bahasa/data/word-list';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph, Sentence, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';

/** Written small even where a sentence begins. */
const small = new Set(
  wordList('dr drg apt ns by bin binti van von de e al s.d a.n u.p d.a c.q rt rw www iphone ipad ebay'),
);
const plainWord = /^\p{Ll}[\p{Ll}-]+$/u;

/** A line that ends like this is finished; the next one begins anew. */
const isFinished = (before: string): boolean =>
  before.trim() === '' || /\n\s{0,9}\n\s{0,9}$/.test(before) || /[.!?…][^\p{L}\d:,;]{0,20}$/u.test(before);
/** "PT Maju Tbk. hadir": a short form keeps its stop inside the sentence. */
const shortForm = /^\p{Lu}\p{Ll}{1,2}$/u;

function isEnded(tokens: readonly Token[]): boolean {
  const stop = tokens.at(-1)?.text ?? '';
  return /^[.!?]+$/.test(stop) && !stop.includes('..') && !(stop === '.' && shortForm.test(tokens.at(-2)?.text ?? ''));
}

function hitAt({ text }: Paragraph, { tokens }: Sentence): Hit | null {
  const [first, second] = tokens;
  if (first?.kind !== 'word' || first.isCapital || !plainWord.test(first.text) || small.has(first.norm)) return null;
  // "a. fotokopi KTP", "kader_sehat" and "contoh.id" are a list, a user name and an address.
  if (second && second.start === first.end && /^[._@/)]/.test(second.text) && tokens.length > 2) return null;
  if (text.charAt(first.end) === '_' || first.text.length < 2) return null;
  const fix = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  return { span: first, fix, message: { id: `Tulis “${fix}” dengan huruf kapital.` } };
}

interface Openings {
  /** The line's first sentence, which is judged by the line before. */
  first: Hit | null;
  later: readonly Hit[];
}

const nothing: Openings = { first: null, later: [] };

const openingsOf = oncePerLine((paragraph): Openings => {
  const { sentences } = paragraph;
  const [opening] = sentences;
  const first = opening ? hitAt(paragraph, opening) : null;
  const isWhole = opening !== undefined && opening.tokens.length >= 4;
  const later: Hit[] = [];
  for (let at = 1; at < sentences.length; at++) {
    const hit = hitAt(paragraph, sentences[at] as Sentence);
    if (hit && isEnded(sentences[at - 1]?.tokens ?? [])) later.push(hit);
  }
  if (!first && later.length === 0) return nothing;
  return { first: isWhole && isEnded(opening.tokens) ? first : null, later };
});

const placed = ({ span, ...hit }: Hit, by: number): Hit => ({
  ...hit,
  span: { start: span.start + by, end: span.end + by },
});

/** A sentence that begins in lower case. A line only where the one before is finished and it is a whole sentence itself. */
export const rule: TextRule = {
  id: 'EJ-15',
  level: 'salah',
  title: { id: 'Huruf kapital di awal kalimat' },
  why: { id: 'Huruf pertama awal kalimat ditulis dengan huruf kapital.' },
  source: 'EYD V, Huruf Kapital',
  look({ text, paragraphs }) {
    const hits: Hit[] = [];
    for (const { start, paragraph } of paragraphs) {
      const { first, later } = openingsOf(paragraph);
      if (first && isFinished(text.slice(Math.max(0, start - 40), start))) hits.push(placed(first, start));
      for (const hit of later) hits.push(placed(hit, start));
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'kegiatan dimulai pukul 08.00 WIB.', fixed: 'Kegiatan dimulai pukul 08.00 WIB.' },
    { text: 'Loket sudah buka. silakan datang pagi ini.', fixed: 'Loket sudah buka. Silakan datang pagi ini.' },
    {
      text: 'POSYANDU MELATI\n\nibu dan balita diharapkan hadir tepat waktu.',
      fixed: 'POSYANDU MELATI\n\nIbu dan balita diharapkan hadir tepat waktu.',
    },
    { text: '🙏 Terima kasih! sampai jumpa besok.', fixed: '🙏 Terima kasih! Sampai jumpa besok.' },
  ],
  right: [
    'Kegiatan dimulai pukul 08.00 WIB.',
    'Syarat:\n- fotokopi KTP\n- pas foto',
    'Warga diminta membawa\nkantong belanja sendiri dari rumah.',
    '"Kami siap!" ujar lurah.',
    'Petugas datang ke Jl. Merdeka No. 5 pagi ini.',
    'dr. Rina memeriksa balita di posyandu.',
    'Cek laman kami. pangkalpinangkota.go.id memuat jadwalnya.',
  ],
};
