import { weekdayNumbers } from './data/calendar-words';
import { placeOpeners } from './data/not-places';
import { positions } from './data/positions';
import { knownRegions, regionNouns } from './data/regions';
import { vagueVenues, venues } from './data/venues';
import { type Gazetteer, knownAt } from './gazetteer';
import { placeAfter, type Seen } from './place-after';
import { endOfName, isStop } from './place-name';
import type { Sentence, Strength, Token } from './reading';

/** A place as tokens `from` to `to`. */
export interface PlaceRun {
  from: number;
  to: number;
  strength: Strength;
  cue: string;
}

const prepositions = new Set([
  'di',
  'ke',
  'bertempat',
  'berlokasi',
  'lokasi',
  'tempat',
  'wilayah',
  'dipusatkan',
  'kawasan',
  'seputar',
]);
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
const glued = /^di(?=.{4})(.+)$/;
const dash = /^[-–—]+$/;

/** "PONTIANAK –", "Kota Bekasi (Humas) -": the city before the dash at the head of a press text. */
function dateline(tokens: readonly Token[]): PlaceRun | null {
  const dashAt = tokens.findIndex((token, at) => at < 7 && token.kind === 'mark' && dash.test(token.text));
  if (dashAt < 1) return null;
  const head = tokens.slice(0, dashAt).filter((token) => token.kind === 'word');
  const isCity =
    head.length > 0 &&
    head.length < 5 &&
    head.every((token) => token.isCapital) &&
    !head.some((token) => positions.has(token.norm) || weekdayNumbers.has(token.norm));
  const isUpper = head[0]?.text === head[0]?.text.toUpperCase();
  return isCity && (isUpper || knownRegions.has(head[0]?.norm ?? ''))
    ? { from: 0, to: dashAt, strength: 'weak', cue: 'dateline' }
    : null;
}

const online = new Set(['virtual', 'daring', 'online', 'zoom', 'hybrid', 'hibrida']);

const run = (from: number, seen: Seen | null, cue: string, strength = seen?.strength ?? 'weak'): PlaceRun | null =>
  seen && { from, to: seen.to, strength, cue };

function runAt(tokens: readonly Token[], at: number, isLoud: boolean, gazetteer: Gazetteer): PlaceRun | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const { norm } = token;
  if (prepositions.has(norm)) {
    const skip = /^(?:di|:)$/.test(tokens[at + 1]?.norm ?? '') && norm !== 'di' ? 2 : 1;
    const after = tokens[at + 1];
    if (skip === 1 && (norm === 'tempat' || norm === 'lokasi') && !venues.has(after?.norm ?? '')) return null;
    if (skip === 1 && /^(?:seputar|wilayah|kawasan)$/.test(norm) && !after?.isCapital) return null;
    const seen = placeAfter(tokens, at + skip, isLoud, gazetteer);
    return norm === 'ke' ? run(at, seen, 'ke', 'weak') : run(at, seen, 'di');
  }
  const rest = glued.exec(norm)?.[1];
  if (
    rest &&
    (venues.has(rest) || regionNouns.has(rest) || placeOpeners.has(rest)) &&
    !['jalan', 'hutan', 'rumah'].includes(rest)
  ) {
    const opener = placeOpeners.has(rest) && !venues.has(rest) && !regionNouns.has(rest);
    const seen = opener
      ? placeAfter(tokens, at + 1, isLoud, gazetteer)
      : { to: Math.max(at + 1, endOfName(tokens, at + 1, isLoud)), strength: 'weak' as const };
    if (seen && (seen.to > at + 1 || !vagueVenues.has(rest))) return run(at, seen, 'di-serangkai', 'weak');
  }
  const next = tokens[at + 1];
  if (
    visitVerbs.has(norm) &&
    next &&
    (next.isCapital || venues.has(next.norm)) &&
    (venues.has(next.norm) || regionNouns.has(next.norm))
  ) {
    return run(at, { to: Math.max(at + 2, endOfName(tokens, at + 1, isLoud)), strength: 'weak' }, 'tujuan');
  }
  if (
    landmarks.has(norm) &&
    token.isCapital &&
    (next?.isCapital || next?.kind === 'number') &&
    next &&
    !isStop(next) &&
    !isLoud &&
    !regionNouns.has(tokens[at - 1]?.norm ?? '') &&
    !/^(?:kantor|bakti|perbaikan|pengecoran|pembangunan|pengguna|kerusakan)$/.test(tokens[at - 1]?.norm ?? '')
  ) {
    return run(at, { to: endOfName(tokens, at + 1, isLoud), strength: 'weak' }, 'alamat');
  }
  if (online.has(norm)) return { from: at, to: at + 1, strength: 'weak', cue: 'daring' };
  const known = knownAt(gazetteer, tokens, at);
  const before = tokens[at - 1]?.norm ?? '';
  if (known?.kind === 'tempat' && known.to > at + 1 && !positions.has(before) && !regionNouns.has(before))
    return run(at, { to: known.to, strength: 'weak' }, 'dikenal');
  return null;
}

/** Every place told in one sentence, from left to right, without overlaps. */
export function placesOf({ tokens, isFirst, isLoud }: Sentence, gazetteer: Gazetteer): PlaceRun[] {
  const head = isFirst ? dateline(tokens) : null;
  const runs: PlaceRun[] = head ? [head] : [];
  for (let at = head?.to ?? 0; at < tokens.length; at++) {
    // "@ Kantor X" at the end of a post is a geotag.
    if (tokens[at]?.text === '@') break;
    const run = runAt(tokens, at, isLoud, gazetteer);
    if (!run) continue;
    runs.push(run);
    at = run.to - 1;
  }
  return runs;
}
