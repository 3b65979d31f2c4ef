import { groups } from './data/groups';
import {
  emptyManners,
  mannerWords,
  openedSteps,
  proofOpeners,
  proofVerbs,
  stepOpeners,
  stepVerbs,
} from './data/manners';
import { isActiveVerb } from './is-active-verb';
import type { Hit } from './net';
import type { Sentence, Strength, Token } from './reading';
import { endOfClause } from './reasons';

export interface MannerRun {
  from: number;
  to: number;
  strength: Strength;
  cue: string;
}

/** "diakhiri foto bersama": the course of an event without "dengan". */
const orderVerbs = new Set(['diawali', 'diakhiri', 'dilanjutkan', 'dirangkai', 'diisi', 'dimeriahkan', 'diselingi']);
const prices = new Set(['tiket', 'htm', 'tarif', 'biaya', 'harga']);

function mannerAt(tokens: readonly Token[], at: number): { strength: Strength; cue: string } | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return null;
  if (token.norm === 'secara' && next.kind === 'word' && !emptyManners.has(next.norm))
    return { strength: 'strong', cue: 'secara' };
  if (orderVerbs.has(token.norm) && next.kind === 'word' && !/^(?:dengan|oleh|dan|pada|di|pula|juga)$/.test(next.norm))
    return { strength: 'weak', cue: 'urutan' };
  if (
    token.norm === 'menggunakan' &&
    next.kind === 'word' &&
    !/^(?:bisa|dapat|untuk|agar)$/.test(tokens[at - 1]?.norm ?? '')
  )
    return { strength: 'weak', cue: 'sarana' };
  if (token.norm === 'dibagi' && /^(?:menjadi|dalam)$/.test(next.norm)) return { strength: 'weak', cue: 'urutan' };
  if (prices.has(token.norm) && [1, 2].some((offset) => tokens[at + offset]?.kind === 'number'))
    return { strength: 'weak', cue: 'biaya' };
  if (next.norm === 'lain' && token.norm === 'antara' && tokens[at + 2]?.kind === 'word')
    return { strength: 'weak', cue: 'rincian-isi' };
  if (mannerWords.has(token.norm)) return { strength: 'weak', cue: 'langkah' };
  if (token.norm === 'diimbau' || token.norm === 'dihimbau')
    return isWarning(tokens) ? null : { strength: 'weak', cue: 'imbauan' };
  if (proofVerbs.has(token.norm) && proofOpeners.has(tokens[at - 1]?.norm ?? ''))
    return { strength: 'weak', cue: 'syarat' };
  if (token.norm === 'jenis' && next.isCapital) return { strength: 'weak', cue: 'sarana' };
  if (stepVerbs.has(token.norm) && isStep(tokens, at)) return { strength: 'weak', cue: 'ajakan' };
  if (token.norm === 'dengan' && isConcrete(next)) return { strength: 'weak', cue: 'dengan' };
  if (token.norm === 'dengan' && tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => remedies.has(norm)))
    return { strength: 'weak', cue: 'dengan' };
  // What not to do about a hazard or a scam.
  if (token.norm === 'jangan' && next.kind === 'word' && next.norm !== 'lupa')
    return { strength: 'weak', cue: 'larangan' };
  if (listOpeners.has(token.norm) && isEnumeration(tokens, at)) return { strength: 'weak', cue: 'rincian-isi' };
  if (token.text === ':' && (isStepList(tokens, at) || isEnumeration(tokens, at)))
    return { strength: 'weak', cue: 'langkah' };
  if (token.text === ':' && isTally(tokens, at)) return { strength: 'weak', cue: 'rincian' };
  if (isPhone(next)) return { strength: 'weak', cue: 'kontak' };
  if (token.norm.startsWith('rp') && /^rp(?:\d|$)/.test(token.norm)) return { strength: 'weak', cue: 'biaya' };
  return null;
}

/** A step opens a sentence or a part of it, and tells what to do with what. */
function isStep(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const norm = tokens[at]?.norm ?? '';
  if (stepOpeners.has(before?.norm ?? '')) return true;
  if (norm === 'datang' && before === undefined && tokens[at + 1]?.norm === 'langsung') return true;
  return !openedSteps.has(norm) && (before === undefined || before.kind === 'mark');
}

/** "Lolos : 360, Tunda : 39": the outcome in figures. */
const isTally = (tokens: readonly Token[], at: number): boolean =>
  isCount(tokens, at) &&
  [3, 4, 5, 6].some((offset) => tokens[at + offset]?.text === ':' && isCount(tokens, at + offset));

/** "Cegah dengan protein hewani". */
const remedies = new Set(['cegah', 'atasi', 'lindungi', 'hindari', 'tangani', 'rawat', 'kendalikan']);

/** "3M: menguras, menutup, dan mendaur ulang". */
const isStepList = (tokens: readonly Token[], colon: number): boolean =>
  isActiveVerb(tokens[colon + 1]?.norm ?? '') &&
  [2, 3, 4, 5].some(
    (offset) => tokens[colon + offset]?.text === ',' && isActiveVerb(tokens[colon + offset + 1]?.norm ?? ''),
  );

/** "ada lomba A, lomba B, dan lomba C": two commas, or one and "dan", before the sentence ends. */
function isEnumeration(tokens: readonly Token[], at: number): boolean {
  let signs = 0;
  for (let next = at + 2; next < Math.min(tokens.length, at + 20); next++) {
    const norm = tokens[next]?.norm ?? '';
    if (norm === ',') signs++;
    if (signs > 0 && (norm === 'dan' || norm === 'serta' || norm === 'hingga')) signs++;
    if (signs > 1 || norm === '.') break;
  }
  // Capitals are names: who came, not how.
  return signs > 1 && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.isCapital;
}
const listOpeners = new Set(['yaitu', 'yakni']);

const isCount = (tokens: readonly Token[], colon: number): boolean =>
  tokens[colon - 1]?.kind === 'word' && tokens[colon + 1]?.kind === 'number';

/** "0812…", "112" only after "nomor": a number to ring. */
const isPhone = ({ kind, text }: Token): boolean =>
  kind === 'number' && text.startsWith('08') && text.replace(/\D/g, '').length > 3;

const isConcrete = (next: Token): boolean =>
  (next.norm.endsWith('kan') && next.norm.length > 5 && !isActiveVerb(next.norm)) ||
  ['vaksin', 'lakon', 'materi', 'tarif', 'biaya', 'syarat', 'agenda', 'menu', 'jenis'].includes(next.norm);

/** "diimbau berhati-hati" asks for care and tells no step. */
const isWarning = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm }) => norm === 'berhati-hati' || norm === 'waspada');

/** "peserta terdiri dari …" lists people, who are siapa. */
const listsPeople = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some(({ norm }) => groups.has(norm) || norm === 'undangan');

/** "melalui kegiatan ini" points at the post itself; "dengan menerapkan protokol kesehatan" is said of everything. */
function isEmptyWay(tokens: readonly Token[], at: number, pattern: string): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  if (pattern === 'melalui-cara')
    return selfNouns.has(next) || /^(?:ini|tersebut|itu)$/.test(tokens[at + 2]?.norm ?? '');
  if (pattern !== 'dengan-cara') return false;
  return (
    emptyVerbs.has(next) || tokens.slice(at + 2, at + 5).some(({ norm }) => norm === 'protokol' || norm === 'prokes')
  );
}
const selfNouns = new Set([
  'kegiatan',
  'acara',
  'momentum',
  'kesempatan',
  'momen',
  'unggahan',
  'postingan',
  'tempat',
  'bandara',
  'pelabuhan',
]);
const emptyVerbs = new Set(['mengucap', 'mengucapkan', 'berharap', 'memohon', 'bersama', 'menyebut', 'mengharap']);

/** "mulai dari lurah hingga camat" lists; "mulai dari rumah kita" does not. */
const lists = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 2, at + 9).some(({ norm }) => norm === ',' || norm === 'hingga' || norm === 'sampai');

/** Ways, steps, conditions and channels of one sentence. */
export function mannersOf({ tokens }: Sentence, hits: readonly Hit[]): MannerRun[] {
  const runs: MannerRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const seen = mannerAt(tokens, at);
    // A tally is told by the word before its colon.
    if (seen) runs.push({ from: seen.cue === 'rincian' ? at - 1 : at, to: endOfClause(tokens, at), ...seen });
  }
  for (const { pattern, from } of hits) {
    if (pattern.unsur !== 'bagaimana' || (pattern.id === 'terdiri' && listsPeople(tokens, from))) continue;
    if (isEmptyWay(tokens, from, pattern.id)) continue;
    if (pattern.id === 'terdiri' && tokens[from]?.norm === 'mulai' && !lists(tokens, from)) continue;
    runs.push({ from, to: endOfClause(tokens, from), strength: pattern.strength, cue: pattern.id });
  }
  return runs;
}
