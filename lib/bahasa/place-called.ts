import { stretches } from './data/calendar-words';
import { groups } from './data/groups';
import { dealings, landmarks } from './data/place-openers';
import { happenings } from './data/place-states';
import { honorifics, positions } from './data/positions';
import { regionNouns } from './data/regions';
import { vagueVenues, venues } from './data/venues';
import { endOfDistrict } from './district-at';
import { isAmong, oncePerWord } from './per-word';
import { placeAfter } from './place-after';
import { endOfName, isStop } from './place-name';
import type { PlaceReader } from './place-reader';
import { run } from './place-run';
import type { Token } from './reading';
import { endOfRegion } from './region-at';

const isVenue = isAmong(venues);
const isVague = isAmong(vagueVenues);
const isRegionNoun = isAmong(regionNouns);
const isLandmark = isAmong(landmarks);
const isHappening = isAmong(happenings);
const isHonorific = isAmong(honorifics);
const isStretch = isAmong(stretches);
const isDealing = isAmong(dealings);

const takers = oncePerWord((norm) => positions.has(norm) || regionNouns.has(norm) || groups.has(norm) || norm === 'se');

/** What a region's name belongs to when it stands behind it: "Bupati Poso", "Dinas Kesehatan Batam", "warga Bogor". */
export const takesName = (token: Token | undefined): boolean =>
  token !== undefined && (token.isCapital || takers(token));

/** "Kumpul depan SMPN 3". */
export const besidePlace: PlaceReader = (tokens, at, isLoud, gazetteer) => {
  const next = tokens[at + 1];
  if (!(isVenue(next) || isLandmark(next)) || isStretch(tokens[at - 1])) return null;
  return run(at, placeAfter(tokens, at + 1, isLoud, gazetteer), 'alamat', 'weak');
};

/** "RT 03 RW 05". */
export const neighbourhood: PlaceReader = (tokens, at, isLoud) =>
  tokens[at + 1]?.kind === 'number' && !takesName(tokens[at - 1])
    ? run(at, { to: endOfName(tokens, at + 1, isLoud), strength: 'weak' }, 'alamat')
    : null;

/** "meninjau Pasar Melati", "menuju Kota X". */
export const visited: PlaceReader = (tokens, at, isLoud) => {
  const next = tokens[at + 1];
  // "MENINJAU LOKASI BANJIR": what is visited is the matter.
  if (!next || (isLoud && isVague(next)) || !(next.isCapital || isVenue(next))) return null;
  const isPlace =
    isVenue(next) || isRegionNoun(next) || endOfRegion(tokens, at + 1) > 0 || endOfDistrict(tokens, at + 1) > 0;
  return isPlace
    ? run(at, { to: Math.max(at + 2, endOfName(tokens, at + 1, isLoud)), strength: 'weak' }, 'tujuan')
    : null;
};

const besidesPlace = /^(?:kantor|bakti|perbaikan|pengecoran|pembangunan|pengguna|kerusakan)$/;

/** "Sungai Kenanga", "Jembatan Merah". */
export const landmark: PlaceReader = (tokens, at, isLoud) => {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (isLoud || !tokens[at]?.isCapital || !next || isHappening(next)) return null;
  if (!(next.isCapital || next.kind === 'number') || (isStop(next) && !isHonorific(next))) return null;
  // "Kementerian Pekerjaan Umum dan Perumahan Rakyat".
  if (next.norm === 'rakyat' || isRegionNoun(before) || besidesPlace.test(before?.norm ?? '')) return null;
  return run(at, { to: endOfName(tokens, at + 1, isLoud), strength: 'weak' }, 'alamat');
};

/** "Lapangan Merdeka", unless it belongs to somebody. */
export const ground: PlaceReader = (tokens, at, isLoud) => {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (isLoud || !tokens[at]?.isCapital || !before || before.kind === 'emoji' || takesName(before)) return null;
  if (!next?.isCapital || isHappening(next) || isStop(next)) return null;
  return run(at, { to: endOfName(tokens, at + 1, isLoud), strength: 'weak' }, 'alamat');
};

/** "secara daring", but not "mendaftar daring". */
export const online: PlaceReader = (tokens, at) =>
  tokens.slice(Math.max(0, at - 4), at).some(isDealing)
    ? null
    : { from: at, to: at + 1, strength: 'weak', cue: 'daring' };
