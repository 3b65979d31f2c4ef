import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { hitsAt } from '../hits-at';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';
import { affixedCompounds } from './data/affixed-compounds';

const words = (part: string | undefined): string[] => part?.trim().split(/\s+/) ?? [];

/** First word with its prefix -> what may stand behind it, with a suffix. */
const seconds = new Map<string, Set<string>>();
/** Without a prefix they are looked at behind "di": "di tanda tangani". */
const stems: string[] = [];
for (const row of affixedCompounds.trim().split('\n')) {
  const [firsts, bases, suffixes] = row.split('>').map(words);
  const [stem = '', ...written] = firsts ?? [];
  stems.push(stem);
  for (const first of [...written, `di${stem}`, `ter${stem}`]) {
    const known = seconds.get(first) ?? new Set<string>();
    for (const base of bases ?? []) for (const suffix of suffixes ?? []) known.add(base + suffix);
    seconds.set(first, known);
  }
}

const clitic = /(?:nya|lah|kah)$/;
/** "ketidak hadiran": behind it only a word in -an is cut off. */
const isNegated = (first: string, second: string): boolean =>
  first === 'ketidak' && /^[a-z]{3,20}an$/.test(second.replace(clitic, ''));

function isPair(first: string, second: string): boolean {
  const known = seconds.get(first);
  return known?.has(second) || known?.has(second.replace(clitic, '')) || isNegated(first, second);
}

const gap = /^(?: {1,2}| ?- ?)$/;

interface Cut {
  from: number;
  to: number;
}

/** Where the pieces stand; "di tanda tangani" has three. */
function cutAt(text: string, tokens: readonly Token[], at: number): Cut | null {
  const first = tokens[at] as Token;
  const to = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const second = tokens[to];
  if (second?.kind !== 'word') return null;
  const isBehindDi = tokens[at - 1]?.norm === 'di';
  if (!isBehindDi && first.norm !== 'ketidak' && !seconds.has(first.norm)) return null;
  const isPassive = isBehindDi && seconds.has(`di${first.norm}`);
  if (!isPair(isPassive ? `di${first.norm}` : first.norm, second.norm)) return null;
  return gap.test(text.slice(first.end, second.start)) ? { from: isPassive ? at - 1 : at, to } : null;
}

function hyphenHit(token: Token): Hit | null {
  const hyphen = token.norm.indexOf('-');
  const first = token.norm.slice(0, hyphen);
  const second = token.norm.slice(hyphen + 1);
  if (second === '' || second.includes('-') || !isPair(first, second)) return null;
  const fix = keepCase(first + second, token.text);
  return { span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}” (serangkai).` } };
}

/** A compound with prefix and suffix, cut in two. */
export const rule: LineRule = {
  id: 'EJ-10',
  level: 'salah',
  title: { id: 'Gabungan kata dengan awalan dan akhiran' },
  why: { id: 'Gabungan kata yang mendapat awalan dan akhiran ditulis serangkai.' },
  source: 'EYD V, Gabungan Kata',
  when: { words: [...seconds.keys(), ...stems, 'ketidak'], shapes: ['hyphen'] },
  find: ({ text, tokens }, _, places) =>
    hitsAt(places, (at) => {
      const token = tokens[at] as Token;
      if (token.norm.includes('-')) return hyphenHit(token);
      const cut = cutAt(text, tokens, at);
      if (!cut || isQuoted(tokens, cut.from, cut.to + 1)) return null;
      const pieces = tokens.slice(cut.from, cut.to + 1).filter(({ kind }) => kind === 'word');
      const start = pieces[0]?.start ?? token.start;
      const end = pieces.at(-1)?.end ?? token.end;
      const model = pieces[0]?.text ?? '';
      const fix = keepCase(pieces.map(({ norm }) => norm).join(''), model);
      return { span: { start, end }, fix, message: { id: `Tulis “${fix}” (serangkai).` } };
    }),
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Lurah menanda tangani surat dan menindak lanjuti aduan.',
      fixed: 'Lurah menandatangani surat dan menindaklanjuti aduan.',
    },
    { text: 'Laporan sudah di tindak lanjuti petugas.', fixed: 'Laporan sudah ditindaklanjuti petugas.' },
    { text: 'PERTANGGUNG JAWABAN PANITIA DITERIMA WARGA', fixed: 'PERTANGGUNGJAWABAN PANITIA DITERIMA WARGA' },
    { text: '• Ketidak hadiran peserta harap disampaikan', fixed: '• Ketidakhadiran peserta harap disampaikan' },
    { text: 'Informasi ini perlu disebar-luaskan.', fixed: 'Informasi ini perlu disebarluaskan.' },
    { text: 'Jabatan itu diserah terimakan pagi ini 🤝', fixed: 'Jabatan itu diserahterimakan pagi ini 🤝' },
  ],
  right: [
    'Lurah menandatangani surat dan menindaklanjuti aduan.',
    'Tolong sebar luaskan info ini dan garis bawahi syaratnya.',
    'Petugas bertanggung jawab dan memberi tahu warga.',
    'Bantuan diberi tanda dan diserahkan kepada warga.',
    'Tindak lanjut aduan serta uji coba layanan dimulai.',
    'Menanda halaman buku membantu pembaca.',
  ],
};
