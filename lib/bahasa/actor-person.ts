import type { Actor } from './actor';
import { endOfName, isName, opensName } from './actor-name';
import { bodyNouns, namedBodies } from './data/bodies';
import { cheer, events, holdingVerbs } from './data/events';
import { groups } from './data/groups';
import { notBodies } from './data/not-bodies';
import { honorifics, openPositions, positions } from './data/positions';
import { regionNouns } from './data/regions';
import { smallWords } from './data/small-words';
import { speechNouns, speechVerbs } from './data/speech-verbs';
import { venues } from './data/venues';
import { isAmong, oncePerWord } from './per-word';
import type { Token } from './reading';
import { isShortHead } from './short-office';

const isHonorific = isAmong(honorifics);
const isPosition = isAmong(positions);
const isOpenPosition = isAmong(openPositions);
const holdsOffice = oncePerWord((norm) => positions.has(norm) || isShortHead(norm));
const isGroup = isAmong(groups);
const isRegionNoun = isAmong(regionNouns);
const isSpeechNoun = isAmong(speechNouns);

/** Titles that a position may follow: "Bapak Camat". */
export const families = new Set(['bapak', 'bpk', 'bpk.', 'pak', 'ibu', 'bu']);

/** "Bapak Camat", "dr. Sinta", "H. Umar". */
export function personAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!isHonorific(token) || !next || (token.norm.length === 1 && !token.text.endsWith('.'))) return null;
  const isPerson = isName(next) || next.kind === 'mention' || (isPosition(next) && families.has(token.norm));
  if (!isPerson || (token.norm === 'ibu' && isRegionNoun(next))) return null;
  return { to: Math.max(at + 2, endOfName(tokens, at + 1, isLoud)), strength: 'strong', cue: 'sapaan' };
}

/** "Lurah Melati", "kepala dinas", "Kadisdik": an office that somebody holds. */
export function officeAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (isOpenPosition(token)) {
    const isHeld = next !== undefined && (opensName(next) || isPosition(next)) && next.kind !== 'number';
    if (!isHeld || tokens[at - 1]?.norm === 'hari') return null;
    const to = Math.max(at + 2, endOfName(tokens, at + 1, isLoud));
    // "siswa SD", "pengurus karang taruna" are a group; "anggota BPD", "Kader Posyandu Melati" say whose.
    const isKind =
      isGroup(token) &&
      to === at + 2 &&
      !namedBodies.has(next.norm) &&
      (!isName(next) || bodyNouns.has(next.norm) || groups.has(next.norm) || notBodies.has(next.norm));
    if (isKind && isRegionNoun(next)) return null;
    return { to, strength: isLoud || isKind ? 'weak' : 'strong', cue: 'jabatan' };
  }
  if (!holdsOffice(token)) return null;
  return { to: Math.max(at + 1, endOfName(tokens, at + 1, isLoud)), strength: 'strong', cue: 'jabatan' };
}

const namesNobody = oncePerWord((norm) => venues.has(norm) || groups.has(norm) || smallWords.has(norm));
const tellsEvent = oncePerWord((norm) => events.has(norm) || cheer.has(norm));
const actsOrSpeaks = oncePerWord((norm) => holdingVerbs.has(norm) || speechVerbs.has(norm));

/** "ujar Budi", "Budi mengatakan": a name is a person because it speaks. */
export function speakerAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
  const token = tokens[at];
  if (isLoud || !token) return null;
  if (isSpeechNoun(token) && isName(tokens[at + 1]))
    return { to: endOfName(tokens, at + 1), strength: 'strong', cue: 'ujaran' };
  if (!isName(token) || namesNobody(token)) return null;
  const to = endOfName(tokens, at);
  if (!actsOrSpeaks(tokens[to]) || tellsEvent(token)) return null;
  const verb = tokens[to]?.norm ?? '';
  // "Pusat Penelitian Arkeologi melaksanakan …": a name of several words that does something.
  if (to - at > 1 && holdingVerbs.has(verb) && !verb.startsWith('di'))
    return { to, strength: 'weak', cue: 'bertindak' };
  return to - at <= 4 && speechVerbs.has(verb) && tokens[to - 1]?.kind === 'word'
    ? { to, strength: 'weak', cue: 'penutur' }
    : null;
}
