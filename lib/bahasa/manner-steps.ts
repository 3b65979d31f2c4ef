import { isNear, isWord, normAt, opensClause } from './clause';
import { groups } from './data/groups';
import {
  mannerWords,
  moreSteps,
  openedSteps,
  proofOpeners,
  proofVerbs,
  readingOn,
  stepOpeners,
  stepVerbs,
} from './data/manners';
import { isActive, isActiveVerb } from './is-active-verb';
import { type Look, type Looks, weak } from './look';
import type { Token } from './reading';

/** What is behind a link or in a caption is only more to read. */
export const isReadingOn = (tokens: readonly Token[], at: number): boolean => isNear(tokens, at, 5, readingOn);

const told: Look = ({ tokens }, at) => (at + 1 < tokens.length && !isReadingOn(tokens, at) ? weak('langkah') : null);

/** "diimbau berhati-hati" asks for care and tells no step. */
const isWarning = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm }) => norm === 'berhati-hati' || norm === 'waspada');

const appeal: Look = ({ tokens }, at) => (at + 1 >= tokens.length || isWarning(tokens) ? null : weak('imbauan'));

/** "minta warga mengungsi", "diminta kembali ke gudang": what is to be done, which some kinds of post tell as their way. */
const request: Look = ({ tokens }, at) => {
  if (/^(?:maaf|izin|doa|dukungan|perhatian|pengertian)/.test(normAt(tokens, at + 1))) return null;
  for (let next = at + 1; next <= at + 9; next++) {
    const norm = normAt(tokens, next);
    if (norm === '.' || norm === 'berhati-hati' || norm === 'waspada' || norm === 'mewaspadai') return null;
    if (normAt(tokens, next - 1) === 'yang') continue;
    if (isActiveVerb(norm) || stepVerbs.has(norm) || norm === 'tidak' || norm === 'kembali')
      return weak('permintaan', next);
  }
  return null;
};

const proof: Look = ({ tokens }, at) =>
  proofOpeners.has(normAt(tokens, at - 1)) && at + 1 < tokens.length && !isReadingOn(tokens, at)
    ? weak('syarat')
    : null;

/** "minimal 17 tahun", "maksimal dua orang". */
const bound: Look = ({ tokens }, at) =>
  tokens[at + 1]?.kind === 'number' ||
  /^(?:usia|umur|satu|dua|tiga|empat|lima|pendidikan)$/.test(normAt(tokens, at + 1))
    ? weak('syarat')
    : null;

/** "cukup bayar pokoknya", "cukup dengan KTP". */
const enough: Look = ({ tokens }, at) =>
  (isActive(tokens[at + 1]) && !isReadingOn(tokens, at)) || normAt(tokens, at + 1) === 'dengan' ? weak('syarat') : null;

/** A step opens a sentence or a part of it, and tells what to do with what. */
const step: Look = ({ tokens }, at) => {
  if (at + 1 >= tokens.length || isReadingOn(tokens, at)) return null;
  const norm = normAt(tokens, at);
  if (stepOpeners.has(normAt(tokens, at - 1))) return weak('ajakan');
  if (norm === 'datang' && at === 0 && normAt(tokens, 1) === 'langsung') return weak('ajakan');
  return !openedSteps.has(norm) && opensClause(tokens, at) ? weak('ajakan') : null;
};

/** What not to do about a hazard or a scam. */
const forbidden: Look = ({ tokens }, at) =>
  isWord(tokens[at + 1]) && !/^(?:lupa|sampai|khawatir|ragu|lewatkan|panik|mau|takut)$/.test(normAt(tokens, at + 1))
    ? weak('larangan')
    : null;

/** "Warga dapat mengambil nomor antrean". */
const mayDo: Look = ({ tokens }, at) => {
  const next = normAt(tokens, at + 1);
  const isWho =
    groups.has(normAt(tokens, at - 1)) ||
    /^(?:pemohon|pelanggan|pajak|pendaftar|pasien|penonton|anda|kalian|kamu|sobat)$/.test(normAt(tokens, at - 1));
  return isWho &&
    isActiveVerb(next) &&
    !/^(?:merasakan|menikmati|memahami|meningkatkan|menjadi|mengetahui|menjaga|mendukung|mencegah|mewujudkan|membantu|berperan|merasa|memiliki)$/.test(
      next,
    )
    ? weak('boleh')
    : null;
};

const contact: Look = ({ tokens }, at) =>
  [1, 2, 3].some((offset) => tokens[at + offset]?.kind === 'number' && (tokens[at + offset]?.text.length ?? 0) > 2) &&
  normAt(tokens, at - 1) !== 'di'
    ? weak('kontak')
    : null;

const noNeed: Look = ({ tokens }, at) =>
  normAt(tokens, at - 1) === 'tidak' &&
  (isActive(tokens[at + 1]) || /^(?:antre|antri|daftar|bayar|datang)$/.test(normAt(tokens, at + 1)))
    ? weak('syarat', at - 1)
    : null;

/** Steps and conditions, and whom to ring: what a reader has to do. */
export const stepsOf: Looks = [
  [mannerWords, told],
  ['diimbau dihimbau', appeal],
  [
    'mengimbau menghimbau diimbau dihimbau imbau himbau meminta minta diminta mohon dimohon diharap diharapkan mengingatkan mengajak tolong harap segera sebaiknya',
    request,
  ],
  [proofVerbs, proof],
  ['minimal maksimal maksimum minimum', bound],
  ['cukup', enough],
  ['telepon telp telpon hotline kontak darurat', contact],
  [`${[...stepVerbs].join(' ')} ${moreSteps}`, step],
  ['jangan', forbidden],
  ['dapat bisa wajib harus boleh', mayDo],
  ['perlu', noNeed],
];
