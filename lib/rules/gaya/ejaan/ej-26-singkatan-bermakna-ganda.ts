import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { LineRule } from '../rule';
import { severalWords } from './data/several-words';
import { isAllCapitals } from './is-shouted';

const readings = new Map(
  severalWords
    .trim()
    .split('\n')
    .map((row) => row.split('>').map((part) => part.trim()))
    .map(([short = '', all = '']) => [short, all.split(', ')] as const),
);

const taxes = new Set(['tahunan', 'masa', 'pajak', 'pbb']);

/** A word shortened so far that it could be several: only the writer knows which. */
export const rule: LineRule = {
  id: 'EJ-26',
  level: 'saran',
  title: { id: 'Singkatan yang bisa dibaca dua arti' },
  why: { id: 'Singkatan percakapan yang bermakna ganda dapat disalahpahami warga.' },
  source: 'Badan Bahasa, Sipebi: kata pendek bermakna ganda',
  when: { words: [...readings.keys()] },
  find: ({ tokens }, _, places) =>
    places.flatMap((at) => {
      const token = tokens[at] as Token;
      const [one, other] = readings.get(token.norm) ?? [];
      if (!one || !other || isAllCapitals(token) || isQuoted(tokens, at, at + 1)) return [];
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      // A measure ("5 kl"), a name ("Kl. Bandang") or part of a longer sign ("sm/hari").
      if ((token.norm === 'kl' || token.norm === 'sm') && before?.kind === 'number') return [];
      if (token.norm === 'spt' && taxes.has(after?.norm ?? '')) return [];
      if (token.isCapital && (before?.kind === 'word' || (after?.kind === 'word' && after.isCapital))) return [];
      return [
        { span: { start: token.start, end: token.end }, message: { id: `Tulis lengkap: “${one}” atau “${other}”?` } },
      ];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Ayo rpt di rmh RT.', fixed: null },
    { text: 'Iuran di rmh warga sls pekan ini.', fixed: null },
    { text: '📌 Msk lewat pintu utama', fixed: null },
    { text: 'Bawa brg bekas ke bank sampah.', fixed: null },
  ],
  right: [
    'Ayo rapat di rumah ketua RT.',
    'Info lengkap di akun @rpt.warga.',
    'Tandon itu memuat 5 kl air bersih.',
    'Sidang MK disiarkan langsung.',
    'Tulis "rumah", bukan "rmh".',
  ],
};
