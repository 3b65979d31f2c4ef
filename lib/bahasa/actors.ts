import { areaBodies, bodyNouns, namedBodies } from './data/bodies';
import { monthNumbers, weekdayNumbers } from './data/calendar-words';
import { events, holdingVerbs } from './data/events';
import { groupSizes, groups } from './data/groups';
import { honorifics, notActorsBefore, openPositions, positions } from './data/positions';
import { regionNouns } from './data/regions';
import { speechNouns, speechVerbs } from './data/speech-verbs';
import { venues } from './data/venues';
import { type Gazetteer, knownAt } from './gazetteer';
import { isActiveVerb } from './is-active-verb';
import type { PlaceRun } from './place-run';
import type { Sentence, Strength, Token } from './reading';

export interface ActorRun {
  from: number;
  to: number;
  strength: Strength;
  cue: string;
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  token.isCapital &&
  !weekdayNumbers.has(token.norm) &&
  !monthNumbers.has(token.norm) &&
  !isActiveVerb(token.norm);

/** "S.Sos.", "M.Si", "SH": what may follow a name after a comma. */
const isDegree = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}\p{L}{0,3}\.\p{L}+\.?|S[EHTK]\.?|MM\.?|MH\.?)$/u.test(token.text);

/** The name goes on over capitals, figures and degrees. */
function endOfName(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let next = at; next < at + 10; next++) {
    const token = tokens[next];
    if (isName(token) || token?.kind === 'mention' || (token?.kind === 'number' && next === end)) end = next + 1;
    else if (token?.text !== ',' || next > end || !isDegree(tokens[next + 1])) break;
  }
  return end;
}

/** "Puskesmas Melintang", "Kelurahan Memanggil": after a body a capital is a name, though it looks like a verb. */
const isFirstName = (token: Token | undefined, isLoud: boolean): boolean =>
  isName(token) ||
  (!isLoud && token?.kind === 'word' && token.isCapital && isActiveVerb(token.norm) && !holdingVerbs.has(token.norm));

/** The areas whose names follow a body: "Lurah Kejaksaan", "Dinas Kesehatan Kota X". */
const opensName = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isName(token) ||
    token.kind === 'number' ||
    bodyNouns.has(token.norm) ||
    regionNouns.has(token.norm) ||
    namedBodies.has(token.norm));

/** "disdukcapil", "diskominfo", "polsek": the short names of offices. */
const isShortOffice = (norm: string): boolean =>
  (norm.startsWith('dis') || norm.startsWith('pol')) &&
  /^(?:dis(?:dik|hub|kom|nak|per|pen|duk|por)[a-z]{2,}|pol(?:sek|res)[a-z]*)$/.test(norm);

/** Every list whose words open an actor. A word in small letters on none of them is passed over without a closer look. */
const openers: ReadonlySet<string> = new Set(
  [honorifics, openPositions, positions, namedBodies, areaBodies, bodyNouns, groupSizes, groups, speechNouns].flatMap(
    (list) => [...list],
  ),
);

function actorAt(
  tokens: readonly Token[],
  at: number,
  isLoud: boolean,
  gazetteer: Gazetteer,
): Omit<ActorRun, 'from'> | null {
  const token = tokens[at];
  if (!token) return null;
  const known = knownAt(gazetteer, tokens, at);
  if (known?.kind === 'pelaku') return { to: known.to, strength: 'strong', cue: 'dikenal' };
  if (token.kind !== 'word') return groupAt(tokens, at, isLoud);
  if (!token.isCapital && !openers.has(token.norm) && !isShortOffice(token.norm)) return null;
  const before = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1];
  const { norm } = token;
  if (notActorsBefore.has(before)) return null;
  if (honorifics.has(norm) && next && (norm.length > 1 || token.text.endsWith('.'))) {
    const isPerson =
      isName(next) ||
      next.kind === 'mention' ||
      (positions.has(next.norm) && /^(?:bapak|bpk\.?|pak|ibu|bu)$/.test(norm));
    if (isPerson && (norm !== 'ibu' || !regionNouns.has(next.norm)))
      return { to: Math.max(at + 2, endOfName(tokens, at + 1)), strength: 'strong', cue: 'sapaan' };
  }
  if (openPositions.has(norm) && before !== 'hari' && opensName(next) && next?.kind !== 'number')
    return { to: Math.max(at + 2, endOfName(tokens, at + 1)), strength: isLoud ? 'weak' : 'strong', cue: 'jabatan' };
  if (positions.has(norm) && !openPositions.has(norm))
    return { to: Math.max(at + 1, endOfName(tokens, at + 1)), strength: 'strong', cue: 'jabatan' };
  if (namedBodies.has(norm) || isShortOffice(norm))
    return { to: Math.max(at + 1, endOfName(tokens, at + 1)), strength: 'strong', cue: 'lembaga' };
  if (areaBodies.has(norm)) return areaAt(tokens, at, isLoud);
  if (
    bodyNouns.has(norm) &&
    (token.isCapital || norm === 'pemerintah' || norm === 'tim') &&
    next &&
    (opensName(next) || isFirstName(next, isLoud)) &&
    before !== 'program'
  ) {
    const to = Math.max(at + 2, endOfName(tokens, at + 1));
    // "kepada Posyandu Kelurahan": a receiver without a name of its own.
    if (regionNouns.has(next.norm) && to === at + 2 && isReceiver(tokens, at)) return null;
    return { to, strength: isLoud && !isName(tokens[at + 2]) ? 'weak' : 'strong', cue: 'lembaga' };
  }
  return groupAt(tokens, at, isLoud) ?? speakerAt(tokens, at, isLoud);
}

const isReceiver = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => norm === 'kepada' || norm === 'bagi');

/** "Kelurahan X melaksanakan …": an area acts only when a verb follows its name, or when it opens the text. */
function areaAt(tokens: readonly Token[], at: number, isLoud: boolean): Omit<ActorRun, 'from'> | null {
  if (!tokens[at]?.isCapital) return areaInSmall(tokens, at);
  if (!isFirstName(tokens[at + 1], isLoud)) return null;
  const to = Math.max(at + 2, endOfName(tokens, at + 1));
  const after = tokens[to]?.norm ?? '';
  const acts =
    isActiveVerb(after) || ['bersama', 'akan', 'telah', 'kembali', 'turut', 'gelar', 'hadir', 'raih'].includes(after);
  const opens = /^(?:oleh|bersama|dengan|jajaran|segenap|keluarga|besar|admin|pemerintah|salam|-)$/.test(
    (tokens[at - 1]?.text === ',' ? tokens[at - 2]?.norm : tokens[at - 1]?.norm) ?? '',
  );
  // A line of the name alone signs the post.
  if (at === 0 && to === tokens.length && to < 6) return { to, strength: 'weak', cue: 'tanda-tangan' };
  return acts || opens ? { to, strength: 'strong', cue: 'wilayah-bertindak' } : null;
}

/** "kelurahan melati mengadakan …", all in small letters. */
function areaInSmall(tokens: readonly Token[], at: number): Omit<ActorRun, 'from'> | null {
  const verb = [2, 3].find((offset) => holdingVerbs.has(tokens[at + offset]?.norm ?? ''));
  const isNamed = verb !== undefined && tokens.slice(at, at + verb).every(({ kind }) => kind === 'word');
  return isNamed ? { to: at + verb, strength: 'weak', cue: 'wilayah-bertindak' } : null;
}

/** A group counts when it is named, placed or counted: "119 atlet", "warga RW 06", "kader PKK". */
function groupAt(tokens: readonly Token[], at: number, isLoud: boolean): Omit<ActorRun, 'from'> | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  const isCounted =
    token !== undefined && (groupSizes.has(token.norm) || (token.kind === 'number' && /^[\d.]+$/.test(token.text)));
  if (isCounted) {
    const noun = [1, 2, 3].find((offset) => groups.has(tokens[at + offset]?.norm ?? ''));
    const isOpen = token.norm === 'segenap' || token.norm === 'seluruh' || token.norm === 'sejumlah';
    if (noun === undefined || tokens[at + noun - 1]?.kind === 'mark') return null;
    if (isOpen && !opensName(tokens[at + noun + 1])) return null;
    return { to: Math.max(at + noun + 1, endOfName(tokens, at + noun + 1)), strength: 'weak', cue: 'kelompok' };
  }
  if (!token || !groups.has(token.norm) || !next || /^(?:hari|jumlah)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  // "Warga pesisir Pantai X".
  const beside = besideNames.has(next.norm) && isName(tokens[at + 2]) ? 1 : 0;
  if (beside > 0) return { to: endOfName(tokens, at + 2), strength: 'weak', cue: 'kelompok' };
  if (isLoud && !regionNouns.has(next.norm)) return null;
  if (
    /^(?:untuk|bagi|kepada|dari|para|hai|halo|sahabat)$/.test(tokens[at - 1]?.norm ?? '') &&
    token.norm === 'masyarakat'
  )
    return null;
  if (['kita', 'indonesia', 'jabar'].includes(next.norm) || !opensName(next) || next.kind === 'number') return null;
  return { to: Math.max(at + 2, endOfName(tokens, at + 1)), strength: 'weak', cue: 'kelompok' };
}

const besideNames = new Set(['pesisir', 'sekitar', 'bantaran', 'pinggiran', 'kawasan', 'lingkungan']);

/** "ujar Budi", "Budi mengatakan": a name is a person because it speaks. */
function speakerAt(tokens: readonly Token[], at: number, isLoud: boolean): Omit<ActorRun, 'from'> | null {
  const token = tokens[at];
  if (isLoud || !token) return null;
  if (speechNouns.has(token.norm) && isName(tokens[at + 1]))
    return { to: endOfName(tokens, at + 1), strength: 'strong', cue: 'ujaran' };
  if (!isName(token) || venues.has(token.norm) || groups.has(token.norm)) return null;
  const to = endOfName(tokens, at);
  // "Pusat Penelitian Arkeologi melaksanakan …": a name of several words that does something.
  if (to - at > 1 && holdingVerbs.has(tokens[to]?.norm ?? '') && !events.has(token.norm))
    return { to, strength: 'weak', cue: 'bertindak' };
  return to - at <= 4 && speechVerbs.has(tokens[to]?.norm ?? '') && tokens[to - 1]?.kind === 'word'
    ? { to, strength: 'weak', cue: 'penutur' }
    : null;
}

/** Every actor told in one sentence. What is part of a place ("di Polsek Barus") is not an actor. */
export function actorsOf({ tokens, isLoud }: Sentence, places: readonly PlaceRun[], gazetteer: Gazetteer): ActorRun[] {
  const runs: ActorRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    // "@ Kantor X" at the end of a post is a geotag.
    if (tokens[at]?.text === '@') break;
    const place = places.find((one) => at >= one.from && at < one.to);
    if (place) {
      at = place.to - 1;
      continue;
    }
    const actor = actorAt(tokens, at, isLoud, gazetteer);
    if (!actor) continue;
    runs.push({ from: at, ...actor });
    at = actor.to - 1;
  }
  return runs;
}
