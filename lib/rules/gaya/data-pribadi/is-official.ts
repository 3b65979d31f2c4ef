import { bodyNouns, namedBodies } from '../../../bahasa/data/bodies';
import { honorifics, openPositions, positions } from '../../../bahasa/data/positions';
import { regionNouns } from '../../../bahasa/data/regions';
import { smallWords } from '../../../bahasa/data/small-words';
import { wordList } from '../../../bahasa/data/word-list';
import { isActiveVerb, isPassiveVerb } from '../../../bahasa/is-active-verb';
import { oncePerWord } from '../../../bahasa/per-word';
import type { Token } from '../../../bahasa/reading';
import { ranks } from './data/ranks';

/** Walks of life, not offices: who follows one of them is named as a private person. */
const walks = new Set(
  wordList(`
    petani nelayan pedagang pengusaha istri atlet karyawan pegawai petugas tokoh anggota relawan bunda keluarga mahasiswa siswa pelajar santri pelaku penyandang pengemudi pengunjung juru pramuka tenaga pengurus kader
    unsur rombongan tim jajaran perwakilan peserta duta
  `),
);
const titles = new Set([
  ...ranks,
  ...wordList(
    'ns. apt. ust ust. ustad k.h. pdt pdt. pastor romo dokter bidan perawat kepsek nabi sultan pangeran raden jenderal',
  ),
]);
const isOffice = oncePerWord(
  (norm) => titles.has(norm) || ((positions.has(norm) || openPositions.has(norm)) && !walks.has(norm)),
);

/** "S.Sos.", "M.Kes", "SH" behind a name. */
const degree = /^(?:\p{Lu}\p{Ll}{0,3}\.\p{L}+\.?|S[EHT]\.?|M[MH]\.?|AP)$/u;
const reach = 7;
/** Also which holder of the office it was: "Presiden ke-3", "Bupati pertama", "Gubernur periode 2013–2018". */
const passes = new Set(
  wordList(', ( / - – dan ke periode masa bakti pertama kedua ketiga keempat kelima keenam ketujuh kedelapan'),
);
const ordinal = /^ke-(?:\d{1,3}|[ivx]{1,5})$/;
const passesOn = oncePerWord(
  (norm) =>
    passes.has(norm) ||
    ordinal.test(norm) ||
    honorifics.has(norm) ||
    bodyNouns.has(norm) ||
    regionNouns.has(norm) ||
    namedBodies.has(norm),
);
const isNoName = oncePerWord((norm) => isActiveVerb(norm) || isPassiveVerb(norm) || smallWords.has(norm));

const goesOn = (token: Token): boolean =>
  passesOn(token) || token.kind === 'number' || token.kind === 'date' || (token.isCapital && !isNoName(token));

const former = new Set(wordList('mantan eks bekas almarhum almarhumah alm alm. mendiang'));
const towardsFormer = new Set(wordList(', ( yang juga merupakan adalah ialah seorang'));

/** "Budi, mantan Bupati Bangka", "Budi yang merupakan eks menteri": the word behind "mantan"; -1 for none. */
function afterFormer(tokens: readonly Token[], to: number): number {
  let next = to;
  while (next < to + 4 && towardsFormer.has(tokens[next]?.norm ?? '')) next++;
  return former.has(tokens[next]?.norm ?? '') ? next + 1 : -1;
}

/**
 * Whether an office stands beside the name, held now or before: "Lurah Kejaksaan, Rina Wati", "Budi (Ketua RT 03)",
 * "Rina Wati, S.Sos.", "Budi, mantan Bupati Bangka".
 */
export function isOfficial(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const token = tokens[at];
    if (!token) break;
    if (isOffice(token)) return true;
    if (!goesOn(token)) break;
  }
  let next = to;
  if (tokens[next]?.text === ',' || tokens[next]?.text === '(') next++;
  const isBeside = next > to;
  if (['selaku', 'sebagai', 'sang'].includes(tokens[next]?.norm ?? '')) return isOffice(tokens[next + 1]);
  const after = tokens[next];
  if (isBeside && after !== undefined && (isOffice(after) || degree.test(after.text))) return true;
  const held = afterFormer(tokens, to);
  return held > 0 && isOffice(tokens[held]);
}
