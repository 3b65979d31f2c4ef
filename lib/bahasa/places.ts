import { weekdayNumbers } from './data/calendar-words';
import { placeOpeners } from './data/not-places';
import { positions } from './data/positions';
import { regionNouns } from './data/regions';
import { vagueVenues, venues } from './data/venues';
import { wordList } from './data/word-list';
import type { Gazetteer } from './gazetteer';
import { isWide, placeAfter } from './place-after';
import { bareAt } from './place-bare';
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

function runAt(tokens: readonly Token[], at: number, isLoud: boolean, gazetteer: Gazetteer): PlaceRun | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const { norm } = token;
  if (prepositions.has(norm)) {
    if (isOtherwise(tokens, at)) return null;
    const skip = /^(?:di|:)$/.test(tokens[at + 1]?.norm ?? '') && norm !== 'di' ? 2 : 1;
    const after = tokens[at + 1];
    if (
      skip === 1 &&
      (norm === 'tempat' || norm === 'lokasi' || norm === 'sasaran' || norm === 'titik') &&
      !venues.has(after?.norm ?? '')
    )
      return null;
    if (skip === 1 && /^(?:seputar|wilayah|kawasan)$/.test(norm) && !after?.isCapital) return null;
    const seen = placeAfter(tokens, at + skip, isLoud, gazetteer);
    if (!seen) return null;
    // "membuang sampah ke sungai": no river in particular.
    if (norm === 'ke' && seen.strength === 'weak' && natural.has(tokens[seen.to - 1]?.norm ?? '')) return null;
    const cue = seen.isOpen ? 'umum' : isWide(tokens, at + skip, seen.to) ? 'daerah' : norm === 'ke' ? 'ke' : 'di';
    return run(at, seen, cue, norm === 'ke' || asides.has(tokens[at - 1]?.norm ?? '') ? 'weak' : seen.strength);
  }
  const rest = norm.startsWith('di') ? glued.exec(norm)?.[1] : undefined;
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
