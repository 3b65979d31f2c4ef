import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isInName } from '../in-name';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';

/** Written as one word (EYD). "sekali pun" may mean "even once" and "bagaimana pun" stands here in its usual sense. */
const joined = new Set(
  wordList('ada andai atau bagaimana biar jika jikalau kalau kendati mau meski sekali sementang sungguh walau'),
);
const alwaysJoined = new Set(wordList('andai atau bagaimana biar jika jikalau kalau kendati mau meski sungguh walau'));

/** Short or ending in m, so that the general pattern does not see them. */
const bases = new Set(
  wordList(`
    apa ini itu dia ia kami saya aku kita mereka siapa mana kapan berapa satu malam sistem tim umum hukum kaum jam minum diam anda lurah camat
    bupati gubernur warga pemerintah wali petugas kader begitu demikian belum
  `),
);
/** Words that end in these letters by themselves. */
const wholeWords = new Set(wordList('harpun rampun serampun daripun tepungpun kolopun'));

/** "siapapun": the particle glued to a word of its own. */
function isGlued(token: Token): boolean {
  const { norm } = token;
  const base = norm.slice(0, -3);
  if (!norm.endsWith('pun') || joined.has(base) || wholeWords.has(norm)) return false;
  if (bases.has(base)) return true;
  return /^[a-z-]{4,30}$/.test(base) && !base.endsWith('m') && !/^(?:di|ke)mana$/.test(base);
}

function gluedHit(tokens: readonly Token[], at: number): Hit[] {
  const token = tokens[at] as Token;
  if (!isGlued(token) || isQuoted(tokens, at, at + 1)) return [];
  if (isInName(tokens, at) && !bases.has(token.norm.slice(0, -3))) return [];
  const base = token.text.slice(0, -3);
  const fix = `${base === 'anda' ? 'Anda' : base} ${token.text.slice(-3)}`;
  return [{ span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}” (dipisah).` } }];
}

/** "walau pun": the conjunction cut in two. "Ada pun" is one only where a sentence or clause begins. */
function cutHit(text: string, tokens: readonly Token[], at: number): Hit[] {
  const pun = tokens[at] as Token;
  const first = tokens[at - 1];
  if (first?.kind !== 'word' || !/^ {1,2}$/.test(text.slice(first.end, pun.start)) || isQuoted(tokens, at - 1, at + 1))
    return [];
  const before = tokens[at - 2];
  const isAdapun = first.norm === 'ada' && (!before || /^[.!?,;:]/.test(before.text) || first.isCapital);
  const isTwoCut = first.norm === 'mana' && before?.norm === 'bagai';
  if (!isAdapun && !isTwoCut && !alwaysJoined.has(first.norm)) return [];
  const start = isTwoCut ? before.start : first.start;
  const whole = `${isTwoCut ? before.text : ''}${first.text}`;
  const fix = keepCase(`${whole}pun`, whole);
  return [{ span: { start, end: pun.end }, fix, message: { id: `Tulis “${fix}” (serangkai).` } }];
}

/** The particle "pun": apart behind a word, one with a closed list of conjunctions. */
export const rule: LineRule = {
  id: 'EJ-07',
  level: 'salah',
  title: { id: 'Penulisan partikel pun' },
  why: { id: 'Pun ditulis terpisah, kecuali pada kata seperti walaupun dan meskipun.' },
  source: 'EYD V, Partikel',
  when: { ends: ['pun'] },
  find: ({ text, tokens }, _, places) =>
    places.flatMap((at) => (tokens[at]?.norm === 'pun' ? cutHit(text, tokens, at) : gluedHit(tokens, at))),
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Siapapun boleh datang, walau pun tanpa undangan.',
      fixed: 'Siapa pun boleh datang, walaupun tanpa undangan.',
    },
    { text: 'TIDAK ADA SATUPUN KORBAN', fixed: 'TIDAK ADA SATU PUN KORBAN' },
    { text: '👉 Layanan ini tidak dipungut biaya apapun.', fixed: '👉 Layanan ini tidak dipungut biaya apa pun.' },
    { text: 'Baik ketua mau pun anggota hadir.', fixed: 'Baik ketua maupun anggota hadir.' },
    { text: 'Ada pun syaratnya sebagai berikut.', fixed: 'Adapun syaratnya sebagai berikut.' },
    { text: 'Wargapun antusias mengikuti senam.', fixed: 'Warga pun antusias mengikuti senam.' },
  ],
  right: [
    'Siapa pun boleh datang, walaupun tanpa undangan.',
    'Petugas menghimpun data dan warga berhimpun di rumpun bambu.',
    'Maupun hadir atau tidak, adapun laporan tetap dikirim meskipun terlambat.',
    'Sekali pun warga belum pernah terlambat melapor.',
    'Jadwal yang ada pun diperiksa kembali.',
    'Kalaupun hujan, ampunan dan doa tetap dipanjatkan.',
  ],
};
