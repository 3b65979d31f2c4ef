import type { Actor } from './actor';
import { bodyAt } from './actor-body';
import { groupAt } from './actor-group';
import { families, officeAt, personAt, speakerAt } from './actor-person';
import { areaBodies, bodyNouns, namedBodies } from './data/bodies';
import { groupSizes, groups } from './data/groups';
import { honorifics, notActorsBefore, openPositions, positions, sideBefore } from './data/positions';
import { speechNouns } from './data/speech-verbs';
import { wordList } from './data/word-list';
import { type Gazetteer, knownAt } from './gazetteer';
import { doorFor } from './per-word';
import type { PlaceRun } from './place-run';
import type { Sentence, Token } from './reading';
import { mayBeShort } from './short-office';

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
const opensActor = doorFor((norm) => openers.has(norm) || mayBeShort(norm));

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
