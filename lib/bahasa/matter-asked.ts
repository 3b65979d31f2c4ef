import { askers, askLinks, callFillers, greetings, readerCalls, refusals } from './data/asked';
import { groups } from './data/groups';
import { isActive } from './is-active-verb';
import type { MatterRun } from './matter-phrase';
import { isAmong } from './per-word';
import type { Token } from './reading';

/** How far behind "mengimbau" the words "agar" or "tidak" may stand. */
const linkedWithin = 20;
/** How many words of what is asked or wished are shown. */
const askedLength = 8;
const greetingLength = 11;

const isStop = (token: Token | undefined): boolean =>
  !token || token.kind === 'link' || token.kind === 'hashtag' || (token.kind === 'mark' && token.text !== '&');

function endOfClause(tokens: readonly Token[], from: number, length: number): number {
  let end = from;
  while (end < from + length && !isStop(tokens[end])) end++;
  return end;
}

function runFrom(tokens: readonly Token[], from: number, cue: string, length: number): MatterRun | null {
  const to = endOfClause(tokens, from, length);
  return to > from + (cue === 'ucapan' ? 1 : 0) ? { from, to, strength: 'strong', cue } : null;
}

const bareAskers = new Set(['mohon', 'dimohon', 'harap', 'diharap', 'tolong', 'imbau']);

const isLink = isAmong(askLinks);
const isFiller = isAmong(callFillers);
const isRefusal = isAmong(refusals);
const isGroup = isAmong(groups);

/** Where what is asked starts: behind "agar", at "tidak", or at the verb beside the asked group. */
function startOfAsked(tokens: readonly Token[], asker: number): number {
  for (let at = asker + 1; at < Math.min(tokens.length, asker + linkedWithin); at++) {
    const token = tokens[at];
    if (isLink(token)) {
      let next = at + 1;
      while (isFiller(tokens[next])) next++;
      return next;
    }
    if (token?.kind === 'mark' && at > asker + 1) break;
    if (isRefusal(token) || (isActive(token) && tokens[at - 1]?.norm !== 'yang')) return at;
  }
  // "Mohon anak-anak sarapan dulu", without a word that links.
  return bareAskers.has(tokens[asker]?.norm ?? '') ? asker + 1 : -1;
}

/** "Selamat pagi" opens a post and is not its matter. */
export const isGreetingOfDay = (next: Token | undefined): boolean =>
  /^(?:pagi|siang|sore|malam|datang|berhari|berakhir|petang)$/.test(next?.norm ?? '');

const isGreeting = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  const norm = tokens[at]?.norm;
  if (norm === 'selamat') return !isGreetingOfDay(next) && (at < 8 || tokens[at]?.isCapital === true);
  if (norm === 'terima') return next?.norm === 'kasih';
  return norm !== 'duka' || next?.norm === 'cita';
};

/** They name themselves what is not to be done. */
const bans = new Set(['jangan', 'jgn', 'stop', 'dilarang']);

/** Every word that opens a request, a call or a wish. */
const openers: ReadonlySet<string> = new Set([...greetings, ...readerCalls, ...askers, ...bans]);
export const opensAsked = (norm: string): boolean => openers.has(norm);
const isOpener = isAmong(openers);

/** What the word at `at` asks, calls for or wishes, if it is one of those that do. */
export function askedAt(tokens: readonly Token[], at: number): MatterRun | null {
  const norm = tokens[at]?.norm ?? '';
  if (!isOpener(tokens[at])) return null;
  if (greetings.has(norm)) return isGreeting(tokens, at) ? runFrom(tokens, at, 'ucapan', greetingLength) : null;
  if (readerCalls.has(norm)) {
    let from = at + 1;
    while (isFiller(tokens[from]) || isGroup(tokens[from])) from++;
    return runFrom(tokens, from, 'ajakan', askedLength);
  }
  if (bans.has(norm)) {
    // "Kulit pisang jangan dibuang": what it is about stands before it.
    const isAbout = at < 5 && tokens.slice(0, at).every(({ kind }) => kind === 'word');
    let from = isAbout ? 0 : at;
    if (tokens[at + 1]?.norm === 'lupa') {
      from = at + 2;
      while (isFiller(tokens[from]) || isLink(tokens[from])) from++;
    }
    return runFrom(tokens, from, 'ajakan', askedLength);
  }
  if (!askers.has(norm)) return null;
  const from = startOfAsked(tokens, at);
  return from < 0 ? null : runFrom(tokens, from, 'diminta', askedLength);
}
