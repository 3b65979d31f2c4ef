import type { Actor } from './actor';
import { bodyAt } from './actor-body';
import { groupAt } from './actor-group';
import { endOfName, isName, opensName } from './actor-name';
import { areaBodies, bodyNouns, namedBodies } from './data/bodies';
import { cheer, events, holdingVerbs } from './data/events';
import { groupSizes, groups } from './data/groups';
import { notBodies } from './data/not-bodies';
import { honorifics, notActorsBefore, openPositions, positions, sideBefore } from './data/positions';
import { regionNouns } from './data/regions';
import { smallWords } from './data/small-words';
import { speechNouns, speechVerbs } from './data/speech-verbs';
import { venues } from './data/venues';
import { wordList } from './data/word-list';
import { type Gazetteer, knownAt } from './gazetteer';
import type { PlaceRun } from './place-run';
import type { Sentence, Token } from './reading';
import { isShortHead, mayBeShort } from './short-office';

export interface ActorRun extends Actor {
  from: number;
}

/** Every list whose words open an actor. A word in small letters on none of them is passed over without a closer look. */
const openers: ReadonlySet<string> = new Set(
  [honorifics, openPositions, positions, namedBodies, areaBodies, bodyNouns, groupSizes, groups, speechNouns].flatMap(
    (list) => [...list],
  ),
);

const families = new Set(['bapak', 'bpk', 'bpk.', 'pak', 'ibu', 'bu']);

/** "Bapak Camat", "dr. Sinta", "H. Umar". */
function personAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!honorifics.has(token.norm) || !next || (token.norm.length === 1 && !token.text.endsWith('.'))) return null;
  const isPerson = isName(next) || next.kind === 'mention' || (positions.has(next.norm) && families.has(token.norm));
  if (!isPerson || (token.norm === 'ibu' && regionNouns.has(next.norm))) return null;
  return { to: Math.max(at + 2, endOfName(tokens, at + 1, isLoud)), strength: 'strong', cue: 'sapaan' };
}

/** "Lurah Melati", "kepala dinas", "Kadisdik": an office that somebody holds. */
function officeAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const { norm } = token;
  if (openPositions.has(norm)) {
    const isHeld = next !== undefined && (opensName(next) || positions.has(next.norm)) && next.kind !== 'number';
    if (!isHeld || tokens[at - 1]?.norm === 'hari') return null;
    const to = Math.max(at + 2, endOfName(tokens, at + 1, isLoud));
    // "siswa SD", "pengurus karang taruna" are a group; "anggota BPD", "Kader Posyandu Melati" say whose.
    const isKind =
      groups.has(norm) &&
      to === at + 2 &&
      !namedBodies.has(next.norm) &&
      (!isName(next) || bodyNouns.has(next.norm) || groups.has(next.norm) || notBodies.has(next.norm));
    if (isKind && regionNouns.has(next.norm)) return null;
    return { to, strength: isLoud || isKind ? 'weak' : 'strong', cue: 'jabatan' };
  }
  if (!positions.has(norm) && !isShortHead(norm)) return null;
  return { to: Math.max(at + 1, endOfName(tokens, at + 1, isLoud)), strength: 'strong', cue: 'jabatan' };
}

function actorAt(tokens: readonly Token[], at: number, isLoud: boolean, gazetteer: Gazetteer): Actor | null {
  const token = tokens[at] as Token;
  const known = knownAt(gazetteer, tokens, at);
  if (known?.kind === 'pelaku') return { to: known.to, strength: 'strong', cue: 'dikenal' };
  if (token.kind !== 'word') return token.kind === 'number' ? groupAt(tokens, at, isLoud) : null;
  const isOpener = token.isCapital || openers.has(token.norm) || mayBeShort(token.norm);
  if (!isOpener || isNoActor(tokens, at)) return null;
  const named = personAt(tokens, at, isLoud) ?? officeAt(tokens, at, isLoud) ?? bodyAt(tokens, at, isLoud);
  if (named) return isSide(tokens, at) ? { ...named, strength: 'weak' } : named;
  return groupAt(tokens, at, isLoud) ?? speakerAt(tokens, at, isLoud);
}

const impostors = new Set(['mengaku', 'ngaku', 'menyamar', 'mengaku-ngaku', 'ngaku-ngaku']);

/** "laman Pemkot", "laman resmi Pemkot", "nomor telepon Damkar". */
function isNoActor(tokens: readonly Token[], at: number): boolean {
  const back = families.has(tokens[at - 1]?.norm ?? '') ? 2 : 1;
  const before = tokens[at - back]?.norm ?? '';
  // "lapor ke BPBD".
  if (before === 'ke') return true;
  const reach = before === 'sebagai' || before === 'dari' ? 4 : 2;
  for (let behind = at - 1; behind >= at - reach; behind--) if (impostors.has(tokens[behind]?.norm ?? '')) return true;
  return notActorsBefore.has(before) || (before === 'resmi' && notActorsBefore.has(tokens[at - back - 1]?.norm ?? ''));
}

const feasts = new Set(['hut', 'milad', 'dirgahayu']);

/** "kepada Camat", "HUT ke-74 PGRI", "Hari Bakti TNI": it is done to them, or it is their day. */
function isSide(tokens: readonly Token[], at: number): boolean {
  return (
    sideBefore.has(tokens[at - 1]?.norm ?? '') ||
    feasts.has(tokens[at - 2]?.norm ?? '') ||
    feasts.has(tokens[at - 3]?.norm ?? '')
  );
}

/** "ujar Budi", "Budi mengatakan": a name is a person because it speaks. */
function speakerAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
  const token = tokens[at];
  if (isLoud || !token) return null;
  if (speechNouns.has(token.norm) && isName(tokens[at + 1]))
    return { to: endOfName(tokens, at + 1), strength: 'strong', cue: 'ujaran' };
  if (!isName(token) || venues.has(token.norm) || groups.has(token.norm) || smallWords.has(token.norm)) return null;
  const to = endOfName(tokens, at);
  const verb = tokens[to]?.norm ?? '';
  if (!(holdingVerbs.has(verb) || speechVerbs.has(verb)) || events.has(token.norm) || cheer.has(token.norm))
    return null;
  // "Pusat Penelitian Arkeologi melaksanakan …": a name of several words that does something.
  if (to - at > 1 && holdingVerbs.has(verb) && !verb.startsWith('di'))
    return { to, strength: 'weak', cue: 'bertindak' };
  return to - at <= 4 && speechVerbs.has(verb) && tokens[to - 1]?.kind === 'word'
    ? { to, strength: 'weak', cue: 'penutur' }
    : null;
}

const credits = new Set(
  wordList('foto dok dok. dokumentasi credit reporter penulis editor video teks naskah desain infografis'),
);

/** "Foto oleh Kang Asep", "Reporter: Budi": who made the post does not act. */
function isCredit(tokens: readonly Token[]): boolean {
  const first = (tokens[0]?.kind === 'emoji' ? tokens[1] : tokens[0])?.norm ?? '';
  return tokens.length <= 12 && credits.has(first);
}

/** "Yth. Bapak Kepala Desa": to whom a post speaks. They may be the ones invited. */
const isAddress = (tokens: readonly Token[]): boolean =>
  [tokens[0], tokens[1]].some((token) => token?.norm === 'yth' || token?.norm === 'yth.');

/** Every actor told in one sentence. What is part of a place ("di Polsek Barus") is not an actor. */
export function actorsOf({ tokens, isLoud }: Sentence, places: readonly PlaceRun[], gazetteer: Gazetteer): ActorRun[] {
  const runs: ActorRun[] = [];
  if (isCredit(tokens)) return runs;
  const isAddressed = isAddress(tokens);
  for (let at = 0; at < tokens.length; at++) {
    // "@ Kantor X" at the end of a post is a geotag.
    if (tokens[at]?.text === '@') break;
    const place = places.find((one) => at >= one.from && at < one.to && one.cue !== 'subjek');
    if (place) {
      at = place.to - 1;
      continue;
    }
    const actor = actorAt(tokens, at, isLoud, gazetteer);
    if (!actor) continue;
    const last = runs.at(-1);
    // "Badan Kepegawaian (BKD)" is one body.
    if (last && last.to === at - 1 && tokens[at - 1]?.text === '(') last.to = actor.to;
    else runs.push({ from: at, ...actor, strength: isAddressed ? 'weak' : actor.strength });
    at = actor.to - 1;
  }
  return runs;
}
