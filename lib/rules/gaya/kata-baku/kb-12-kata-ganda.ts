import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule, When } from '../rule';
import { gluedWords, neverDoubled } from './data/kb-12-glued';

/** A verb in me-…-kan or di-…-kan has no doubled form. */
const verb = /^(?:me|di)[a-z]{4,16}kan$/;

const isUpper = ({ text }: Token): boolean => text === text.toUpperCase();

/** "di DI Yogyakarta", "kata Yang Yang" and "itu itu saja" are no slips. */
function isDoubled({ text, tokens }: Paragraph, at: number): boolean {
  const one = tokens[at];
  const two = tokens[at + 1];
  if (one?.kind !== 'word' || two?.kind !== 'word' || one.norm !== two.norm) return false;
  if (!neverDoubled.has(one.norm) && !verb.test(one.norm)) return false;
  if (two.isCapital && (!isUpper(two) || !isUpper(one))) return false;
  if (isUpper(two) && (one.norm === 'di' || one.norm === 'ke')) return false;
  if ((one.norm === 'itu' || one.norm === 'ini') && /^(?:saja|juga|lagi)$/.test(tokens[at + 2]?.norm ?? ''))
    return false;
  return /^\s{1,3}$/.test(text.slice(one.end, two.start));
}

function doubledHit(paragraph: Paragraph, at: number): Hit | null {
  const { tokens } = paragraph;
  const token = tokens[at] as Token;
  if (isDoubled(paragraph, at - 1)) return null;
  let last = at + 1;
  while (isDoubled(paragraph, last)) last++;
  if (isQuoted(tokens, at, last + 1)) return null;
  const span = { start: token.start, end: tokens[last]?.end ?? token.end };
  return { span, fix: token.text, message: { id: `Cukup satu kata “${token.text}”.` } };
}

function gluedHit({ text, tokens }: Paragraph, at: number): Hit | null {
  const { norm, start, end } = tokens[at] as Token;
  const length = gluedWords().get(norm);
  if (length === undefined || isQuoted(tokens, at, at + 1)) return null;
  const fix = `${text.slice(start, start + length)} ${text.slice(start + length, end)}`;
  return { span: { start, end }, fix, message: { id: `Tulis “${fix}” (dipisah).` } };
}

/** A word written twice, or two written as one. */
export const rule: LineRule = {
  id: 'KB-12',
  level: 'salah',
  title: { id: 'Kata berulang atau menempel' },
  why: { id: 'Kata yang terketik dua kali atau menempel mengganggu pembaca.' },
  source: 'EYD V, Penulisan Kata',
  get when(): When {
    return { words: [...gluedWords().keys()], shapes: ['twice'] };
  },
  find: (paragraph, _, places) =>
    places.flatMap((at) =>
      isDoubled(paragraph, at - 1) ? (doubledHit(paragraph, at - 1) ?? []) : (gluedHit(paragraph, at) ?? []),
    ),
};

export const examples: Examples = {
  wrong: [
    { text: 'Kegiatan yang yang sama.', fixed: 'Kegiatan yang sama.' },
    { text: 'Bantuan inimenjadi awal yang baik.', fixed: 'Bantuan ini menjadi awal yang baik.' },
    { text: 'RAPAT DENGAN DENGAN PENGURUS RT', fixed: 'RAPAT DENGAN PENGURUS RT' },
    { text: '🌱 Warga menanam pohon di di taman.', fixed: '🌱 Warga menanam pohon di taman.' },
    { text: 'Untuk untuk warga, kegiatanini gratis.', fixed: 'Untuk warga, kegiatan ini gratis.' },
    { text: 'Petugas membagikan membagikan masker.', fixed: 'Petugas membagikan masker.' },
  ],
  right: [
    'Kegiatan yang sama.',
    'Rombongan singgah di DI Yogyakarta.',
    'Warga membuat agar-agar dan membawa oleh-oleh.',
    'Penyanyi Yang Yang tampil di panggung.',
    'Daripada menunggu, lebih baik datang apabila sempat, padahal kepada kami sudah dikabarkan.',
    'Masing-masing warga hati-hati di jalan, jangan itu-itu saja.',
    'Bantuan itu, itu pun terbatas, tetap disalurkan.',
    'Tulis "yang", bukan "yang yang".',
  ],
};
