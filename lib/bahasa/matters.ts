import { askers, lightVerbs } from './data/asked';
import { askingVerbs } from './data/asking-verbs';
import { emptyObjects, events, hazards, holdingVerbs, linkingVerbs, wideEvents } from './data/events';
import { honorifics, openPositions, positions } from './data/positions';
import { wordList } from './data/word-list';
import { isActiveVerb, isPassiveVerb } from './is-active-verb';
import { askedAt, isGreetingOfDay, opensAsked } from './matter-asked';
import { type Covered, endOfPhrase, endOfQuoted, endsPhrase, isCovered, type MatterRun } from './matter-phrase';
import { contentOf, type Deed, isEmpty, unnamed } from './matter-unnamed';
import { doorFor, isAmong, oncePerWord } from './per-word';
import type { Sentence, Token } from './reading';

const tellsMore = (next: Token | undefined): boolean =>
  !endsPhrase(next) &&
  next !== undefined &&
  !honorifics.has(next.norm) &&
  (!positions.has(next.norm) || openPositions.has(next.norm)) &&
  !notTelling.has(next.norm);

/** These open what the matter is for or comes from: its nouns are not the matter, up to the comma or the main verb. */
const asideOpeners = new Set(
  wordList(
    'agar supaya guna demi karena akibat jelang menjelang menuju rangka untuk imbas sehubungan menindaklanjuti berdasarkan menanggapi menyambut cegah mencegah antisipasi mengantisipasi',
  ),
);
const asideLength = 7;
/** Nouns with the sound of a verb. */
const notDeeds = new Set(['meteorologi', 'meeting']);
/** Behind these an event is only the occasion: "pada apel melantik …", "sesuai jadwal". */
const beforeOccasion = new Set(wordList('pada usai saat melalui setelah sesuai seusai sebelum selepas'));
/** Papers that a service asks for are not its name. */
const papers = new Set(wordList('ktp ktp-el kk kia akta pajak pbb'));
const beforePapers = new Set(
  wordList('fotokopi foto copy fc bawa membawa asli menunjukkan wajib nomor punya serta dan & kartu sesuai ber'),
);
/** Behind a wide word these tell a time and no matter: "giat pagi". */
const notTelling = new Set(wordList('kami pagi siang sore malam hari rutin semalam kemarin'));

/** "menanam", "mengevakuasi": a verb that tells what is done. */
const isDeedWord = (norm: string): boolean =>
  norm.startsWith('me') &&
  isActiveVerb(norm) &&
  !notDeeds.has(norm) &&
  !linkingVerbs.has(norm) &&
  !events.has(norm) &&
  !askers.has(norm);
const isDeed = oncePerWord(isDeedWord);
const isHolding = isAmong(holdingVerbs);
const isHazard = isAmong(hazards);
const isEvent = isAmong(events);
const isWideEvent = isAmong(wideEvents);
const opensAside = isAmong(asideOpeners);
const isAskingVerb = isAmong(askingVerbs);
const isBeforeOccasion = isAmong(beforeOccasion);

/** Whether a word may name a matter, or may change what the words behind it tell of one. */
const mayName = doorFor(
  (norm) => holdingVerbs.has(norm) || events.has(norm) || wideEvents.has(norm) || hazards.has(norm) || isDeedWord(norm),
);
const mayTell = doorFor((norm) => opensAsked(norm) || asideOpeners.has(norm));

/** What one sentence is about: the object of a verb that says something is held, or an event's noun; at last a hazard. */
export function mattersOf({ tokens }: Sentence, others: readonly Covered[]): MatterRun[] {
  // "@ Kantor X" at the end of a post is a geotag.
  const geotag = tokens.findIndex(({ text }) => text === '@');
  const own = geotag < 0 ? tokens : tokens.slice(0, geotag);
  let asideUntil = -1;
  let named: MatterRun | null = null;
  let second: Deed | null = null;
  let asked: MatterRun | null = null;
  let hazard: MatterRun | null = null;
  for (let at = 0; at < own.length; at++) {
    const token = own[at] as Token;
    if (token.kind !== 'word') {
      if (token.text === ',' || token.text === ':') asideUntil = -1;
      continue;
    }
    if (!mayName(token) && !mayTell(token)) continue;
    if (isCovered(others, at) && !isHolding(token)) continue;
    asked ??= askedAt(own, at);
    const matter: MatterRun | null =
      mayName(token) && !(named && (hazard || !isHazard(token))) ? matterAt(own, at) : null;
    if (!hazard && at > asideUntil && matter?.cue === 'bahaya') hazard = matter;
    if (named) continue;
    const isOccasion = matter?.cue === 'peristiwa' && isBeforeOccasion(own[at - 1]);
    const isMain = at > asideUntil || (matter?.cue === 'kegiatan' && at > asideUntil - asideLength + 2);
    if (matter && isMain && (matter.cue === 'kegiatan' || matter.cue === 'peristiwa') && !isOccasion) named = matter;
    else if (matter && (!second || isBetter(matter, second, isMain))) second = { ...matter, isAside: !isMain };
    if (opensAside(token) && !isAskingVerb(own[at - 1])) asideUntil = at + asideLength;
  }
  const runs = named ? [named] : (unnamed(own, others, second) ?? contentOf(own, others));
  const isNew = hazard && runs.every(({ from }) => from !== hazard?.from);
  return [...runs, ...(hazard && isNew ? [hazard] : []), ...(asked && tellsAny(own, asked) ? [asked] : [])];
}

/** "Ayo tetap semangat" asks for nothing. */
const tellsAny = (tokens: readonly Token[], { from, to }: MatterRun): boolean =>
  tokens.slice(from, to).some((token) => token.kind === 'word' && token.text.length > 2 && !isEmpty(token));

/** A deed of the main clause tells more than a hazard or than what stands in an aside. */
const isBetter = (next: MatterRun, kept: Deed, isMain: boolean): boolean =>
  isMain && (kept.isAside === true || (kept.cue === 'bahaya' && next.cue !== 'bahaya'));

function matterAt(tokens: readonly Token[], at: number): MatterRun | null {
  const token = tokens[at];
  const norm = token?.norm ?? '';
  const next = tokens[at + 1];
  if (isHolding(token)) return heldAt(tokens, at);
  if (isWideEvent(token)) {
    const quoted = endOfQuoted(tokens, at + 1);
    if (quoted > 0) return { from: at, to: quoted, strength: 'strong', cue: 'peristiwa' };
    if (!tellsMore(next)) return null;
  }
  // "kerja bakti" is one; "kerja keras" and "kerja sama" name no matter.
  if (norm === 'kerja' && next?.norm !== 'bakti') return null;
  if (isDeed(token)) {
    if (endsPhrase(next) || emptyObjects.has(next?.norm ?? '') || tokens[at - 1]?.norm === 'yang') return null;
    return { from: at, to: endOfPhrase(tokens, at + 1), strength: 'strong', cue: 'tindakan' };
  }
  if (papers.has(norm) && beforePapers.has(tokens[at - 1]?.norm ?? '')) return null;
  const cue = isEvent(token) ? 'peristiwa' : isHazard(token) ? 'bahaya' : null;
  if (!cue || (norm === 'selamat' && isGreetingOfDay(next))) return null;
  return { from: at, to: endOfPhrase(tokens, at), strength: 'strong', cue };
}

/** "menggelar pasar murah": what a verb says is held. */
function heldAt(tokens: readonly Token[], at: number): MatterRun | null {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1];
  // "melaksanakan dan mengawasi vaksinasi": the object stands behind the second verb.
  if (askers.has(norm)) return null;
  const quoted = endOfQuoted(tokens, at + (isWideEvent(next) ? 2 : 1));
  if (quoted > 0) return { from: at + 1, to: quoted, strength: 'strong', cue: 'kegiatan' };
  const skip = next?.norm === 'kegiatan' && !endsPhrase(tokens[at + 2]) ? 2 : 1;
  if (endsPhrase(tokens[at + skip]) || emptyObjects.has(tokens[at + skip]?.norm ?? '')) return null;
  const from = lightVerbs.has(norm) || isPassiveVerb(norm) ? at + skip : at;
  return { from, to: endOfPhrase(tokens, at + skip), strength: 'strong', cue: 'kegiatan' };
}
