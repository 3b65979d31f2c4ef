import { lazily } from '../../../bahasa/lazily';
import { oncePerWord } from '../../../bahasa/per-word';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isInName } from '../in-name';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';
import { stemOf } from '../stem-of';
import { frequentWords } from './data/kb-11-frequent';
import { notTypos } from './data/kb-11-not-typos';
import { nearWordOf } from './near-word';

/** Shorter words stand too close to each other. */
const shortest = 8;
const plain = /^[a-z]{7,24}$/;
/** Stems of such words, with a clitic behind them, reach the shortest ones. */
const [least, most] = [7, 24];

const nearWord = lazily(() => nearWordOf(frequentWords.filter(({ length }) => length >= shortest)));

function meantBy(norm: string): string | null {
  const meant = nearWord()(norm);
  return meant === null || notTypos.has(norm) ? null : meant;
}

/** What was meant by a word, and the clitic behind it. */
interface Slip {
  meant: string;
  clitic: string;
}

/** Asked once of each word: to look for its neighbours costs more than all else here. */
const slipOf = oncePerWord((norm): Slip | null => {
  if (norm.length < least || norm.length > most || !plain.test(norm) || notTypos.has(norm)) return null;
  const whole = meantBy(norm);
  if (whole !== null) return { meant: whole, clitic: '' };
  const stem = stemOf(norm);
  const meant = stem === norm ? null : meantBy(stem);
  return meant === null ? null : { meant, clitic: norm.slice(stem.length) };
});

/** A slip of the hand in a frequent long word. */
export const rule: LineRule = {
  id: 'KB-11',
  level: 'info',
  title: { id: 'Kemungkinan salah ketik' },
  why: { id: 'Kata ini hanya berbeda satu huruf dari kata yang sering dipakai.' },
  source: 'KBBI VI',
  find({ tokens }) {
    const hits: Hit[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const slip = slipOf(tokens[at]);
      if (slip === null) continue;
      const { kind, text, norm, start, end } = tokens[at] as Token;
      if (kind !== 'word' || text.slice(1) !== norm.slice(1)) continue;
      if (isInName(tokens, at) || isQuoted(tokens, at, at + 1)) continue;
      const fix = keepCase(slip.meant + slip.clitic, text);
      hits.push({ span: { start, end }, fix, message: { id: `Maksud Anda “${fix}”?` } });
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Pelayanan kepada masyrakat.', fixed: 'Pelayanan kepada masyarakat.' },
    { text: 'Seluruh kegitan dilaksnakan di kelurahan.', fixed: 'Seluruh kegiatan dilaksanakan di kelurahan.' },
    { text: '📌 Loket pelaynan di kantor kecematan', fixed: '📌 Loket pelayanan di kantor kecamatan' },
    { text: 'Lurah mengapresiasi pertisipasinya.', fixed: 'Lurah mengapresiasi partisipasinya.' },
    { text: 'Masyarkat antusias mengikuti lomba.', fixed: 'Masyarakat antusias mengikuti lomba.' },
    { text: 'Warga membersihakan selokan.', fixed: 'Warga membersihkan selokan.' },
  ],
  right: [
    'Pelayanan kepada masyarakat.',
    'Pengadaan bibit dan pengerahan petugas dibahas.',
    'Tim evakuasi mengawasi pelayaran.',
    'Kesabaran, keutuhan, dan pendanaan menjadi kunci.',
    'Tulis "masyarakat", bukan "masyrakat".',
    'Lihat #masyrakat dan @kegitan.warga.',
  ],
};
