import { bodyNouns, namedBodies } from '../../../bahasa/data/bodies';
import { honorifics, openPositions, positions } from '../../../bahasa/data/positions';
import { regionNouns } from '../../../bahasa/data/regions';
import { smallWords } from '../../../bahasa/data/small-words';
import { wordList } from '../../../bahasa/data/word-list';
import { isActiveVerb, isPassiveVerb } from '../../../bahasa/is-active-verb';
import type { Token } from '../../../bahasa/reading';

/** Walks of life, not offices: who follows one of them is named as a private person. */
const walks = new Set(
  wordList(`
    petani nelayan pedagang pengusaha istri atlet karyawan pegawai petugas tokoh anggota relawan bunda keluarga mahasiswa siswa pelajar santri pelaku penyandang pengemudi pengunjung juru pramuka tenaga pengurus kader
    unsur rombongan tim jajaran perwakilan peserta duta
  `),
);
const ranks = new Set(
  wordList(`
    kompol akp akbp kombes aipda aiptu bripka brigpol brigadir bripda briptu ipda iptu irjen brigjen serka serda sertu serma pelda peltu kopda koptu praka kapten letkol kolonel mayor letda lettu mayjen letjen letnan sersan pratu prada
    prof prof. dr dr. drg drg. ns. apt. ust ust. ustaz ustadz ustad kh kh. k.h. kiai pdt pdt. pastor romo dokter bidan perawat kepsek nabi sultan pangeran raden jenderal
  `),
);
const isOffice = (norm: string): boolean =>
  ranks.has(norm) || ((positions.has(norm) || openPositions.has(norm)) && !walks.has(norm));

/** "S.Sos.", "M.Kes", "SH" behind a name. */
const degree = /^(?:\p{Lu}\p{Ll}{0,3}\.\p{L}+\.?|S[EHT]\.?|M[MH]\.?|AP)$/u;
const reach = 7;
const passes = new Set([',', '(', '/', '-', 'dan']);

function goesOn(token: Token): boolean {
  if (passes.has(token.norm) || token.kind === 'number' || token.kind === 'date') return true;
  if (honorifics.has(token.norm) || bodyNouns.has(token.norm) || regionNouns.has(token.norm)) return true;
  if (namedBodies.has(token.norm)) return true;
  return token.isCapital && !isActiveVerb(token.norm) && !isPassiveVerb(token.norm) && !smallWords.has(token.norm);
}

/** Whether an office stands beside the name: "Lurah Kejaksaan, Rina Wati", "Budi (Ketua RT 03)", "Rina Wati, S.Sos.". */
export function isOfficial(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const token = tokens[at];
    if (!token) break;
    if (isOffice(token.norm)) return true;
    if (!goesOn(token)) break;
  }
  let next = to;
  if (tokens[next]?.text === ',' || tokens[next]?.text === '(') next++;
  const isBeside = next > to;
  if (['selaku', 'sebagai', 'sang'].includes(tokens[next]?.norm ?? '')) return isOffice(tokens[next + 1]?.norm ?? '');
  const after = tokens[next];
  return isBeside && after !== undefined && (isOffice(after.norm) || degree.test(after.text));
}
