import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isInName } from '../in-name';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';
import { alwaysBound, boundFollowers, neverFollowers } from './data/bound-forms';

/** Before a name or an acronym the hyphen stays: "non-ASN", "antar-RT", "pasca-Lebaran". */
const withHyphen = new Set(['pasca', 'pra', 'non', 'antar', 'anti', 'pro']);
const clitic = /(?:nya|lah|kah)$/;
/** "antar warga ke puskesmas", "antar siswa pulang": there it is a verb. */
const afterVerb = new Set(['ke', 'menuju', 'pulang', 'sampai', 'yang', 'sakit', 'hingga']);
const short = new Set([
  'rt',
  'rw',
  'opd',
  'umkm',
  'asn',
  'pns',
  'bpjs',
  'b3',
  'tni',
  'polri',
  'sd',
  'smp',
  'sma',
  'smk',
]);
const isAcronym = (text: string): boolean => /^[A-Z][A-Z\d]{1,5}$/.test(text);

function isBound(first: string, second: string): boolean {
  if (neverFollowers.has(second)) return false;
  const followers = boundFollowers.get(first);
  if (followers?.has(second) || followers?.has(second.replace(clitic, ''))) return true;
  return alwaysBound.has(first) && /^[a-z]{3,30}$/.test(second);
}

function joinedFor(first: Token, second: Token, isShouted: boolean): string | null {
  const isProper = second.isCapital && !isShouted && !first.isCapital;
  if (withHyphen.has(first.norm) && (isProper || short.has(second.norm) || (isAcronym(second.text) && !isShouted))) {
    return `${first.text}-${short.has(second.norm) ? second.text.toUpperCase() : second.text}`;
  }
  return isBound(first.norm, second.norm) && !isProper ? keepCase(first.norm + second.norm, first.text) : null;
}

function hitAt(text: string, tokens: readonly Token[], at: number): Hit[] {
  const first = tokens[at] as Token;
  const to = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const second = tokens[to];
  if (second?.kind !== 'word' || (!withHyphen.has(first.norm) && !isBound(first.norm, second.norm))) return [];
  if (!/^(?: {1,2}| ?- ?)$/.test(text.slice(first.end, second.start))) return [];
  if (isQuoted(tokens, at, to + 1)) return [];
  // A name may hold any of them: "Toko Adi Daya". "Sub Bagian Umum" is an office and wrong there, too.
  if (isInName(tokens, at) && first.norm !== 'sub' && !alwaysBound.has(first.norm)) return [];
  if (first.norm === 'antar' && afterVerb.has(tokens[to + 1]?.norm ?? '')) return [];
  const isShouted = first.text.length > 1 && first.text === first.text.toUpperCase();
  if (isShouted && second.text !== second.text.toUpperCase()) return [];
  const fix = joinedFor(first, second, isShouted);
  if (fix === null || fix === text.slice(first.start, second.end)) return [];
  return [{ span: { start: first.start, end: second.end }, fix, message: { id: `Tulis “${fix}” (serangkai).` } }];
}

/** "antar-warga", "non-tunai": one token, where the hyphen has no name behind it. */
function hyphenHit(token: Token): Hit[] {
  const first = token.norm.slice(0, token.norm.indexOf('-'));
  if (!isForm(first)) return [];
  const second = token.norm.slice(first.length + 1);
  const tail = token.text.slice(first.length + 1);
  const isProper = tail.charAt(0) !== tail.charAt(0).toLowerCase() && token.text !== token.text.toUpperCase();
  if (second.includes('-') || isProper || short.has(second) || !isBound(first, second)) return [];
  const fix = keepCase(first + second, token.text);
  return [{ span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}” (serangkai).` } }];
}

const isForm = (norm: string): boolean => alwaysBound.has(norm) || boundFollowers.has(norm);

/** A bound form written apart from its word. */
export const rule: LineRule = {
  id: 'EJ-12',
  level: 'salah',
  title: { id: 'Bentuk terikat ditulis serangkai' },
  why: { id: 'Antar-, pasca-, non-, dan sejenisnya ditulis serangkai dengan kata berikutnya.' },
  source: 'EYD V, Kata Berimbuhan',
  when: { words: [...alwaysBound, ...boundFollowers.keys()], shapes: ['hyphen'] },
  find: ({ text, tokens }, _, places) =>
    places.flatMap((at) => {
      const token = tokens[at] as Token;
      if (isForm(token.norm)) return hitAt(text, tokens, at);
      const hit = token.norm.includes('-') ? hyphenHit(token) : [];
      return hit.length > 0 && isQuoted(tokens, at, at + 1) ? [] : hit;
    }),
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Pertemuan antar warga pasca bencana berjalan lancar.',
      fixed: 'Pertemuan antarwarga pascabencana berjalan lancar.',
    },
    { text: 'LOMBA ANTAR KELURAHAN DIMULAI', fixed: 'LOMBA ANTARKELURAHAN DIMULAI' },
    { text: '💳 Pembayaran non tunai lebih mudah.', fixed: '💳 Pembayaran nontunai lebih mudah.' },
    { text: 'Lomba voli antar RT dimulai sore ini.', fixed: 'Lomba voli antar-RT dimulai sore ini.' },
    { text: '- Nara sumber dari dinas', fixed: '- Narasumber dari dinas' },
    { text: 'Kepala Sub Bagian Umum memimpin apel.', fixed: 'Kepala Subbagian Umum memimpin apel.' },
    { text: 'Pelatihan anti-korupsi bagi pegawai non ASN.', fixed: 'Pelatihan antikorupsi bagi pegawai non-ASN.' },
  ],
  right: [
    'Pertemuan antarwarga pascabencana berjalan lancar.',
    'Layanan antar jemput dan antar surat tersedia.',
    'Petugas siap antar warga ke puskesmas.',
    'Warga membeli ikan tuna segar dan ikut lomba catur.',
    'Usaha mikro kecil menengah dibahas pro dan kontranya.',
    'Pasar kembali ramai pasca-Lebaran dan program non-APBD berjalan.',
    'Foto Tri Wahyuni dan Adi Karya dipajang.',
  ],
};
