import { askingVerbs, untukTakers } from './data/asking-verbs';
import { namedBodies } from './data/bodies';
import { groups } from './data/groups';
import { stepVerbs } from './data/manners';
import { openPositions, positions } from './data/positions';
import { leadingReasons, occasionVerbs, purposeNouns, reasonWords } from './data/reasons';
import { isActiveVerb } from './is-active-verb';
import type { Hit } from './net';
import type { Sentence, Strength, Token } from './reading';

/** "Terima kasih atas pengabdian para guru": what somebody is thanked or praised for. */
const merits = new Set([
  'pengabdian',
  'jasa',
  'jasamu',
  'dedikasi',
  'partisipasi',
  'prestasi',
  'keberhasilan',
  'kerja',
  'dukungan',
  'perjuangan',
  'capaian',
  'pencapaian',
  'kepedulian',
  'kepeduliannya',
]);

/** "Untuk mendaftar, klik …" tells the way, not the reason. */
const serviceVerbs = new Set([
  'mendaftar',
  'mengurus',
  'melihat',
  'mengakses',
  'memesan',
  'menghubungi',
  'mengunduh',
  'mengecek',
]);

export interface ReasonRun {
  from: number;
  to: number;
  strength: Strength;
  cue: string;
}

/** Whether somebody is asked to do something shortly before: then "untuk" and "agar" bring the request, not its reason. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 9; back--) {
    const token = tokens[back];
    if (token && askingVerbs.has(token.norm)) return true;
    // "mengimbau warga menguras bak agar …": what is asked stands already before it.
    if (token && (isActiveVerb(token.norm) || stepVerbs.has(token.norm))) return false;
    if (token?.kind === 'mark' && /^[;:.]/.test(token.text)) return false;
  }
  return false;
}

/** To the next comma after three words, or the end of the sentence, twelve words at most: enough to show. */
export function endOfClause(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let next = at + 1; next < tokens.length && next < at + 12; next++) {
    const token = tokens[next];
    if (
      token?.kind === 'hashtag' ||
      token?.kind === 'link' ||
      (token?.kind === 'mark' && (/^[.!?;]/.test(token.text) || (token.text === ',' && next > at + 3)))
    )
      break;
    end = next + 1;
  }
  return end;
}

/** "Cegah banjir Lurah X ajak warga …": the comma before the actor is often forgotten. */
const meetsActor = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 2, at + 10)
    .some(
      ({ norm, isCapital }) =>
        isCapital && ((positions.has(norm) && !openPositions.has(norm)) || namedBodies.has(norm)),
    );

function reasonAt({ tokens, isLoud }: Sentence, at: number): { strength: Strength; cue: string } | null {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1];
  if (!next) return null;
  if (reasonWords.has(norm)) {
    if ((norm === 'agar' || norm === 'supaya') && isAsked(tokens, at)) return null;
    if (norm === 'guna' && /^(?:tepat|daya|berdaya)$/.test(tokens[at - 1]?.norm ?? '')) return null;
    if (norm === 'sebab' && next.norm === 'itu') return null;
    // "satu demi satu", "hari demi hari".
    if (norm === 'demi' && next.norm === tokens[at - 1]?.norm) return null;
    return { strength: norm === 'sehingga' || norm === 'seiring' ? 'weak' : 'strong', cue: 'penanda' };
  }
  if (at === 0 && leadingReasons.has(norm) && next.kind === 'word') {
    // "Cegah DBD dengan 3M: menguras, menutup" asks for it and gives no reason.
    const comma = tokens.slice(at, at + 14).findIndex(({ norm }) => norm === ',' || norm === ':' || norm === 'dengan');
    const isComma = comma > 1 && tokens[at + comma]?.text === ',';
    if (isComma || (norm === 'menuju' && isLoud) || meetsActor(tokens, at))
      return { strength: 'weak', cue: 'klausa-depan' };
  }
  if (occasionVerbs.has(norm)) {
    const before = tokens[at - 1];
    if (before?.text === ',' || before?.norm === 'untuk' || at === 0 || before?.norm === 'dalam')
      return { strength: 'weak', cue: 'peristiwa' };
  }
  if (norm === 'untuk' && purposeNouns.has(next.norm) && !isAsked(tokens, at))
    return { strength: 'weak', cue: 'untuk-benda' };
  if (
    (norm === 'utk' || norm === 'buat') &&
    isActiveVerb(next.norm) &&
    !isAsked(tokens, at) &&
    !serviceVerbs.has(next.norm)
  )
    return { strength: 'strong', cue: 'untuk-tujuan' };
  if (norm === 'atas' && (merits.has(next.norm) || (next.norm.endsWith('nya') && merits.has(next.norm.slice(0, -3)))))
    return { strength: 'strong', cue: 'jasa' };
  if (norm === 'upaya' && next.kind === 'word' && tokens[at - 1]?.norm !== 'berbagai')
    return { strength: 'weak', cue: 'upaya' };
  return null;
}

/** Causes, purposes and occasions of one sentence: fixed words and the hits of the net. */
export function reasonsOf(sentence: Sentence, hits: readonly Hit[]): ReasonRun[] {
  const { tokens } = sentence;
  const runs: ReasonRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const seen = reasonAt(sentence, at);
    if (seen) runs.push({ from: at, to: endOfClause(tokens, at), ...seen });
  }
  for (const { pattern, from } of hits) {
    if (pattern.unsur !== 'mengapa') continue;
    if (pattern.id.startsWith('untuk-') && serviceVerbs.has(tokens[from + 1]?.norm ?? '')) continue;
    if (pattern.id === 'untuk-tujuan' && untukTakers.has(tokens[from - 1]?.norm ?? '')) continue;
    if (pattern.id === 'untuk-tujuan' && (isAsked(tokens, from) || !isPurpose(tokens, from))) continue;
    runs.push({ from, to: endOfClause(tokens, from), strength: pattern.strength, cue: pattern.id });
  }
  return runs;
}

/** "untuk mengikuti lomba" after a group is what the group does; a purpose has a verb with an object after it. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  if (groups.has(before) && /^(?:bagi|kepada|para)$/.test(tokens[at - 2]?.norm ?? '')) return false;
  return [1, 2].some((offset) => isActiveVerb(tokens[at + offset]?.norm ?? ''));
}
