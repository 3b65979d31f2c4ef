import type { Actor } from './actor';
import { endOfName, isName } from './actor-name';
import { namedBodies } from './data/bodies';
import { groupKinds, groupSizes, groups, headCounts } from './data/groups';
import { regionNouns } from './data/regions';
import { smallWords } from './data/small-words';
import { isAmong, oncePerWord } from './per-word';
import type { Token } from './reading';

const besideNames = new Set(['pesisir', 'sekitar', 'bantaran', 'pinggiran', 'kawasan', 'lingkungan']);
const notSizes = new Set(['ke', 'usia', 'kelas', 'nomor', 'no.', 'rt', 'rw', 'pasal', 'pukul', 'jam', '-']);
const receiverMarks = new Set(['untuk', 'bagi', 'kepada', 'dari', 'para', 'hai', 'halo', 'sahabat']);
const tooWide = new Set(['kita', 'indonesia', 'jabar']);
/** "sepuluh ribu pelari". */
const powers = new Set(['belas', 'puluh', 'ratus', 'ribu', 'juta']);

const isGroup = isAmong(groups);
const isGroupSize = isAmong(groupSizes);
const isGroupOrSmall = oncePerWord((norm) => groups.has(norm) || smallWords.has(norm));

const endsCount = (token: Token | undefined): boolean => !token || token.kind === 'mark' || isGroupOrSmall(token);

const sized = (to: number): Actor => ({ to, strength: 'weak', cue: 'kelompok' });

/** "119 atlet", "dua belas mahasiswa KKN": people of a kind, counted. */
function countedAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
  const token = tokens[at];
  if (notSizes.has(tokens[at - 1]?.norm ?? '')) return null;
  let noun = at + 1;
  for (let skipped = 0; skipped < 3 && !endsCount(tokens[noun]); skipped++) noun++;
  const kind = tokens[noun]?.norm ?? '';
  if (!isGroup(tokens[noun])) return null;
  const isOpen = token?.norm === 'segenap' || token?.norm === 'seluruh' || token?.norm === 'sejumlah';
  const end = endOfGroup(tokens, noun, isLoud);
  if (isOpen && end === 0) return null;
  // "162 orang" and "dua keluarga" only count, unless it is told whose they are.
  const isBareSize = groupSizes.has(token?.norm ?? '') && !powers.has(tokens[at + 1]?.norm ?? '') && noun > at + 2;
  if ((headCounts.has(kind) && end === 0) || isBareSize) return null;
  return sized(end || Math.max(noun + 1, endOfName(tokens, noun + 1, isLoud)));
}

/** Where the name of a group ends whose noun stands at `noun`, or 0: "kelompok wanita tani Melati", "guru PAUD se-Kecamatan X". */
function endOfGroup(tokens: readonly Token[], noun: number, isLoud: boolean): number {
  let at = noun + 1;
  while (at < noun + 4 && groupKinds.has(tokens[at]?.norm ?? '') && !tokens[at]?.isCapital) at++;
  const next = tokens[at];
  if (!next) return 0;
  const end = endOfName(tokens, at, isLoud);
  const all = tokens[end] ?? next;
  if (all.norm.startsWith('se-') || (all.norm === 'se' && tokens[end + 1]?.text === '-'))
    return Math.max(end + 1, endOfName(tokens, end + (all.norm === 'se' ? 2 : 1), isLoud));
  if (tooWide.has(next.norm) || smallWords.has(next.norm)) return 0;
  if (namedBodies.has(next.norm) || isName(next)) return endOfAddress(tokens, Math.max(at + 1, end), isLoud);
  const isPlace = regionNouns.has(next.norm) && (isName(tokens[at + 1]) || tokens[at + 1]?.kind === 'number');
  return isPlace ? endOfAddress(tokens, endOfName(tokens, at + 1, isLoud), isLoud) : 0;
}

/** "warga RW 06, Kelurahan Melati, Kecamatan X": where they live goes on behind the commas. */
function endOfAddress(tokens: readonly Token[], at: number, isLoud: boolean): number {
  let end = at;
  while (tokens[end]?.text === ',' && regionNouns.has(tokens[end + 1]?.norm ?? '') && isName(tokens[end + 2]))
    end = endOfName(tokens, end + 2, isLoud);
  return end;
}

/** A group counts when it is named, placed or counted: "119 atlet", "warga RW 06", "kader PKK". */
export function groupAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return null;
  if (isGroupSize(token) || (token.kind === 'number' && /^[\d.]+$/.test(token.text)))
    return countedAt(tokens, at, isLoud);
  if (!isGroup(token)) return null;
  const before = tokens[at - 1]?.norm ?? '';
  if (before === 'hari' || before === 'jumlah') return null;
  // "Warga pesisir Pantai X".
  if (besideNames.has(next.norm) && isName(tokens[at + 2])) return sized(endOfName(tokens, at + 2));
  if (isLoud && !regionNouns.has(next.norm)) return null;
  if (token.norm === 'masyarakat' && receiverMarks.has(before)) return null;
  const end = endOfGroup(tokens, at, isLoud);
  return end > 0 ? sized(end) : null;
}
