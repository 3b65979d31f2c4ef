import { stretches, weekdayNumbers } from './data/calendar-words';
import { groups } from './data/groups';
import { happenings } from './data/place-states';
import { honorifics, positions } from './data/positions';
import { regionNouns } from './data/regions';
import { vagueVenues, venues } from './data/venues';
import { wordList } from './data/word-list';
import { endOfDistrict } from './district-at';
import { type Gazetteer, knownAt } from './gazetteer';
import { placeAfter } from './place-after';
import { endOfName, isStop } from './place-name';
import { type PlaceRun, run } from './place-run';
import { subjectAt } from './place-subject';
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
  'menggenangi',
  'guncang',
  'landa',
  'terjang',
  'rendam',
  'guyur',
  'selimuti',
  'kepung',
  'menghantam',
  'mengguncang',
  'memadati',
  'menyasar',
  'menyisir',
  'mengelilingi',
  'melewati',
  'keliling',
  'mengitari',
]);
const landmarks = new Set([
  'telaga',
  'curug',
  'embung',
  'bendungan',
  'bendung',
  'situ',
  'punden',
  'candi',
  'goa',
  'gua',
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
const beside = new Set(['depan', 'seberang', 'samping', 'dekat', 'sepanjang', 'seputaran', 'belakang', 'sebelah']);
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
/** What is done over the net without anybody meeting there. */
const dealings = new Set(
  wordList(
    'daftar pendaftaran mendaftar mendaftarkan bayar pembayaran membayar belanja toko judi ojek pinjaman pinjol antrean antrian sistem aplikasi unggah mengunggah layanan pelayanan permohonan pengurusan penipuan transaksi lapor pelaporan media pengumuman diumumkan',
  ),
);

const listMarks = new Set([':', '-', '–', '—', '→', '=', '>', '|']);

/** Whether a day, with a sign between, or a lone figure stands before the word at the head of its line. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (at === 1) return before?.kind === 'number' || before?.kind === 'date';
  // "Jumat, halaman kantor camat": behind a comma only what is no body.
  const isSign =
    before?.kind === 'emoji' ||
    listMarks.has(before?.text ?? '') ||
    (before?.text === ',' && spots.has(tokens[at]?.norm ?? ''));
  return (
    isSign &&
    at < 12 &&
    tokens.slice(0, at - 1).some((token) => weekdayNumbers.has(token.norm) || token.kind === 'date')
  );
}

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

/** One look-up passes over the words in small letters that open no place. */
const openers: ReadonlySet<string> = new Set([
  'rt',
  'rw',
  ...[visitVerbs, landmarks, beside, grounds, spots, online, venues].flatMap((list) => [...list]),
]);

/** A place that starts at `at` without "di": by its kind, its name, or what stands around it. */
export function bareAt(tokens: readonly Token[], at: number, isLoud: boolean, gazetteer: Gazetteer): PlaceRun | null {
  const token = tokens[at];
  if (!token || !(token.isCapital || openers.has(token.norm) || gazetteer.has(token.norm))) return null;
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
  // A line that holds nothing but a place: "Aula Kantor Camat", "Lapangan voli belakang musala".
  if (at === 0 && token.isCapital && next && spots.has(norm) && tokens.length < 9) {
    const to = endOfName(tokens, 1, isLoud);
    if (to > 1 && to >= tokens.length - 1) return run(at, { to, strength: 'weak' }, 'alamat');
    const isBare = tokens.every((one) => (one.kind === 'word' || one.kind === 'number') && !isStop(one));
    if (isBare && tokens.some((one) => beside.has(one.norm)))
      return run(at, { to: tokens.length, strength: 'weak' }, 'alamat');
  }
  // "Senin : Halaman Kantor Camat", "Rabu ➡️ SDN 4", "12 Posyandu Mawar": a list of days with their places.
  if (
    venues.has(norm) &&
    next &&
    (next.isCapital || next.kind === 'number' || venues.has(next.norm) || tokens[at - 1]?.text === ':') &&
    isListed(tokens, at)
  ) {
    return run(at, { to: Math.max(at + 2, endOfName(tokens, at + 1, isLoud)), strength: 'strong' }, 'daftar');
  }
  if (
    visitVerbs.has(norm) &&
    next &&
    // "MENINJAU LOKASI BANJIR": what is visited is the matter.
    !(isLoud && vagueVenues.has(next.norm)) &&
    (next.isCapital || venues.has(next.norm)) &&
    (venues.has(next.norm) ||
      regionNouns.has(next.norm) ||
      (endOfRegion(tokens, at + 1) || endOfDistrict(tokens, at + 1)) > 0)
  ) {
    return run(at, { to: Math.max(at + 2, endOfName(tokens, at + 1, isLoud)), strength: 'weak' }, 'tujuan');
  }
  const subject = venues.has(norm) || token.isCapital ? subjectAt(tokens, at, isLoud) : null;
  if (subject) return subject;
  if (
    landmarks.has(norm) &&
    !happenings.has(next?.norm ?? '') &&
    token.isCapital &&
    (next?.isCapital || next?.kind === 'number') &&
    next &&
    (!isStop(next) || honorifics.has(next.norm)) &&
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
  if (isGround && !isLoud && !happenings.has(next?.norm ?? '') && next?.isCapital && !isStop(next))
    return run(at, { to: endOfName(tokens, at + 1, isLoud), strength: 'weak' }, 'alamat');
  if (online.has(norm) && !tokens.slice(Math.max(0, at - 4), at).some((one) => dealings.has(one.norm)))
    return { from: at, to: at + 1, strength: 'weak', cue: 'daring' };
  const known = knownAt(gazetteer, tokens, at);
  const before = tokens[at - 1]?.norm ?? '';
  if (known?.kind === 'tempat' && known.to > at + 1 && !positions.has(before) && !regionNouns.has(before))
    return run(at, { to: known.to, strength: 'weak' }, 'dikenal');
  return isLoud || !token.isCapital ? null : mentionAt(tokens, at);
}
