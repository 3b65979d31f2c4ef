import { regionNouns } from '../../../bahasa/data/regions';
import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';

/** Names that are often written without their capital. */
const names = new Set(
  wordList(
    'indonesia bangka belitung babel pangkalpinang jawa sumatera sumatra kalimantan sulawesi papua bali asia eropa',
  ),
);
/** "SE Wali Kota Nomor 4": a circular, which is not "se-". */
const issuers = new Set(
  wordList(
    'wali walikota gubernur bupati menteri menpan menpanrb sekda sekretaris camat kepala dirjen mendagri nomor no no. bupati bkn kemendagri',
  ),
);
const isWide = (norm: string): boolean =>
  names.has(norm) || (regionNouns.has(norm) && !/\.$|^(?:rt|rw|kec|kel|kab|prov|kp|ds|blok)$/.test(norm));
const glued = /^[Ss]e(?=\p{Lu}\p{Ll})/u;

const say = (fix: string) => ({ id: `Tulis “${fix}”.` });

/** What stands behind "se" in the right form; null where no name follows. */
function rightFor(token: Token, next: Token, after: Token | undefined): string | null {
  const isShouted = token.text === 'SE';
  if (isShouted) return isWide(next.norm) && !issuers.has(next.norm) ? `SE-${next.text}` : null;
  if (next.isCapital) return `${token.text}-${next.text}`;
  if (names.has(next.norm)) return `${token.text}-${keepCase(next.text, 'Aa')}`;
  if (!isWide(next.norm)) return null;
  return after?.kind === 'word' && after.isCapital
    ? `${token.text}-${keepCase(next.text, 'Aa')}`
    : `${token.text}${next.text}`;
}

function hitAt(text: string, tokens: readonly Token[], at: number): Hit[] {
  const token = tokens[at] as Token;
  const second = tokens[at + 1];
  const hasStroke = second?.kind === 'mark' && /^[-–—]$/.test(second.text);
  const to = hasStroke ? at + 2 : at + 1;
  const next = tokens[to];
  if (next?.kind !== 'word' || (token.text === 'Se' && at === 0 && hasStroke)) return [];
  const fix = rightFor(token, next, tokens[to + 1]);
  if (fix === null || fix === text.slice(token.start, next.end)) return [];
  return [{ span: { start: token.start, end: next.end }, fix, message: say(fix) }];
}

/** "se-indonesia", "se-kota Pangkalpinang": the hyphen is there, the capital is not. */
function smallHit(token: Token, next: Token | undefined): Hit[] {
  const name = token.text.slice(3);
  if (!token.norm.startsWith('se-') || name !== name.toLowerCase() || !isWide(name)) return [];
  const isNamed = names.has(name) || (next?.kind === 'word' && next.isCapital);
  if (!isNamed) return [];
  const fix = token.text.slice(0, 3) + keepCase(name, 'Aa');
  return [{ span: { start: token.start, end: token.end }, fix, message: say(fix) }];
}

/** "se-" before a capital without its hyphen. */
export const rule: LineRule = {
  id: 'EJ-06',
  level: 'salah',
  title: { id: 'Awalan se- sebelum huruf kapital' },
  why: { id: 'Awalan se- dirangkai dengan kata berhuruf kapital memakai tanda hubung.' },
  source: 'EYD V, Tanda Hubung',
  when: { words: ['se'], starts: ['se-'], shapes: ['hump'] },
  find: ({ text, tokens }, _, places) =>
    places.flatMap((at) => {
      const token = tokens[at] as Token;
      if (token.norm === 'se') return hitAt(text, tokens, at);
      if (!glued.test(token.text)) return smallHit(token, tokens[at + 1]);
      const fix = `${token.text.slice(0, 2)}-${token.text.slice(2)}`;
      return [{ span: { start: token.start, end: token.end }, fix, message: say(fix) }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Lomba diikuti lurah se Kota Pangkalpinang.', fixed: 'Lomba diikuti lurah se-Kota Pangkalpinang.' },
    { text: 'LOMBA SENAM SE KECAMATAN GERUNGGANG', fixed: 'LOMBA SENAM SE-KECAMATAN GERUNGGANG' },
    { text: 'Peserta datang dari kader seIndonesia.', fixed: 'Peserta datang dari kader se-Indonesia.' },
    { text: '🏅 Turnamen Voli Se Bangka Belitung', fixed: '🏅 Turnamen Voli Se-Bangka Belitung' },
    { text: 'Pengurus RT se - Kelurahan Opas berkumpul.', fixed: 'Pengurus RT se-Kelurahan Opas berkumpul.' },
    { text: 'Terbuka bagi pelajar se-indonesia.', fixed: 'Terbuka bagi pelajar se-Indonesia.' },
    { text: 'Lomba bayi sehat se kota Pangkalpinang', fixed: 'Lomba bayi sehat se-Kota Pangkalpinang' },
  ],
  right: [
    'Lomba diikuti lurah se-Kota Pangkalpinang.',
    'SE Wali Kota Nomor 4 mengatur jam kerja.',
    'Rapat kader sekecamatan berlangsung tertib.',
    'Lulusan SE dan ST boleh mendaftar.',
    'Sehubungan dengan SE Menteri, loket tutup.',
  ],
};
