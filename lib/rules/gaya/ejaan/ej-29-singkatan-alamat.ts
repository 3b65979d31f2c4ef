import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';
import { isAllCapitals, isShouted } from './is-shouted';

/** Short forms of an address, each with the right one. */
const forms: ReadonlyMap<string, string> = new Map([
  ['jln', 'Jl.'],
  ['jl', 'Jl.'],
  ['jln.', 'Jl.'],
  ['gg', 'Gg.'],
  ['kel', 'Kel.'],
  ['kec', 'Kec.'],
  ['kab', 'Kab.'],
  ['prov', 'Prov.'],
  ['dsn', 'Dsn.'],
  ['ds', 'Ds.'],
  ['komp', 'Komp.'],
  ['no', 'No.'],
]);
const streets = new Set(['jln', 'jl', 'jln.', 'gg']);
/** Behind "No" without a figure: "No HP". */
const numbered = new Set(
  wordList('hp wa telp telepon tlp ktp kk rekening rek surat urut antrean antrian polisi seri registrasi induk rumah'),
);
const inAddress = new Set(wordList('alamat lokasi tempat di ke sepanjang ruas kawasan dari'));

const isBeforeName = (next: Token | undefined): boolean => next?.kind === 'word' && next.isCapital;

function isAddress(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (token.norm === 'no') return next.kind === 'number' || (next.kind === 'word' && numbered.has(next.norm));
  const isLoud = isAllCapitals(token) && isShouted(tokens, at);
  if (isAllCapitals(token) && !isLoud && !streets.has(token.norm)) return false;
  if (isBeforeName(next)) return !(streets.has(token.norm) && !token.isCapital && next.norm === 'rt');
  // "alamat: jln merdeka", "di jl merdeka": nobody walks here.
  const before = tokens[at - 1];
  const isPlaced = before?.text === ':' || inAddress.has(before?.norm ?? '');
  return (
    streets.has(token.norm) &&
    next.kind === 'word' &&
    (token.norm.startsWith('jl') || token.isCapital) &&
    isPlaced &&
    next.norm !== 'menuju'
  );
}

/** Short forms of an address without their point. */
export const rule: LineRule = {
  id: 'EJ-29',
  level: 'salah',
  title: { id: 'Titik pada Jl., Gg., dan No.' },
  why: { id: 'Singkatan dalam alamat ditulis dengan titik di belakangnya.' },
  source: 'EYD V, Singkatan 4c',
  when: { words: [...forms.keys()] },
  find({ tokens, text }, _, places) {
    const hits: Hit[] = [];
    places.forEach((at) => {
      const token = tokens[at] as Token;
      const form = forms.get(token.norm);
      if (!form || !isAddress(tokens, at) || isQuoted(tokens, at, at + 1)) return;
      // A stroke or a point without a space belongs to another sign: "Kab/Kota".
      if (/[./-]/.test(text.charAt(token.end))) return;
      const isLoud = isAllCapitals(token) && token.text.length > 1 && isShouted(tokens, at);
      const model = isLoud ? token.text : token.norm === 'no' && !token.isCapital ? 'no' : 'Jl';
      const fix = keepCase(form === 'No.' && model === 'no' ? 'no.' : form, model);
      const hit: Hit = {
        span: { start: token.start, end: token.end },
        fix,
        message: { id: `Tulis “${fix}” dengan titik.` },
      };
      // "Jln." has its point: only the usual form is another one.
      hits.push(token.norm === 'jln.' ? { ...hit, level: 'saran' } : hit);
    });
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Alamat: Jln Merdeka No 5.', fixed: 'Alamat: Jl. Merdeka No. 5.' },
    { text: 'Posko dibuka di Jl Melati.', fixed: 'Posko dibuka di Jl. Melati.' },
    { text: 'KERJA BAKTI JL MERDEKA', fixed: 'KERJA BAKTI JL. MERDEKA' },
    { text: '📍 Kel Kejaksaan, Kec Taman Sari', fixed: '📍 Kel. Kejaksaan, Kec. Taman Sari' },
    { text: 'Warga membersihkan parit di jln merdeka.', fixed: 'Warga membersihkan parit di Jl. merdeka.' },
    { text: 'Lokasi: Gg Mawar RT 02', fixed: 'Lokasi: Gg. Mawar RT 02' },
  ],
  right: [
    'Alamat: Jl. Merdeka No. 5.',
    'Posko dibuka di Jalan Melati nomor 5.',
    'Pemkab dan Pemprov menanam pohon.',
    'Sosialisasi diikuti warga se-Kab/Kota.',
    'Kampanye say no to plastic diikuti pelajar.',
  ],
};
