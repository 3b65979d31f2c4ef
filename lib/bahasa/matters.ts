import { monthNumbers, weekdayNumbers } from './data/calendar-words';
import { cheer, events, holdingVerbs, wideEvents } from './data/events';
import { groups } from './data/groups';
import { honorifics, openPositions, positions } from './data/positions';
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

const phraseEnd = new Set([
  'di',
  'ke',
  'dari',
  'pada',
  'untuk',
  'guna',
  'agar',
  'yang',
  'dengan',
  'dalam',
  'oleh',
  'bersama',
  'kepada',
  'bagi',
  'akan',
  'telah',
  'sudah',
  'ini',
  'itu',
  'tersebut',
  'karena',
  'demi',
  'adalah',
  'bertempat',
  'secara',
  'melalui',
]);

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

/** What one sentence is about: an event's noun, or the object of a verb that says something is held. */
export function mattersOf({ tokens }: Sentence, others: readonly Covered[]): MatterRun[] {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || isCovered(others, at)) continue;
    if (wideEvents.has(token.norm) && !tellsMore(tokens[at + 1])) continue;
    if (holdingVerbs.has(token.norm) && !endsPhrase(tokens[at + 1])) {
      return [{ from: at + 1, to: endOfPhrase(tokens, at + 1), strength: 'strong', cue: 'kegiatan' }];
    }
    if (events.has(token.norm) && !(token.norm === 'selamat' && isGreetingOfDay(tokens[at + 1]))) {
      return [{ from: at, to: endOfPhrase(tokens, at), strength: 'strong', cue: 'peristiwa' }];
    }
  }
  return contentOf(tokens, others);
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
