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
import { isAmong, oncePerWord } from './per-word';
import type { PlaceRun } from './place-run';
import type { Sentence, Token } from './reading';
import { isShortHead, mayBeShort } from './short-office';

export interface ActorRun extends Actor {
  from: number;
}

/** Every list whose words open an actor. */
const openers: ReadonlySet<string> = new Set(
  [honorifics, openPositions, positions, namedBodies, areaBodies, bodyNouns, groupSizes, groups, speechNouns].flatMap(
    (list) => [...list],
  ),
);

/** A word in small letters for which this does not hold is passed over without a closer look. */
const opensActor = oncePerWord((norm) => openers.has(norm) || mayBeShort(norm));

const isHonorific = isAmong(honorifics);
const isPosition = isAmong(positions);
const isOpenPosition = isAmong(openPositions);
const holdsOffice = oncePerWord((norm) => positions.has(norm) || isShortHead(norm));
const isGroup = isAmong(groups);
const isRegionNoun = isAmong(regionNouns);
const isSpeechNoun = isAmong(speechNouns);

const families = new Set(['bapak', 'bpk', 'bpk.', 'pak', 'ibu', 'bu']);

/** "Bapak Camat", "dr. Sinta", "H. Umar". */
function personAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!isHonorific(token) || !next || (token.norm.length === 1 && !token.text.endsWith('.'))) return null;
  const isPerson = isName(next) || next.kind === 'mention' || (isPosition(next) && families.has(token.norm));
  if (!isPerson || (token.norm === 'ibu' && isRegionNoun(next))) return null;
  return { to: Math.max(at + 2, endOfName(tokens, at + 1, isLoud)), strength: 'strong', cue: 'sapaan' };
}

/** "Lurah Melati", "kepala dinas", "Kadisdik": an office that somebody holds. */
function officeAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
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

function actorAt(tokens: readonly Token[], at: number, isLoud: boolean, gazetteer: Gazetteer): Actor | null {
  const token = tokens[at] as Token;
  const known = knownAt(gazetteer, tokens, at);
  if (known?.kind === 'pelaku') return { to: known.to, strength: 'strong', cue: 'dikenal' };
  if (token.kind !== 'word') return token.kind === 'number' ? groupAt(tokens, at, isLoud) : null;
  const isOpener = opensActor(token);
  if (!isOpener && !token.isCapital) return null;
  const named =
    (isOpener ? (personAt(tokens, at, isLoud) ?? officeAt(tokens, at, isLoud)) : null) ?? bodyAt(tokens, at, isLoud);
  const actor = named ?? (isOpener ? groupAt(tokens, at, isLoud) : null) ?? speakerAt(tokens, at, isLoud);
  if (!actor || isNoActor(tokens, at)) return null;
  return named && isSide(tokens, at) ? { ...named, strength: 'weak' } : actor;
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

const namesNobody = oncePerWord((norm) => venues.has(norm) || groups.has(norm) || smallWords.has(norm));
const tellsEvent = oncePerWord((norm) => events.has(norm) || cheer.has(norm));
const actsOrSpeaks = oncePerWord((norm) => holdingVerbs.has(norm) || speechVerbs.has(norm));

/** "ujar Budi", "Budi mengatakan": a name is a person because it speaks. */
function speakerAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
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
  // A place that is spoken of as a subject may hold who works there.
  const barred = places.filter(({ cue }) => cue !== 'subjek');
  let passed = 0;
  for (let at = 0; at < tokens.length; at++) {
    // "@ Kantor X" at the end of a post is a geotag.
    if (tokens[at]?.text === '@') break;
    while (at >= (barred[passed]?.to ?? tokens.length)) passed++;
    const place = barred[passed];
    if (place && at >= place.from) {
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
