import { askingVerbs } from './data/asking-verbs';
import { monthNumbers, weekdayNumbers } from './data/calendar-words';
import { cheer, emptyObjects, events, hazards, holdingVerbs, linkingVerbs, wideEvents } from './data/events';
import { groups } from './data/groups';
import { honorifics, openPositions, positions } from './data/positions';
import { wordList } from './data/word-list';
import { isActiveVerb, isPassiveVerb } from './is-active-verb';
import type { Sentence, Strength, Token } from './reading';

export interface MatterRun {
  from: number;
  to: number;
  strength: Strength;
  cue: string;
}

/** Words that already answer who or where. */
type Covered = Pick<MatterRun, 'from' | 'to'>;

const isCovered = (others: readonly Covered[], at: number): boolean =>
  others.some(({ from, to }) => at >= from && at < to);

const tellsMore = (next: Token | undefined): boolean =>
  !endsPhrase(next) &&
  next !== undefined &&
  !honorifics.has(next.norm) &&
  (!positions.has(next.norm) || openPositions.has(next.norm)) &&
  next.norm !== 'kami';

const isEmpty = ({ norm }: Token): boolean =>
  cheer.has(norm) || groups.has(norm) || phraseEnd.has(norm) || norm === 'sejak' || norm === 'para';

const phraseEnd = new Set(
  wordList(`di ke dari pada untuk guna agar yang dengan dalam oleh bersama kepada bagi akan telah sudah ini itu tersebut karena demi adalah bertempat secara
    melalui serta dan sejak`),
);

const endsPhrase = (token: Token | undefined): boolean =>
  !token ||
  !(token.kind === 'word' || token.kind === 'number') ||
  phraseEnd.has(token.norm) ||
  isActiveVerb(token.norm) ||
  isPassiveVerb(token.norm) ||
  holdingVerbs.has(token.norm) ||
  weekdayNumbers.has(token.norm) ||
  monthNumbers.has(token.norm);

function endOfPhrase(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < at + 6 && !endsPhrase(tokens[end])) end++;
  return end;
}

/** These open what the matter is for or comes from: its nouns are not the matter, up to the comma or the main verb. */
const asideOpeners = new Set(
  wordList(
    'agar supaya guna demi karena akibat jelang menjelang menuju rangka untuk imbas menyambut cegah mencegah antisipasi mengantisipasi',
  ),
);
const asideLength = 7;

/** What one sentence is about: the object of a verb that says something is held, or an event's noun; at last a hazard. */
export function mattersOf({ tokens }: Sentence, others: readonly Covered[]): MatterRun[] {
  // "@ Kantor X" at the end of a post is a geotag.
  const geotag = tokens.findIndex(({ text }) => text === '@');
  const own = geotag < 0 ? tokens : tokens.slice(0, geotag);
  let asideUntil = -1;
  let second: MatterRun | null = null;
  for (const [at, token] of own.entries()) {
    if (token.text === ',' || token.text === ':') asideUntil = -1;
    if (token.kind !== 'word' || isCovered(others, at)) continue;
    const matter = matterAt(own, at);
    const isMain = at > asideUntil || (matter?.cue === 'kegiatan' && at > asideUntil - asideLength + 2);
    if (matter && isMain && (matter.cue === 'kegiatan' || matter.cue === 'peristiwa')) return [matter];
    if (matter && (!second || (second.cue === 'bahaya' && matter.cue !== 'bahaya' && isMain))) second = matter;
    if (asideOpeners.has(token.norm) && !askingVerbs.has(own[at - 1]?.norm ?? '')) asideUntil = at + asideLength;
  }
  return second ? [second] : contentOf(own, others);
}

function matterAt(tokens: readonly Token[], at: number): MatterRun | null {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1];
  if (holdingVerbs.has(norm)) {
    // "melaksanakan dan mengawasi vaksinasi": the object stands behind the second verb.
    const skip = next?.norm === 'kegiatan' && !endsPhrase(tokens[at + 2]) ? 2 : 1;
    if (endsPhrase(tokens[at + skip]) || emptyObjects.has(tokens[at + skip]?.norm ?? '')) return null;
    return { from: at + skip, to: endOfPhrase(tokens, at + skip), strength: 'strong', cue: 'kegiatan' };
  }
  if (wideEvents.has(norm) && !tellsMore(next)) return null;
  // "kerja bakti" is one; "kerja keras" and "kerja sama" name no matter.
  if (norm === 'kerja' && next?.norm !== 'bakti') return null;
  if (norm.startsWith('me') && isActiveVerb(norm) && !linkingVerbs.has(norm) && !events.has(norm)) {
    if (endsPhrase(next) || emptyObjects.has(next?.norm ?? '') || tokens[at - 1]?.norm === 'yang') return null;
    return { from: at, to: endOfPhrase(tokens, at + 1), strength: 'strong', cue: 'tindakan' };
  }
  const cue = events.has(norm) ? 'peristiwa' : hazards.has(norm) ? 'bahaya' : null;
  if (!cue || (norm === 'selamat' && isGreetingOfDay(next))) return null;
  return { from: at, to: endOfPhrase(tokens, at), strength: 'strong', cue };
}

/** "Selamat pagi" opens a post and is not its matter. */
const isGreetingOfDay = (next: Token | undefined): boolean =>
  /^(?:pagi|siang|sore|malam|datang|berhari)$/.test(next?.norm ?? '');

/** A sentence that says anything beyond cheer has a matter, though we cannot name it with certainty. */
function contentOf(tokens: readonly Token[], others: readonly Covered[]): MatterRun[] {
  const content: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (
      token.kind === 'word' &&
      token.text.length > 2 &&
      !isEmpty(token) &&
      tokens[at - 1]?.norm !== 'yang' &&
      !isCovered(others, at)
    )
      content.push(at);
  }
  const [first] = content;
  const last = content[Math.min(content.length, 6) - 1];
  const hasVerb = content.some((at) => isActiveVerb(tokens[at]?.norm ?? '') || isPassiveVerb(tokens[at]?.norm ?? ''));
  if (first === undefined || last === undefined || content.length < (hasVerb ? 1 : 2)) return [];
  return [{ from: first, to: last + 1, strength: 'weak', cue: 'isi' }];
}
