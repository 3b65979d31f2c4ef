import { weekdayNumbers } from './data/calendar-words';
import { placeOpeners } from './data/not-places';
import { positions } from './data/positions';
import { regionNouns } from './data/regions';
import { vagueVenues, venues } from './data/venues';
import { wordList } from './data/word-list';
import type { Gazetteer } from './gazetteer';
import { doorFor, isAmong, oncePerWord } from './per-word';
import { isWide, placeAfter } from './place-after';
import { bareAt, opensBare } from './place-bare';
import { endOfName } from './place-name';
import { type PlaceRun, run } from './place-run';
import type { Sentence, Token } from './reading';
import { endOfRegion } from './region-at';

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
  'sasaran',
  'titik',
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
  return isCity && (isUpper || endOfRegion(head, 0) > 0)
    ? { from: 0, to: dashAt, strength: 'weak', cue: 'dateline' }
    : null;
}

/** "bukan di Kota X", "tertera di SPPT", "lapor ke BPBD": not where the matter is. */
const elsewhere = new Set(wordList('bukan bukannya tertera tercantum tertulis terlampir dicantumkan'));
const reports = new Set(
  wordList(
    'lapor laporkan melapor dilaporkan melaporkan adukan mengadu hubungi tanyakan konfirmasi disampaikan sampaikan menyampaikan diserahkan menyerahkan dikirim kirim transfer',
  ),
);
const becomes = new Set(['dijadikan', 'menjadi', 'sebagai', 'jadi', 'selaku']);
/** "daftar di kantor dinas": where one enrols or asks, while the matter is elsewhere. */
const asides = new Set(
  wordList(
    'daftar mendaftar pendaftaran diambil ambil pengambilan beli dibeli pembelian pesan dicek ditanyakan registrasi',
  ),
);

function isOtherwise(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  if (elsewhere.has(before)) return true;
  const own = tokens[at]?.norm ?? '';
  // "dijadikan Kawasan Ekonomi Khusus".
  if (own !== 'di' && own !== 'ke' && becomes.has(before)) return true;
  const after = tokens[at + 1]?.norm ?? '';
  return own === 'ke' && !venues.has(after) && (reports.has(before) || reports.has(tokens[at - 2]?.norm ?? ''));
}

const natural = new Set(['sungai', 'laut', 'selokan', 'kali', 'saluran', 'jalan', 'hutan', 'sekolah', 'pasar']);

const isPreposition = isAmong(prepositions);
const isVenue = isAmong(venues);
const isAside = isAmong(asides);
/** Before a name only: "wilayah Melati", "titik" and a venue. */
const beforeName = new Set(['seputar', 'wilayah', 'kawasan']);
const beforeVenue = new Set(['tempat', 'lokasi', 'sasaran', 'titik']);

/** "dibalai", "dipasar": what is written together with "di"; empty for other words. */
const gluedIn = (norm: string): string => {
  const rest = norm.startsWith('di') ? glued.exec(norm)?.[1] : undefined;
  const isPlace = rest && (venues.has(rest) || regionNouns.has(rest) || placeOpeners.has(rest));
  return isPlace && rest !== 'jalan' && rest !== 'hutan' && rest !== 'rumah' ? rest : '';
};
const gluedTo = oncePerWord(gluedIn);

/** "di Balai Kota", "ke pasar", "bertempat di aula". */
function placedAt(tokens: readonly Token[], at: number, isLoud: boolean, gazetteer: Gazetteer): PlaceRun | null {
  const norm = tokens[at]?.norm ?? '';
  if (isOtherwise(tokens, at)) return null;
  const after = tokens[at + 1];
  const skip = norm !== 'di' && (after?.norm === 'di' || after?.norm === ':') ? 2 : 1;
  if (skip === 1 && beforeVenue.has(norm) && !isVenue(after)) return null;
  if (skip === 1 && beforeName.has(norm) && !after?.isCapital) return null;
  const seen = placeAfter(tokens, at + skip, isLoud, gazetteer);
  if (!seen) return null;
  // "membuang sampah ke sungai": no river in particular.
  if (norm === 'ke' && seen.strength === 'weak' && natural.has(tokens[seen.to - 1]?.norm ?? '')) return null;
  const cue = seen.isOpen ? 'umum' : isWide(tokens, at + skip, seen.to) ? 'daerah' : norm === 'ke' ? 'ke' : 'di';
  return run(at, seen, cue, norm === 'ke' || isAside(tokens[at - 1]) ? 'weak' : seen.strength);
}

function gluedAt(tokens: readonly Token[], at: number, isLoud: boolean, gazetteer: Gazetteer): PlaceRun | null {
  const rest = gluedTo(tokens[at]);
  const isOpener = placeOpeners.has(rest) && !venues.has(rest) && !regionNouns.has(rest);
  const seen = isOpener
    ? placeAfter(tokens, at + 1, isLoud, gazetteer)
    : { to: Math.max(at + 1, endOfName(tokens, at + 1, isLoud)), strength: 'weak' as const };
  return seen && (seen.to > at + 1 || !vagueVenues.has(rest)) ? run(at, seen, 'di-serangkai', 'weak') : null;
}

/** Any other word in small letters names no place, unless the unit knows it. */
const opensPlace = doorFor((norm) => prepositions.has(norm) || gluedIn(norm) !== '' || opensBare(norm));

function runAt(tokens: readonly Token[], at: number, isLoud: boolean, gazetteer: Gazetteer): PlaceRun | null {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return null;
  if (!token.isCapital && !opensPlace(token) && !gazetteer.has(token.norm)) return null;
  if (isPreposition(token)) return placedAt(tokens, at, isLoud, gazetteer);
  const run = gluedTo(token) === '' ? null : gluedAt(tokens, at, isLoud, gazetteer);
  if (run) return run;
  return bareAt(tokens, at, isLoud, gazetteer);
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
