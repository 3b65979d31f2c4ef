import { namedBodies } from './data/bodies';
import { positions } from './data/positions';
import { endOfClause } from './end-of-clause';
import { seenBy } from './look';
import { isPhone } from './manner-channels';
import { lists, listsPeople } from './manner-lists';
import { mannerLooks } from './manner-looks';
import { opensPrice, priceAt } from './manner-prices';
import type { Hit } from './net';
import type { Sentence, Strength, Token } from './reading';

export interface MannerRun {
  from: number;
  to: number;
  strength: Strength;
  cue: string;
}

/** "melalui kegiatan ini" points at the post itself, "melalui Kepala Bidang" and "melalui pesan singkat" at who speaks and how it was told. */
const notWays = new Set(
  `kegiatan acara momentum kesempatan momen unggahan postingan tempat bandara pelabuhan event even program pesan keterangan siaran rilis akun kepala kabid
   sekretaris ketua kasi kadis asisten juru prestasi pertemuan forum sambutan momentum akun wadah upaya ajang gerakan tulisan saluran telepon sambungan musyawarah peringatan telepon sambungan kolaborasi sinergi kerja kerjasama`.split(
    /\s+/,
  ),
);
/** An online room is where an event is held. */
const rooms = new Set([
  'zoom',
  'youtube',
  'live',
  'streaming',
  'kanal',
  'gmeet',
  'google',
  'instagram',
  'facebook',
  'media',
  'medsos',
]);
const emptyVerbs = new Set([
  'mengucap',
  'mengucapkan',
  'berharap',
  'memohon',
  'bersama',
  'menyebut',
  'mengharap',
  'bertajuk',
  'bertema',
  'mengusung',
  'mengambil',
  'menyebutkan',
  'mengatakan',
  'menghadirkan',
]);
const services = new Set([
  'daftar',
  'mendaftar',
  'pendaftaran',
  'lapor',
  'dilaporkan',
  'diakses',
  'pengaduan',
  'pesan',
  'konsultasi',
]);

/** "dengan menerapkan protokol kesehatan" is said of everything. */
function isEmptyWay(tokens: readonly Token[], at: number, pattern: string): boolean {
  const next = tokens[at + 1];
  const norm = next?.norm ?? '';
  if (pattern === 'melalui-cara') {
    if (rooms.has(norm)) return !tokens.slice(Math.max(0, at - 6), at).some((one) => services.has(one.norm));
    if (next?.isCapital && (positions.has(norm) || namedBodies.has(norm))) return true;
    return notWays.has(norm) || /^(?:ini|tersebut|itu)$/.test(tokens[at + 2]?.norm ?? '');
  }
  if (pattern === 'urutan-acara')
    return /^(?:berbagai|beragam|sejumlah|penuh|rasa|aneka)$/.test(tokens[at + 2]?.norm ?? '');
  if (pattern !== 'dengan-cara') return false;
  return (
    emptyVerbs.has(norm) ||
    norm.endsWith('nya') ||
    tokens.slice(at + 2, at + 5).some((one) => one.norm === 'protokol' || one.norm === 'prokes')
  );
}

/** Ways, steps, conditions and channels of one sentence. */
export function mannersOf(sentence: Sentence, hits: readonly Hit[]): MannerRun[] {
  const { tokens } = sentence;
  const runs: MannerRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const seen = seenBy(mannerLooks, sentence, at) ?? (opensPrice(token) ? priceAt(tokens, at) : null);
    if (seen)
      runs.push({
        from: seen.from ?? at,
        to: endOfClause(tokens, Math.max(at, seen.from ?? at)),
        strength: seen.strength,
        cue: seen.cue,
      });
    else if (token.kind === 'number' && isPhone(token))
      runs.push({ from: Math.max(0, at - 1), to: endOfClause(tokens, at), strength: 'weak', cue: 'kontak' });
  }
  for (const { pattern, from } of hits) {
    if (pattern.unsur !== 'bagaimana' || (pattern.id === 'terdiri' && listsPeople(tokens, from))) continue;
    if (isEmptyWay(tokens, from, pattern.id)) continue;
    if (pattern.id === 'terdiri' && tokens[from]?.norm === 'mulai' && !lists(tokens, from)) continue;
    runs.push({ from, to: endOfClause(tokens, from), strength: pattern.strength, cue: pattern.id });
  }
  return runs;
}
