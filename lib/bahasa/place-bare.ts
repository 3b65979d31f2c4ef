import { stretches, weekdayNumbers } from './data/calendar-words';
import { groups } from './data/groups';
import { positions } from './data/positions';
import { regionNouns } from './data/regions';
import { venues } from './data/venues';
import { type Gazetteer, knownAt } from './gazetteer';
import { placeAfter } from './place-after';
import { endOfName, isStop } from './place-name';
import { type PlaceRun, run } from './place-run';
import type { Token } from './reading';
import { endOfRegion } from './region-at';

const visitVerbs = new Set([
  'meninjau',
  'mengunjungi',
  'menyambangi',
  'mendatangi',
  'memasuki',
  'menyusuri',
  'menuju',
  'tinjau',
  'kunjungi',
  'sambangi',
  'melalui',
  'melintasi',
  'membersihkan',
  'melanda',
  'menerjang',
  'merendam',
  'menyelimuti',
  'mengguyur',
]);
const landmarks = new Set([
  'sungai',
  'pantai',
  'gunung',
  'danau',
  'waduk',
  'jembatan',
  'pulau',
  'alun-alun',
  'stadion',
  'jl',
  'jl.',
  'jln',
  'jln.',
  'jalan',
  'gang',
  'gg',
  'gg.',
  'perairan',
  'perumahan',
]);
const beside = new Set(['depan', 'seberang', 'samping', 'dekat', 'sepanjang', 'seputaran']);
/** Called by their name they are a place wherever they stand, unless they belong to somebody. */
const grounds = new Set([
  'taman',
  'lapangan',
  'aula',
  'gor',
  'pasar',
  'masjid',
  'simpang',
  'pelabuhan',
  'terminal',
  'bandara',
  'tugu',
]);
const spots = new Set([
  'aula',
  'lapangan',
  'balai',
  'gedung',
  'halaman',
  'taman',
  'gor',
  'alun-alun',
  'stadion',
  'pendopo',
  'pendapa',
  'jalan',
  'jl.',
  'ruang',
]);
const online = new Set(['virtual', 'daring', 'online', 'zoom', 'hybrid', 'hibrida']);

/** What a region's name belongs to when it stands behind it: "Bupati Poso", "Dinas Kesehatan Batam", "warga Bogor". */
const takesName = ({ norm, isCapital }: Token): boolean =>
  isCapital || positions.has(norm) || regionNouns.has(norm) || groups.has(norm) || norm === 'se';

/** A region named without "di". Before a comma or a day at the head of a sentence it is where; elsewhere only what is talked of. */
function mentionAt(tokens: readonly Token[], at: number): PlaceRun | null {
  const to = endOfRegion(tokens, at);
  const before = tokens[at - 1];
  if (to === 0 || (before && takesName(before))) return null;
  const after = tokens[to]?.norm ?? '';
  const isHead =
    at === 0 && (after === ',' || after === '(' || after.startsWith('dilanda') || weekdayNumbers.has(after));
  return { from: at, to, strength: 'weak', cue: isHead ? 'daerah' : 'sebutan' };
}

/** A place that starts at `at` without "di": by its kind, its name, or what stands around it. */
export function bareAt(tokens: readonly Token[], at: number, isLoud: boolean, gazetteer: Gazetteer): PlaceRun | null {
  const token = tokens[at];
  if (!token) return null;
  const { norm } = token;
  const next = tokens[at + 1];
  // "Kumpul depan SMPN 3", "RT 03 RW 05".
  if (
    beside.has(norm) &&
    next &&
    (venues.has(next.norm) || landmarks.has(next.norm)) &&
    !stretches.has(tokens[at - 1]?.norm ?? '')
  )
    return run(at, placeAfter(tokens, at + 1, isLoud, gazetteer), 'alamat', 'weak');
  if (
    (norm === 'rt' || norm === 'rw') &&
    next?.kind === 'number' &&
    !(tokens[at - 1] && takesName(tokens[at - 1] as Token))
  )
    return run(at, { to: endOfName(tokens, at + 1, isLoud), strength: 'weak' }, 'alamat');
  // A line that holds nothing but a place: "Aula Kantor Camat".
  if (at === 0 && token.isCapital && next && spots.has(norm) && tokens.length < 9) {
    const to = endOfName(tokens, 1, isLoud);
    if (to > 1 && to >= tokens.length - 1) return run(at, { to, strength: 'weak' }, 'alamat');
  }
  // "Senin : Halaman Kantor Camat": a list of days with their places.
  if (
    tokens[at - 1]?.text === ':' &&
    venues.has(norm) &&
    next &&
    tokens.slice(0, at - 1).some((token) => weekdayNumbers.has(token.norm) || token.kind === 'date')
  ) {
    return run(at, { to: Math.max(at + 2, endOfName(tokens, at + 1, isLoud)), strength: 'strong' }, 'daftar');
  }
  if (
    visitVerbs.has(norm) &&
    next &&
    (next.isCapital || venues.has(next.norm)) &&
    (venues.has(next.norm) || regionNouns.has(next.norm) || endOfRegion(tokens, at + 1) > 0)
  ) {
    return run(at, { to: Math.max(at + 2, endOfName(tokens, at + 1, isLoud)), strength: 'weak' }, 'tujuan');
  }
  if (
    landmarks.has(norm) &&
    token.isCapital &&
    (next?.isCapital || next?.kind === 'number') &&
    next &&
    !isStop(next) &&
    // "Kementerian Pekerjaan Umum dan Perumahan Rakyat".
    next.norm !== 'rakyat' &&
    !isLoud &&
    !regionNouns.has(tokens[at - 1]?.norm ?? '') &&
    !/^(?:kantor|bakti|perbaikan|pengecoran|pembangunan|pengguna|kerusakan)$/.test(tokens[at - 1]?.norm ?? '')
  ) {
    return run(at, { to: endOfName(tokens, at + 1, isLoud), strength: 'weak' }, 'alamat');
  }
  const isGround =
    grounds.has(norm) &&
    token.isCapital &&
    at > 0 &&
    tokens[at - 1]?.kind !== 'emoji' &&
    !takesName(tokens[at - 1] as Token);
  if (isGround && !isLoud && next?.isCapital && !isStop(next))
    return run(at, { to: endOfName(tokens, at + 1, isLoud), strength: 'weak' }, 'alamat');
  if (online.has(norm)) return { from: at, to: at + 1, strength: 'weak', cue: 'daring' };
  const known = knownAt(gazetteer, tokens, at);
  const before = tokens[at - 1]?.norm ?? '';
  if (known?.kind === 'tempat' && known.to > at + 1 && !positions.has(before) && !regionNouns.has(before))
    return run(at, { to: known.to, strength: 'weak' }, 'dikenal');
  return isLoud || !token.isCapital ? null : mentionAt(tokens, at);
}
